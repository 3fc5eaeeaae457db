import type { FeedInput } from '../model/feed.js';
import { dateOf } from './dates.js';
import { decode, hasTags, paragraphs, plain } from './plain.js';
import { at, fail, filled, isValues, many, type Source, text, type Values } from './source.js';

const kind =
  /(?:^|[/:])(?:\w*Article|BlogPosting|LiveBlogPosting|Report|PressRelease|GovernmentAnnouncement)$/;

const isArticle = (value: unknown): boolean =>
  many(at(value, '@type')).some(type => kind.test(text(type) ?? ''));

/** All objects of a document that may be one: the document itself, those of an array or a graph, of a list. */
function nodesOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  const graph = at(value, '@graph');
  if (Array.isArray(graph)) return graph;
  const elements = at(value, 'itemListElement');
  if (Array.isArray(elements)) return (elements as unknown[]).map(each => at(each, 'item') ?? each);
  return [value, ...many(at(value, 'mainEntity'))];
}

/** Whether a value is JSON-LD of schema.org with an article in it. */
export const isSchemaOrg = (value: unknown): boolean =>
  (Array.isArray(value) ? value : [value]).some(
    each =>
      at(each, '@context') !== undefined ||
      at(each, '@graph') !== undefined ||
      at(each, '@type') !== undefined,
  );

/** Words, which may stand in an object with a language. */
const wordsOf = (value: unknown): string | undefined => {
  const [first] = many(value);
  const words = text(isValues(first) ? (at(first, '@value') ?? at(first, 'name')) : first);
  return words && (plain(words) || undefined);
};

const addressOf = (value: unknown): string | undefined => {
  const [first] = many(value);
  const found = isValues(first)
    ? (at(first, 'url') ?? at(first, 'contentUrl') ?? at(first, '@id'))
    : first;
  return text(many(found)[0]);
};

/** A number, which may come as text with its unit, or in an object. */
function pixels(value: unknown): number | undefined {
  const written = isValues(value) ? (at(value, 'value') ?? at(value, 'name')) : value;
  const number = parseFloat(text(written) ?? '');
  return number > 0 ? number : undefined;
}

/** Follows `{"@id": "…"}` to the node of that name. */
function references(nodes: readonly unknown[]): (value: unknown) => unknown {
  const byId = new Map<string, unknown>();
  for (const node of nodes) {
    const id = text(at(node, '@id'));
    if (id && isValues(node) && Object.getOwnPropertyNames(node).length > 1) byId.set(id, node);
  }
  return value =>
    isValues(value) && !Object.hasOwn(value, 'name') && !Object.hasOwn(value, 'url')
      ? (byId.get(text(at(value, '@id')) ?? '') ?? value)
      : value;
}

function imageOf(value: unknown): object | undefined {
  const url = addressOf(value);
  return url === undefined
    ? undefined
    : filled({
        url,
        caption: wordsOf(at(value, 'caption')),
        credit: wordsOf(at(value, 'creditText')),
        width: pixels(at(value, 'width')),
        height: pixels(at(value, 'height')),
      });
}

function organisation(value: unknown): object | undefined {
  const name = wordsOf(isValues(value) ? at(value, 'name') : value);
  return name === undefined
    ? undefined
    : filled({ name, url: addressOf(value), logo: addressOf(at(value, 'logo')) });
}

function keywords(value: unknown): string[] {
  const words =
    typeof value === 'string' ? value.split(/[,;]/) : many(value).map(each => wordsOf(each) ?? '');
  return words.map(plain).filter(Boolean);
}

function article(node: Values, follow: (value: unknown) => unknown): object | undefined {
  const body = text(at(node, 'articleBody'));
  const page = addressOf(at(node, 'url')) ?? addressOf(at(node, 'mainEntityOfPage'));
  const section = wordsOf(at(node, 'articleSection'));
  return filled({
    id: text(at(node, '@id')) ?? page,
    url: page,
    title: wordsOf(at(node, 'headline')) ?? wordsOf(at(node, 'name')),
    summary: wordsOf(at(node, 'description')) ?? wordsOf(at(node, 'abstract')),
    authors: many(at(node, 'author'))
      .map(follow)
      .map(author =>
        filled({
          name: wordsOf(at(author, 'name') ?? author),
          url: isValues(author) ? at(author, 'url') : undefined,
        }),
      )
      .filter(author => at(author, 'name')),
    datePublished: dateOf(at(node, 'datePublished')),
    dateModified: dateOf(at(node, 'dateModified')),
    language:
      text(at(at(node, 'inLanguage'), 'alternateName')) ?? text(many(at(node, 'inLanguage'))[0]),
    section: section === undefined ? undefined : { name: section },
    tags: keywords(at(node, 'keywords')),
    image:
      many(at(node, 'image')).map(follow).map(imageOf).find(Boolean) ??
      imageOf(many(at(node, 'thumbnailUrl'))[0]),
    // It is text by its definition; some portals send their HTML all the same.
    body: body && (hasTags(body) ? body : paragraphs(decode(body))),
    publisher: organisation(follow(many(at(node, 'publisher'))[0])),
    copyrightNotice: wordsOf(at(node, 'copyrightNotice')),
    license: addressOf(at(node, 'license')),
    expires: dateOf(at(node, 'expires')),
  });
}

/** The types that a document has, for a sentence. */
const typesOf = (value: unknown): string =>
  [
    ...new Set(
      nodesOf(value).flatMap(node => many(at(node, '@type')).map(type => text(type) ?? '')),
    ),
  ]
    .filter(Boolean)
    .slice(0, 5)
    .join(', ') || 'none';

/** schema.org's `NewsArticle` and its kin, as pages carry it for search engines. */
export function schemaOrg(value: unknown, { warn }: Source): FeedInput {
  const nodes = nodesOf(value).filter(isValues);
  const follow = references(nodes);
  const items = nodes.map(follow).filter(isArticle);
  if (items.length === 0) {
    const message = `The JSON-LD holds no article, but ${typesOf(value)}. Send a NewsArticle, or give the address of a feed.`;
    fail(message);
  }
  return {
    items,
    toArticle(node, path) {
      const made = article(node as Values, follow);
      if (made && !Object.hasOwn(made, 'title')) {
        warn(path, 'The article has no headline, and is left out.');
        return undefined;
      }
      return made;
    },
  };
}
