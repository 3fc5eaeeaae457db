import { widths } from '../clean/policy.js';
import type { BodyContext } from '../context.js';
import { attributeOf, make } from '../dom.js';
import { widthSaid } from './image-address.js';

// A picture has one for each width and format.
const maxSources = 8;

/**
 * Leaves each picture one image, and of its sources those that may decide: few, for widths only, and
 * no blurred first glance.
 */
export function pictureSources(root: DocumentFragment, { report }: BodyContext): void {
  for (const picture of root.querySelectorAll('picture')) {
    const children = [...picture.childNodes];
    const sources = children.filter(child => child.nodeName === 'SOURCE') as Element[];
    const kept = sources.filter(mayDecide).slice(0, maxSources);
    const image = children.find(child => child.nodeName === 'IMG');
    if (kept.length === sources.length && kept.length + (image ? 1 : 0) === children.length)
      continue;
    if (kept.length < sources.length) report.remove('source', sources.length - kept.length);
    // Whenever a source or an image comes or goes, browsers look at all others of its picture: so what
    // stays is copied, and the old picture goes in one piece.
    const renewed = make(root, 'picture');
    for (const source of kept) renewed.append(source.cloneNode());
    if (image) renewed.append(image.cloneNode());
    const others = root.ownerDocument.createDocumentFragment();
    for (const child of children) {
      if (child.nodeName === 'IMG' && child !== image) others.append(child.cloneNode());
      else if (child.nodeName !== 'SOURCE' && child !== image) others.append(child);
    }
    picture.replaceWith(renewed, others);
  }
}

function mayDecide(source: Element): boolean {
  const media = source.getAttribute('media');
  const isAsked = media === null || widths.test(media.trim());
  return isAsked && widthSaid(attributeOf(source, 'srcset')) > 1;
}
