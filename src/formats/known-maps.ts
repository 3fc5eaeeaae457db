import { at, find, isValues, list, type Values } from './source.js';

/** Formats of which a map says all, and how each shows itself. */

/** Whether a value is a content item of GOV.UK. */
export const isGovUk = (value: unknown): boolean =>
  typeof at(value, 'base_path') === 'string' && isValues(at(value, 'details'));

export const govUkMap: Values = {
  id: 'content_id',
  url: 'base_path',
  title: 'title',
  summary: 'description',
  body: 'details.body',
  datePublished: 'first_published_at',
  dateModified: 'public_updated_at',
  language: 'locale',
  authors: { items: 'links.organisations[*]', name: 'title', url: 'web_url' },
  image: {
    url: 'details.images[0].sources.s960',
    alt: 'details.images[0].alt_text',
    caption: 'details.images[0].caption',
    credit: 'details.images[0].credit',
  },
  attachments: {
    items: 'details.attachments[*]',
    url: 'url',
    title: 'title',
    mimeType: 'content_type',
    sizeInBytes: 'file_size',
  },
  status: { value: 'withdrawn', if: 'withdrawn_notice.withdrawn_at' },
  withdrawn: { date: 'withdrawn_notice.withdrawn_at', notice: 'withdrawn_notice.explanation' },
};

/** Whether a value is posts of Ghost. */
export const isGhost = (value: unknown): boolean =>
  list(at(value, 'posts')).some(post => typeof at(post, 'uuid') === 'string');

export const ghostMap: Values = {
  items: 'posts[*]',
  next: 'meta.pagination.next',
  id: 'id',
  url: ['canonical_url', 'url'],
  title: 'title',
  summary: 'custom_excerpt',
  body: 'html',
  datePublished: 'published_at',
  dateModified: 'updated_at',
  authors: { items: 'authors[*]', name: 'name', url: 'url' },
  section: { name: 'primary_tag.name', url: 'primary_tag.url' },
  tags: 'tags[*].name',
  image: { url: 'feature_image', alt: 'feature_image_alt', caption: 'feature_image_caption' },
};

/** Whether a value is an item of IPTC ninjs 3. */
export const isNinjs = (value: unknown): boolean =>
  [find(value, 'headlines', 0, 'value'), find(value, 'bodies', 0, 'value')].some(Boolean);

export const ninjsMap: Values = {
  id: 'uri',
  title: 'headlines[0].value',
  summary: 'descriptions[0].value',
  byline: 'by',
  // Agencies send the same text several times; the later ones have more markup.
  body: ['bodies[1].value', 'bodies[0].value'],
  datePublished: ['contentCreated', 'firstCreated', 'versionCreated'],
  dateModified: 'versionCreated',
  language: 'language',
  section: { name: ['genres[0].name', 'subjects[0].name'] },
  tags: 'subjects[*].name',
  image: {
    url: 'associations[0].renditions[0].href',
    caption: 'associations[0].descriptions[0].value',
    credit: 'associations[0].by',
    width: 'associations[0].renditions[0].width',
    height: 'associations[0].renditions[0].height',
  },
  copyrightNotice: ['copyrightNotice', 'copyrightHolder'],
  expires: 'expires',
  status: { value: 'withdrawn', if: 'pubStatus', is: 'canceled' },
};
