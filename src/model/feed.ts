import { instant } from '../text/date.js';
import { resolveUrl } from '../text/url.js';
import { type Article, readArticle, type ReadOptions, type Warn } from './article.js';
import { LxError } from './errors.js';

/** An article of a feed: whole, or only what its list says of it, which has no `body`. */
export type FeedItem = Article & {
  /** The article's own, else its address, else its title with its day: no two of a feed are the same. */
  readonly id: string;
};

/** What a portal has published lately. */
export interface Feed {
  readonly title: string | undefined;
  /** Its page, for readers. */
  readonly url: string | undefined;
  /** In the order in which they came. */
  readonly items: readonly FeedItem[];
  /** Address of the part with older ones; never the address of this part. */
  readonly next: string | undefined;
}

/** What a foreign format makes of a source: texts plain, nothing checked yet. */
export interface FeedInput {
  readonly title?: unknown;
  readonly url?: unknown;
  readonly next?: unknown;
  /** As the source has them. */
  readonly items: readonly unknown[];
  /**
   * An item as the JSON of an article, made only of those that are asked for; nothing where it is
   * none, of which `path` was told.
   */
  readonly toArticle: (item: unknown, path: string) => object | undefined;
  /** An item as a field map sees it, where that is not as it was sent. */
  readonly view?: (item: unknown) => unknown;
}

export interface FeedOptions extends ReadOptions {
  /** By which dates that lie in the future are known. */
  readonly now?: Date;
}

/** Articles that are read of one part of a feed: more would hold the page. */
export const maxItems = 1_000;

/** A clock that is wrong by so much, in ms, is not worth telling. */
const day = 24 * 60 * 60 * 1000;

/** Whether an item carries its text, or only what a card shows. */
export const isWhole = (item: Article): boolean => Object.hasOwn(item, 'body');

/**
 * Reads one item of a feed.
 *
 * @throws LxError as `readArticle`.
 */
export function readItem(
  { items, toArticle }: FeedInput,
  index: number,
  { now, ...options }: FeedOptions = {},
): Article | undefined {
  const path = `$.items[${index}]`;
  const warn: Warn = (at, message) => options.warn?.(path + at.slice(1), message);
  const value = toArticle(items[index], path);
  if (!value) return undefined;
  const article = readArticle(value, { ...options, warn });
  const { datePublished, timeZone } = article;
  if (now && datePublished && +instant(datePublished, timeZone, 'start') > +now + day)
    warn('$.datePublished', `The date ${datePublished} lies in the future.`);
  return article;
}

/**
 * The first item of a feed that is an article.
 *
 * @throws LxError `format` where there is none, else as `readArticle`.
 */
export function firstArticle(input: FeedInput, options: FeedOptions = {}): Article {
  for (let index = 0; index < input.items.length; index += 1) {
    const article = readItem(input, index, options);
    if (article) return article;
  }
  throw new LxError('format', 'The feed holds no article. Give the address of one that does.');
}

const identity = ({ id, url, title, datePublished = '' }: Article): string =>
  id ?? url ?? `${title} ${datePublished.slice(0, 10)}`;

/**
 * Reads a feed: what is no article is dropped alone, with a warning, and so is what was there
 * already. Of more than 1,000 items the first ones are read.
 *
 * @throws LxError `too-large` only.
 */
export function readFeed(input: FeedInput, options: FeedOptions = {}): Feed {
  const { warn = () => undefined, baseUrl } = options;
  const { length } = input.items;
  if (length > maxItems) {
    const message = `Of ${length} items the first ${maxItems} are read. Publish a feed in parts.`;
    warn('$.items', message);
  }
  const items = new Map<string, FeedItem>();
  for (let index = 0; index < Math.min(length, maxItems); index += 1) {
    const path = `$.items[${index}]`;
    try {
      const article = readItem(input, index, options);
      if (!article) continue;
      const id = identity(article);
      if (items.has(id)) warn(path, `The item "${id}" was there already; this one is left out.`);
      // Onto the article itself, which has no prototype: a copy would get one.
      else items.set(id, Object.assign(article, { id }));
    } catch (error) {
      if (!(error instanceof LxError) || error.kind === 'too-large') throw error;
      warn(path + error.path.slice(1), `The item is left out. ${error.message}`);
    }
  }
  // Own ones: what another script put onto Object.prototype is not of the feed.
  const said = (name: 'title' | 'url' | 'next'): string => {
    const value = Object.hasOwn(input, name) ? input[name] : undefined;
    return typeof value === 'string' ? value.trim() : '';
  };
  const link = (value: string): string | undefined => resolveUrl(value, 'link', baseUrl);
  const next = link(said('next'));
  return {
    title: said('title') || undefined,
    url: link(said('url')),
    items: [...items.values()],
    next: next === baseUrl ? undefined : next,
  };
}
