import { groupAttribute, make } from '../../dom.js';
import type { SymbolFont } from './symbols.js';
import type { Work } from '../../work.js';
import { closingMark } from './text.js';

// Blocks repeat the marks that are open, so few nodes could become many: these are dear.
const markWork = 150;

/** A mark round text: the name of an element, or an element to copy with its attributes. */
export type Mark = string | Element;

/** How the text that comes next is marked, and the attributes of the block it stands in. */
export interface Style {
  readonly marks: readonly Mark[];
  readonly block: ReadonlyMap<string, string>;
  /** In an old encoding, which nothing may repair. */
  readonly old: boolean;
  /** In a font whose letters are signs. */
  readonly symbols: SymbolFont | undefined;
  /** Styles within this one that are worked out already. */
  readonly inner: Map<unknown, Style>;
}

/**
 * Writes inline content into paragraphs, whatever boxes it came in: a block ends where a box does,
 * or at the second of two line breaks; marks end and begin with it; an image on a line of its own
 * becomes a figure. Opens nothing before there is content, so nothing empty is left. Every node is
 * placed once, so the time is linear.
 */
export class Flow {
  readonly out: DocumentFragment;
  /** What blocks are made of: `p`, or a heading. */
  tag = 'p';
  /** Within a `figure` of the source its images stay together, whatever boxes they stand in. */
  together = false;
  /** The number of that `figure`, for figures that are made of it. */
  group = '';

  readonly #work: Work;
  readonly #opened: (block: Element) => void;
  #block: Element | undefined;
  #figure: Element | undefined;
  #path: { readonly mark: Mark; readonly node: Element }[] = [];
  #words = '';
  #space = false;
  #breaks = 0;
  #lineHasText = false;
  // Images that follow text on its line: inline if text follows, else figures.
  #waiting: Element[] = [];
  #id: string | undefined;

  /** @param opened told of every block that is opened. */
  constructor(document: Document, work: Work, opened: (block: Element) => void) {
    this.#work = work;
    this.out = document.createDocumentFragment();
    this.#opened = opened;
  }

  /** Text with white space already collapsed. */
  text(text: string, style: Style): void {
    const trimmed = text.trim();
    if (text.startsWith(' ')) this.#space = true;
    if (!trimmed) return;
    if (trimmed.startsWith('.') && closingMark.test(trimmed)) this.#space = false;
    this.#place(style);
    this.#words += trimmed;
    this.#space = text.endsWith(' ');
  }

  /** Anything that stands in a line as a word does. */
  inline(node: Element, style: Style): void {
    this.#place(style);
    this.#put(node);
  }

  lineBreak(): void {
    this.#settle();
    this.#breaks++;
    this.#lineHasText = false;
  }

  image(image: Element): void {
    if (this.#lineHasText) this.#waiting.push(image);
    else this.#picture(image);
  }

  /** A block that is complete. */
  block(element: Element): void {
    this.end();
    this.#figure = undefined;
    this.#name(element);
    this.out.appendChild(element);
  }

  /** Ends the block that is open, if one is. */
  end(): void {
    this.#settle();
    this.#flush();
    this.#block = undefined;
    this.#path = [];
    this.#breaks = 0;
    this.#space = this.#lineHasText = false;
    if (!this.together) this.#figure = undefined;
  }

  /** Ends the block and the figure that are open: what comes next has a caption of its own. */
  apart(): void {
    this.end();
    this.#figure = undefined;
  }

  /** Gives an `id` to the block that is open, else to the next one. */
  anchor(target: string): void {
    if (!this.#block) this.#id = target;
    else if (!this.#block.id) this.#block.id = target;
    else {
      const anchor = make(this.out, 'a');
      anchor.id = target;
      this.#put(anchor);
    }
  }

  #name(element: Element): void {
    if (this.#id && !element.id) element.id = this.#id;
    this.#id = undefined;
  }

  /** Puts a node where the text is. */
  #put(node: Node): void {
    this.#flush();
    this.#line?.appendChild(node);
  }

  #flush(): void {
    if (this.#words) this.#line?.append(this.#words);
    this.#words = '';
  }

  /** The element in which the text of the open line stands. */
  get #line(): Element | undefined {
    return this.#path.at(-1)?.node ?? this.#block;
  }

  /** Makes the place where content of a style goes: block, line break, space, marks. */
  #place(style: Style): void {
    // Headings are bold by themselves.
    const marks = this.tag === 'p' ? style.marks : style.marks.filter(mark => mark !== 'strong');
    for (const image of this.#waiting) {
      if (this.#space) this.#words += ' ';
      this.#put(image);
    }
    this.#waiting = [];
    if (this.#breaks > 1) this.end();
    this.#figure = undefined;
    if (!this.#block) this.#open(style);
    let depth = 0;
    while (depth < this.#path.length && this.#path[depth]?.mark === marks[depth]) depth++;
    if (depth < this.#path.length) {
      this.#flush();
      this.#path.length = depth;
    }
    // A break or a space goes outside of marks that begin or end at it.
    if (this.#breaks) this.#put(make(this.out, 'br'));
    else if (this.#space && this.#lineHasText) this.#words += ' ';
    this.#breaks = 0;
    this.#space = false;
    this.#lineHasText = true;
    for (const mark of marks.slice(depth)) {
      this.#work.spend(markWork);
      const node = typeof mark === 'string' ? this.#make(mark) : copy(mark);
      this.#put(node);
      this.#path.push({ mark, node });
    }
  }

  #make(name: string): Element {
    return this.out.ownerDocument.createElement(name);
  }

  #open(style: Style): void {
    const block = this.#make(this.tag);
    for (const [attribute, value] of style.block) block.setAttribute(attribute, value);
    this.#name(block);
    this.#opened(block);
    this.out.appendChild(block);
    this.#block = block;
    this.#breaks = 0;
  }

  /** Images at the end of a line stand for themselves. */
  #settle(): void {
    if (!this.#waiting.length) return;
    const images = this.#waiting;
    this.#waiting = [];
    this.end();
    for (const image of images) this.#picture(image);
  }

  #picture(image: Element): void {
    if (!this.#figure) {
      const made = make(this.out, 'figure');
      if (this.group) made.setAttribute(groupAttribute, this.group);
      this.block(made);
      this.#figure = made;
    }
    this.#figure.append(image);
  }
}

/** An `id` stays with the first copy. */
function copy(mark: Element): Element {
  const node = mark.cloneNode() as Element;
  mark.removeAttribute('id');
  mark.removeAttribute('name');
  return node;
}
