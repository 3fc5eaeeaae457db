import type { BodyContext, BodyMark } from '../context.js';
import { unwrap } from '../nest.js';
import { linkedId, linkedIds } from './anchors.js';
import { make, styleOf, textOf } from './dom.js';
import { kinds } from './kinds.js';
import { Paragraphs, type Style } from './paragraphs.js';
import { Styles } from './styles.js';
import { collapse, repair, repairCharacters } from './text.js';

/**
 * Writes the whole body anew as blocks: boxes dissolve, line breaks in pairs and bare text become
 * paragraphs, marks come from `style` as well as from elements, empty things go. A table, a list,
 * a quote and a card stay the nodes they are.
 */
export function prose(root: DocumentFragment, context: BodyContext): void {
  new Prose(root, context).fill(root, { marks: [], block: new Map(), old: false });
}

class Prose {
  readonly #context: BodyContext;
  readonly #linked: ReadonlySet<string>;
  readonly #styles: Styles;
  #bodyMark: BodyMark | undefined;
  #warned = false;

  constructor(root: DocumentFragment, context: BodyContext) {
    this.#context = context;
    this.#linked = linkedIds(root);
    this.#styles = new Styles(context.baseUrl, this.#linked);
  }

  /** Writes an element's content anew; says whether there is any. */
  fill(parent: Element | DocumentFragment, style: Style): boolean {
    const flow = new Paragraphs(parent.ownerDocument, block => {
      if (this.#bodyMark) this.#context.marks.set(block, this.#bodyMark);
    });
    this.#walk(parent, flow, style);
    flow.end();
    parent.replaceChildren(flow.out);
    return parent.hasChildNodes();
  }

  #walk(parent: Node, flow: Paragraphs, style: Style): void {
    let child = parent.firstChild;
    while (child) {
      const next: ChildNode | null = child.nextSibling;
      if (child.nodeType === Node.TEXT_NODE) this.#text((child as Text).data, flow, style);
      else if (child.nodeType === Node.ELEMENT_NODE) this.#element(child as Element, flow, style);
      child = next;
    }
  }

