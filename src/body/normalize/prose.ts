import type { BodyContext, BodyMark } from '../context.js';
import { unwrap } from '../nest.js';
import { linkedId, linkedIds } from './anchors.js';
import { make, styleOf, textOf } from './dom.js';
import { kinds } from './kinds.js';
import { paragraphs, type Paragraphs, type Style } from './paragraphs.js';
import { Styles } from './styles.js';
import { collapse, repair, repairCharacters } from './text.js';

/**
 * Writes the whole body anew as blocks: boxes dissolve, line breaks in pairs and bare text become
 * paragraphs, marks come from `style` as well as from elements, empty things go. A table, a list,
 * a quote and a card stay the nodes they are.
 */
export function prose(root: DocumentFragment, context: BodyContext): void {
  const { report, marks: bodyMarks } = context;
  const linked = linkedIds(root);
  const styles = new Styles(linked);
  let bodyMark: BodyMark | undefined;
  let warned = false;
  fill(root, { marks: [], block: new Map(), old: false });

  /** Writes an element's content anew; says whether there is any. */
  function fill(parent: Element | DocumentFragment, style: Style): boolean {
    const flow = paragraphs(parent.ownerDocument, block => {
      if (bodyMark) bodyMarks.set(block, bodyMark);
    });
    walk(parent, flow, style);
    flow.end();
    parent.replaceChildren(flow.out);
    return parent.hasChildNodes();
  }

  function walk(parent: Node, flow: Paragraphs, style: Style): void {
    let child = parent.firstChild;
    while (child) {
      const next: ChildNode | null = child.nextSibling;
      if (child.nodeType === Node.TEXT_NODE) addText((child as Text).data, flow, style);
      else if (child.nodeType === Node.ELEMENT_NODE) addElement(child as Element, flow, style);
      child = next;
    }
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
    const kind = kinds.get(name) ?? (look.effects.includes('block') ? 'box' : undefined);
    if (kind === 'unread' || look.effects.includes('hidden')) {
      report.remove(kind ? name : 'hidden');
      return;
    }
    const style = styles.inside(element, look, outer, !!kind);
    switch (kind) {
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
        if (repairInside(element)) flow.block(element);
        break;
      case 'table':
        fillCells(element, style);
        if (element.querySelector('img') ?? textOf(element)) flow.block(element);
        break;
      case 'list':
        // A list of nothing but images is a gallery.
        if (element.querySelector('img') && !textOf(element)) addGroup(element, flow, style);
        else if (fillItems(element, style)) flow.block(element);
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
        if (name !== 'details' && (flow.together || !isPart(element))) addBox(element, flow, style);
        else if (fill(element, style)) flow.block(element);
        break;
      case 'text': {
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
    for (const child of Array.from(element.children)) {
      if (child.localName === 'figcaption') element.append(child);
    }
    addGroup(element, flow, { ...style, block: new Map(style.block).set('align', 'caption') });
  }

  function addImage(element: Element, flow: Paragraphs, { marks }: Style): void {
    if (element.localName === 'picture' && !element.querySelector('img')) return;
    const link = marks.find(mark => typeof mark !== 'string' && mark.localName === 'a') as
      Element | undefined;
    const copy = link?.cloneNode() as Element | undefined;
    copy?.append(element);
    flow.image(copy ?? element);
  }

  function fillCells(parent: Element, style: Style): void {
    let child = parent.firstElementChild;
    while (child) {
      const next: Element | null = child.nextElementSibling;
      const look = styles.look(child);
      const inner = styles.inside(child, look, style, true);
      if (/^col/.test(child.localName) || look.effects.includes('hidden')) child.remove();
      else if (/^(t[dh]|caption)$/.test(child.localName)) fill(child, inner);
      else fillCells(child, inner);
      child = next;
    }
  }

  /** Google and Outlook put inner lists beside the items they belong to. */
  function fillItems(parent: Element, style: Style): boolean {
    let last: Element | undefined;
    for (const child of Array.from(parent.childNodes)) {
      const element = child.nodeType === Node.ELEMENT_NODE ? (child as Element) : undefined;
      const look = element && styles.look(element);
      const inner = look ? styles.inside(element, look, style, true) : style;
      let kept = false;
      if (look?.effects.includes('hidden')) kept = false;
      else if (element && /^(li|d[dt])$/.test(element.localName)) {
        kept = fill(element, inner);
        if (kept) last = element;
      } else if (element && last && kinds.get(element.localName) === 'list') {
        kept = fillItems(element, inner);
        if (kept) last.append(element);
      } else if (textOf(child) || element?.querySelector('img')) {
        const item = make(parent, parent.localName === 'dl' ? 'dd' : 'li');
        child.replaceWith(item);
        item.append(child);
        if (fill(item, style)) last = item;
        else item.remove();
        continue;
      }
      if (!kept) child.remove();
    }
    return parent.hasChildNodes();
  }
}

const isPart = ({ parentElement }: Element): boolean =>
  /^(figure|details)$/.test(parentElement?.localName ?? '');

/** Preformatted text keeps its white space; says whether there is any text. */
function repairInside(element: Element): boolean {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    node.data = repairCharacters(node.data);
  }
  return !!textOf(element);
}

/** A paragraph that is alone in an item, a cell or a caption says no more than its text. */
export function loneParagraphs(root: DocumentFragment): void {
  for (const box of root.querySelectorAll('li,td,th,dt,dd,caption,summary,figcaption,figure')) {
    const first = box.firstElementChild;
    if (first?.localName !== 'p') continue;
    let next = first.nextElementSibling;
    while (next && next.localName !== 'p') next = next.nextElementSibling;
    if (!next) unwrap(first);
  }
}
