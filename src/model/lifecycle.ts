import { instant } from '../text/date.js';
import { isLoopback } from '../text/host.js';
import type { Article } from './article.js';

/** Why an article may not be shown, and what may stand in its place. */
export interface Unavailability {
  readonly kind: 'withdrawn' | 'unavailable';
  /** English, for developers. */
  readonly message: string;
  /** The member that says so (JSONPath). */
  readonly path: string;
  /** `title`: title, link to the source, and the notice of a withdrawn article. */
  readonly show: 'nothing' | 'title';
}

/**
 * Whether an article may be shown now and here; nothing where it may. An archived one may.
 *
 * @param options `now`, and `host`: the host name of the page (`location.hostname`).
 */
export function availability(
  { status, embargoedUntil, expires, embedding, timeZone }: Article,
  { now, host }: { now: Date; host: string },
): Unavailability | undefined {
  const refusal = (
    member: keyof Article,
    message: string,
    kind: Unavailability['kind'] = 'unavailable',
    show: Unavailability['show'] = 'title',
  ): Unavailability => ({ kind, message, path: `$.${member}`, show });

  if (status === 'withdrawn') {
    return refusal('status', 'The publisher has withdrawn the article.', 'withdrawn');
  }
  // Before what would show the title: an embargo holds for that too.
  if (embargoedUntil && now < instant(embargoedUntil, timeZone, 'start')) {
    const message = `The article is embargoed until ${embargoedUntil}.`;
    return refusal('embargoedUntil', message, 'unavailable', 'nothing');
  }
  if (status !== 'published' && status !== 'archived') {
    return refusal('status', `The status "${status}" is not known to this version of lx.`);
  }
  if (expires && now >= instant(expires, timeZone, 'end')) {
    return refusal('expires', `The article expired: ${expires}.`);
  }
  if (!mayEmbed(embedding, host.toLowerCase())) {
    return refusal('embedding', `The publisher does not let "${host}" show the article.`);
  }
  return undefined;
}

/** Developers may try any article on their own machine. */
function mayEmbed(embedding: Article['embedding'] = 'any', host: string): boolean {
  if (embedding === 'any' || isLoopback(host)) return true;
  if (embedding === 'none') return false;
  return embedding.some(entry =>
    entry.startsWith('*.') ? host.endsWith(entry.slice(1)) : host === entry,
  );
}
