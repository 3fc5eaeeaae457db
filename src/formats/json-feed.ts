import type { FeedInput } from '../model/feed.js';
import { bodyOf, paragraphs, titleFrom } from './plain.js';
import { dateOf } from './dates.js';
import { at, filled, isValues, list, many, type Source, text } from './source.js';

/** Whether a value is a JSON Feed (1.0, 1.1), or one item of one. */
export const isJsonFeed = (value: unknown): boolean =>
  /jsonfeed\.org\/version/.test(text(at(value, 'version')) ?? '') ||
  isItem(value) ||
  list(at(value, 'items')).some(isItem);

const isItem = (value: unknown): boolean =>
  isValues(value) &&
  text(at(value, 'id')) !== undefined &&
  [at(value, 'content_html'), at(value, 'content_text')].some(found => typeof found === 'string');

const isImage = (file: unknown): boolean => /^image\//.test(text(at(file, 'mime_type')) ?? '');

const fileOf = (file: unknown): object | undefined =>
  filled({
    url: at(file, 'url'),
    title: at(file, 'title'),
    mimeType: at(file, 'mime_type'),
    sizeInBytes: at(file, 'size_in_bytes'),
  });

/** What an item says in the words of JSON Feed. */
function plainItem(item: unknown, feed: unknown): object | undefined {
  const html = text(at(item, 'content_html'));
  const words = text(at(item, 'content_text'));
  const files = list(at(item, 'attachments'));
  const id = text(at(item, 'id'));
  const titles = new Set<unknown>();
  return filled({
    id,
    // The specification wants an id to be the address where it can.
    url:
      at(item, 'url') ?? at(item, 'external_url') ?? (/^https?:/.test(id ?? '') ? id : undefined),
    title: text(at(item, 'title')) ?? titleFrom(text(at(item, 'summary')) ?? words ?? html ?? ''),
    summary: at(item, 'summary'),
    image: at(item, 'image') ?? at(item, 'banner_image') ?? at(files.find(isImage), 'url'),
    datePublished: dateOf(at(item, 'date_published')),
    dateModified: dateOf(at(item, 'date_modified')),
    language: at(item, 'language') ?? at(feed, 'language'),
    authors: many(at(item, 'authors') ?? at(item, 'author') ?? at(feed, 'authors'))
      .map(author => filled({ name: at(author, 'name'), url: at(author, 'url') }))
      .filter(author => at(author, 'name')),
    tags: at(item, 'tags'),
    body: html ? bodyOf(html) : words && paragraphs(words),
    // Two of one title are the same thing in two kinds.
    attachments: files
      .filter(file => !isImage(file))
      .filter(file => {
        const title = at(file, 'title');
        const isNew = title === undefined || !titles.has(title);
        titles.add(title);
        return isNew;
      })
      .map(fileOf),
  });
}

/** JSON Feed, where `_lx` holds an article, or the members of one that JSON Feed has no word for. */
export function jsonFeed(value: unknown, { warn }: Source): FeedInput {
  const items = isItem(value) ? [value] : list(at(value, 'items'));
  const feed = isItem(value) ? undefined : value;
  return {
    title: at(feed, 'title'),
    url: at(feed, 'home_page_url'),
    next: at(feed, 'next_url'),
    items,
    toArticle(item, path) {
      if (!isValues(item)) {
        warn(path, 'The item is no object, and is left out.');
        return undefined;
      }
      const ours = at(item, '_lx');
      if (ours !== undefined && (!isValues(ours) || at(ours, 'payload') !== undefined)) {
        warn(`${path}._lx`, 'Expected the members of an article; this version reads no other.');
        return plainItem(item, feed);
      }
      return { ...plainItem(item, feed), ...(ours ?? {}) };
    },
  };
}
