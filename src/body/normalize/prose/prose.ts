import { isElement } from '../../../platform.js';
import type { BodyContext } from '../../context.js';
import { groupAttribute, iconAttribute, rename, styleOf, textOf, unwrap } from '../../dom.js';
import { linkedId } from '../../ids.js';
import type { BodyMark } from '../../marks.js';
import { arrangeFigure, isLinkCard } from './figures.js';
import { Flow, type Style } from './flow.js';
import { Holds } from './holds.js';
import { kinds, type Kind } from './kinds.js';
import { fillCells, fillItems, isItemOrHolds, nameNumbers, type Filler } from './parts.js';
import { isPart, isPlain, writePlain, writePreformatted } from './plain.js';
import { type Look, Styles } from './styles.js';
import { readSymbols } from './symbols.js';
import { collapse, repair } from './text.js';

// What is filled at one depth is moved with all it holds at the next. Nobody nests deeper.
const maxDepth = 24;
const nests = new Set<Kind | undefined>(['table', 'list', 'figure', 'quote', 'part']);

// So few that a pause comes soon.
const blocksPerTurn = 50;
/** Elements in a mark from which it is no mark of a few words. */
const wide = 1_000;

/**
 * Writes the whole body anew as blocks: boxes dissolve, line breaks in pairs and bare text become
 * paragraphs, marks come from `style` as well as from elements, empty things go. A table, a list,
 * a quote and a card stay the nodes they are.
 */
export const prose = (root: DocumentFragment, context: BodyContext): Generator<undefined, void> =>
  new Writer(root, context).write();

class Writer implements Filler {
  readonly styles: Styles;
  readonly #root: DocumentFragment;
  readonly #context: BodyContext;
  readonly #holds: Holds;
  /** For the blocks of an element that has one. */
  #bodyMark: BodyMark | undefined;
  #warned = false;
  #groups = 0;
  /** Whether pictures of the group that is open have captions of their own. */
  #areTold = false;
  /** How many elements that stay the open one stands in. */
  #depth = 0;

  constructor(root: DocumentFragment, context: BodyContext) {
    this.#root = root;
    this.#context = context;
    this.#holds = new Holds(root, context.work);
    this.styles = new Styles(context.ids, context.report);
  }

  *write(): Generator<undefined, void> {
    const top = this.#startFlow();
    let style: Style = {
      marks: [],
      block: new Map(),
      old: false,
      symbols: undefined,
      inner: new Map(),
    };
    let source: Element | DocumentFragment = this.#root;
    // Many programs put a box or two round everything.
    for (let box = this.#onlyBox(source); box; box = this.#onlyBox(source)) {
      style = this.styles.inside(box, this.styles.look(box), style);
      this.#addAnchor(box, top);
      source = box;
    }
    yield* this.#walkInTurns(source, top, style);
    top.end();
    this.#root.replaceChildren(top.out);
  }

