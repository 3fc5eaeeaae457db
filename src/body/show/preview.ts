import type { Block } from '../../model/article.js';
import { isLetter } from '../../text/letters.js';

/** Text that fills the first screen of a desktop beside the article's head, in characters. */
const screen = 1_600;
/** How far into the HTML a place for the cut is looked for, in UTF-16 units. */
const reach = 24_000;
/** A paragraph of so much text is no heading, caption, byline or line of a list. */
const long = 300;

// The look ahead keeps a name without end from being read anew from each of its letters.
const tags = /<(\/?)([a-z][a-z\d]*)(?![a-z\d])[^<>]*>/gi;
const enclosing = new Set('ul ol dl table figure blockquote pre details'.split(' '));
// What begins or ends a block, as two line breaks do.
const boundaries = new Set([
  ...enclosing,
  ...'p div h1 h2 h3 h4 h5 h6 section article center hr'.split(' '),
]);
const unlikeText = /<(?!\/?(span|font|a|b|i|u|em|strong|o:p|sub|sup)\b)/i;
const listMark = /^(?:[-+•–]|([^.)]{0,3})[.)])/u;

function isLong(text: string): boolean {
  if (text.length <= long) return false;
  const found = listMark.exec(text);
  return !found || (found[1] ?? '').split('').some(sign => !isLetter(sign) && !/\d/.test(sign));
}

/**
 * The top of a body, of about a screen: down to a place where no rule of the normaliser looks
 * across, between two long paragraphs of plain text. Nothing where there is no such place. It only
 * has to be likely: what it becomes is compared with what the whole body becomes.
 */
export const topOf = (body: string | readonly Block[]): string | readonly Block[] | undefined =>
  typeof body === 'string' ? topOfHtml(body) : topOfBlocks(body);

function topOfHtml(body: string): string | undefined {
  const html = body.slice(0, reach);
  let inside = 0;
  let length = 0;
  let start = 0;
  let end = 0;
  let afterLong = false;
  const breaks = { start: 0, end: -1 };
  for (const { 0: tag, 1: slash, 2: written = '', index } of html.matchAll(tags)) {
    const name = written.toLowerCase();
    const after = index + tag.length;
    let at = index;
    if (name === 'br' && !slash) {
      const goesOn = breaks.end >= 0 && !html.slice(breaks.end, index).trim();
      if (!goesOn) breaks.start = index;
      breaks.end = after;
      if (!goesOn) continue;
      at = breaks.start;
    } else if (!boundaries.has(name)) continue;
    const source = html.slice(start, at);
    const text = source
      .replace(/<[^<>]*>/g, '')
      .replace(/(?:&nbsp;|\s)+/g, ' ')
      .trim();
    if (text) {
      const isPlain = !inside && isLong(text) && !unlikeText.test(source);
      if (isPlain && afterLong && length > screen) return html.slice(0, end);
      afterLong = isPlain;
      length += text.length;
    }
    start = after;
    // An end tag belongs to what it ends.
    if (text || slash) end = slash ? start : at;
    if (enclosing.has(name)) inside += slash ? -1 : 1;
  }
  return undefined;
}

function topOfBlocks(blocks: readonly Block[]): readonly Block[] | undefined {
  let length = 0;
  let afterLong = false;
  let at = -1;
  for (const block of blocks) {
    at += 1;
    const text = block.type === 'paragraph' ? (block.text ?? '') : '';
    const isPlain = isLong(text);
    if (isPlain && afterLong && length > screen) return blocks.slice(0, at);
    afterLong = isPlain;
    length += text.length;
  }
  return undefined;
}
