import { fill } from '../../text/strings/strings.js';
import { hostOf, resolveUrl } from '../../text/url.js';
import type { BodyContext } from '../context.js';
import { fileNameOf, imageFile, pathOf, resolveImage } from '../../text/image-url.js';
import { attributeOf, keyOf, make, styleOf, textOf, unwrap } from '../dom.js';
import { recognise } from '../../text/media-services.js';
import { repair } from './prose/text.js';

// Scripts for late loading keep the true address aside.
const sources = ['data-src', 'data-original', 'data-lazy-src', 'src', 'data-srcset', 'srcset'];

const cameraName =
  /^(image|img|dscn?|photo|anh|hinh|ảnh|hình ảnh|screenshot|clip image)[\d\s._-]*$/i;

// Larger things are pictures; what is smaller is a bullet, a "new" flag or a tracker.
const iconSize = 32;

// More would stall the layout; the others become links.
const maxImages = 500;

/** Finds the true address of each image; drops icons, what cannot load, and alternatives that say nothing. */
export function images(root: DocumentFragment, context: BodyContext): void {
  const { baseUrl, report, words } = context;
  const title = keyOf(context.title);
  let count = 0;
  for (const image of root.querySelectorAll('img')) {
    const icon = isIcon(image);
    const address = icon ? undefined : addressOf(image);
    const [alt = '', caption = ''] = [image.alt, image.title].map(text => repair(text).trim());
    const speaks = !saysNothing(alt, address);
    if (address && ++count > maxImages) {
      if (count === maxImages + 1) {
        context.warn(`The body has more than ${maxImages} images; the others are shown as links.`);
      }
      report.remove('images');
      const name = speaks ? alt : fileNameOf(address) || alt;
      image.replaceWith(' ', image.closest('a') ? name : makeLink(address, name), ' ');
      continue;
    }
    if (address) {
      image.src = address;
      if (alt) image.alt = speaks ? alt : '';
      // What is left of the title becomes the caption where there is no other.
      if (caption && (keyOf(caption) === keyOf(alt) || saysNothing(caption, address))) {
        image.removeAttribute('title');
      }
      continue;
    }
    report.remove('images');
    // What a person wrote of an image that is gone is all that is left of it.
    if (icon) image.replaceWith(/^\p{Extended_Pictographic}/u.test(alt) ? alt : '');
    else image.replaceWith(' ', speaks ? alt : '', ' ');
  }
  for (const link of root.querySelectorAll('a')) {
    const image = link.querySelector('img');
    if (!image || textOf(link)) continue;
    const page = resolveUrl(attributeOf(link, 'href'), 'link', baseUrl);
    // A link round a photo leads to the photo in large, or it needs a name.
    if (!page || imageFile.test(pathOf(page))) unwrap(link);
    else image.alt ||= repair(link.title) || fill(words.embed, { host: hostOf(page) ?? '' });
  }
  nameFiles(root, baseUrl);

  function makeLink(address: string, name: string): Element {
    const link = make(root, 'a');
    link.href = address;
    link.textContent = name;
    return link;
  }

  function addressOf(image: Element): string | undefined {
    const others = image.closest('picture')?.querySelectorAll('source') ?? [];
    for (const element of [image, ...others]) {
      for (const name of sources) {
        const value = attributeOf(element, name);
        const first = name.endsWith('set') ? /\S+/.exec(value)?.[0] : value;
        const url = first && resolveImage(first, context);
        if (url) return url;
      }
    }
    return undefined;
  }

  /** Whether a text is only a file's name, a slug, a camera's number or the article's title. */
  function saysNothing(text: string, address: string | undefined): boolean {
    if (!text) return true;
    const key = keyOf(text);
    return (
      !key ||
      imageFile.test(text) ||
      cameraName.test(text) ||
      (!/[^\w-]/.test(text) && /[\d_-]/.test(text)) ||
      key === title ||
      (!!address && key === keyOf(fileNameOf(address).replace(/\.\w+$/, '')))
    );
  }
}

/** Where nothing but an icon led to a file, its link gets a name, or the file would be lost. */
function nameFiles(root: DocumentFragment, baseUrl: string | undefined): void {
  const addressOf = (link: Element): string | undefined =>
    resolveUrl(attributeOf(link, 'href'), 'link', baseUrl);
  const links = [...root.querySelectorAll('a')];
  const silent = new Set(links.filter(link => !textOf(link) && !link.querySelector('img')));
  if (!silent.size) return;
  const named = new Set(links.map(link => (silent.has(link) ? undefined : addressOf(link))));
  for (const link of silent) {
    const address = addressOf(link);
    if (!address || named.has(address) || recognise(address)?.kind !== 'file') continue;
    named.add(address);
    link.textContent = repair(link.title) || fileNameOf(address);
  }
}

function isIcon(image: Element): boolean {
  const style = styleOf(image);
  const styled = style
    ? [...style.matchAll(/(?:^|[;\s])(?:width|height):\s*(\d{1,4})(?:\.\d+)?px/gi)]
    : [];
  const declared = ['width', 'height'].map(side =>
    /^\s*(\d{1,4})(?:px)?\s*$/.exec(attributeOf(image, side)),
  );
  const sizes = [...styled, ...declared].flatMap(size => (size ? Number(size[1]) : []));
  return sizes.length > 0 && (Math.max(...sizes) <= iconSize || Math.min(...sizes) <= 2);
}