  /** As `#walk`, with pauses, also within a mark that most of a body stands in. */
  *#walkInTurns(parent: Node, flow: Flow, style: Style, level = 0): Generator<undefined, void> {
    let child = parent.firstChild;
    for (let count = 1; child; count++) {
      const next: ChildNode | null = child.nextSibling;
      const mark = level < maxDepth ? this.#wideMark(child) : undefined;
      if (mark) {
        const inner = this.styles.inside(mark, this.styles.look(mark), style);
        const isCopied = inner.marks.includes(mark);
        if (!isCopied) this.#addAnchor(mark, flow);
        yield* this.#walkInTurns(mark, flow, inner, level + 1);
        if (isCopied) this.#addAnchor(mark, flow);
      } else this.#add(child, flow, style);
      child = next;
      if (count % blocksPerTurn === 0) yield;
    }
  }

  #wideMark(node: Node): Element | undefined {
    if (!isElement(node) || node.getElementsByTagName('*').length < wide) return undefined;
    return kindOf(node, this.styles.look(node)) === undefined ? node : undefined;
  }

  /** Writes an element's content anew; says whether there is any. */
  fill(parent: Element, style: Style): boolean {
    if (isPart(parent) && isPlain(parent, style)) return writePlain(parent, style);
    const flow = this.#startFlow();
    this.#depth++;
    this.#walk(parent, flow, style);
    this.#depth--;
    flow.end();
    parent.replaceChildren(flow.out);
    return parent.hasChildNodes();
  }

  /** What is all there is in an element, where it is only a box. */
  #onlyBox(parent: Element | DocumentFragment): Element | undefined {
    const box = parent.firstElementChild;
    if (!box || box !== parent.lastElementChild || this.styles.look(box).kind !== 'box')
      return undefined;
    return [...parent.childNodes].every(node => node === box || !textOf(node)) ? box : undefined;
  }

  #startFlow(): Flow {
    return new Flow(this.#root.ownerDocument, this.#context.work, block => {
      if (this.#bodyMark) this.#context.marks.set(block, this.#bodyMark);
    });
  }

  #walk(parent: Node, flow: Flow, style: Style): void {
    let child = parent.firstChild;
    while (child) {
      const next: ChildNode | null = child.nextSibling;
      this.#add(child, flow, style);
      child = next;
    }
  }

  #add(node: Node, flow: Flow, style: Style): void {
    if (node.nodeType === Node.TEXT_NODE) this.#addText((node as Text).data, flow, style);
    else if (node.nodeType === Node.ELEMENT_NODE) this.#addElement(node as Element, flow, style);
  }

  #addText(data: string, flow: Flow, style: Style): void {
    const text = style.symbols ? readSymbols(data, style.symbols) : data;
    flow.text(style.old ? collapse(text) : repair(text), style);
    if (!style.old || this.#warned || !data.trim()) return;
    this.#warned = true;
    this.#context.warn(
      'The body has text in an old Vietnamese encoding (TCVN3 or VNI), which must be typed again.',
    );
  }

  #addElement(element: Element, flow: Flow, outer: Style): void {
    const name = element.localName;
    const look = this.styles.look(element);
    const style = this.styles.inside(element, look, outer);
    const kind = this.#depth < maxDepth || !nests.has(look.kind) ? kindOf(element, look) : 'box';
    switch (kind) {
      case 'unread':
        if (kinds.get(name) !== 'unread') this.#context.report.remove('hidden');
        break;
      case 'br':
        flow.lineBreak();
        break;
      case 'image':
        if (element.hasAttribute(iconAttribute)) flow.inline(element, style);
        else this.#addImage(element, flow, style);
        break;
      case 'word':
        unwrapAll(element);
        flow.inline(element, style);
        break;
      case 'hr':
        flow.block(element);
        break;
      case 'pre':
        for (const image of this.#holds.image(element) ? element.querySelectorAll('img') : [])
          this.#addImage(image, flow, style);
        unwrapAll(element);
        if (writePreformatted(element)) flow.block(element);
        break;
      case 'table':
        if (fillCells(element, style, this)) flow.block(element);
        break;
      case 'list':
        this.#addList(element, flow, style);
        break;
      case 'figure':
        this.#addFigure(element, flow, style);
        break;
      case 'quote':
        // Old editors indented with quotes, and left their measures in them.
        if (/margin/i.test(styleOf(element))) this.#addBox(element, flow, style);
        else if (this.fill(element, style)) flow.block(element);
        break;
      case 'part':
        if (name !== 'details' && (flow.together || !isKept(element.parentElement)))
          this.#addBox(element, flow, style);
        else if (this.fill(element, style)) flow.block(element);
        break;
      case 'text':
        this.#addBlock(element, flow, style);
        break;
      case 'box':
        this.#context.report.change('prose');
        this.#addBox(element, flow, style);
        break;
      default:
        // The first copy of a link takes its name along; where there was nothing in it, it still has it.
        if (style.marks.includes(element)) {
          this.#walk(element, flow, style);
          this.#addAnchor(element, flow);
        } else {
          this.#addAnchor(element, flow);
          this.#walk(element, flow, style);
        }
    }
  }

  #addAnchor(element: Element, flow: Flow): void {
    const id = linkedId(element, this.#context.ids);
    if (id) flow.anchor(id);
  }

  #addBox(element: Element, flow: Flow, style: Style): void {
    flow.end();
    this.#addAnchor(element, flow);
    this.#walk(element, flow, style);
    flow.end();
  }

  /** A paragraph or a heading. */
  #addBlock(element: Element, flow: Flow, style: Style): void {
    const isCaption = style.block.get('align') === 'caption';
    if (isPlain(element, style) && (!isCaption || element.localName === 'p')) {
      if (writePlain(element, style)) flow.block(element);
      return;
    }
    const { tag } = flow;
    flow.end();
    flow.tag = isCaption ? 'p' : element.localName;
    this.#bodyMark = this.#context.marks.get(element);
    this.#addBox(element, flow, style);
    this.#bodyMark = undefined;
    flow.tag = tag;
  }

  /** A list of nothing but images is a gallery; old WordPress has captions beside its terms. */
  #addList(element: Element, flow: Flow, style: Style): void {
    if (this.#holds.image(element) && !this.#holds.itemText(element)) {
      this.#addGroup(element, flow, style);
      return;
    }
    // What stands before the first item heads the list.
    for (
      let child = element.firstChild;
      child && !isItemOrHolds(child);
      child = element.firstChild
    ) {
      child.remove();
      this.#add(child, flow, style);
    }
    nameNumbers(element);
    if (fillItems(element, style, this)) flow.block(element);
  }

  /** Images that stand in one `figure` or list of the source belong together. */
  #addGroup(element: Element, flow: Flow, style: Style): string {
    const { together } = flow;
    if (!together)
      this.#areTold = !!element.querySelector(
        ':scope figure figcaption,:scope li figcaption,:scope dd',
      );
    // One of several, with what is said of it alone.
    const isPart = together && /^(?:figure|li|dl)$/.test(element.localName) && this.#areTold;
    if (isPart) flow.apart();
    else flow.end();
    flow.together = true;
    const group = together ? flow.group : String(++this.#groups);
    flow.group = group;
    this.#addBox(element, flow, style);
    flow.together = together;
    if (isPart) flow.apart();
    else flow.end();
    if (!together) flow.group = '';
    return group;
  }

  /** A figure of images or tables is taken apart, and put together again with its caption later. */
  #addFigure(element: Element, flow: Flow, style: Style): void {
    if (
      !this.#holds.figure(element) ||
      this.#holds.quote(element) ||
      this.#context.marks.has(element)
    ) {
      if (this.fill(element, style)) flow.block(element);
      return;
    }
    if (isLinkCard(element)) {
      this.#addBox(element, flow, style);
      return;
    }
    const whole = arrangeFigure(element, this.#holds);
    const group = this.#addGroup(element, flow, {
      ...style,
      block: new Map(style.block).set('align', 'caption'),
      inner: new Map(),
    });
    const block = new Map(style.block).set(groupAttribute, group);
    if (whole) this.#addBox(rename(whole, 'div'), flow, { ...style, block, inner: new Map() });
  }

  #addImage(element: Element, flow: Flow, style: Style): void {
    // Its image is gone, but what was said of that may stand there.
    if (element.localName === 'picture' && !this.#holds.image(element)) {
      this.#walk(element, flow, style);
      return;
    }
    const link = style.marks.find(mark => typeof mark !== 'string' && mark.localName === 'a') as
      Element | undefined;
    const copy = link?.cloneNode() as Element | undefined;
    copy?.append(element);
    flow.image(copy ?? element);
  }
}

/** What stays as it is may hold boxes with text that the cleaner would drop. */
function unwrapAll(element: Element): void {
  for (const box of element.querySelectorAll('object,applet,canvas,video,audio,map')) unwrap(box);
}

/** The large first letter of a text is a part of its word, whatever box it stands in. */
const kindOf = (element: Element, { kind, effects }: Look): Kind | undefined =>
  effects.includes('drop') && kind === 'box' && /^[“"‘'(]?.$/u.test(textOf(element))
    ? undefined
    : kind;

const isKept = (parent: Element | null): boolean =>
  !!parent && /^(figure|details)$/.test(parent.localName);
