/**
 * The allow-list of body HTML. Pure data: no other file decides what may appear, and everything that is
 * not listed is taken out. An unusual entry has its reason beside it.
 */

const list = (names: string): readonly string[] => Object.freeze(names.split(' '));

/** Elements that stay, in the HTML namespace only. */
export const elements = list(
  'p h1 h2 h3 h4 h5 h6 div br hr blockquote pre ' +
    'a abbr b bdi bdo cite code del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr ' +
    'ul ol li dl dt dd ' +
    // Readings above Chinese or Japanese names; unwrapped they would double the text.
    'ruby rb rt rp ' +
    'table caption colgroup col thead tbody tfoot tr th td ' +
    'figure figcaption picture source img ' +
    'details summary',
);

/** Elements that become their living equivalent; their text and children stay. */
export const renamed: Readonly<Record<string, string>> = Object.freeze({
  strike: 's',
  tt: 'code',
  acronym: 'abbr',
  menu: 'ul',
  dir: 'ul',
});

/**
 * Elements that are removed with their content: it is no text for a reader, or (svg, math, template and
 * the raw-text elements) it is read differently when parsed again, which is how markup mutates past a
 * sanitiser. `slot` would pull the host's own children into the article. Every other unlisted element is
 * unwrapped: its text stays.
 */
export const dropped = list(
  'script style template noscript xmp plaintext noembed noframes title head svg math object embed applet ' +
    'textarea select datalist canvas map dialog slot selectedcontent iframe video audio',
);

/**
 * How an attribute's value is checked: a pattern, or a check of `attribute-values.ts` by its name. `text` is
 * any text, `flag` an attribute that counts by being there.
 */
export type ValueRule =
  RegExp | 'text' | 'flag' | 'link' | 'image' | 'candidates' | 'id' | 'ids' | 'language';

type Rules = Readonly<Record<string, ValueRule>>;

const span = /^([1-9]\d?|100)$/;
const integer = /^-?\d{1,9}$/;
const length = /^\d{1,5}$/;
// HTML's valid date, time and duration strings, loosely: letters, digits and their separators.
const moment = /^[\dPTWZ:.+\- a-z]{1,40}$/i;
const align = /^(left|center|right)$/i;
const cell: Rules = {
  colspan: span,
  rowspan: span,
  headers: 'ids',
  // Columns of figures: the attribute is only a presentational hint, so no style sheet rule and no
  // report of `style-src` is needed.
  align,
};
const column: Rules = { span };
const edit: Rules = { datetime: moment };
const named: Rules = { title: 'text' };
const picture: Rules = {
  srcset: 'candidates',
  sizes: /^[\w\s().,:+*/%-]{1,200}$/,
  width: length,
  height: length,
};

/** `(min-width: 601px) and (max-width: 1000px)`: what a `media` of a picture's source may ask. */
const width = '\\(\\s?(?:min|max)-width\\s?:\\s?\\d{1,5}(?:\\.\\d{1,4})?(?:px|em|rem)\\s?\\)';
export const widths = new RegExp(
  `^\\s?(?:(?:only )?screen and )?${width}(?: and ${width})?\\s?$`,
  'i',
);

/** Attributes that every listed element may have. */
export const globalAttributes: Rules = Object.freeze({
  lang: 'language',
  dir: /^(ltr|rtl|auto)$/i,
  // Only where an in-article link needs it, and prefixed (`attribute-values.ts`), against DOM clobbering.
  id: 'id',
});

/** Attributes by element. Nothing else. */
export const attributes: Readonly<Record<string, Rules>> = Object.freeze({
  a: { href: 'link' },
  img: { src: 'image', alt: 'text', ...picture },
  // A source that is only for some widths must stay so, or it would be everybody's. Colours are ours
  // to choose (`scheme`), so other questions about the device take the whole source away.
  source: { type: /^image\/[\w.+-]{1,40}$/, media: widths, ...picture },
  td: cell,
  th: { ...cell, scope: /^(row|col|rowgroup|colgroup)$/i, abbr: 'text' },
  col: column,
  colgroup: column,
  ol: { start: integer, type: /^[1aAiI]$/, reversed: 'flag' },
  li: { value: integer },
  time: edit,
  del: edit,
  ins: edit,
  abbr: named,
  dfn: named,
  details: { open: 'flag' },
});

/** The rule for an attribute of an element, where it is listed at all. */
export function ruleFor(element: string, attribute: string): ValueRule | undefined {
  const own = Object.hasOwn(attributes, element) ? attributes[element] : undefined;
  if (own && Object.hasOwn(own, attribute)) return own[attribute];
  return Object.hasOwn(globalAttributes, attribute) ? globalAttributes[attribute] : undefined;
}
