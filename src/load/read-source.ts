import { type Article, readArticle, type ReadOptions, type Warn } from '../model/article.js';
import type { FeedInput } from '../model/feed.js';
import { isObject } from '../model/shape.js';
import { loadChunk } from './chunks.js';
import { fetchJson } from './fetch-json.js';
import { parseJson } from './json-text.js';

/** What was fetched or given, before its format is known. */
export interface SourceValue {
  readonly value: unknown;
  /** The address that it was fetched from. */
  readonly url: string | undefined;
  readonly pages?: number | undefined;
  /** A field map, as it was parsed. */
  readonly map?: unknown;
}

const isText = (value: object, name: string): boolean =>
  Object.hasOwn(value, name) && typeof value[name as keyof typeof value] === 'string';

/** Members by which an item of another format is known that has title and address too. */
const foreign = /^(?:content_(?:html|text)|html|contentFields|details|@(?:context|type|graph))$/;

/** Whether a value is an article of our own format, for which nothing more is loaded. */
const isOwn = (value: unknown): boolean =>
  !isObject(value) ||
  (isText(value, 'format') && /^lx-/.test((value as { format: string }).format)) ||
  (isText(value, 'title') &&
    (Object.hasOwn(value, 'body') ||
      (isText(value, 'url') &&
        !Object.getOwnPropertyNames(value).some(name => foreign.test(name)))));

const isXml = (value: unknown): value is string => typeof value === 'string' && /^\s*</.test(value);

/** Whether a source is our own article, for which nothing more is loaded. */
export const isPlain = ({ value, map }: SourceValue): boolean =>
  map === undefined && !isXml(value) && !Array.isArray(value) && isOwn(value);

const loadJson = () => loadChunk('json-formats', () => import('../formats/json-formats.js'));
const loadXml = () => loadChunk('xml-feeds', () => import('../formats/xml-feeds.js'));
const cms = () => loadChunk('cms-formats', () => import('../formats/cms-formats.js'));

/** Loads what reads a foreign format, and gives what that makes of a source. */
export async function foreignFeed(
  { value, url, pages, map }: SourceValue,
  warn: Warn,
): Promise<FeedInput> {
  const source = { url, pages, warn, cms };
  return isXml(value)
    ? (await loadXml()).readXml(value, source)
    : (await loadJson()).readJson(value, source, map);
}

/**
 * Reads the one article of a source; of a feed the first that is one.
 *
 * @throws LxError `format` where there is none, else as `readArticle`; `internal` where what reads
 *   the format could not be loaded.
 */
export async function articleOf(
  source: SourceValue,
  options: ReadOptions & { readonly warn: Warn },
): Promise<Article> {
  if (isPlain(source)) return readArticle(source.value, options);
  const input = await foreignFeed(source, options.warn);
  const { firstArticle } = await (isXml(source.value) ? loadXml() : loadJson());
  return firstArticle(input, options);
}

/** A field map as an attribute has it: JSON, or the address of it. */
export async function readMap(map: string | undefined, signal: AbortSignal): Promise<unknown> {
  if (!map?.trim()) return undefined;
  if (/^\s*[[{]/.test(map)) return parseJson(map, 'The attribute map');
  return (await fetchJson(map, signal)).value;
}
