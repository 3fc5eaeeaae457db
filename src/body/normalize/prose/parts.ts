import { make, styleOf, unwrap } from '../../dom.js';
import type { Style } from './flow.js';
import type { Styles } from './styles.js';

/** What writes the content of one cell or item anew. */
export interface Filler {
  readonly styles: Styles;
  /** Says whether there is any content. */
  fill(part: Element, style: Style): boolean;
}

/**
 * Writes the cells of a table anew, and takes out its columns, which say only how wide they are; says
 * whether there is anything in any.
 */
export function fillCells(parent: Element, style: Style, filler: Filler): boolean {
  let isFilled = false;
  let child = parent.firstElementChild;
  while (child) {
    const next: Element | null = child.nextElementSibling;
    const look = filler.styles.look(child);
    const inner = filler.styles.inside(child, look, style);
    if (/^col/.test(child.localName) || look.kind === 'unread') child.remove();
    else if (/^(t[dh]|caption)$/.test(child.localName))
      isFilled = filler.fill(child, inner) || isFilled;
    else isFilled = fillCells(child, inner, filler) || isFilled;
    child = next;
  }
  return isFilled;
}

const item = /^(?:li|d[dt])$/;
const lists = /^(?:[uod]l|menu|dir)$/;

/** Whether a node in a list is an item, or a box or link round items. */
export const isItemOrHolds = (node: Node): boolean =>
  node.nodeType === Node.ELEMENT_NODE &&
  (item.test((node as Element).localName) || !!(node as Element).querySelector('li,dd,dt'));

const numberings = new Map([
  ['lower-alpha', 'a'],
  ['lower-latin', 'a'],
  ['upper-alpha', 'A'],
  ['upper-latin', 'A'],
  ['lower-roman', 'i'],
  ['upper-roman', 'I'],
]);

/** "điểm a khoản 1" is read by its mark, so numbering by style becomes the attribute that says it. */
export function nameNumbers(list: Element): void {
  if (list.localName !== 'ol' || list.hasAttribute('type')) return;
  const style = /list-style(?:-type)?\s*:[^;]{0,40}?((?:lower|upper)-(?:alpha|latin|roman))/i.exec(
    styleOf(list),
  );
  const type = numberings.get(style?.[1]?.toLowerCase() ?? '');
  if (type) list.setAttribute('type', type);
}

/**
 * Writes the items of a list anew; says whether there are any. What stands between two items belongs
 * to the one above, whether an inner list (as Google and Outlook have it) or anything else, so that no
 * number changes.
 */
export function fillItems(parent: Element, style: Style, filler: Filler): boolean {
  // HTML lets a group of terms stand in a box of its own.
  for (const box of parent.localName === 'dl' ? parent.querySelectorAll(':scope > div') : []) {
    unwrap(box);
  }
  let last: Element | undefined;
  const items: Element[] = [];
  for (const child of [...parent.childNodes]) {
    const element = child.nodeType === Node.ELEMENT_NODE ? (child as Element) : undefined;
    if (element && item.test(element.localName)) {
      items.push((last = element));
      continue;
    }
    if (last && !(element && isItemOrHolds(element) && !lists.test(element.localName))) {
      // A term holds words only; what follows it says what it means.
      if (last.localName === 'dt' && (element ?? (child as Text).data.trim())) {
        last = make(parent, 'dd');
        child.replaceWith(last);
        items.push(last);
      }
      last.append(child);
      continue;
    }
    last = make(parent, parent.localName === 'dl' ? 'dd' : 'li');
    child.replaceWith(last);
    last.append(child);
    items.push(last);
  }
  for (const each of items) {
    const look = filler.styles.look(each);
    const inner = filler.styles.inside(each, look, style);
    if (look.kind === 'unread' || !filler.fill(each, inner)) each.remove();
  }
  return parent.hasChildNodes();
}
