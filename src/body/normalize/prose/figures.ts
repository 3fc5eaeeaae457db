import { attributeOf } from '../../dom.js';
import type { Holds } from './holds.js';

const creditClass = /author|credit|photographer|byline/i;

const isCredit = (part: Element): boolean => creditClass.test(attributeOf(part, 'class'));
const isCaption = ({ localName }: Element): boolean => localName === 'figcaption';

/** Whether a figure is a card that is one link: it has no caption, and is none. */
export const isLinkCard = (figure: Element): boolean =>
  [...figure.children].some(({ localName }) => localName === 'a') &&
  !!figure.querySelector('a div,a p');

/**
 * Puts what a figure says behind what it shows: text above the picture is about it, and a credit
 * comes last. Takes out and gives the caption of the whole, where each picture has one of its own.
 */
export function arrangeFigure(figure: Element, holds: Holds): Element | undefined {
  const parts = [...figure.children];
  const captions = parts.filter(isCaption);
  // Of several, each stands below its own picture.
  if (captions.length < 2) {
    const first = parts.findIndex(part => part.localName === 'img' || holds.image(part));
    const texts = parts.filter((part, at) => at < first || isCaption(part));
    for (const part of [...texts, ...parts.filter(isCredit)])
      if (!holds.figure(part)) figure.append(part);
  }
  for (const caption of figure.querySelectorAll('figcaption')) {
    const [credit] = caption.children;
    if (credit?.nextSibling && isCredit(credit)) caption.append(' ', credit);
  }
  for (const table of figure.querySelectorAll('table')) table.classList.add('table');
  const areTold = figure.querySelector(':scope figure figcaption,:scope li figcaption');
  const whole = areTold ? captions[0] : undefined;
  whole?.remove();
  return whole;
}
