import { fill } from '../../text/strings/strings.js';
import { hostOf, resolveUrl } from '../../text/url.js';
import type { BodyContext } from '../context.js';
import {
  fileNameOf,
  imageFile,
  isFileAddress,
  pathOf,
  resolveImage,
} from '../../text/image-url.js';
import { cameraName, iconName } from '../../text/vi-patterns.js';
import { attributeOf, iconAttribute, keyOf, lengthOf, make, textOf, unwrap } from '../dom.js';
import { isEmoji, isIcon } from './small-images.js';
import { addressIn, addressOf, hiddenAddress, isLarger, widthSaid } from './image-address.js';
import { repair } from './prose/text.js';

// More would stall the layout; the others become links.
const maxImages = 500;

// To resolve an address takes as long as to look at so many nodes.
const linkWork = 10;

// Wider ones can be read; a link to their file is enough.
const thumbnailSize = 500;

/**
 * Finds the true address of each image; drops icons that say nothing, and what cannot load; drops
 * alternatives that say nothing.
 */
export function* images(root: DocumentFragment, context: BodyContext): Generator<undefined, void> {
  const { baseUrl, report, words, work } = context;
  const title = keyOf(context.title);
  const pictures = new Map<Element, string | undefined>();
  let count = 0;
  for (const image of root.querySelectorAll('img')) {
    work.spend(1);
    if (work.isDue) yield;
    const alt = repair(image.alt).trim();
    const caption = repair(image.title).trim();
    if (isEmoji(image, alt)) {
      image.replaceWith(alt);
      continue;
    }
    const icon = isIcon(image);
    const picture = image.closest('picture');
    const address =
      icon === 'pixel'
        ? undefined
        : (addressOf(image, context) ?? (picture ? ofSources(picture) : undefined));
    const speaks = !saysNothing(alt, address) && !(icon && iconName.test(alt));
    if (address && ++count > maxImages) {
      if (count === maxImages + 1) {
        context.warn(`The body has more than ${maxImages} images; the others are shown as links.`);
      }
      report.remove('images');
      const name = speaks ? alt : fileNameOf(address) || alt;
      image.replaceWith(' ', image.closest('a') ? name : makeLink(address, name), ' ');
      continue;
    }
    if (address && (!icon || speaks)) {
      image.src = address;
      if (icon) image.setAttribute(iconAttribute, '');
      if (alt) image.alt = speaks ? alt : '';
      // What is left of the title becomes the caption where there is no other.
      if (caption && (keyOf(caption) === keyOf(alt) || saysNothing(caption, address))) {
        image.removeAttribute('title');
      }
      continue;
    }
    report.remove('images');
    // What a person wrote of an image that is gone is all that is left of it.
    if (icon) image.replaceWith(speaks ? alt : '');
    else {
      context.warn(`The image "${alt}" has no address that may be shown, and was left out.`);
      image.replaceWith(' ', speaks ? alt : '', ' ');
    }
  }
  for (const link of root.querySelectorAll('a')) {
    const image = link.querySelector('img');
    work.spend(1);
    if (work.isDue) yield;
    if (!image) continue;
    work.spend(lengthOf(link));
    if (textOf(link)) continue;
    const page = resolveUrl(attributeOf(link, 'href'), 'link', baseUrl);
    if (!page) unwrap(link);
    else if (!imageFile.test(pathOf(page)))
      image.alt ||= repair(link.title) || fill(words.embed, { host: hostOf(page) ?? '' });
    else showLarge(link, image, page);
  }
  yield* nameFiles(root, context);

  function makeLink(address: string, name: string): Element {
    const link = make(root, 'a');
    link.href = address;
    link.textContent = name;
    return link;
  }

  /** Of a picture's sources; looked for once, however many images stand in it. */
  function ofSources(picture: Element): string | undefined {
    if (pictures.has(picture)) return pictures.get(picture);
    let found: string | undefined;
    for (const source of picture.querySelectorAll('source')) {
      work.spend(1);
      found ??=
        addressIn('srcset', attributeOf(source, 'srcset'), context) ??
        hiddenAddress(source, context);
    }
    pictures.set(picture, found);
    return found;
  }

  /** The file behind a small image is shown in its place; behind another one the link leads to it. */
  function showLarge(link: Element, image: HTMLImageElement, page: string): void {
    const { src } = image;
    const shown = resolveImage(page, context);
    const declared = Number.parseInt(attributeOf(image, 'width'), 10) || Infinity;
    const isSmall = Math.min(declared, widthSaid(src)) <= thumbnailSize;
    if (shown && (shown === src || (isSmall && isLarger(shown, src)))) {
      image.title ||= saidOf(link);
      image.src = shown;
      if (shown !== src)
        for (const name of ['width', 'height', 'srcset']) image.removeAttribute(name);
      unwrap(link);
    } else image.alt ||= saidOf(link);
  }

  /** What a link of a gallery's script says of its image. */
  function saidOf(link: Element): string {
    const said = ['data-description', 'data-caption', 'title'].map(name =>
      repair(attributeOf(link, name)).trim(),
    );
    return said.find(text => !saysNothing(text, undefined)) ?? '';
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
function* nameFiles(
  root: DocumentFragment,
  { baseUrl, work }: BodyContext,
): Generator<undefined, void> {
  const addressOf = (link: Element): string | undefined => {
    work.spend(linkWork);
    return resolveUrl(attributeOf(link, 'href'), 'link', baseUrl);
  };
  const links = [...root.querySelectorAll('a')];
  const silent = new Set(links.filter(link => !textOf(link) && !link.querySelector('img')));
  if (!silent.size) return;
  const named = new Set<string | undefined>();
  for (const link of links) {
    if (!silent.has(link)) named.add(addressOf(link));
    if (work.isDue) yield;
  }
  for (const link of silent) {
    const address = addressOf(link);
    if (work.isDue) yield;
    if (!address || named.has(address) || !isFileAddress(address)) continue;
    named.add(address);
    link.textContent = repair(link.title) || fileNameOf(address);
  }
}
