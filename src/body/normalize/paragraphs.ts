import { make } from './dom.js';
import { closingMark } from './text.js';

/** A mark round text: the name of an element, or an element to copy with its attributes. */
export type Mark = string | Element;

/** How the text that comes next is marked, and the attributes of the block it stands in. */
export interface Style {
  readonly marks: readonly Mark[];
  readonly block: ReadonlyMap<string, string>;
  /** In an old encoding, which nothing may repair. */
  readonly old: boolean;
}

interface Open {
  readonly mark: Mark;
  readonly node: Element;
}

/**
 * Writes inline content into paragraphs, whatever boxes it came in: a block ends where a box does,
 * or at the second of two line breaks; marks end and begin with it; an image on a line of its own
 * becomes a figure. Opens nothing before there is content, so nothing empty is left. Every node is
 * placed once, so the time is linear.
 */
export class Paragraphs {
  readonly out: DocumentFragment;
  /** What blocks are made of. */
  tag: keyof HTMLElementTagNameMap = 'p';
  /** Within a `figure` of the source its images stay together, whatever boxes they stand in. */
  together = false;
  /** Told of every block that is opened. */
  readonly #opened: (block: Element) => void;
  #block: Element | undefined;
  #figure: Element | undefined;
  #path: Open[] = [];
  #text = '';
  #space = false;
  #breaks = 0;
  #lineHasText = false;
  /** Images that follow text on its line: inline if text follows, else figures. */
  #waiting: Element[] = [];
  #id: string | undefined;

  constructor(document: Document, opened: (block: Element) => void) {
    this.out = document.createDocumentFragment();
    this.#opened = opened;
  }

  /** Text with white space already collapsed. */
  text(text: string, style: Style): void {
    const words = text.trim();
    if (text.trimStart() !== text) this.#space = true;
    if (!words) return;
    if (closingMark.test(words)) this.#space = false;
    this.#place(style);
    this.#text += words;
    this.#space = text.trimEnd() !== text;
    this.#lineHasText = true;
  }

  /** Anything that stands in a line as a word does. */
  inline(node: Element, style: Style): void {
    this.#place(style);
    this.#flush();
    this.#top.append(node);
    this.#space = false;
    this.#lineHasText = true;
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
    this.out.append(element);
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

  /** Gives an `id` to the block that is open, else to the next one. */
  anchor(id: string): void {
    if (!this.#block) this.#id = id;
    else if (!this.#block.id) this.#block.id = id;
    else {
      const anchor = make(this.out, 'a');
      anchor.id = id;
      this.#flush();
      this.#top.append(anchor);
    }
  }

  get #top(): Element {
    return this.#path.at(-1)?.node ?? (this.#block as Element);
  }

  #name(element: Element): void {
    if (this.#id && !element.id) element.id = this.#id;
    this.#id = undefined;
  }

  #flush(): void {
    if (!this.#text) return;
    this.#top.append(this.#text);
    this.#text = '';
  }

  /** Makes the place where content of a style goes: block, line break, space, marks. */
  #place({ marks: all, block }: Style): void {
    // Headings are bold by themselves.
    const marks = this.tag === 'p' ? all : all.filter(mark => mark !== 'strong');
    for (const image of this.#waiting.splice(0)) {
      if (this.#space) this.#text += ' ';
      this.#flush();
      this.#top.append(image);
    }
    if (this.#breaks > 1) this.end();
    this.#figure = undefined;
    if (!this.#block) {
      this.#block = make(this.out, this.tag);
      for (const [name, value] of block) this.#block.setAttribute(name, value);
      this.#name(this.#block);
      this.#opened(this.#block);
      this.out.append(this.#block);
      this.#breaks = 0;
    }
    let depth = 0;
    while (depth < this.#path.length && this.#path[depth]?.mark === marks[depth]) depth++;
    if (depth < this.#path.length || this.#breaks) this.#flush();
    this.#path.length = depth;
    // A break or a space goes outside of marks that begin or end at it.
    if (this.#breaks) this.#top.append(make(this.out, 'br'));
    else if (this.#space && this.#lineHasText) this.#text += ' ';
    this.#breaks = 0;
    this.#space = false;
    if (depth < marks.length) this.#flush();
    for (const mark of marks.slice(depth)) {
      const node =
        typeof mark === 'string' ? this.out.ownerDocument.createElement(mark) : copy(mark);
      this.#top.append(node);
      this.#path.push({ mark, node });
    }
  }

  /** Images at the end of a line stand for themselves. */
  #settle(): void {
    if (!this.#waiting.length) return;
    const images = this.#waiting.splice(0);
    this.end();
    for (const image of images) this.#picture(image);
  }

  #picture(image: Element): void {
    if (!this.#figure) {
      this.end();
      const figure = make(this.out, 'figure');
      this.block(figure);
      this.#figure = figure;
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
