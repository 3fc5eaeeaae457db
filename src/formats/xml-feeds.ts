import type { FeedInput } from '../model/feed.js';
import { atom } from './atom.js';
import { rss } from './rss.js';
import type { Source } from './source.js';
import { parseXml } from './xml.js';

/** Reads a feed in XML. */
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
  return source.fail(
    `This is ${what}, not a feed. Give the address of an RSS or Atom feed, or of JSON.`,
  );
}
