import {
  authorLabel,
  bylineLabel,
  legalText,
  letterEnd,
  likeSource,
  signed,
  sourceLine,
} from '../../text/vi-patterns.js';
import type { BodyContext } from '../context.js';
import type { Lifted } from '../lifted.js';
import { isWholly, keyOf, lengthOf, textOf } from '../dom.js';

const maxLine = 100;
const maxNameWords = 6;

/** Takes the author's line and the source's line from the end: they have a place of their own. */
export function byline(root: DocumentFragment, context: BodyContext, lifted: Lifted): void {
  for (;;) {
    const last = root.lastElementChild;
    const before = last?.previousElementSibling;
    if (last?.localName !== 'p' || !before || last.querySelector('a,br,img')) return;
    context.work.spend(1 + lengthOf(last) / 10);
    const text = textOf(last);
    if (text.length > maxLine) return;
    const source = likeSource.test(text) ? sourceLine.exec(text) : undefined;
    const said = source?.[1] ?? source?.[2];
    const name = said && !legalText.test(said) ? said : undefined;
    if (name && !lifted.source) {
      // Under a table it says where the figures are from.
      if (before.localName === 'table') return;
      lifted.source = { name };
    } else {
      const author = text.replace(authorLabel, '');
      if (lifted.byline || !(bylineLabel.test(text) || isAuthor(last))) return;
      if (!context.byline) lifted.byline = author;
      else if (keyOf(author) !== keyOf(context.byline)) return;
    }
    last.remove();
    context.report.change('byline');
  }
}

/** A name alone, bold and flush right, unless it signs an official document. */
function isAuthor(block: Element): boolean {
  const text = textOf(block);
  if (block.getAttribute('align') !== 'right' || !isWholly(block, 'STRONG')) return false;
  if (text.split(/\s/).length > maxNameWords || /[.;,:!?…]$/.test(text)) return false;
  let above = block.previousElementSibling;
  for (let lines = 0; above && lines < 3; lines++, above = above.previousElementSibling) {
    const line = textOf(above);
    if (
      signed.test(line) ||
      letterEnd.test(line) ||
      // An office stands above who holds it.
      (above.getAttribute('align') === 'right' && isWholly(above, 'STRONG')) ||
      (line.length < maxLine && line === line.toUpperCase() && /\p{Lu}{2}/u.test(line))
    ) {
      return false;
    }
  }
  return true;
}
