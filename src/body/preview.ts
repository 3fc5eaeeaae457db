import { isLetter } from '../text/letters.js';
import type { Block } from '../model/article.js';

/** Text that fills the first screen of a desktop beside the article's head, in characters. */
const screen = 1_600;
/** How far into the HTML a place for the cut is looked for, in UTF-16 units. */
const reach = 24_000;
/** A paragraph of so much text is no heading, caption, byline or line of a list. */
const long = 300;

// What begins or ends a block, and line breaks that do.
const boundary =
  /<(\/?)(p|div|h[1-6]|[uod]l|table|figure|blockquote|section|article|pre|details|center|hr)\b[^<>]*>|(?:<br\b[^<>]*>\s*){2,}/gi;
const enclosing = /^([uod]l|table|figure|blockquote|pre|details)$/i;
const unlikeText = /<(?!\/?(span|font|a|b|i|u|em|strong|o:p|sub|sup)\b)/i;
const listMark = /^(?:[-+•–]|([^.)]{0,3})[.)])/u;

function isLong(text: string): boolean {
  if (text.length <= long) return false;
  const found = listMark.exec(text);
  return !found || Array.from(found[1] ?? '').some(sign => !isLetter(sign) && !/\d/.test(sign));
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
  for (const { 0: token, 1: slash, 2: name = '', index } of html.matchAll(boundary)) {
    const source = html.slice(start, index);
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
    start = index + token.length;
    // An end tag belongs to what it ends.
    if (text || slash) end = slash ? start : index;
    if (enclosing.test(name)) inside += slash ? -1 : 1;
  }
  return undefined;
}

function topOfBlocks(blocks: readonly Block[]): readonly Block[] | undefined {
  let length = 0;
  let afterLong = false;
  for (const [at, block] of blocks.entries()) {
    const text = block.type === 'paragraph' ? (block.text ?? '') : '';
    const isPlain = isLong(text);
    if (isPlain && afterLong && length > screen) return blocks.slice(0, at);
    afterLong = isPlain;
    length += text.length;
  }
  return undefined;
}
