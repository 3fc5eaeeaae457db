import type { FeedInput } from '../model/feed.js';
import { dateOf, vietnameseDay } from './dates.js';
import { bodyOf, plain } from './plain.js';
import { at, filled, find, isValues, list, type Source, text, withQuery } from './source.js';

const isContent = (value: unknown): boolean =>
  isValues(value) && Array.isArray(at(value, 'contentFields')) && at(value, 'title') !== undefined;

/** Whether a value is web content of Liferay's Headless Delivery, or a page of a list of it. */
export const isLiferay = (value: unknown): boolean =>
  isContent(value) || list(at(value, 'items')).some(isContent);

/** A calendar day comes as the moment of midnight in Vietnam. */
function dayOf(value: unknown): string | undefined {
  const date = dateOf(value);
  return date && /T17:00:00(?:\.0+)?Z$/.test(date) ? vietnameseDay(date) : date;
}

/** The fields of a content, those in others too. */
const fieldsOf = (content: unknown, depth = 0): unknown[] =>
  list(at(content, depth === 0 ? 'contentFields' : 'nestedContentFields')).flatMap(field => [
    field,
    ...(depth < 3 ? fieldsOf(field, depth + 1) : []),
  ]);

const valueOf = (field: unknown): unknown => at(field, 'contentFieldValue');
const dataOf = (field: unknown): string | undefined => text(at(valueOf(field), 'data'));

/** The field that holds the text: each portal names it as it likes. */
function bodyField(fields: readonly unknown[]): string | undefined {
  const rich = fields.filter(field => dataOf(field) && /<[a-z]/i.test(dataOf(field) ?? ''));
  const named = rich.find(field =>
    /content|body|noi_?dung|text/i.test(text(at(field, 'name')) ?? ''),
  );
  return dataOf(named ?? rich[0]);
}

const isPicture = (file: unknown): boolean =>
  /^image\//.test(text(at(file, 'encodingFormat')) ?? '') ||
  /\.(?:jpe?g|png|gif|webp)(?:[/?]|$)/i.test(text(at(file, 'contentUrl')) ?? '');

function article(content: unknown): object | undefined {
  const fields = fieldsOf(content);
  const image = fields
    .map(field => at(valueOf(field), 'image'))
    .find(found => at(found, 'contentUrl'));
  const files = fields
    .map(field => at(valueOf(field), 'document'))
    .filter(file => at(file, 'contentUrl'));
  const picture = image ?? files.find(isPicture);
  const [section] = list(at(content, 'taxonomyCategoryBriefs'))
    .map(each => text(at(each, 'taxonomyCategoryName')))
    .filter(Boolean);
  const author = text(find(content, 'creator', 'name'));
  const body = bodyField(fields);
  return filled({
    id: text(at(content, 'uuid')) ?? text(at(content, 'id')),
    title: text(at(content, 'title')),
    summary: plain(text(at(content, 'description')) ?? ''),
    datePublished: dayOf(at(content, 'datePublished') ?? at(content, 'dateCreated')),
    dateModified: dayOf(at(content, 'dateModified')),
    authors: author ? [{ name: author }] : [],
    section: section && { name: section },
    tags: at(content, 'keywords'),
    language:
      list(at(content, 'availableLanguages')).length === 1
        ? find(content, 'availableLanguages', 0)
        : undefined,
    image: filled({ url: at(picture, 'contentUrl'), alt: text(at(picture, 'description')) }),
    body: body && bodyOf(body),
    attachments: files
      .filter(file => file !== picture)
      .map(file =>
        filled({
          url: at(file, 'contentUrl'),
          title: text(at(file, 'title')),
          mimeType: at(file, 'encodingFormat'),
          sizeInBytes: at(file, 'sizeInBytes'),
        }),
      ),
  });
}

/** Liferay's structured contents. They do not say at which address their page stands: a map can. */
export function liferay(value: unknown, { url, warn }: Source): FeedInput {
  const page = Number(at(value, 'page'));
  let isTold = false;
  return {
    items: isContent(value) ? [value] : list(at(value, 'items')),
    next: page < Number(at(value, 'lastPage')) ? withQuery(url, 'page', page + 1) : undefined,
    toArticle(content, path) {
      if (!isTold)
        warn(
          `${path}.url`,
          'Liferay does not say the address of the page. Name it by a map: {"url": {"template": "https://portal.example/w/{friendlyUrlPath}"}}.',
        );
      isTold = true;
      return article(content);
    },
  };
}
