import { imageFile, pathOf } from '../../text/image-url.js';
import type { BodyContext } from '../context.js';
import { attributeOf, lengthOf, make, rename, styleAttribute, styleOf, textOf } from '../dom.js';
import { customImage } from './figure.js';
import { isIcon } from './small-images.js';
import { addressIn, hiddenAddress } from './image-address.js';

// Boxes in whose place a script would put an image.
const boxes = ['data-src', 'data-srcset', 'data-original', 'data-bg', 'data-background-image']
  .map(name => `:is(figure,div,span,a)[${name}]`)
  .join();

const background = /background(?:-image)?\s*:[^;]{0,99}?url\(\s*["']?([^"')]{1,2000})/i;

/** Images under other names, or in boxes that wait for a script, become plain ones. */
export function lazyImages(root: DocumentFragment, context: BodyContext): void {
  const { report, warn, work } = context;
  for (const element of root.querySelectorAll('[src]')) {
    if (!customImage.test(element.localName)) continue;
    const image = rename(element, 'img');
    image.replaceChildren();
    // 16 × 9 says only what shape it has.
    if (isIcon(image)) for (const side of ['width', 'height']) image.removeAttribute(side);
    report.change('lazy-images');
  }
  for (const box of root.querySelectorAll(`[${styleAttribute}*="url(" i]`)) {
    const value = background.exec(styleOf(box))?.[1]?.trim();
    const address = value && addressIn('src', value, context);
    if (!address || !imageFile.test(pathOf(address))) continue;
    work.spend(lengthOf(box) + 1);
    // Behind words it is paint, but somebody may have painted a chart.
    if (textOf(box) || box.querySelector('img,iframe,video,audio'))
      warn(`The picture ${address} behind other content is left out.`);
    else show(box, address);
  }
  for (const box of root.querySelectorAll(boxes)) {
    work.spend(box.childElementCount + 1);
    // Only what has nothing else to show, or a script's own settings would become pictures.
    if (box.querySelector('img,iframe,video,audio,[data-src]')) continue;
    const isFigure = box.localName === 'figure';
    if (!isFigure && textOf(box)) continue;
    const address = hiddenAddress(box, context);
    // The settings of a script are no picture.
    if (!address || !(isFigure || imageFile.test(pathOf(address)))) continue;
    show(box, address);
  }

  function show(box: Element, address: string): void {
    const image = make(root, 'img');
    image.src = address;
    image.alt = attributeOf(box, 'aria-label') || attributeOf(box, 'data-alt');
    box.prepend(image);
    report.change('lazy-images');
  }
}
