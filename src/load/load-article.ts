import type { Article, Warn } from '../model/article.js';
import { availability, type Unavailability } from '../model/lifecycle.js';
import { fetchJson, type JsonAnswer } from './fetch-json.js';
import { fetchSource } from './fetch-source.js';
import type { Input } from './input.js';
import { parseJson } from './json-text.js';
import { originOf } from './origins.js';
import { articleOf, readMap } from './read-source.js';

/** An article that was read. */
export interface LoadedArticle {
  readonly article: Article;
  /** Address of the JSON or the feed, where it was fetched. */
  readonly origin: string | undefined;
  /** Why it may not be shown whole, where that is so. */
  readonly unavailable: Unavailability | undefined;
}

/**
 * Brings an article from its input to the model.
 *
 * @param warn is told of each optional member that was dropped.
 * @throws LxError of any kind but `unsafe`; the signal's reason where it was aborted.
 */
export async function loadArticle(
  input: Input,
  warn: Warn,
  signal: AbortSignal,
): Promise<LoadedArticle> {
  const fetched = input.kind === 'src' ? await fetchInput(input, signal) : undefined;
  return readLoaded(input, fetched, warn, signal);
}

/** Fetches what an input names. */
export const fetchInput = (
  { value, mayDiscover }: Input & { kind: 'src' },
  signal: AbortSignal,
): Promise<JsonAnswer> =>
  mayDiscover ? fetchSource(value, 'article', signal) : fetchJson(value, signal);

/** What was fetched, or is kept. */
type Answer = Pick<JsonAnswer, 'value' | 'url' | 'pages'> &
  Partial<Pick<JsonAnswer, 'warning' | 'date'>>;

/**
 * Brings what was fetched, else the input itself, to the model.
 *
 * @throws LxError of any kind but `unsafe`; the signal's reason where it was aborted.
 */
export async function readLoaded(
  input: Input,
  fetched: Answer | undefined,
  warn: Warn,
  signal: AbortSignal,
): Promise<LoadedArticle> {
  const map = await readMap(input.map, signal);
  signal.throwIfAborted();
  if (fetched?.warning) warn('$', fetched.warning);
  const value =
    fetched?.value ??
    (input.kind === 'text' ? parseJson(input.value, 'The child script') : input.value);
  const { pages } = fetched ?? {};
  const url = fetched?.url ?? (input.kind === 'object' ? originOf(input.value) : undefined);
  const article = await articleOf(
    { value, url, pages, map },
    { baseUrl: url ?? document.baseURI, fetchedFrom: url ?? location.href, warn },
  );
  signal.throwIfAborted();
  return {
    article,
    origin: url,
    // The reader's clock may be wrong.
    unavailable: availability(article, {
      now: fetched?.date ?? new Date(),
      host: location.hostname,
    }),
  };
}
