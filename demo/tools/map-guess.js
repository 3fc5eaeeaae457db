// Guesses what the members of an unknown JSON are, by their names in English and Vietnamese and by
// what stands in them. A guess is only offered: who makes the map decides.
import { isWritable, startsWith, walk } from './json-path.js';

const isText = value => typeof value === 'string' && value.trim() !== '';
const isScalar = value => isText(value) || typeof value === 'number';
const isMarkup = value => isText(value) && /<[a-z][^>]*>/i.test(value);
const isDate = value =>
  (typeof value === 'number' && value > 5e8 && value < 5e12) ||
  (isText(value) &&
    /^\s*(?:\d{4}-\d\d-\d\d|\d{1,2}\/\d{1,2}\/\d{4}|\d{9,13}$|[A-Z][a-z]{2}, \d)/.test(value));
const isAddress = value => isText(value) && /^(?:https?:\/\/|\/[^/\s])\S*$/.test(value.trim());
const isPicture = value =>
  isAddress(value) || (isText(value) && /\.(?:jpe?g|png|webp|gif|avif)$/i.test(value));
const isTags = value => isText(value) || (Array.isArray(value) && value.length > 0);

/** `Tiêu_đề` and `tieuDe` are one name. */
export const plainName = name =>
  String(name)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z\d]/g, '');

/**
 * Names of each member of an article, the likeliest first, and what must stand there.
 *
 * @type {[role: string, names: RegExp[], fits: (value: unknown) => boolean][]}
 */
const signs = [
  [
    'title',
    [
      /^(?:title|headline|tieude|tenbai|tenbaiviet|tieudebai)$/,
      /^(?:name|ten|subject|heading|tentin)$/,
    ],
    isText,
  ],
  [
    'body',
    [
      /^(?:body|content|contenthtml|noidung|articlecontent|articlebody|bodyhtml|html)$/,
      /(?:content|body|noidung|chitiet|fulltext|detail|html)/,
    ],
    isText,
  ],
  [
    'summary',
    [
      /^(?:summary|description|excerpt|abstract|tomtat|mota|sapo|standfirst|trichyeu|hometext)$/,
      /(?:summary|tomtat|mota|intro|lead|shortdesc)/,
    ],
    isText,
  ],
  [
    'datePublished',
    [
      /^(?:datepublished|publishedat|publisheddate|publishdate|publicationtime|pubdate|ngaydang|ngayxuatban|publishedon|publishtime)$/,
      /(?:publish|ngaydang|posted)/,
      /^(?:date|ngay|created|createdat|createddate|ngaytao|time)$/,
    ],
    isDate,
  ],
  [
    'dateModified',
    [/^(?:datemodified|modified|modifiedat|updated|updatedat|ngaycapnhat|ngaysua|lastmodified)$/],
    isDate,
  ],
  [
    'url',
    [
      /^(?:url|link|permalink|canonicalurl|href|duongdan|lienket|weburl)$/,
      /^(?:slug|alias|path|friendlyurl|urlalias)$/,
    ],
    isText,
  ],
  [
    'image.url',
    [
      /^(?:image|imageurl|thumbnail|thumb|cover|coverimage|featuredimage|anh|anhdaidien|hinhanh|avatar|picture|photo|homeimg)$/,
      /(?:image|thumb|anhdaidien|hinhanh|cover)/,
    ],
    isPicture,
  ],
  ['byline', [/^(?:byline|author|authorname|tacgia|nguoiviet|creator|butdanh)$/], isText],
  [
    'section.name',
    [/^(?:section|sectionname|category|categoryname|chuyenmuc|tenchuyenmuc|cat|loaitin)$/],
    isText,
  ],
  ['tags', [/^(?:tags|keywords|tukhoa|nhan)$/], isTags],
  ['id', [/^(?:id|guid|uuid|articleid|mabai|newsid)$/], isScalar],
];

/** Members by whose object a value is known: `cover.url`, `author.name`, `category.title`. */
const inside = {
  'image.url': /^(?:url|src|href|path|link)$/,
  byline: /^(?:name|ten|hoten|displayname|fullname|title)$/,
  'section.name': /^(?:name|ten|title|label)$/,
};

/** How well a place fits a member: 0 is best; nothing where it does not. */
function rank({ path, value }, [role, names, fits]) {
  const named = path.filter(part => typeof part === 'string').map(plainName);
  if (named.length === 0 || !fits(value)) return undefined;
  const own = names.findIndex(name => name.test(named.at(-1)));
  if (own >= 0) return own;
  const box = named.at(-2);
  if (!inside[role]?.test(named.at(-1)) || box === undefined) return undefined;
  const outer = names.findIndex(name => name.test(box));
  return outer >= 0 ? outer + 0.5 : undefined;
}

const listsIn = path => path.filter(part => typeof part === 'number').length;

const best = (places, sign) =>
  places
    .map(place => ({ ...place, rank: rank(place, sign) }))
    .filter(({ rank: found }) => found !== undefined)
    .sort(
      (one, two) =>
        // What stands in a list beneath it is of something else: of related articles, of files.
        listsIn(one.path) - listsIn(two.path) ||
        one.rank - two.rank ||
        one.path.length - two.path.length ||
        // Of two bodies the one with markup is the body.
        Number(isMarkup(two.value)) - Number(isMarkup(one.value)),
    )[0];

/**
 * @param {unknown} root a JSON value
 * @returns {Record<string, import('./json-path.js').Path>} the path of each member that is guessed; `items`
 *   is that of the list, if there is one
 */
export function guess(root) {
  const places = walk(root).filter(({ path }) => isWritable(path));
  const choices = {};
  // The nearest list or object with a title is the article; what is beside it belongs to it.
  const titles = places
    .map(place => ({ ...place, rank: rank(place, signs[0]) }))
    .filter(place => place.rank !== undefined)
    .sort((one, two) => one.path.length - two.path.length || one.rank - two.rank);
  const [title] = titles;
  if (!title) return choices;
  const lastPlace = title.path.findLastIndex(part => typeof part === 'number');
  const base = lastPlace < 0 ? title.path.slice(0, -1) : title.path.slice(0, lastPlace + 1);
  if (lastPlace >= 0) choices.items = title.path.slice(0, lastPlace);
  const near = places.filter(({ path }) => startsWith(path, base));
  const used = new Set();
  for (const sign of signs) {
    const found = best(
      near.filter(({ path }) => !used.has(JSON.stringify(path))),
      sign,
    );
    if (!found) continue;
    choices[sign[0]] = found.path;
    used.add(JSON.stringify(found.path));
  }
  return choices;
}
