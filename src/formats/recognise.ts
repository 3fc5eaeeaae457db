import { LxError } from '../model/errors.js';
import { type Article, readArticle } from '../model/article.js';

type Shape = Readonly<Record<string, unknown>>;

// How each format shows itself, most telling first. Only our own is read in this version.
const foreign: readonly (readonly [name: string, is: (value: Shape) => boolean])[] = [
  [
    'a JSON Feed',
    ({ version, items }) => /jsonfeed\.org/.test(String(version)) || Array.isArray(items),
  ],
  ['a Drupal JSON:API document', ({ data, jsonapi }) => jsonapi !== undefined || isObject(data)],
  ['a WordPress post', ({ title, content }) => isObject(title) && isObject(content)],
  ['schema.org JSON-LD', value => '@context' in value || '@graph' in value],
  ['IPTC ninjs', ({ headlines, bodies }) => Array.isArray(headlines) || Array.isArray(bodies)],
];

const isObject = (value: unknown): value is Shape => typeof value === 'object' && value !== null;

/**
 * Reads an article from a value in any format that is known, told by its shape.
 *
 * @throws LxError `unsupported` for a known format that is not read yet, else as `readArticle`.
 */
export function readAny(value: unknown, options: Parameters<typeof readArticle>[1]): Article {
  if (isObject(value) && !Array.isArray(value) && typeof value['format'] !== 'string') {
    const found = foreign.find(([, is]) => is(value));
    if (found) {
      throw new LxError(
        'unsupported',
        `This looks like ${found[0]}, which this version of lx does not read.`,
      );
    }
  }
  return readArticle(value, options);
}
