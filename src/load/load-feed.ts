import type { Warn } from '../model/article.js';
import type { Feed } from '../model/feed.js';
import { fetchJson } from './fetch-json.js';
import { feedOf, readMap } from './read-source.js';

/** A feed that was fetched. */
export interface LoadedFeed {
  readonly feed: Feed;
  /** The address that it came from in the end. */
  readonly origin: string;
}

/**
 * Fetches a feed in any known format: a list, a part of one, or one article.
 *
 * @param src absolute, or relative to the page; also a feed's `next`.
 * @param map a field map, or its address.
 * @param warn is told of each item or member that was left out.
 * @throws LxError of the kinds of `fetchJson`, `format`, `too-large` and `internal`; the signal's
 *   reason where it was aborted.
 */
export async function loadFeed(
  src: string,
  { map, warn, signal }: { map?: string | undefined; warn: Warn; signal: AbortSignal },
): Promise<LoadedFeed> {
  const [answer, lines] = await Promise.all([fetchJson(src, signal), readMap(map, signal)]);
  const { url, warning } = answer;
  if (warning) warn('$', warning);
  const options = { baseUrl: url, fetchedFrom: url, warn, now: new Date() };
  const feed = await feedOf({ ...answer, map: lines }, options);
  signal.throwIfAborted();
  return { feed, origin: url };
}
