import { parseJson } from './json-text.js';

/** What a portal's page says of where its data is. */
export type Discovered = { readonly url: string } | { readonly value: unknown };

/** The head of a page ends before this, in characters. */
const reach = 300_000;
const link = /<link\b([^<>]*)>/gi;
const attribute = /\b(rel|type|href)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
const structured = /<script\b[^<>]*\btype\s*=\s*["']?application\/ld\+json["']?[^<>]*>/gi;

/** Types of a link in order of preference, and what they are asked for. */
const types: Readonly<Record<'article' | 'feed', readonly string[]>> = {
  article: ['application/vnd.lx-article+json'],
  feed: ['application/feed+json', 'application/rss+xml', 'application/atom+xml'],
};

const decode = (value: string): string => value.replace(/&amp;/gi, '&').trim();

/** The alternates that a page names, by type. */
function alternates(html: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, inner = ''] of html.matchAll(link)) {
    const said = new Map<string, string>();
    for (const [, name = '', double, single, bare] of inner.matchAll(attribute))
      said.set(name.toLowerCase(), decode(double ?? single ?? bare ?? ''));
    const isAlternate = said.get('rel')?.toLowerCase().split(/\s+/).includes('alternate');
    const type = said.get('type')?.toLowerCase() ?? '';
    const href = said.get('href');
    if (isAlternate && href && !found.has(type)) found.set(type, href);
  }
  return found;
}

/** The article that a page describes in JSON-LD, as schema.org has it. */
function described(html: string): unknown {
  for (const { 0: tag, index } of html.matchAll(structured)) {
    const start = index + tag.length;
    const end = html.indexOf('</script', start);
    if (end < 0) return undefined;
    const text = html.slice(start, end);
    if (!/"(?:[A-Z]\w*)?(?:Article|BlogPosting)"/.test(text)) continue;
    try {
      return parseJson(text, 'The JSON-LD of the page');
    } catch {
      // The next one may be JSON.
    }
  }
  return undefined;
}

/**
 * Finds what a page of a portal says of its article or feed: `<link rel="alternate">`, else JSON-LD. The
 * page is read as text and never parsed, as a parse of foreign HTML reports to the page that embeds.
 *
 * @param url the page's address.
 */
export function discover(
  html: string,
  url: string,
  wanted: 'article' | 'feed',
): Discovered | undefined {
  const head = html.slice(0, reach);
  const links = alternates(head);
  for (const type of types[wanted]) {
    const href = links.get(type);
    if (href === undefined || !URL.canParse(href, url)) continue;
    return { url: new URL(href, url).href };
  }
  if (wanted === 'feed') return undefined;
  const value = described(head);
  return value === undefined ? undefined : { value };
}
