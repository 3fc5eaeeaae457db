import type { BodyContext } from '../context.js';
import { moveChildren } from '../dom.js';
import { hasImage } from './figure.js';

/** Images in a row without captions are one gallery. */
export function galleries(root: DocumentFragment, { report, work }: BodyContext): void {
  const isPlain = (block: Element): boolean =>
    hasImage(block) && !block.querySelector('figcaption');
  for (const figure of root.querySelectorAll('figure')) {
    work.spend(1);
    if (!figure.parentNode || !isPlain(figure)) continue;
    for (
      let next = figure.nextElementSibling;
      next && isPlain(next);
      next = figure.nextElementSibling
    ) {
      work.spend(next.childNodes.length);
      moveChildren(next, figure);
      next.remove();
      report.change('galleries');
    }
  }
}
