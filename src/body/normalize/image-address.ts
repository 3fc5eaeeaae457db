import { fileNameOf, imageFile, isSameImage, pathOf, resolveImage } from '../../text/image-url.js';
import { mainCandidate, parseSrcset } from '../../text/srcset.js';
import type { BodyContext } from '../context.js';
import { attributeOf } from '../dom.js';

type Asked = Pick<BodyContext, 'baseUrl' | 'fetchedFrom' | 'imageHosts' | 'work'>;

// Where scripts for late loading keep the true address: data-src, data-original, data-lazy-srcset,
// data-actualsrc, data-cfsrc, lazy-src, nitro-lazy-src … Whatever the name, the value must be one.
const likeAddress = /src|original|lazy|large|full|orig|zoom|hi-?res|image|img|photo|file|url/;
const likeFile = /\.(?:jpe?g|png|gif|webp|avif|bmp|svg|jfif|tiff?)/i;
const small = /thumb|small|tiny|preview|placeholder|low/;

// What stands in an image's place while a script gets it.
const placeholder =
  /(?:^|[-_])(?:placeholder|blank|spacer|loading|loader|lazy|lazyload|transparent|pixel|1x1|gr[ea]y|no-?image)(?:[-_]\w{1,20})?\.\w{1,5}$/i;

/** Whether an address is not that of an image which only stands in for another. */
export const isReal = (address: string): boolean => !placeholder.test(fileNameOf(address));

// No image has more addresses, and each takes its time to check.
const maxTried = 6;

// What checking an address costs beside looking at a node.
const addressWork = 20;

const width = /[-_/](\d{1,4})x(\d{1,4})(?=[._/-])|[?&](?:w|width|size)=(\d{1,4})(?!\d)/i;

/** How wide an address says that its image is, in pixels; infinite where it says nothing. */
export function widthSaid(address: string): number {
  if (/[?&/](?:blur|lqip)\b/i.test(address)) return 1;
  const found = width.exec(address);
  const said = Number(found?.[1] ?? found?.[3]);
  if (said > 0) return said;
  return /thumb|[-_](?:t|s|sm|small)\.\w+$/i.test(pathOf(address)) ? 150 : Infinity;
}

/** The address in a value, be it one or a `srcset`. */
export function addressIn(name: string, value: string, asked: Asked): string | undefined {
  const isSet = name.endsWith('set') || /\s\d+[wx](?:,|\s*$)/.test(value.slice(0, 4096));
  const first = isSet ? mainCandidate(parseSrcset(value)) : value.trim();
  if (!first || first.startsWith('#')) return undefined;
  asked.work.spend(addressWork);
  // No picture needs a fragment, but for one in a drawing; Joomla keeps its notes there.
  const url = resolveImage(first, asked)?.replace(/(?<!\.svg)#.*/is, '');
  // An empty address is that of the page.
  return url === asked.baseUrl?.replace(/#.*/s, '') ? undefined : url;
}

/**
 * The true address of an image: its `src`, unless that only stands in for one which an attribute for
 * scripts holds, and never a smaller one; else its `srcset`.
 */
export function addressOf(image: Element, asked: Asked): string | undefined {
  const src = addressIn('src', attributeOf(image, 'src'), asked);
  const hidden = hiddenAddress(image, asked);
  if (!src || !isReal(src))
    return hidden ?? addressIn('srcset', attributeOf(image, 'srcset'), asked) ?? src;
  // Two sizes of one image, or a blurred first glance and the image.
  if (!hidden || widthSaid(hidden) < widthSaid(src)) return src;
  // An editor's own note of the same file.
  const isSame = pathOf(hidden) === pathOf(src) && widthSaid(hidden) === widthSaid(src);
  return isSame ? src : hidden;
}

/** The best address among attributes that no browser reads. */
export function hiddenAddress(element: Element, asked: Asked): string | undefined {
  let best: string | undefined;
  let rank = 0;
  let tried = 0;
  for (const name of element.getAttributeNames()) {
    if (/^(?:src|srcset|alt|title|class|style|id|href|longdesc|data-lx-.*)$/.test(name)) continue;
    const isNamed = likeAddress.test(name);
    const value = attributeOf(element, name);
    // An id of three letters resolves too.
    const isSource = isNamed && /src/.test(name);
    if (!(isSource ? /[./]/ : likeFile).test(value) || /^\s{0,9}[{[<]/.test(value)) continue;
    if (tried++ >= maxTried) break;
    const url = addressIn(name, value, asked);
    if (!url || !(imageFile.test(pathOf(url)) || isSource)) continue;
    const found = (isNamed ? 2 : 1) - (small.test(name) ? 0.5 : 0);
    if (found > rank) {
      best = url;
      rank = found;
    }
  }
  return best;
}

/** Whether a link round an image leads to the same image in large. */
export const isLarger = (page: string, address: string): boolean =>
  page !== address && isSameImage(page, address) && widthSaid(page) >= widthSaid(address);
