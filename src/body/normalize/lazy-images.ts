import type { BodyContext } from '../context.js';
import { attributeOf, make, rename, textOf } from '../dom.js';
import { isIcon } from './small-images.js';
import { hiddenAddress } from './image-address.js';

// Boxes in whose place a script would put an image.
const boxes = ['data-src', 'data-srcset', 'data-original', 'data-bg', 'data-background-image']
  .map(name => `:is(figure,div,span,a)[${name}]`)
  .join();

/** Images under other names, or in boxes that wait for a script, become plain ones. */
export function lazyImages(root: DocumentFragment, context: BodyContext): void {
  const { report, work } = context;
  for (const element of root.querySelectorAll('[src]')) {
    if (!/-(?:img|image|anim|picture)$/.test(element.localName)) continue;
    const image = rename(element, 'img');
    image.replaceChildren();
    // 16 × 9 says only what shape it has.
    if (isIcon(image)) for (const side of ['width', 'height']) image.removeAttribute(side);
    report.change('lazy-images');
  }
  for (const box of root.querySelectorAll(boxes)) {
    work.spend(box.childElementCount + 1);
    // Only what has nothing else to show, or a script's own settings would become pictures.
    if (box.querySelector('img,iframe,video,audio,[data-src]')) continue;
    const isFigure = box.localName === 'figure';
    if (!isFigure && textOf(box)) continue;
    const address = hiddenAddress(box, context);
    if (!address) continue;
    const image = make(root, 'img');
    image.src = address;
    image.alt = attributeOf(box, 'aria-label') || attributeOf(box, 'data-alt');
    box.prepend(image);
    report.change('lazy-images');
  }
}
