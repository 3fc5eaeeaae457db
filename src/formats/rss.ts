import type { FeedInput } from '../model/feed.js';
import { dateOf, vietnameseDay } from './dates.js';
import { filesOf, imageIn, imageOf } from './media.js';
import { bodyOf, hasTags, plain, titleFrom, twiceDecoded } from './plain.js';
import { address, filled, type Source } from './source.js';
import { childOf, childrenOf, textOf, type XmlElement } from './xml.js';
import { htmlIn } from './xml-html.js';

/** Text of an element that is HTML in truth, and is often encoded once more. */
export function wordsOf(element: XmlElement | undefined): string | undefined {
  const once = plain(textOf(element));
  return (
    (/&(?:amp|lt|gt|quot|nbsp|#\d+|#x[\da-f]+);/i.test(once) ? plain(once) : once) || undefined
  );
}

const first = (item: XmlElement, ...names: string[]): XmlElement | undefined =>
  names.map(name => childOf(item, name)).find(found => found && textOf(found).trim());

/** Up to 4.5 NukeViet wrote the month where the minutes belong (`date('H:m:s')`). */
function isOldNukeViet(channel: XmlElement | undefined): boolean {
  const generator = textOf(childOf(channel, 'generator'));
  if (!/nukeviet/i.test(generator)) return false;
  const [, major, minor] = /(\d+)\.(\d+)/.exec(generator) ?? [];
  return major === undefined || Number(major) * 100 + Number(minor) <= 405;
}

/** A date of which NukeViet's minutes are its month has a day, and no time that is known. */
function withoutWrongMinutes(date: string): string {
  const [, month, minute] = /^\d{4}-(\d\d)-\d\dT\d\d:(\d\d)/.exec(date) ?? [];
  return month !== undefined && month === minute ? vietnameseDay(date) : date;
}

/** Longer than a standfirst is: portals without `content:encoded` send the text as the description. */
const longSummary = 1_000;
const isText = (html: string): boolean =>
  (html.match(/<p[\s>]/gi) ?? []).length > 2 || plain(html).length > longSummary;

/** "editor@portal.example (Ngọc Minh)": the name alone. */
function authorsOf(item: XmlElement): string[] {
  const creators = childrenOf(item, 'dc:creator').map(wordsOf);
  const atom = childrenOf(item, 'atom:author').map(author => wordsOf(childOf(author, 'atom:name')));
  const named = [...creators, ...atom].filter(name => name !== undefined);
  if (named.length > 0) return named;
  const written = wordsOf(childOf(item, 'author')) ?? '';
  const name = /\(([^()]+)\)\s*$/.exec(written)?.[1] ?? written;
  return name && !name.includes('@') ? [name.trim()] : [];
}

function urlOf(item: XmlElement): string | undefined {
  const link = childOf(item, 'link');
  const alternate = childrenOf(item, 'atom:link').find(
    ({ attributes }) => (attributes.get('rel') ?? 'alternate') === 'alternate',
  );
  const guid = childOf(item, 'guid');
  const permanent = guid?.attributes.get('isPermaLink') !== 'false' ? textOf(guid).trim() : '';
  return (
    address(textOf(link), link?.base) ??
    address(alternate?.attributes.get('href'), alternate?.base) ??
    (/^https?:/.test(permanent) ? permanent : undefined)
  );
}

class Channel {
  // Looked for once: a channel may have thousands of children.
  readonly #isOldNukeViet: boolean;
  readonly #language: string | undefined;
  readonly #copyright: string | undefined;

  constructor(channel: XmlElement | undefined) {
    this.#isOldNukeViet = isOldNukeViet(channel);
    this.#language = wordsOf(childOf(channel, 'language') ?? childOf(channel, 'dc:language'));
    this.#copyright = wordsOf(childOf(channel, 'copyright'));
  }

  #date(item: XmlElement, ...names: string[]): string | undefined {
    const date = dateOf(textOf(first(item, ...names)));
    return date && this.#isOldNukeViet ? withoutWrongMinutes(date) : date;
  }

  article(item: XmlElement): object | undefined {
    const url = urlOf(item);
    const description = childOf(item, 'description');
    const said = description ? twiceDecoded(htmlIn(description)) : '';
    const encoded = childOf(item, 'content:encoded');
    const content = encoded ? htmlIn(encoded) : '';
    const isWhole = !content && hasTags(said) && isText(said);
    const source = childOf(item, 'source');
    const [section, ...tags] = childrenOf(item, 'category').map(wordsOf).filter(Boolean);
    const files = childrenOf(item, 'enclosure');
    return filled({
      id: textOf(childOf(item, 'guid')).trim() || url,
      url,
      title:
        wordsOf(childOf(item, 'title')) ?? wordsOf(childOf(item, 'media:title')) ?? titleFrom(said),
      summary: isWhole ? undefined : plain(said),
      body: bodyOf(isWhole ? said : content),
      // The first picture of a body stands there already.
      image: imageOf(item) ?? (isWhole ? undefined : imageIn(said, url ?? item.base)),
      authors: authorsOf(item),
      datePublished: this.#date(item, 'pubDate', 'dc:date', 'atom:published', 'dcterms:issued'),
      dateModified: this.#date(item, 'atom:updated', 'dcterms:modified'),
      section: section === undefined ? undefined : { name: section },
      tags,
      language: wordsOf(childOf(item, 'dc:language')) ?? item.language ?? this.#language,
      attachments: filesOf(files, 'url'),
      source: filled({ name: wordsOf(source), url: source?.attributes.get('url') }),
      copyrightNotice: wordsOf(childOf(item, 'dc:rights')) ?? this.#copyright,
    });
  }
}

/** RSS 2.0 and its elder relatives; RSS 1.0 has its items beside the channel. */
export function rss(root: XmlElement, { warn }: Source): FeedInput {
  const channel = childOf(root, 'channel');
  const items = [...childrenOf(channel, 'item'), ...childrenOf(root, 'item')];
  const about = new Channel(channel);
  const link = childOf(channel, 'link');
  const next = childrenOf(channel, 'atom:link').find(
    ({ attributes }) => attributes.get('rel') === 'next',
  );
  return {
    title: wordsOf(childOf(channel, 'title')),
    url: address(textOf(link), link?.base),
    next: address(next?.attributes.get('href'), next?.base),
    items: items.filter(item => !isCut(item, warn)),
    toArticle: item => about.article(item as XmlElement),
  };
}

/** Half an article must not pass for a whole one. */
export function isCut({ isCut }: XmlElement, warn: Source['warn']): boolean {
  if (isCut) warn('$.items', 'The last item came only in part, and is left out.');
  return isCut;
}