  #text(data: string, flow: Paragraphs, style: Style): void {
    flow.text(style.old ? collapse(data) : repair(data), style);
    if (!style.old || this.#warned || !data.trim()) return;
    this.#warned = true;
    this.#context.warn(
      'The body has text in an old Vietnamese encoding (TCVN3 or VNI), which must be typed again.',
    );
  }

  #element(element: Element, flow: Paragraphs, outer: Style): void {
    const name = element.localName;
    const look = this.#styles.look(element);
    if (look?.hidden) {
      this.#context.report.remove('hidden');
      return;
    }
    const kind = kinds.get(name) ?? (look?.block ? 'box' : undefined);
    const style = this.#styles.inside(element, outer, !!kind);
    switch (kind) {
      case 'break':
        flow.lineBreak();
        break;
      case 'image':
        this.#image(element, flow, style);
        break;
      case 'word':
        flow.inline(element, style);
        break;
      case 'rule':
        flow.block(element);
        break;
      case 'pre':
        if (repairInside(element)) flow.block(element);
        break;
      case 'table':
        this.#cells(element, style);
        if (element.querySelector('img') || textOf(element)) flow.block(element);
        break;
      case 'list':
        // A list of nothing but images is a gallery.
        if (element.querySelector('img') && !textOf(element)) this.#group(element, flow, style);
        else if (this.#items(element, style)) flow.block(element);
        break;
      case 'figure':
        this.#figure(element, flow, style);
        break;
      case 'quote':
        // Old editors indented with quotes, and left their measures in them.
        if (/margin/i.test(styleOf(element))) this.#box(element, flow, style);
        else if (this.fill(element, style)) flow.block(element);
        break;
      case 'keep':
        if (
          name !== 'details' &&
          (flow.together || !/^(figure|details)$/.test(parentName(element)))
        ) {
          this.#box(element, flow, style);
        } else if (this.fill(element, style)) flow.block(element);
        break;
      case 'text':
        this.#block(element, flow, style);
        break;
      case 'box':
        this.#box(element, flow, style);
        break;
      default:
        if (name !== 'a') this.#anchor(element, flow);
        this.#walk(element, flow, style);
        // Still there where nothing was in it.
        if (name === 'a') this.#anchor(element, flow);
    }
  }

  #anchor(element: Element, flow: Paragraphs): void {
    const id = linkedId(element, this.#linked);
    if (id) flow.anchor(id);
  }

  #box(element: Element, flow: Paragraphs, style: Style): void {
    flow.end();
    this.#anchor(element, flow);
    this.#walk(element, flow, style);
    flow.end();
    this.#context.report.change('boxes');
  }

  #block(element: Element, flow: Paragraphs, style: Style): void {
    flow.end();
    this.#anchor(element, flow);
    const { tag } = flow;
    flow.tag = element.localName as 'p';
    this.#bodyMark = this.#context.marks.get(element);
    this.#walk(element, flow, style);
    flow.end();
    this.#bodyMark = undefined;
    flow.tag = tag;
  }

  /** Images that stand in one `figure` or list of the source belong together. */
  #group(element: Element, flow: Paragraphs, style: Style): void {
    const { together } = flow;
    flow.end();
    flow.together = true;
    this.#box(element, flow, style);
    flow.together = together;
    flow.end();
  }

  /** A figure of images or tables is taken apart, and put together again with its caption later. */
  #figure(element: Element, flow: Paragraphs, style: Style): void {
    if (!element.querySelector('img,table,figure') || element.querySelector('blockquote,pre')) {
      if (this.fill(element, style)) flow.block(element);
      return;
    }
    for (const child of Array.from(element.children)) {
      if (child.localName === 'figcaption') element.append(child);
    }
    this.#group(element, flow, { ...style, block: new Map(style.block).set('align', 'caption') });
  }

  #image(element: Element, flow: Paragraphs, { marks }: Style): void {
    if (element.localName === 'picture' && !element.querySelector('img')) return;
    const link = marks.find(mark => typeof mark !== 'string' && mark.localName === 'a');
    if (!link || typeof link === 'string') {
      flow.image(element);
      return;
    }
    const copy = link.cloneNode() as Element;
    copy.append(element);
    flow.image(copy);
  }

  #cells(parent: Element, style: Style): void {
    for (const child of Array.from(parent.children)) {
      const inner = this.#styles.inside(child, style, true);
      if (/^col/.test(child.localName) || this.#styles.look(child)?.hidden) child.remove();
      else if (/^(t[dh]|caption)$/.test(child.localName)) this.fill(child, inner);
      else this.#cells(child, inner);
    }
  }

  /** Google and Outlook put inner lists beside the items they belong to. */
  #items(parent: Element, style: Style): boolean {
    const isTerms = parent.localName === 'dl';
    let last: Element | undefined;
    for (const child of Array.from(parent.childNodes)) {
      const element = child.nodeType === Node.ELEMENT_NODE ? (child as Element) : undefined;
      const inner = element ? this.#styles.inside(element, style, true) : style;
      if (element && /^(li|d[dt])$/.test(element.localName)) {
        if (this.fill(element, inner)) last = element;
        else element.remove();
      } else if (element && last && kinds.get(element.localName) === 'list') {
        if (this.#items(element, inner)) last.append(element);
        else element.remove();
      } else if (textOf(child) || element?.querySelector('img')) {
        last = make(parent, isTerms ? 'dd' : 'li');
        child.replaceWith(last);
        last.append(child);
        this.fill(last, style);
      } else child.remove();
    }
    return parent.hasChildNodes();
  }
}

/** Preformatted text keeps its white space; says whether there is any text. */
function repairInside(element: Element): boolean {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    node.data = repairCharacters(node.data);
  }
  return !!textOf(element);
}

const parentName = (element: Element): string => element.parentElement?.localName ?? '';

/** A paragraph that is alone in an item, a cell or a caption says no more than its text. */
export function loneParagraphs(root: DocumentFragment): void {
  for (const box of root.querySelectorAll('li,td,th,dt,dd,caption,summary,figcaption,figure')) {
    const [first, ...others] = Array.from(box.children);
    if (first?.localName !== 'p' || others.some(child => child.localName === 'p')) continue;
    unwrap(first);
  }
}
