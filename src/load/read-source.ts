import type { Source } from '../formats/source.js';
import { type Article, readArticle } from '../model/article.js';
import { LxError } from '../model/errors.js';
import { type Feed, type FeedInput, type FeedOptions, readFeed, readItem } from '../model/feed.js';
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

/** Loads what reads the format of a value, and gives what that makes of it. */
async function foreignFeed(
  { value, url, pages, map }: SourceValue,
  { warn = () => undefined }: FeedOptions,
): Promise<FeedInput> {
  const source: Source = {
    url,
    pages,
    warn,
    fail(message, path, kind = 'format') {
      throw new LxError(kind, message, { path });
    },
  };
  if (isXml(value)) {
    const { readXml } = await loadChunk('xml-feeds', () => import('../formats/xml-feeds.js'));
    return readXml(value, source);
  }
  const { readJson } = await loadChunk('json-formats', () => import('../formats/json-formats.js'));
  return readJson(value, source, map);
}

const isPlainOwn = ({ value, map }: SourceValue): boolean =>
  map === undefined && !isXml(value) && !Array.isArray(value) && isOwn(value);

/**
 * Reads the one article of a source; of a feed the first that is one.
 *
 * @throws LxError `format` where there is none, else as `readArticle`; `internal` where what reads
 *   the format could not be loaded.
 */
export async function articleOf(source: SourceValue, options: FeedOptions): Promise<Article> {
  if (isPlainOwn(source)) return readArticle(source.value, options);
  const input = await foreignFeed(source, options);
  for (let index = 0; index < input.items.length; index += 1) {
    const article = readItem(input, index, options);
    if (article) return article;
  }
  throw new LxError('format', 'The feed holds no article. Give the address of one that does.');
}

/**
 * Reads a source as a feed; an article alone is a feed of one.
 *
 * @throws LxError as `articleOf`, but an item that is no article is only left out.
 */
export async function feedOf(source: SourceValue, options: FeedOptions): Promise<Feed> {
  const input: FeedInput = isPlainOwn(source)
    ? { items: [source.value], toArticle: item => item as object }
    : await foreignFeed(source, options);
  return readFeed(input, options);
}

/** A field map as an attribute has it: JSON, or the address of it. */
export async function readMap(map: string | undefined, signal: AbortSignal): Promise<unknown> {
  if (!map?.trim()) return undefined;
  if (/^\s*\{/.test(map)) return parseJson(map, 'The attribute map');
  return (await fetchJson(map, signal)).value;
}
