import { readAny } from '../formats/recognise.js';
import type { Article, Warn } from '../model/article.js';
import { availability, type Unavailability } from '../model/lifecycle.js';
import { fetchJson } from './fetch-json.js';
import type { Input } from './input.js';
import { parseJson } from './json-text.js';

/** An article that was read. */
export interface LoadedArticle {
  readonly article: Article;
  /** Address of the JSON, where it was fetched. */
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
  const fetched = input.kind === 'src' ? await fetchJson(input.value, signal) : undefined;
  signal.throwIfAborted();
  if (fetched?.warning) warn('$', fetched.warning);
  const value =
    fetched?.value ??
    (input.kind === 'text' ? parseJson(input.value, 'The child script') : input.value);
  const article = readAny(value, {
    baseUrl: fetched?.url ?? document.baseURI,
    fetchedFrom: fetched?.url ?? location.href,
    warn,
  });
  return {
    article,
    origin: fetched?.url,
    unavailable: availability(article, { now: new Date(), host: location.hostname }),
  };
}
