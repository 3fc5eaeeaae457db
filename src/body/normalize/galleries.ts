import type { BodyContext } from '../context.js';
import { attributeOf, groupAttribute, make, moveChildren } from '../dom.js';
import { hasImage } from './figure.js';

/**
 * Images in a row without captions are one gallery; those of one figure of the source are one with
 * their captions, each in a figure of its own.
 */
export function galleries(root: DocumentFragment, { report, work }: BodyContext): void {
  for (const first of root.querySelectorAll(`figure[${groupAttribute}]`)) {
    work.spend(1);
    if (isInGallery(first)) continue;
    const parts = alike(first);
    const whole = alike(parts.at(-1)?.nextElementSibling, first);
    const own = parts.filter(part => part.querySelector('figcaption'));
    const isOne = parts.length === 1;
    if (isOne ? !whole.length || own.length : !own.length) continue;
    const gallery = isOne ? first : make(root, 'figure');
    if (!isOne) {
      first.before(gallery);
      for (const part of parts) gallery.append(part);
      report.change('galleries');
    }
    const caption = whole.length ? gallery.appendChild(make(root, 'figcaption')) : undefined;
    for (const text of whole) {
      if (caption?.firstChild) caption.append(' ');
      if (caption) moveChildren(text, caption);
      text.remove();
    }
  }
  const isPlain = (block: Element): boolean =>
    hasImage(block) && !block.querySelector('figcaption');
  for (const figure of root.querySelectorAll('figure')) {
    work.spend(1);
    if (!figure.parentNode || isInGallery(figure) || !isPlain(figure)) continue;
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

const isInGallery = (figure: Element): boolean => figure.parentElement?.localName === 'figure';

/** The elements from one on that have its name, and the group of another. */
function alike(from: Element | null | undefined, group = from): Element[] {
  const found: Element[] = [];
  const number = group ? attributeOf(group, groupAttribute) : '';
  for (let at = from; at && number; at = at.nextElementSibling) {
    if (at.localName !== from?.localName || attributeOf(at, groupAttribute) !== number) break;
    found.push(at);
  }
  return found;
}
