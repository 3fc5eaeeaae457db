import { LxError } from '../model/errors.js';
import { type Article, readArticle, type ReadOptions } from '../model/article.js';

type Shape = Readonly<Record<string, unknown>>;

// How each format shows itself, most telling first. Only our own is read in this version.
const foreign: readonly (readonly [name: string, is: (value: Shape) => boolean])[] = [
  [
    'a JSON Feed',
    ({ version, items }) => /jsonfeed\.org/.test(String(version)) || Array.isArray(items),
  ],
  [
    'a Drupal JSON:API document',
    ({ data, jsonapi }) => {
      const node: unknown = Array.isArray(data) ? data[0] : data;
      return jsonapi !== undefined || (isObject(node) && isObject(node['attributes']));
    },
  ],
  ['a WordPress post', ({ title, content }) => isObject(title) && isObject(content)],
  ['schema.org JSON-LD', value => '@context' in value || '@graph' in value],
  ['IPTC ninjs', ({ headlines, bodies }) => Array.isArray(headlines) || Array.isArray(bodies)],
];

const isObject = (value: unknown): value is Shape => typeof value === 'object' && value !== null;

/** Whether a value has what an article of our own format must have. */
const isOurs = (value: unknown): boolean =>
  isObject(value) &&
  typeof value['title'] === 'string' &&
  (value['body'] !== undefined || typeof value['url'] === 'string');

/** Names that are looked at for an article in a wrapper. */
const maxNames = 20;

/**
 * Reads an article from a value in any format that is known, told by its shape.
 *
 * @throws LxError `unsupported` for a known format that is not read yet, else as `readArticle`.
 */
export function readAny(value: unknown, options: ReadOptions): Article {
  if (isObject(value) && !Array.isArray(value) && typeof value['format'] !== 'string') {
    const found = foreign.find(([, is]) => is(value))?.[0];
    if (found !== undefined) {
      const message = `This looks like ${found}, which this version of lx does not read. Send lx-article/1.`;
      throw new LxError('unsupported', message);
    }
    const wrapper = isOurs(value) ? undefined : wrapperOf(value);
    if (wrapper !== undefined) {
      const message = `The article stands in the member "${wrapper}". Send it alone.`;
      throw new LxError('format', message, { path: `$.${wrapper}` });
    }
  }
  return readArticle(value, options);
}

/** The member that holds the article, where a server wraps its answers. */
const wrapperOf = (value: Shape): string | undefined =>
  Object.getOwnPropertyNames(value)
    .slice(0, maxNames)
    .find(name => isOurs(value[name]));
