import { isCredit, splitCredit } from '../../text/credit.js';
import { hasLetter } from '../../text/letters.js';
import type { BodyContext } from '../context.js';
import { cutStart, isWholly, keyOf, make, moveChildren, textOf, unwrap } from '../dom.js';

const maxCaption = 300;
const label = /^(ảnh|hình) ?: ?/iu;

const hasImage = (element: Element): boolean =>
  element.localName === 'figure' && !!element.querySelector('img');

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
  if (label.test(text.replace(/^[([]/, ''))) return true;
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
  const found = label.exec(text)?.[0];
  if (found && !isCredit(text.slice(found.length))) cutStart(caption, found.length);
}

/** Images in a row without captions are one gallery. */
export function galleries(root: DocumentFragment, { report }: BodyContext): void {
  const isPlain = (block: Element): boolean =>
    hasImage(block) && !block.querySelector('figcaption');
  for (const figure of root.querySelectorAll('figure')) {
    if (!figure.parentNode || !isPlain(figure)) continue;
    for (
      let next = figure.nextElementSibling;
      next && isPlain(next);
      next = figure.nextElementSibling
    ) {
      moveChildren(next, figure);
      next.remove();
      report.change('galleries');
    }
  }
}

/** A caption is read once: its copy is no alternative. Images that have neither are told of. */
export function alternatives(root: DocumentFragment, { warn }: BodyContext): void {
  const captioned = new Set<Element>();
  for (const caption of root.querySelectorAll('figure > figcaption')) {
    for (const image of caption.parentElement?.querySelectorAll('img') ?? []) {
      captioned.add(image);
      if (!image.alt) continue;
      const text = textOf(caption);
      const keys = [text, splitCredit(text).caption].map(keyOf);
      // In a link it is the link's name.
      if (keys.includes(keyOf(image.alt)) && !image.closest('a')) image.alt = '';
    }
  }
  for (const image of root.querySelectorAll('img')) {
    if (image.alt) continue;
    image.alt = '';
    if (!captioned.has(image)) {
      warn(
        `The image ${image.getAttribute('src') ?? ''} has neither an alternative text nor a caption.`,
      );
    }
  }
}
