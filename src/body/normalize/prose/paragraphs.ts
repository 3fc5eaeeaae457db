import { make } from '../../dom.js';
import { closingMark } from './text.js';

/** A mark round text: the name of an element, or an element to copy with its attributes. */
export type Mark = string | Element;

/** How the text that comes next is marked, and the attributes of the block it stands in. */
export interface Style {
  readonly marks: readonly Mark[];
  readonly block: ReadonlyMap<string, string>;
  /** In an old encoding, which nothing may repair. */
  readonly old: boolean;
  /** Styles within this one that are worked out already. */
  readonly inner: Map<unknown, Style>;
}

/** See `paragraphs`. */
export interface Paragraphs {
  readonly out: DocumentFragment;
  /** What blocks are made of: `p`, or a heading. */
  tag: string;
  /** Within a `figure` of the source its images stay together, whatever boxes they stand in. */
  together: boolean;
  /** Text with white space already collapsed. */
  text(text: string, style: Style): void;
  /** Anything that stands in a line as a word does. */
  inline(node: Element, style: Style): void;
  lineBreak(): void;
  image(image: Element): void;
  /** A block that is complete. */
  block(element: Element): void;
  /** Ends the block that is open, if one is. */
  end(): void;
  /** Gives an `id` to the block that is open, else to the next one. */
  anchor(id: string): void;
}

/**
 * Writes inline content into paragraphs, whatever boxes it came in: a block ends where a box does,
 * or at the second of two line breaks; marks end and begin with it; an image on a line of its own
 * becomes a figure. Opens nothing before there is content, so nothing empty is left. Every node is
 * placed once, so the time is linear.
 *
 * @param opened told of every block that is opened.
 */
export function paragraphs(document: Document, opened: (block: Element) => void): Paragraphs {
  const out = document.createDocumentFragment();
  let block: Element | undefined;
  let figure: Element | undefined;
  let path: { readonly mark: Mark; readonly node: Element }[] = [];
  let words = '';
  let space = false;
  let breaks = 0;
  let lineHasText = false;
  // Images that follow text on its line: inline if text follows, else figures.
  let waiting: Element[] = [];
  let id: string | undefined;

  const flow: Paragraphs = {
    out,
    tag: 'p',
    together: false,
    text(text, style) {
      const trimmed = text.trim();
      if (text.startsWith(' ')) space = true;
      if (!trimmed) return;
      if (trimmed.startsWith('.') && closingMark.test(trimmed)) space = false;
      place(style);
      words += trimmed;
      space = text.endsWith(' ');
    },
    inline(node, style) {
      place(style);
      put(node);
    },
    lineBreak() {
      settle();
      breaks++;
      lineHasText = false;
    },
    image(image) {
      if (lineHasText) waiting.push(image);
      else picture(image);
    },
    block(element) {
      end();
      figure = undefined;
      name(element);
      out.appendChild(element);
    },
    end,
    anchor(target) {
      if (!block) id = target;
      else if (!block.id) block.id = target;
      else {
        const anchor = make(out, 'a');
        anchor.id = target;
        put(anchor);
      }
    },
  };
  return flow;

  function end(): void {
    settle();
    flush();
    block = undefined;
    path = [];
    breaks = 0;
    space = lineHasText = false;
    if (!flow.together) figure = undefined;
  }

  function name(element: Element): void {
    if (id && !element.id) element.id = id;
    id = undefined;
  }

  /** Puts a node where the text is. */
  function put(node: Node): void {
    flush();
    (path.at(-1)?.node ?? block)?.appendChild(node);
  }

  function flush(): void {
    if (words) (path.at(-1)?.node ?? block)?.append(words);
    words = '';
  }

  /** Makes the place where content of a style goes: block, line break, space, marks. */
  function place(style: Style): void {
    // Headings are bold by themselves.
    const marks = flow.tag === 'p' ? style.marks : style.marks.filter(mark => mark !== 'strong');
    for (const image of waiting) {
      if (space) words += ' ';
      put(image);
    }
    waiting = [];
    if (breaks > 1) end();
    figure = undefined;
    if (!block) {
      block = document.createElement(flow.tag);
      for (const [attribute, value] of style.block) block.setAttribute(attribute, value);
      name(block);
      opened(block);
      out.appendChild(block);
      breaks = 0;
    }
    let depth = 0;
    while (depth < path.length && path[depth]?.mark === marks[depth]) depth++;
    if (depth < path.length) {
      flush();
      path.length = depth;
    }
    // A break or a space goes outside of marks that begin or end at it.
    if (breaks) put(make(out, 'br'));
    else if (space && lineHasText) words += ' ';
    breaks = 0;
    space = false;
    lineHasText = true;
    for (const mark of marks.slice(depth)) {
      const node = typeof mark === 'string' ? document.createElement(mark) : copy(mark);
      put(node);
      path.push({ mark, node });
    }
  }

  /** Images at the end of a line stand for themselves. */
  function settle(): void {
    if (!waiting.length) return;
    const images = waiting;
    waiting = [];
    end();
    images.forEach(picture);
  }

  function picture(image: Element): void {
    if (!figure) {
      const made = make(out, 'figure');
      flow.block(made);
      figure = made;
    }
    figure.append(image);
  }
}

/** An `id` stays with the first copy. */
function copy(mark: Element): Element {
  const node = mark.cloneNode() as Element;
  mark.removeAttribute('id');
  mark.removeAttribute('name');
  return node;
}
