import type { FeedInput } from '../model/feed.js';
import { dateOf } from './dates.js';
import { filesOf, imageIn, imageOf } from './media.js';
import { bodyOf, paragraphs, plain, titleFrom } from './plain.js';
import { isCut, wordsOf } from './rss.js';
import { address, filled, type Source } from './source.js';
import { childrenOf, textOf, type XmlElement } from './xml.js';
import { htmlIn } from './xml-html.js';

/** Children in Atom's namespace, which may have a prefix. */
const all = (element: XmlElement, name: string): XmlElement[] => [
  ...childrenOf(element, name),
  ...childrenOf(element, `atom:${name}`),
];
const one = (element: XmlElement, name: string): XmlElement | undefined => all(element, name)[0];

const typeOf = (element: XmlElement): string => element.attributes.get('type') ?? 'text';

/** A text construct as plain text. */
function words(element: XmlElement | undefined): string | undefined {
  if (!element) return undefined;
  return typeOf(element) === 'text' ? textOf(element).trim() || undefined : wordsOf(element);
}

/** A text construct or content as HTML; nothing for what is neither text nor HTML. */
function html(element: XmlElement | undefined): string | undefined {
  if (!element || element.attributes.has('src')) return undefined;
  const type = typeOf(element);
  if (type === 'text' || type === 'text/plain') return paragraphs(textOf(element)) || undefined;
  if (type === 'html' || type === 'text/html') return bodyOf(htmlIn(element)) || undefined;
  // The `div` around it is not part of it.
  const [wrapper] = [...childrenOf(element, 'div'), ...childrenOf(element, 'xhtml:div')];
  return /xhtml/.test(type) ? htmlIn(wrapper ?? element) || undefined : undefined;
}

function linkOf(element: XmlElement, relation: string): string | undefined {
  const links = all(element, 'link').filter(
    ({ attributes }) => (attributes.get('rel') ?? 'alternate') === relation,
  );
  const page = links.find(({ attributes }) => /html/.test(attributes.get('type') ?? 'html'));
  const link = page ?? links[0];
  return address(link?.attributes.get('href'), link?.base);
}

const authorsIn = (element: XmlElement): object[] =>
  all(element, 'author').flatMap(author => {
    const name = words(one(author, 'name'));
    const uri = one(author, 'uri');
    return name ? [{ name, ...filled({ url: address(textOf(uri), uri?.base) }) }] : [];
  });

interface Around {
  readonly authors: object[];
  readonly language: string | undefined;
  readonly rights: string | undefined;
}

function article(entry: XmlElement, feed: Around): object | undefined {
  const url = linkOf(entry, 'alternate');
  const summary = html(one(entry, 'summary')) ?? '';
  const body = html(one(entry, 'content'));
  const own = authorsIn(entry);
  const published = one(entry, 'published');
  const updated = dateOf(textOf(one(entry, 'updated')));
  const enclosures = all(entry, 'link').filter(
    ({ attributes }) => attributes.get('rel') === 'enclosure',
  );
  const picture = enclosures.find(({ attributes }) => attributes.get('type')?.startsWith('image/'));
  const related = all(entry, 'link').filter(
    ({ attributes }) => attributes.get('rel') === 'related',
  );
  const source = one(entry, 'source');
  const terms = all(entry, 'category').map(
    ({ attributes }) => attributes.get('label') ?? attributes.get('term'),
  );
  const [section, ...tags] = terms.filter(Boolean);
  return filled({
    id: textOf(one(entry, 'id')).trim() || url,
    url: url ?? address(one(entry, 'content')?.attributes.get('src'), entry.base),
    title: words(one(entry, 'title')) ?? titleFrom(summary || (body ?? '')),
    summary: plain(summary),
    body,
    image:
      imageOf(entry) ??
      filled({ url: address(picture?.attributes.get('href'), picture?.base) }) ??
      imageIn(summary, url ?? entry.base),
    authors: own.length > 0 ? own : feed.authors,
    datePublished: published ? dateOf(textOf(published)) : updated,
    dateModified: updated,
    section: section === undefined ? undefined : { name: section },
    tags,
    language: entry.language ?? feed.language,
    attachments: filesOf(
      enclosures.filter(each => each !== picture),
      'href',
    ),
    related: related
      .filter(({ attributes }) => attributes.get('title'))
      .map(({ attributes, base }) => ({
        url: address(attributes.get('href'), base),
        title: attributes.get('title'),
      })),
    source:
      source && filled({ name: words(one(source, 'title')), url: linkOf(source, 'alternate') }),
    copyrightNotice: words(one(entry, 'rights')) ?? feed.rights,
  });
}

/** Atom (RFC 4287); a document may be one entry alone. */
export function atom(root: XmlElement, { warn }: Source): FeedInput {
  const isEntry = /^(?:atom:)?entry$/.test(root.name);
  // Looked for once: a feed may have thousands of children.
  const around = {
    authors: authorsIn(root),
    language: root.language,
    rights: words(one(root, 'rights')),
  };
  const entries = isEntry ? [root] : all(root, 'entry');
  return {
    title: isEntry ? undefined : words(one(root, 'title')),
    url: linkOf(root, 'alternate'),
    next: linkOf(root, 'next'),
    items: entries.filter(entry => !isCut(entry, warn)),
    toArticle: entry => article(entry as XmlElement, around),
  };
}
