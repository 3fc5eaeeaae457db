/** Text and HTML of foreign formats: what is one is often sent as the other. */

// The names of U+00A0 to U+00FF in their order, in which editors write Vietnamese letters too.
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  );
const others: readonly (readonly [name: string, character: string])[] = [
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['sbquo', '‚'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['bdquo', '„'],
  ['hellip', '…'],
  ['bull', '•'],
  ['dagger', '†'],
  ['lsaquo', '‹'],
  ['rsaquo', '›'],
  ['euro', '€'],
  ['trade', '™'],
  ['rarr', '→'],
  ['minus', '−'],
  ['le', '≤'],
  ['ge', '≥'],
  ['ensp', '\u2002'],
  ['emsp', '\u2003'],
  ['thinsp', '\u2009'],
  ['zwnj', '\u200c'],
  ['zwj', '\u200d'],
  ['lrm', '\u200e'],
  ['rlm', '\u200f'],
];
const named = new Map<string, string>([
  ...latin.map((name, index) => [name, String.fromCharCode(0xa0 + index)] as const),
  ...others,
]);

// What HTML makes of the C1 controls, which are windows-1252 in truth.
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function character(code: number): string {
  if (code >= 0x80 && code < 0xa0) return windows.charAt(code - 0x80);
  const isNone = code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000);
  return isNone ? '\ufffd' : String.fromCodePoint(code);
}

/** Resolves character references, once; what is none stays as it is written. */
export const decode = (html: string): string =>
  html.replace(
    /&(?:#(\d{1,8})|#[xX]([\da-fA-F]{1,7})|([a-zA-Z][a-zA-Z\d]{1,7}));/g,
    (written, decimal?: string, hex?: string, name = '') =>
      decimal || hex
        ? character(decimal ? Number(decimal) : parseInt(hex ?? '', 16))
        : (named.get(name as string) ?? written),
  );

/** Tags that stand in what should be plain; any other "<" is meant as it is written. */
const tag =
  /<(?:\/?(?:a|abbr|b|big|blockquote|br|center|cite|div|em|figcaption|figure|font|h[1-6]|hr|i|img|li|mark|ol|p|picture|q|s|small|source|span|strike|strong|sub|sup|table|tbody|td|th|tr|tt|u|ul|wbr)(?=[\s/>])[^<>]*|!--[^<>]*--)>/gi;
/** Those among them which stand between words. */
const breaking = /^<\/?(?:br|p|div|li|h\d|tr|td|th|figcaption|blockquote)\b/i;

/** The text of a piece of HTML, on one line: for titles, terms and excerpts. */
export const plain = (html: string): string =>
  decode(html.replace(tag, found => (breaking.test(found) ? ' ' : '')))
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

/** Whether a text has tags in it. */
export const hasTags = (value: string): boolean => value.search(tag) >= 0;

export const escape = (value: string): string =>
  value.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`);

/** Plain text as HTML: empty lines divide paragraphs, and line breaks stay. */
export const paragraphs = (value: string): string =>
  value
    .split(/\n[^\S\n]*\n/)
    .map(part => part.trim())
    .filter(Boolean)
    .map(part => `<p>${escape(part).replace(/\n/g, '<br>')}</p>`)
    .join('\n');

/** HTML whose tags were encoded once too often, as it was meant. */
export const twiceDecoded = (html: string): string =>
  !hasTags(html) &&
  /&lt;\/?(?:p|div|br|img|a|b|strong|em|span|h\d|ul|ol|table|figure)\b/i.test(html)
    ? decode(html)
    : html;

/** A body: HTML as it is, plain text with line breaks as paragraphs. */
export const bodyOf = (value: string): string => {
  const html = twiceDecoded(value);
  return hasTags(html) || !html.includes('\n') ? html : paragraphs(decode(html));
};

/** The beginning of a text, for what has no title. */
export function titleFrom(html: string): string | undefined {
  const whole = plain(html.slice(0, 2_000));
  if (whole.length <= 100) return whole || undefined;
  const cut = whole.slice(0, 100);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 60))}…`;
}
