import type { FeedInput } from '../model/feed.js';
import { fieldMap, withMap } from './field-map.js';
import { isJsonApi, jsonApi, resolved } from './json-api.js';
import { isJsonFeed, jsonFeed } from './json-feed.js';
import { knownMaps } from './known-maps.js';
import { isLiferay, liferay } from './liferay.js';
import { isSchemaOrg, schemaOrg, typesOf } from './schema-org.js';
import { at, isValues, type Source, type Values } from './source.js';
import { isWordPress, wordpress } from './wordpress.js';

interface Format {
  readonly name: string;
  readonly is: (value: unknown) => boolean;
  readonly read: (value: unknown, source: Source) => FeedInput;
}

const formats: readonly Format[] = [
  { name: 'JSON Feed', is: isJsonFeed, read: jsonFeed },
  { name: 'JSON:API', is: isJsonApi, read: jsonApi },
  { name: 'WordPress', is: isWordPress, read: wordpress },
  { name: 'Liferay', is: isLiferay, read: liferay },
  ...knownMaps.map(({ name, is, map }): Format => ({
    name,
    is,
    // What such a map does not find is nothing that somebody could mend.
    read: (value, source) => fieldMap(value, map, { ...source, warn: () => undefined }),
  })),
  {
    name: 'schema.org',
    is: isSchemaOrg,
    read(value, source) {
      const input = schemaOrg(value, source);
      if (input.items.length > 0) return input;
      const message = `The JSON-LD holds no article, but ${typesOf(value)}. Send a NewsArticle, or give the address of a feed.`;
      return source.fail(message);
    },
  },
];

/** Whether a value has what an article of our own format must have. */
const isOurs = (value: unknown): boolean =>
  typeof at(value, 'title') === 'string' &&
  (at(value, 'body') !== undefined || typeof at(value, 'url') === 'string');

/** Names that are looked at for an article in a wrapper, and that a sentence tells. */
const [maxNames, maxTold] = [20, 8];

function refuse(value: unknown, { fail }: Source): never {
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
function recognise(value: unknown, source: Source): Format {
  const found = formats.filter(({ is }) => is(value));
  const [format] = found;
  if (!format) return refuse(value, source);
  if (found.length === 1) return format;
  const names = found.map(({ name }) => name).join(' or ');
  return source.fail(
    `This may be ${names}. Say by the attribute map where title and body are: {"title": "data.name", "body": "data.content"}.`,
  );
}

/**
 * Reads any JSON whose format is known by its shape, or for which a map is given. A map without a
 * title adds to what is known.
 *
 * @throws what `source.fail` throws: `format`, with what was seen and what to write.
 */
export function readJson(value: unknown, source: Source, map?: unknown): FeedInput {
  if (map === undefined) return recognise(value, source).read(value, source);
  if (!isValues(map))
    return source.fail('The map is not a JSON object. Write it as {"title": "data.name"}.');
  const lines: Values = map;
  if (at(lines, 'title') !== undefined)
    return fieldMap(isJsonApi(value) ? resolved(value, source) : value, lines, source);
  return withMap(recognise(value, source).read(value, source), lines, source);
}
