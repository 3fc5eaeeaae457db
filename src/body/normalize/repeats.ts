import { resolveUrl } from '../../text/url.js';
import { isSameImage } from '../../text/image-url.js';
import { dateLine, placeMark } from '../../text/vi-patterns.js';
import type { BodyContext } from '../context.js';
import { keyOf, lengthOf, textOf } from '../dom.js';

const maxLength = 3_000;

/** Drops what the article's head shows already: title and standfirst at the top, the lead image. */
export function repeats(root: DocumentFragment, context: BodyContext): void {
  const { title, summary, byline, imageUrl, report, work } = context;
  const known = [title, summary, byline].map(keyOf).filter(Boolean);
  const lead = resolveUrl(imageUrl ?? '', 'image', imageUrl);
  let atTop = true;
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

  function isKnown(block: Element): boolean {
    // No head is as long.
    const length = lengthOf(block);
    work.spend(length);
    if (length > maxLength || !/^(p|h\d)$/.test(block.localName)) return false;
    // A file that is called as the article is.
    if (context.marks.has(block)) return false;
    const text = textOf(block);
    const key = keyOf(text);
    if (!key) return false;
    if (known.includes(key)) return true;
    const place = placeMark.exec(text)?.[0];
    if (place && known.includes(keyOf(text.slice(place.length)))) return true;
    if (
      known.some(
        each => each.endsWith(key) && keyOf(placeMark.exec(summary ?? '')?.[0]) + key === each,
      )
    )
      return true;
    // "Ngọc Minh - 05/05/2024"
    const name = keyOf(byline);
    const rest = keyOf(text.replace(dateLine, ''));
    return !!name && rest === name && datesIn(text).every(date => date === context.published);
  }
}

/** The days that a line names, as "2024-05-05". */
const datesIn = (text: string): string[] =>
  [...text.matchAll(/(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/g)].map(
    ([, day = '', month = '', year = '']) =>
      `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  );
