import type { FeedInput } from '../model/feed.js';
import { dateOf } from './dates.js';
import { plain } from './plain.js';
import { at, filled, find, isValues, list, type Source, text, withQuery } from './source.js';

const isPost = (value: unknown): boolean =>
  typeof find(value, 'title', 'rendered') === 'string' &&
  (isValues(at(value, 'content')) ||
    isValues(at(value, 'excerpt')) ||
    isValues(at(value, '_links')));

/** Whether a value is a post of WordPress’s REST interface (`wp/v2`), or a list of them. */
export const isWordPress = (value: unknown): boolean =>
  Array.isArray(value) ? value.some(isPost) : isPost(value);

/** Text that WordPress has rendered is HTML, with entities. */
const rendered = (value: unknown): string | undefined => {
  const html = find(value, 'rendered');
  return typeof html === 'string' ? plain(html) || undefined : undefined;
};

/** A moment; only the one in UTC is sure, as neither is written with its offset. */
function moment(post: unknown, name: 'date' | 'modified'): string | undefined {
  const universal = text(at(post, `${name}_gmt`));
  // What MySQL writes for a date that was never set.
  const isSet = (date: string | undefined): boolean => !!date && !date.startsWith('0000');
  if (isSet(universal))
    return /Z$|[+-]\d\d:?\d\d$/.test(universal ?? '') ? universal : `${universal}Z`;
  const local = text(at(post, name));
  return isSet(local) ? dateOf(local) : undefined;
}

function imageOf(post: unknown): object | undefined {
  const media = find(post, '_embedded', 'wp:featuredmedia', 0);
  // Security plugins let an error stand in its place, which has no address.
  const details = at(media, 'media_details');
  const sizes = at(details, 'sizes');
  const sources = isValues(sizes)
    ? Object.getOwnPropertyNames(sizes)
        .map(name => at(sizes, name))
        // One that was cropped shows another picture.
        .filter(size => isAlike(size, details))
        .map(size => filled({ url: at(size, 'source_url'), width: at(size, 'width') }))
    : [];
  const url = at(media, 'source_url') ?? at(post, 'jetpack_featured_media_url');
  return url
    ? filled({
        url,
        // An empty one was never filled in.
        alt: text(at(media, 'alt_text')),
        caption: rendered(at(media, 'caption')),
        width: at(details, 'width'),
        height: at(details, 'height'),
        sources,
      })
    : undefined;
}

function isAlike(size: unknown, whole: unknown): boolean {
  const ratio = (of: unknown): number => Number(at(of, 'width')) / Number(at(of, 'height'));
  return (
    typeof at(size, 'source_url') === 'string' && Math.abs(ratio(size) / ratio(whole) - 1) < 0.02
  );
}

function termsOf(post: unknown, taxonomy: string): { name: string; url: unknown }[] {
  return list(find(post, '_embedded', 'wp:term'))
    .flatMap(list)
    .filter(term => at(term, 'taxonomy') === taxonomy)
    .map(term => ({ name: plain(text(at(term, 'name')) ?? ''), url: at(term, 'link') }))
    .filter(({ name }) => name);
}

/** The nearest thing to a standfirst. One that WordPress made of the text itself ends in these. */
function excerptOf(post: unknown): string | undefined {
  const excerpt = rendered(at(post, 'excerpt'));
  return /(?:\[…\]|\[\.\.\.\]|(?:…|\.\.\.) ?(?:Xem thêm|Đọc tiếp|Read more|Continue reading).*)$/i.test(
    excerpt ?? '',
  )
    ? undefined
    : excerpt;
}

function article(post: unknown): object | undefined {
  const isProtected = find(post, 'content', 'protected') === true;
  const body = text(find(post, 'content', 'rendered'));
  const excerpt = body ? excerptOf(post) : rendered(at(post, 'excerpt'));
  const [section] = termsOf(post, 'category');
  return filled({
    id: text(find(post, 'guid', 'rendered')) ?? text(at(post, 'id')),
    url: at(post, 'link'),
    title: rendered(at(post, 'title')),
    datePublished: moment(post, 'date'),
    dateModified: moment(post, 'modified'),
    section: section && filled(section),
    tags: termsOf(post, 'post_tag').map(({ name }) => name),
    authors: list(find(post, '_embedded', 'author'))
      .filter(author => at(author, 'name'))
      .map(author =>
        filled({ name: plain(text(at(author, 'name')) ?? ''), url: at(author, 'link') }),
      ),
    language: at(post, 'lang'),
    // Of a post with a password WordPress gives an empty text: title and link are left.
    ...(isProtected ? {} : { summary: excerpt, image: imageOf(post), body }),
  });
}

/** WordPress’s `wp/v2/posts`, with `_embed` or without, one post or a list. */
export function wordpress(value: unknown, { url, pages, warn }: Source): FeedInput {
  const page = url ? Number(new URL(url).searchParams.get('page') ?? 1) : 1;
  return {
    items: Array.isArray(value) ? value : [value],
    next:
      Array.isArray(value) && pages && page < pages ? withQuery(url, 'page', page + 1) : undefined,
    toArticle(post, path) {
      if (!isPost(post)) {
        warn(path, 'Expected a post of WordPress, which this is not; it is left out.');
        return undefined;
      }
      if (find(post, 'content', 'protected') === true)
        warn(`${path}.content`, 'The post has a password: its title and link are shown.');
      return article(post);
    },
  };
}
