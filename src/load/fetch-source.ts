import { config } from '../config.js';
import { asLxError } from '../model/errors.js';
import { isOfHosts, splitHosts } from '../text/host-list.js';
import { loadChunk } from './chunks.js';
import { fetchJson, HtmlPage, type JsonAnswer } from './fetch-json.js';

/**
 * Fetches JSON or a feed; where a portal's page answers, what that names instead, once, on the page's
 * own host or one of `data-hosts`.
 *
 * @throws LxError as `fetchJson`.
 */
export async function fetchSource(
  src: string,
  wanted: 'article' | 'feed',
  signal: AbortSignal,
): Promise<JsonAnswer> {
  try {
    return await fetchJson(src, signal);
  } catch (error) {
    const page = asLxError(error).cause;
    if (!(page instanceof HtmlPage)) throw error;
    const { discover } = await loadChunk('discovery', () => import('./discovery.js'));
    const found = discover(page.html, page.url, wanted);
    signal.throwIfAborted();
    if (!found) throw error;
    if ('value' in found) return { ...page.answer, value: found.value };
    const target = new URL(found.url);
    const isNear = target.host === new URL(page.url).host;
    if (!isNear && !isOfHosts(target, splitHosts(config.hosts))) throw error;
    return fetchJson(found.url, signal);
  }
}
