import type { BodyContext } from '../../context.js';
import type { BodyMark } from '../../marks.js';
import { linkedId } from '../anchors.js';
import { styleOf, textOf } from '../../dom.js';
import { kinds } from './kinds.js';
import { fillCells, fillItems } from './parts.js';
import { isPart, isPlain, writePlain, writePreformatted } from './lone-paragraphs.js';
import { paragraphs, type Paragraphs, type Style } from './paragraphs.js';
import { Styles } from './styles.js';
import { collapse, repair } from './text.js';

// So few that a pause comes soon.
const blocksPerTurn = 50;

/**
 * Writes the whole body anew as blocks: boxes dissolve, line breaks in pairs and bare text become
 * paragraphs, marks come from `style` as well as from elements, empty things go. A table, a list,
 * a quote and a card stay the nodes they are.
 */
export function* prose(root: DocumentFragment, context: BodyContext): Generator<undefined, void> {
  const { report, marks: bodyMarks } = context;
  const linked = context.ids;
  const styles = new Styles(linked, report);
  let bodyMark: BodyMark | undefined;
  let warned = false;
  const top = startFlow(root);
  let style: Style = { marks: [], block: new Map(), old: false, inner: new Map() };
  let source: Element | DocumentFragment = root;
  // Many programs put a box or two round everything.
  for (let box = onlyBox(source); box; box = onlyBox(source)) {
    style = styles.inside(box, styles.look(box), style);
    addAnchor(box, top);
    source = box;
  }
  let child = source.firstChild;
  for (let count = 1; child; count++) {
    const next: ChildNode | null = child.nextSibling;
    add(child, top, style);
    child = next;
    if (count % blocksPerTurn === 0) yield;
  }
  top.end();
  root.replaceChildren(top.out);

  /** What is all there is in an element, where it is only a box. */
  function onlyBox(parent: Element | DocumentFragment): Element | undefined {
    const box = parent.firstElementChild;
    if (!box || box !== parent.lastElementChild || styles.look(box).kind !== 'box')
      return undefined;
    return [...parent.childNodes].every(node => node === box || !textOf(node)) ? box : undefined;
  }

  function startFlow(parent: Element | DocumentFragment): Paragraphs {
    return paragraphs(parent.ownerDocument, block => {
      if (bodyMark) bodyMarks.set(block, bodyMark);
    });
  }

  /** Writes an element's content anew; says whether there is any. */
  function fill(parent: Element, style: Style): boolean {
    if (isPart(parent) && isPlain(parent, style)) return writePlain(parent, style);
    const flow = startFlow(parent);
    walk(parent, flow, style);
    flow.end();
    parent.replaceChildren(flow.out);
    return parent.hasChildNodes();
  }

  function walk(parent: Node, flow: Paragraphs, style: Style): void {
    let child = parent.firstChild;
    while (child) {
      const next: ChildNode | null = child.nextSibling;
      add(child, flow, style);
      child = next;
    }
  }

  function add(node: Node, flow: Paragraphs, style: Style): void {
    if (node.nodeType === Node.TEXT_NODE) addText((node as Text).data, flow, style);
    else if (node.nodeType === Node.ELEMENT_NODE) addElement(node as Element, flow, style);
  }

  function addText(data: string, flow: Paragraphs, style: Style): void {
    flow.text(style.old ? collapse(data) : repair(data), style);
    if (!style.old || warned || !data.trim()) return;
    warned = true;
    context.warn(
      'The body has text in an old Vietnamese encoding (TCVN3 or VNI), which must be typed again.',
    );
  }

  function addElement(element: Element, flow: Paragraphs, outer: Style): void {
    const name = element.localName;
    const look = styles.look(element);
    const style = styles.inside(element, look, outer);
    switch (look.kind) {
      case 'unread':
        if (kinds.get(name) !== 'unread') report.remove('hidden');
        break;
      case 'br':
        flow.lineBreak();
        break;
      case 'image':
        addImage(element, flow, style);
        break;
      case 'word':
        flow.inline(element, style);
        break;
      case 'hr':
        flow.block(element);
        break;
      case 'pre':
        if (writePreformatted(element)) flow.block(element);
        break;
      case 'table':
        fillCells(element, style, { styles, fill });
        if (element.querySelector('img') ?? textOf(element)) flow.block(element);
        break;
      case 'list':
        // A list of nothing but images is a gallery; old WordPress has captions beside its terms.
        if (element.querySelector('img') && ![...element.querySelectorAll('li,dt')].some(textOf))
          addGroup(element, flow, style);
        else if (fillItems(element, style, { styles, fill })) flow.block(element);
        break;
      case 'figure':
        addFigure(element, flow, style);
        break;
      case 'quote':
        // Old editors indented with quotes, and left their measures in them.
        if (/margin/i.test(styleOf(element))) addBox(element, flow, style);
        else if (fill(element, style)) flow.block(element);
        break;
      case 'part':
        if (name !== 'details' && (flow.together || !isKept(element.parentElement)))
          addBox(element, flow, style);
        else if (fill(element, style)) flow.block(element);
        break;
      case 'text': {
        if (isPlain(element, style)) {
          if (writePlain(element, style)) flow.block(element);
          break;
        }
        const { tag } = flow;
        flow.end();
        flow.tag = name;
        bodyMark = bodyMarks.get(element);
        addBox(element, flow, style);
        bodyMark = undefined;
        flow.tag = tag;
        break;
      }
      case 'box':
        report.change('boxes');
        addBox(element, flow, style);
        break;
      default:
        if (name !== 'a') addAnchor(element, flow);
        walk(element, flow, style);
        // A link still has its name where there was nothing in it.
        if (name === 'a') addAnchor(element, flow);
    }
  }

  function addAnchor(element: Element, flow: Paragraphs): void {
    const id = linkedId(element, linked);
    if (id) flow.anchor(id);
  }

  function addBox(element: Element, flow: Paragraphs, style: Style): void {
    flow.end();
    addAnchor(element, flow);
    walk(element, flow, style);
    flow.end();
  }

  /** Images that stand in one `figure` or list of the source belong together. */
  function addGroup(element: Element, flow: Paragraphs, style: Style): void {
    const { together } = flow;
    flow.end();
    flow.together = true;
    addBox(element, flow, style);
    flow.together = together;
    flow.end();
  }

  /** A figure of images or tables is taken apart, and put together again with its caption later. */
  function addFigure(element: Element, flow: Paragraphs, style: Style): void {
    if (
      !element.querySelector('img,table,figure') ||
      element.querySelector('blockquote,pre') ||
      bodyMarks.has(element)
    ) {
      if (fill(element, style)) flow.block(element);
      return;
    }
    for (const child of [...element.children]) {
      if (child.localName === 'figcaption') element.append(child);
    }
    addGroup(element, flow, {
      ...style,
      block: new Map(style.block).set('align', 'caption'),
      inner: new Map(),
    });
  }

  function addImage(element: Element, flow: Paragraphs, style: Style): void {
    // Its image is gone, but what was said of that may stand there.
    if (element.localName === 'picture' && !element.querySelector('img')) {
      walk(element, flow, style);
      return;
    }
    const link = style.marks.find(mark => typeof mark !== 'string' && mark.localName === 'a') as
      Element | undefined;
    const copy = link?.cloneNode() as Element | undefined;
    copy?.append(element);
    flow.image(copy ?? element);
  }
}

const isKept = (parent: Element | null): boolean =>
  !!parent && /^(figure|details)$/.test(parent.localName);
