import { attributeOf, styleAttribute } from '../dom.js';

// What a name, an attribute or a text must have for one of the rare steps to have something to do: these
// may say so of too many bodies, but of none too few.

// Besides custom elements, as which scripts know their players.
const names =
  /^(?:iframe|video|audio|object|embed|oembed|script|map|math|xmp|plaintext|listing|input)$|-/;

const attributeNames = /^(?:aria-checked|data-(?:f-id|checked|list|aria-level|embed|oembed.*))$/;

const values: Readonly<Record<string, RegExp>> = {
  class:
    /msocom|fb-|issuu|rll-|tiktok|instagram|flourish|infogram|wp-(?:block-)?embed|kg-(?:audio|video|toggle)|ql-indent-|pull/i,
  id: /^cmnt/,
  type: /^VideoStream$/,
  href: /\bshar|intent|pin\/create|send\?text|#more-|#cmnt/i,
  [styleAttribute]: /mso-element:\s*comment/i,
};
/** In a class of a box round an image and its caption. */
const caption = /caption/i;
/** A code of a CMS in brackets. */
const code = /[[{]\/?[a-z][\w-]+[\s/\]}]/i;
/** Lines of a link to a file. */
const lines = /^(?:div|p|h\d)$/;

/** Whether an element is one for which the rare steps are made. */
export function isTelling(element: Element, attributes: readonly string[]): boolean {
  const { localName: name, firstElementChild: first } = element;
  if (names.test(name)) return true;
  if (name === 'a' && first && lines.test(first.localName)) return true;
  // Where numbers of lines have a cell of their own.
  if (name === 'pre' && element.closest('td')) return true;
  return attributes.some(attribute => {
    if (attributeNames.test(attribute)) return true;
    const telling = Object.hasOwn(values, attribute) ? values[attribute] : undefined;
    if (!telling) return false;
    const value = attributeOf(element, attribute);
    return telling.test(value) || (attribute === 'class' && name === 'span' && caption.test(value));
  });
}

/** Whether a text has what may be a code of a CMS. */
export const isTellingText = (text: string): boolean => code.test(text);
