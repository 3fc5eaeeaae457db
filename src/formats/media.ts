import { decode } from './plain.js';
import { address, filled } from './source.js';
import { childOf, childrenOf, textOf, type XmlElement } from './xml.js';

/** Pictures and files of an item of a feed, which may stand in six places. */

const imageName = /\.(?:jpe?g|png|gif|webp|avif)(?:\?|$)/i;

const isImage = ({ attributes }: XmlElement): boolean => {
  const type = attributes.get('type') ?? '';
  if (type) return type.startsWith('image/');
  return attributes.get('medium') === 'image' || imageName.test(attributes.get('url') ?? '');
};

const number = (value: string | undefined): number | undefined => {
  const found = parseInt(value ?? '', 10);
  return found > 0 ? found : undefined;
};

const words = (element: XmlElement | undefined): string | undefined =>
  decode(textOf(element)).trim() || undefined;

function mediaImage(media: XmlElement, around: readonly XmlElement[]): object | undefined {
  const said = (name: string): string | undefined =>
    [media, ...around].map(each => words(childOf(each, name))).find(Boolean);
  return filled({
    url: address(media.attributes.get('url'), media.base),
    caption: said('media:description'),
    credit: said('media:credit'),
    width: number(media.attributes.get('width')),
    height: number(media.attributes.get('height')),
  });
}

// Without "<", or a row of tags that never end would take a scan each.
const image = /<img\b[^<>]*>/i;
const attributeIn = (tag: string, name: string): string | undefined => {
  const [, double, single, bare] =
    new RegExp(String.raw`\s${name}\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))`, 'i').exec(tag) ??
    [];
  const found = double ?? single ?? bare;
  return found === undefined ? undefined : decode(found);
};

/** The first picture in a piece of HTML. */
export function imageIn(html: string, base: string | undefined): object | undefined {
  const [tag = ''] = image.exec(html) ?? [];
  const url = address(attributeIn(tag, 'src'), base);
  const alt = attributeIn(tag, 'alt');
  return url ? { url, ...(alt === undefined ? {} : { alt }) } : undefined;
}

/** The picture of an item: of Media RSS the widest, else an enclosure. */
export function imageOf(item: XmlElement): object | undefined {
  const groups = childrenOf(item, 'media:group');
  const contents = [item, ...groups]
    .flatMap(each => childrenOf(each, 'media:content'))
    .filter(isImage);
  const widthOf = ({ attributes }: XmlElement): number => number(attributes.get('width')) ?? 0;
  const widest = contents.reduce<XmlElement | undefined>(
    (best, each) => (best && widthOf(best) >= widthOf(each) ? best : each),
    undefined,
  );
  const thumbnail = [item, ...groups].map(each => childOf(each, 'media:thumbnail')).find(Boolean);
  const chosen = widest ?? thumbnail;
  if (chosen) return mediaImage(chosen, [...groups, item]);
  const enclosure = childrenOf(item, 'enclosure').find(isImage);
  if (enclosure) return filled({ url: address(enclosure.attributes.get('url'), enclosure.base) });
  const url = childOf(childOf(item, 'image'), 'url') ?? childOf(item, 'image');
  const podcast = childOf(item, 'itunes:image')?.attributes.get('href');
  return filled({ url: address(podcast ?? textOf(url), item.base) });
}

/** Files of an item that are no pictures: its enclosures, or the links of Atom with that relation. */
export const filesOf = (enclosures: readonly XmlElement[], name: 'url' | 'href'): object[] =>
  enclosures
    .filter(each => !isImage(each))
    .flatMap(({ attributes, base }) => {
      const url = address(attributes.get(name), base);
      const file = filled({
        url,
        title: attributes.get('title'),
        mimeType: attributes.get('type'),
        sizeInBytes: number(attributes.get('length')),
      });
      return url && file ? [file] : [];
    });
