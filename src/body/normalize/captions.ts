import { isCredit, splitCredit } from '../../text/credit.js';
import { hasLetter } from '../../text/letters.js';
import { figureLabel, photoLabel } from '../../text/vi-patterns.js';
import type { BodyContext } from '../context.js';
import {
  cutStart,
  groupAttribute,
  isWholly,
  lengthOf,
  make,
  moveChildren,
  textOf,
  unwrap,
} from '../dom.js';
import { hasImage } from './figure.js';

const maxCaption = 300;

/** Gives images and cards the caption that stands under them. */
export function* captions(
  root: DocumentFragment,
  context: BodyContext,
): Generator<undefined, void> {
  const { work } = context;
  for (const figure of root.querySelectorAll('figure')) {
    if (!hasImage(figure) && context.marks.get(figure) !== 'media') continue;
    work.spend(1);
    if (work.isDue) yield;
    let caption = figure.querySelector(':scope > figcaption');
    for (;;) {
      const next = figure.nextElementSibling;
      // What is no caption is looked at once for each figure above it, of which there is one.
      if (next) work.spend(1 + lengthOf(next) / 10);
      if (!next || isSpokenFor(next, context) || !isCaption(next, !!caption)) break;
      if (caption && !goesOn(next, caption)) break;
      // A credit that came first goes behind what the photo shows.
      const credit = caption && isOnlyCredit(caption) && !isOnlyCredit(next) ? caption : undefined;
      if (credit) caption = null;
      if (caption) caption.append(' ');
      else caption = figure.appendChild(make(figure, 'figcaption'));
      for (const mark of ['em', 'strong']) {
        if (isWholly(next, mark.toUpperCase())) next.querySelectorAll(mark).forEach(unwrap);
      }
      moveChildren(next, caption);
      next.remove();
      if (credit) {
        caption.append(' ');
        moveChildren(credit, caption);
        credit.remove();
      }
      context.report.change('captions');
    }
    const title = figure.querySelector('img')?.title;
    if (!caption && title) figure.appendChild(make(figure, 'figcaption')).textContent = title;
    if (caption) dropLabel(caption);
  }
}

/** Whether a block has its place already: a card, or the caption of a whole gallery. */
const isSpokenFor = (block: Element, { marks }: BodyContext): boolean =>
  marks.has(block) || (block.localName === 'p' && block.hasAttribute(groupAttribute));

const maxBreaks = 2;

/** Whether a block under an image is about it: marked as such, centred, italic, or "Ảnh: …". */
function isCaption(block: Element, isMore: boolean): boolean {
  // Some editors set captions as the smallest of headings.
  const isSmall = /^h[56]$/.test(block.localName) && block.getAttribute('align') === 'center';
  if (block.localName !== 'p' && !isSmall) return false;
  const align = block.getAttribute('align');
  if (align === 'caption') return true;
  const text = textOf(block);
  if (text.length > maxCaption || !hasLetter(text)) return false;
  if (figureLabel.test(text) || photoLabel.test(text.replace(/^[([]/, ''))) return true;
  if (align === 'justify' || align === 'right' || isWholly(block, 'A')) return false;
  // A verse, or a ground of a decision ("Căn cứ …;").
  if (/[;:]$/.test(text) || block.getElementsByTagName('br').length > maxBreaks) return false;
  const isItalic = isWholly(block, 'EM');
  // A bold line heads what follows, unless all else says caption.
  if (isWholly(block, 'STRONG')) return isItalic && align === 'center';
  if (!isMore && isInRun(block, align, isItalic)) return false;
  return isItalic || align === 'center';
}

/** Whether the lines below look the same: then this is how the text is set, and no caption. */
function isInRun(block: Element, align: string | null, isItalic: boolean): boolean {
  let below = block.nextElementSibling;
  for (let lines = 0; lines < 2; lines++, below = below.nextElementSibling) {
    if (
      below?.localName !== 'p' ||
      below.getAttribute('align') !== align ||
      isWholly(below, 'EM') !== isItalic ||
      isOnlyCredit(below)
    )
      return false;
  }
  return true;
}

const isOnlyCredit = (block: Element): boolean => {
  const text = textOf(block);
  return text.length <= maxCaption && !splitCredit(text).caption.trim();
};

/**
 * Whether a second block belongs to the caption: marked as one, or only a credit; or the first is
 * only a credit, or breaks off in mid-sentence.
 */
function goesOn(block: Element, caption: Element): boolean {
  if (block.getAttribute('align') === 'caption' || isOnlyCredit(block)) return true;
  if (isOnlyCredit(caption)) return true;
  const text = textOf(block);
  const [first = ''] = text;
  const isLower = first !== first.toUpperCase();
  return isLower && isWholly(block, 'EM') && !/[.!?…:;)]$/.test(textOf(caption));
}

/** "Ảnh:" before a description says only that this is a photo; before a name it is the credit. */
function dropLabel(caption: Element): void {
  const text = textOf(caption);
  const found = photoLabel.exec(text)?.[0];
  if (found && !isCredit(text.slice(found.length))) cutStart(caption, found.length);
}
