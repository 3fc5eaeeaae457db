import type { FeedInput } from '../model/feed.js';
import type * as cmsFormats from './cms-formats.js';
import { fieldMap, withMap } from './field-map.js';
import { isJsonApi } from './json-api.js';
import { isJsonFeed, jsonFeed } from './json-feed.js';
import { isGhost, isGovUk, isNinjs } from './known-maps.js';
import { isLiferay } from './liferay.js';
import { isSchemaOrg } from './schema-org.js';
import { at, fail, isValues, type Source, type Values } from './source.js';
import { isWordPress, wordpress } from './wordpress.js';

export { firstArticle } from '../model/feed.js';

/** Where JSON comes from, and how the rest of the formats is loaded. */
export interface JsonSource extends Source {
  readonly cms: () => Promise<typeof cmsFormats>;
}

interface Format {
  readonly name: string;
  readonly is: (value: unknown) => boolean;
  readonly read: (value: unknown, source: JsonSource) => FeedInput | Promise<FeedInput>;
}

// What such a map does not find is nothing that somebody could mend.
const byMap = (value: unknown, map: Values, source: Source): FeedInput =>
  fieldMap(value, map, { ...source, warn: () => undefined });

const formats: readonly Format[] = [
  { name: 'JSON Feed', is: isJsonFeed, read: jsonFeed },
  { name: 'WordPress', is: isWordPress, read: wordpress },
  {
    name: 'JSON:API',
    is: isJsonApi,
    read: async (value, source) => (await source.cms()).jsonApi(value, source),
  },
  {
    name: 'Liferay',
    is: isLiferay,
    read: async (value, source) => (await source.cms()).liferay(value, source),
  },
  {
    name: 'schema.org',
    is: isSchemaOrg,
    read: async (value, source) => (await source.cms()).schemaOrg(value, source),
  },
  {
    name: 'GOV.UK',
    is: isGovUk,
    read: async (value, source) => byMap(value, (await source.cms()).govUkMap, source),
  },
  {
    name: 'Ghost',
    is: isGhost,
    read: async (value, source) => byMap(value, (await source.cms()).ghostMap, source),
  },
  {
    name: 'ninjs',
    is: isNinjs,
    read: async (value, source) => byMap(value, (await source.cms()).ninjsMap, source),
  },
];

/** Whether a value has what an article of our own format must have. */
const isOurs = (value: unknown): boolean =>
  typeof at(value, 'title') === 'string' &&
  (at(value, 'body') !== undefined || typeof at(value, 'url') === 'string');

/** Names that are looked at for an article in a wrapper, and that a sentence tells. */
const [maxNames, maxTold] = [20, 8];

function refuse(value: unknown): never {
  if (!isValues(value)) {
    const message = Array.isArray(value)
      ? 'This is an array that no known format is. Give a map that says where its articles are: {"items": "[*]", "title": "…"}.'
      : 'The article is not a JSON object. Give an object as {"title": …, "body": …}; parse a text first.';
    return fail(message);
  }
  const names = Object.getOwnPropertyNames(value).slice(0, maxNames);
  const wrapper = names.find(name => isOurs(value[name]));
  if (wrapper !== undefined) {
    const message = `The article stands in the member "${wrapper}". Send it alone, or give the map {"items": ${JSON.stringify(wrapper)}, "title": "title", "url": "url", "body": "body"}.`;
    return fail(message, `$.${wrapper}`);
  }
  const seen =
    names.length > 0
      ? `the members ${names
          .slice(0, maxTold)
          .map(name => `"${name.slice(0, 40)}"`)
          .join(', ')}`
      : 'no members';
  return fail(
    `No known format was recognised: there are ${seen}. Send lx-article/1 or a JSON Feed, or say by the attribute map where title and body are: {"title": "data.name", "body": "data.content"}.`,
  );
}

/** The one format that a value has the shape of. */
function recognise(value: unknown): Format {
  const found = formats.filter(({ is }) => is(value));
  const [format] = found;
  if (!format) return refuse(value);
  if (found.length === 1) return format;
  const names = found.map(({ name }) => name).join(' or ');
  return fail(
    `This may be ${names}. Say by the attribute map where title and body are: {"title": "data.name", "body": "data.content"}.`,
  );
}

/**
 * Reads any JSON whose format is known by its shape, or for which a map is given. A map without a
 * title adds to what is known. This module is a chunk (`load/chunks.ts`).
 *
 * @throws LxError `format`, with what was seen and what to write, and `too-large`.
 */
export async function readJson(
  value: unknown,
  source: JsonSource,
  map?: unknown,
): Promise<FeedInput> {
  if (map === undefined) return recognise(value).read(value, source);
  if (!isValues(map)) fail('The map is not a JSON object. Write it as {"title": "data.name"}.');
  if (at(map, 'title') !== undefined) {
    const seen = isJsonApi(value) ? (await source.cms()).resolved(value) : value;
    return fieldMap(seen, map, source);
  }
  const warn: Source['warn'] = (path, message) => {
    // What the map gives need not be found otherwise.
    if (!Object.hasOwn(map, path.slice(path.lastIndexOf('.') + 1))) source.warn(path, message);
  };
  return withMap(await recognise(value).read(value, { ...source, warn }), map, source);
}
