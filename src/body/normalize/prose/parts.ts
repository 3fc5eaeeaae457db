import { make, textOf, unwrap } from '../../dom.js';
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

/**
 * Writes the items of a list anew; says whether there are any. Google and Outlook put inner lists
 * beside the items they belong to; other things there become items.
 */
export function fillItems(parent: Element, style: Style, filler: Filler): boolean {
  // HTML lets a group of terms stand in a box of its own.
  for (const box of parent.localName === 'dl' ? parent.querySelectorAll(':scope > div') : []) {
    unwrap(box);
  }
  let last: Element | undefined;
  for (const child of [...parent.childNodes]) {
    let item = child.nodeType === Node.ELEMENT_NODE ? (child as Element) : undefined;
    const look = item && filler.styles.look(item);
    const inner = item && look ? filler.styles.inside(item, look, style) : style;
    if (item && last && look?.kind === 'list') {
      if (fillItems(item, inner, filler)) last.append(item);
      else item.remove();
      continue;
    }
    const isItem = !!item && /^(li|d[dt])$/.test(item.localName);
    if (look?.kind === 'unread' || !(isItem || textOf(child) || item?.querySelector('img'))) {
      child.remove();
      continue;
    }
    if (!item || !isItem) {
      item = make(parent, parent.localName === 'dl' ? 'dd' : 'li');
      child.replaceWith(item);
      item.append(child);
    }
    if (filler.fill(item, isItem ? inner : style)) last = item;
    else item.remove();
  }
  return parent.hasChildNodes();
}
