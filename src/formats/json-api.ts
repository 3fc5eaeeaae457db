import type { FeedInput } from '../model/feed.js';
import { dateOf } from './dates.js';
import { bodyOf, plain } from './plain.js';
import {
  at,
  fail,
  filled,
  find,
  isValues,
  list,
  many,
  type Source,
  text,
  type Values,
} from './source.js';

const isResource = (value: unknown): boolean =>
  typeof at(value, 'type') === 'string' &&
  (isValues(at(value, 'attributes')) || isValues(at(value, 'relationships')));

/** Whether a value is a JSON:API document, as Drupal answers. */
export const isJsonApi = (value: unknown): boolean =>
  isValues(value) && many(at(value, 'data')).some(isResource);

/** How far relationships are followed: a node, its medium, the file of that. */
const maxDepth = 3;
/** Resources that are looked at: a document could make each hold all others. */
const maxResources = 20_000;

/** Puts what a resource refers to in its place, as far as it was included. */
class Resolver {
  readonly #included = new Map<string, unknown>();
  #count = 0;

  constructor(document: unknown) {
    for (const each of list(at(document, 'included'))) this.#included.set(keyOf(each), each);
  }

  /** A resource as one object: its attributes, and under their names what it refers to. */
  flat(resource: unknown, depth = 0): Values {
    this.#count += 1;
    if (this.#count > maxResources)
      fail(
        'The document refers to more than 20,000 resources. Ask for fewer in one answer.',
        '$',
        'too-large',
      );
    const attributes = at(resource, 'attributes');
    const relations = at(resource, 'relationships');
    const follow = (data: unknown): unknown => {
      const meta = isValues(at(data, 'meta')) ? { meta: at(data, 'meta') } : {};
      const found = depth < maxDepth ? this.#included.get(keyOf(data)) : undefined;
      return found
        ? { ...this.flat(found, depth + 1), ...meta }
        : { type: at(data, 'type'), id: at(data, 'id'), ...meta };
    };
    const followed = isValues(relations)
      ? Object.getOwnPropertyNames(relations).map(name => {
          const data = find(relations, name, 'data');
          return [name, Array.isArray(data) ? data.map(follow) : data && follow(data)] as const;
        })
      : [];
    return {
      ...(isValues(attributes) ? attributes : {}),
      ...Object.fromEntries(followed),
      type: at(resource, 'type'),
      id: at(resource, 'id'),
    };
  }
}

const keyOf = (resource: unknown): string =>
  `${text(at(resource, 'type')) ?? ''} ${text(at(resource, 'id')) ?? ''}`;

/** A field's HTML as Drupal's filters left it; `value` is what they were given. */
const processed = (field: unknown): string | undefined =>
  text(at(field, 'processed')) ?? text(at(field, 'value')) ?? text(field);

/** The members of a node that refer to something, in the order in which it has them. */
function references(node: Values): { name: string; to: Values; meta: unknown }[] {
  return Object.getOwnPropertyNames(node).flatMap(name =>
    many(node[name])
      .filter(to => isValues(to) && typeof at(to, 'type') === 'string')
      .map(to => ({ name, to: to as Values, meta: at(to, 'meta') })),
  );
}

const typeOf = (value: Values): string => text(at(value, 'type')) ?? '';
const fileAddress = (file: unknown): string | undefined => text(find(file, 'uri', 'url'));
const isImage = (url: string, file: unknown): boolean =>
  /^image\//.test(text(at(file, 'filemime')) ?? '') || /\.(?:jpe?g|png|gif|webp|avif)$/i.test(url);

interface FoundFile {
  readonly url: string;
  readonly file: Values;
  readonly meta: unknown;
}

/** The files of a node, also those of its media. */
function filesOf(node: Values, depth = 0): FoundFile[] {
  return references(node).flatMap(({ name, to, meta }) => {
    const url = fileAddress(to);
    if (url && /^file--/.test(typeOf(to))) return [{ url, file: to, meta }];
    // A medium has a thumbnail too, which is not what was chosen.
    return /^media--/.test(typeOf(to)) && depth < 2 && name !== 'thumbnail'
      ? filesOf({ ...to, thumbnail: undefined }, depth + 1)
      : [];
  });
}

const encoded = (url: string): string => url.replace(/ /g, '%20');

const imageOf = ({ url, meta }: FoundFile): object | undefined =>
  filled({
    url: encoded(url),
    alt: at(meta, 'alt'),
    caption: text(at(meta, 'title')),
    width: at(meta, 'width'),
    height: at(meta, 'height'),
  });

const attachmentOf = ({ url, file, meta }: FoundFile): object | undefined =>
  filled({
    url: encoded(url),
    title: text(at(meta, 'description')) ?? text(at(file, 'filename')),
    mimeType: at(file, 'filemime'),
    sizeInBytes: at(file, 'filesize'),
  });

function article(node: Values): object | undefined {
  const terms = references(node).filter(
    ({ to }) => /^taxonomy_term--/.test(typeOf(to)) && text(at(to, 'name')),
  );
  const isTag = ({ name, to }: (typeof terms)[number]): boolean =>
    /tag/i.test(`${name} ${typeOf(to)}`);
  const files = filesOf(node);
  const images = files.filter(({ url, file }) => isImage(url, file));
  const section = terms.find(term => !isTag(term))?.to;
  const number = text(at(node, 'drupal_internal__nid'));
  const alias = text(find(node, 'path', 'alias'));
  const body =
    processed(at(node, 'body')) ??
    processed(at(node, 'field_body')) ??
    processed(at(node, 'field_content'));
  const author = text(at(at(node, 'uid'), 'display_name')) ?? text(at(at(node, 'uid'), 'name'));
  return filled({
    id: text(at(node, 'id')),
    url: alias ?? (number && `/node/${number}`),
    title: text(at(node, 'title')),
    summary: plain(text(find(node, 'body', 'summary')) ?? ''),
    datePublished: dateOf(at(node, 'published_at')) ?? dateOf(at(node, 'created')),
    dateModified: dateOf(at(node, 'changed')),
    language: at(node, 'langcode') === 'und' ? undefined : at(node, 'langcode'),
    section: section && filled({ name: at(section, 'name'), url: find(section, 'path', 'alias') }),
    tags: terms.filter(isTag).map(({ to }) => at(to, 'name')),
    authors: author ? [{ name: author }] : [],
    image: images[0] && imageOf(images[0]),
    body: body && bodyOf(body),
    attachments: files.filter(({ url, file }) => !isImage(url, file)).map(attachmentOf),
    // Who is signed in is given drafts too.
    status: at(node, 'status') === false ? 'unpublished' : undefined,
  });
}

/**
 * Drupal's JSON:API, one node or a list. Fields have other names on each site, so pictures, terms and
 * files are told by the kind of what they refer to, if `include` asked for it.
 */
export function jsonApi(value: unknown, { warn }: Source): FeedInput {
  const resolver = new Resolver(value);
  return {
    items: many(at(value, 'data')),
    next: at(find(value, 'links', 'next'), 'href') ?? find(value, 'links', 'next'),
    view: resource => resolver.flat(resource),
    toArticle(resource, path) {
      const node = resolver.flat(resource);
      const made = article(node);
      if (made && !Object.hasOwn(made, 'title'))
        warn(path, 'The resource has no title, and is left out.');
      return made && Object.hasOwn(made, 'title') ? made : undefined;
    },
  };
}

/** The same document with what is referred to in its place, for a map to read. */
export function resolved(value: unknown): unknown {
  const resolver = new Resolver(value);
  const data = at(value, 'data');
  const flat = (resource: unknown): Values => resolver.flat(resource);
  return { ...(value as object), data: Array.isArray(data) ? data.map(flat) : flat(data) };
}
