import { fill } from '../../text/strings/strings.js';
import { hostOf, resolveUrl } from '../../text/url.js';
import type { BodyContext } from '../context.js';
import { unwrap } from '../nest.js';
import { resolveImage } from '../values.js';
import { fileNameOf, imageFile } from './addresses.js';
import { keyOf, styleOf, textOf } from './dom.js';
import { repair } from './text.js';

// Scripts for late loading keep the true address aside.
const addresses = ['data-src', 'data-original', 'data-lazy-src', 'src', 'data-srcset', 'srcset'];

const cameraName =
  /^(image|img|dscn?|photo|picture|anh|hinh|hinh anh|ảnh|hình ảnh|untitled|screenshot|clip image)[\d\s._-]*$/i;

// Larger things are pictures; what is smaller is a bullet, a "new" flag or a tracker.
const iconSize = 32;

/** Finds the true address of each image; drops icons, what cannot load, and alternatives that say nothing. */
export function images(root: DocumentFragment, context: BodyContext): void {
  for (const image of root.querySelectorAll('img')) {
    const icon = isIcon(image);
    const address = icon ? undefined : addressOf(image, context);
    const alt = repair(image.alt).trim();
    const speaks = !!alt && !saysNothing(alt, address, context);
    if (address) {
      image.setAttribute('src', address);
      if (alt) image.alt = speaks ? alt : '';
      const title = repair(image.title).trim();
      // What is left of it becomes the caption where there is no other.
      if (title)
        image.title =
          keyOf(title) === keyOf(alt) || saysNothing(title, address, context) ? '' : title;
      continue;
    }
    context.report.remove('images');
    // What a person wrote of an image that is gone is all that is left of it.
    if (icon ? /^\p{Extended_Pictographic}/u.test(alt) : speaks) image.replaceWith(alt);
    else image.remove();
  }
  for (const link of root.querySelectorAll('a')) {
    if (link.querySelector('img') && !textOf(link)) imageLink(link, context);
  }
}

/** A link round a photo leads to the photo in large, or it needs a name. */
function imageLink(link: HTMLAnchorElement, { baseUrl, words }: BodyContext): void {
  const address = resolveUrl(link.getAttribute('href') ?? '', 'link', baseUrl);
  if (!address || imageFile.test(address.replace(/[?#].*/s, ''))) {
    unwrap(link);
    return;
  }
  const linked = Array.from(link.querySelectorAll('img'));
  if (linked.some(image => image.alt)) return;
  const name = repair(link.title).trim() || fill(words.embed, { host: hostOf(address) ?? '' });
  linked[0]?.setAttribute('alt', name);
}

function isIcon(image: Element): boolean {
  const sizes = ['width', 'height'].flatMap(side => {
    const styled = new RegExp(`(?:^|[;\\s])${side}:\\s*(\\d{1,4})(?:\\.\\d+)?px`, 'i');
    const size =
      styled.exec(styleOf(image))?.[1] ??
      /^(\d{1,4})(px)?$/.exec(image.getAttribute(side)?.trim() ?? '')?.[1];
    return size ? [Number(size)] : [];
  });
  return sizes.length > 0 && (Math.max(...sizes) <= iconSize || Math.min(...sizes) <= 2);
}

function addressOf(image: Element, { baseUrl, imageHosts }: BodyContext): string | undefined {
  const picture = image.closest('picture');
  for (const element of [image, ...(picture?.querySelectorAll('source') ?? [])]) {
    for (const name of addresses) {
      const value = element.getAttribute(name) ?? '';
      const first = name.endsWith('set') ? value.trim().split(/\s/)[0] : value;
      const url = first && resolveImage(first, baseUrl, imageHosts);
      if (url) return url;
    }
  }
  return undefined;
}

/** Whether a text is only a file's name, a slug, a camera's number or the article's title. */
function saysNothing(text: string, address: string | undefined, { title }: BodyContext): boolean {
  const key = keyOf(text);
  return (
    imageFile.test(text) ||
    cameraName.test(text) ||
    (!/[^\w-]/.test(text) && /[\d_-]/.test(text)) ||
    key === keyOf(title) ||
    (!!address && key === keyOf(fileNameOf(address).replace(/\.\w+$/, '')))
  );
}
