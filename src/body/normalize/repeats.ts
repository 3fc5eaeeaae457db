import { resolveUrl } from '../../text/url.js';
import { isSameImage } from '../../text/image-url.js';
import type { BodyContext } from '../context.js';
import { keyOf, lengthOf, textOf } from '../dom.js';

/** Drops what the article's head shows already: title and standfirst at the top, the lead image. */
export function repeats(root: DocumentFragment, context: BodyContext): void {
  const { title, summary, imageUrl, report, work } = context;
  const known = [title, summary].map(keyOf).filter(Boolean);
  const lead = resolveUrl(imageUrl ?? '', 'image', imageUrl);
  let atTop = true;
  const isKnown = (block: Element): boolean => {
    work.spend(lengthOf(block));
    return /^(p|h\d)$/.test(block.localName) && known.includes(keyOf(textOf(block)));
  };
  for (const block of [...root.children]) {
    work.spend(1);
    const [image, another] = block.localName === 'figure' ? block.querySelectorAll('img') : [];
    if (lead && image && !another && isSameImage(image.getAttribute('src') ?? lead, lead)) {
      const caption = block.querySelector('figcaption');
      // At the top its caption stays: it then stands right under the lead image.
      if (caption && atTop) block.replaceChildren(caption);
      else if (!caption) block.remove();
    } else if (atTop && known.length && isKnown(block)) {
      block.remove();
    } else {
      atTop = false;
      continue;
    }
    report.change('repeats');
  }
}
