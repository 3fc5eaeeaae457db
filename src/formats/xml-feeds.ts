import type { FeedInput } from '../model/feed.js';
import { atom } from './atom.js';
import { rss } from './rss.js';
import { fail, type Source } from './source.js';
import { parseXml } from './xml.js';

export { firstArticle } from '../model/feed.js';

/**
 * Reads a feed in XML. This module is a chunk (`load/chunks.ts`).
 *
 * @throws LxError `format` where it is none, and `too-large`.
 */
export function readXml(xml: string, source: Source): FeedInput {
  if (xml.includes('\ufffd'))
    source.warn(
      '$',
      'The XML holds characters that could not be decoded. Name its true encoding in its first line.',
    );
  const root = parseXml(xml, source);
  if (/^(?:atom:)?(?:feed|entry)$/.test(root.name)) return atom(root, source);
  if (/^(?:rss|(?:rdf:)?RDF)$/.test(root.name)) return rss(root, source);
  const what = /^html$/i.test(root.name)
    ? 'an HTML page'
    : `XML with the element <${root.name.slice(0, 60)}>`;
  return fail(`This is ${what}, not a feed. Give the address of an RSS or Atom feed, or of JSON.`);
}
