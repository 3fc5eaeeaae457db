import { splitCredit } from '../../text/credit.js';
import type { BodyContext } from '../context.js';
import { keyOf, textOf } from '../dom.js';

/** A caption is read once: its copy is no alternative. Images that have neither are told of. */
export function alternatives(root: DocumentFragment, { warn, words, work }: BodyContext): void {
  const captioned = new Set<Element>();
  for (const caption of root.querySelectorAll('figure > figcaption')) {
    const text = textOf(caption);
    work.spend(1 + text.length / 10);
    const keys = [text, splitCredit(text).caption].map(keyOf);
    for (const image of caption.parentElement?.querySelectorAll('img') ?? []) {
      captioned.add(image);
      work.spend(1);
      if (!image.alt) continue;
      // In a link it is the link's name.
      if (keys.includes(keyOf(image.alt)) && !image.closest('a')) image.alt = '';
    }
  }
  for (const image of root.querySelectorAll('img')) {
    if (image.alt) continue;
    // A picture that is a link without words has the link's name.
    image.alt = image.closest('a') ? words.largeImage : '';
    if (!captioned.has(image)) {
      warn(
        `The image ${image.getAttribute('src') ?? ''} has neither an alternative text nor a caption.`,
      );
    }
  }
}
