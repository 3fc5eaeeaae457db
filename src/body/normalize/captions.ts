import { isCredit, splitCredit } from '../../text/credit.js';
import { hasLetter } from '../../text/letters.js';
import { photoLabel } from '../../text/vi-patterns.js';
import type { BodyContext } from '../context.js';
import { cutStart, isWholly, make, moveChildren, textOf, unwrap } from '../dom.js';
import { hasImage } from './figure.js';

const maxCaption = 300;

/** Gives images and cards the caption that stands under them. */
export function captions(root: DocumentFragment, context: BodyContext): void {
  for (const figure of root.querySelectorAll('figure')) {
    if (!hasImage(figure) && context.marks.get(figure) !== 'media') continue;
    let caption = figure.querySelector('figcaption');
    for (;;) {
      const next = figure.nextElementSibling;
      if (!next || context.marks.has(next) || !isCaption(next) || (caption && !goesOn(next))) break;
      if (caption) caption.append(' ');
      else caption = figure.appendChild(make(figure, 'figcaption'));
      for (const mark of ['em', 'strong']) {
        if (isWholly(next, mark.toUpperCase())) next.querySelectorAll(mark).forEach(unwrap);
      }
      moveChildren(next, caption);
      next.remove();
      context.report.change('captions');
    }
    const title = figure.querySelector('img')?.title;
    if (!caption && title) figure.appendChild(make(figure, 'figcaption')).textContent = title;
    if (caption) dropLabel(caption);
  }
}

/** Whether a block under an image is about it: marked as such, centred, italic, or "Ảnh: …". */
function isCaption(block: Element): boolean {
  if (block.localName !== 'p') return false;
  const align = block.getAttribute('align');
  if (align === 'caption') return true;
  const text = textOf(block);
  if (text.length > maxCaption || !hasLetter(text)) return false;
  if (photoLabel.test(text.replace(/^[([]/, ''))) return true;
  if (align === 'justify' || align === 'right' || isWholly(block, 'A')) return false;
  const isItalic = isWholly(block, 'EM');
  // A bold line heads what follows, unless all else says caption.
  if (isWholly(block, 'STRONG')) return isItalic && align === 'center';
  return isItalic || align === 'center';
}

/** Whether a second block belongs to the caption: it says only whom the photo is by. */
const goesOn = (block: Element): boolean =>
  block.getAttribute('align') === 'caption' || !splitCredit(textOf(block)).caption;

/** "Ảnh:" before a description says only that this is a photo; before a name it is the credit. */
function dropLabel(caption: Element): void {
  const text = textOf(caption);
  const found = photoLabel.exec(text)?.[0];
  if (found && !isCredit(text.slice(found.length))) cutStart(caption, found.length);
}
