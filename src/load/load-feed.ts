import type { Warn } from '../model/article.js';
import { type Feed, type FeedInput, type FeedOptions, readFeed } from '../model/feed.js';
import { fetchJson } from './fetch-json.js';
import { fetchSource } from './fetch-source.js';
import { foreignFeed, isPlain, readMap, type SourceValue } from './read-source.js';

/** A feed that was fetched. */
export interface LoadedFeed {
  readonly feed: Feed;
  /** The address that it came from in the end. */
  readonly origin: string;
}

/**
 * Reads a source as a feed; an article alone is a feed of one.
 *
 * @throws LxError `format`, `too-large` or `internal`; an item that is no article is only left out.
 */
export async function feedOf(
  source: SourceValue,
  options: FeedOptions & { readonly warn: Warn },
): Promise<Feed> {
  const input: FeedInput = isPlain(source)
    ? { items: [source.value], toArticle: item => item as object }
    : await foreignFeed(source, options.warn);
  return readFeed(input, options);
}

/**
 * Fetches a feed in any known format: a list, a part of one, or one article.
 *
 * @param src absolute, or relative to the page; also a feed's `next`.
 * @param map a field map, or its address.
 * @param mayDiscover whether a page at the address may name the feed's.
 * @param warn is told of each item or member that was left out.
 * @throws LxError of the kinds of `fetchJson`, `format`, `too-large` and `internal`; the signal's
 *   reason where it was aborted.
 */
export async function loadFeed(
  src: string,
  {
    map,
    warn,
    signal,
    mayDiscover = true,
  }: { map?: string | undefined; warn: Warn; signal: AbortSignal; mayDiscover?: boolean },
): Promise<LoadedFeed> {
  const [answer, lines] = await Promise.all([
    mayDiscover ? fetchSource(src, 'feed', signal) : fetchJson(src, signal),
    readMap(map, signal),
  ]);
  const { url, warning } = answer;
  if (warning) warn('$', warning);
  const options = { baseUrl: url, fetchedFrom: url, warn, now: new Date() };
  const feed = await feedOf({ ...answer, map: lines }, options);
  signal.throwIfAborted();
  return { feed, origin: url };
}
