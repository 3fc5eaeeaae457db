import type { BodyReport } from './report.js';
import { commentEnd, isLetter, isSpace, markupFrom, rawTextEnd, wordEnd } from './scan.js';
import {
  isAmbiguous,
  isBreakout,
  isDivider,
  isForeign,
  isFormatting,
  isIsland,
  isRaw,
  type Tag,
} from './tags.js';
import { TreeSize } from './tree-size.js';

const maxAttributes = 64;
const maxAttributeLength = 8192;
const maxRules = 64;
const pieceLength = 32_000;
/** How much is put together at once: engines are slow to join very many parts. */
const chunkLength = 16_000;

/**
 * The quiet parse: rewrites an HTML string so that *parsing* it, into however inert a document,
 * makes no browser report a violation of the page's Content Security Policy. Chromium reports each
 * `style` and `on…` attribute as it parses it. So `style` becomes `data-lx-style`, which the
 * normaliser reads, and `on…`, `is` (it stays inside an element even after it was removed) and
 * `shadowrootmode` are cut; so is the `src` of a `track`, which Chromium checks, and reports, even
 * there. What is safe is not decided here but by the cleaner, later.
 *
 * Each tag that a browser sees must be seen (HTML, 13.2.5), and text must never change. But what is
 * a tag also depends on the tree: in svg and math, `<title>` and `<![CDATA[` read otherwise than in
 * HTML. As the cleaner drops both with their content, that goes here already, and an empty
 * `<svg/>` keeps the place: then there is one reading only. Where raw text can still be ignored
 * (after `col`, and in the `select` of older browsers) its content goes; it is never shown either.
 *
 * It counts as it goes, since a parse cannot be interrupted: attributes past 64 in a tag or over
 * 8,192 UTF-16 units are cut. Linear in time.
 *
 * @throws LxError `too-large`: past 256 open elements, 100,000 start tags or 200,000 nodes.
 */
export function quiet(html: string, report: BodyReport): string {
  const [whole = ''] = quietPieces(html, report, Infinity);
  return whole;
}

/**
 * The same in pieces, for a parse that need not be done in one go: each parsed as the content of a
 * template of its own, they make what the whole would make. So it is divided only before a block,
 * where nothing else is open or waits to be open again. A piece has at least `least` characters; a
 * body that is wrapped in one element is one piece. The limits count for all of them together.
 *
 * @throws LxError `too-large`, also after some pieces.
 */
export function* quietPieces(
  html: string,
  report: BodyReport,
  least = pieceLength,
): Generator<string, void> {
  const size = new TreeSize();
  const removed = new Map<string, number>();
  // The piece so far: what is joined, what is not, and up to where the input is in them.
  let head = '';
  let out = '';
  let copied = 0;
  let begin = 0;
  // Where it could end.
  let joint = 0;
  // The token that was read last: its place, its name unless it is a comment, and where it ended.
  let index = 0;
  let tag = undefined as Tag | undefined;
  let isEnd = false as boolean;
  let selfClosing = false as boolean;
  let at = 0;

  const join = (to: number): void => {
    out += html.slice(copied, to);
    copied = to;
    // Reading a character joins the parts.
    if (out.charCodeAt(0) >= 0) head += out;
    out = '';
  };

  const replace = (from: number, to: number, by: string): void => {
    size.edit();
    out += html.slice(copied, from) + by;
    copied = to;
  };

  // A slash stays where an attribute was: without it "a onclick=x =y" would become "a =y".
  const cut = (from: number, to: number, rule: string): void => {
    replace(from, to, '/');
    const known = removed.has(rule) || removed.size < maxRules;
    const counted = known ? rule : /^on/i.test(rule) ? otherHandlers : otherAttributes;
    removed.set(counted, (removed.get(counted) ?? 0) + 1);
  };

  const after = (token: string, from: number): number => {
    const found = html.indexOf(token, from);
    return found < 0 ? html.length : found + token.length;
  };

  const isNamed = (name: string, from: number, to: number): boolean => {
    if (to - from !== name.length) return false;
    while (to-- > from) if ((html.charCodeAt(to) | 32) !== name.charCodeAt(to - from)) return false;
    return true;
  };

  const edit = (from: number, middle: number, to: number): void => {
    if (to - from > maxAttributeLength) cut(from, to, otherAttributes);
    else if (isNamed('style', from, middle)) replace(from, from, 'data-lx-');
    else if (
      isNamed('on', from, from + 2) ||
      isNamed('is', from, middle) ||
      isNamed('shadowrootmode', from, middle) ||
      (isNamed('src', from, middle) && tag?.name === 'track')
    )
      cut(from, to, middle - from > maxRuleLength ? otherHandlers : html.slice(from, middle));
  };

  // Where the tag ends whose name ends at `to`; 0 where the input ends first: that is no tag.
  const tagEnd = (to: number, isEdited: boolean): number => {
    let surplus = 0;
    for (let number = 1; ; number++) {
      let from = to;
      let code: number;
      while (isSpace((code = html.charCodeAt(from))) || code === 47) from++;
      if (from >= html.length) return 0;
      if (code === 62) {
        selfClosing = from > to && html.charCodeAt(from - 1) === 47;
        if (surplus) cut(surplus, from, otherAttributes);
        return from + 1;
      }
      const middle = (to = wordEnd(html, from + 1, true, true));
      let value = to;
      while (isSpace((code = html.charCodeAt(value)))) value++;
      if (code === 61) {
        while (isSpace((code = html.charCodeAt(++value))));
        if (code === 34) to = after('"', value + 1);
        else if (code === 39) to = after("'", value + 1);
        else to = wordEnd(html, value, false, false);
      }
      if (!isEdited || surplus) continue;
      if (number > maxAttributes) surplus = from;
      else edit(from, middle, to);
    }
  };

  // Reads the next tag or comment, or what is taken for one; false where there is none.
  const next = (inForeign: boolean): boolean => {
    index = markupFrom(html, at);
    if (index >= html.length) return false;
    const code = html.charCodeAt(index + 1);
    isEnd = code === 47;
    const from = isEnd ? index + 2 : index + 1;
    if (code > 63 || (isEnd && isLetter(html.charCodeAt(from)))) {
      const to = wordEnd(html, from, true, false);
      tag = size.tag(html.slice(from, to));
      const isEdited = !isEnd && !inForeign && !(tag.is & isForeign);
      if (isEdited && tag.is & isDivider && Math.min(index - begin, html.length - index) >= least)
        join((joint = index));
      at = tagEnd(to, isEdited);
      return at > 0;
    }
    tag = undefined;
    if (inForeign && html.startsWith('<![CDATA[', index)) at = after(']]>', index);
    else if (html.startsWith('<!--', index)) at = commentEnd(html, index);
    else at = after('>', index + 2);
    return true;
  };

  // Moves behind the svg or math element whose start tag was just read.
  const skipForeign = (root: Tag): void => {
    const open = new Map([[root, 1]]);
    for (let inIslands = 0; open.get(root);) {
      if (!next(true)) {
        at = html.length;
        return;
      }
      size.node();
      if (!tag) continue;
      const times = open.get(tag) ?? 0;
      const leaves = isEnd
        ? !times && (tag.open || /^(p|br)$/.test(tag.name))
        : tag.is & isBreakout;
      if (leaves && !inIslands) {
        at = index;
        return;
      }
      const step = isEnd ? -Math.min(times, 1) : selfClosing ? 0 : 1;
      open.set(tag, times + step);
      if (tag.is & isIsland) inIslands += step;
    }
  };

  for (let last = 0, isDoubtful = 0; ; last = at) {
    if (out.length > chunkLength) join(at);
    const found = next(false);
    if (index > last) size.text();
    if (!found) break;
    if (!tag) size.node();
    else if (isEnd) size.end(tag);
    else {
      const { is, name } = tag;
      const start = index;
      const end = at;
      size.start(tag, is & isFormatting ? html.slice(start, end) : '');
      if (joint && joint === start && size.isAlone) {
        yield head;
        head = '';
        begin = start;
      }
      if (is & isForeign) {
        if (!selfClosing) skipForeign(tag);
        replace(start, at, `<${name}/>`);
      } else if (is & isRaw) {
        at = rawTextEnd(html, name, at);
        if (isDoubtful) replace(end, at, '');
      }
      isDoubtful |= is & isAmbiguous;
    }
  }
  for (const [rule, times] of removed) report.remove(ruleOf(rule), times);
  yield head + out + html.slice(copied);
}

const otherHandlers = 'on*';
const otherAttributes = 'attribute';
const maxRuleLength = 32;

// A report must not carry an attacker's words.
const ruleOf = (attribute: string): string => {
  const rule = attribute.toLowerCase();
  if (/^(is|shadowrootmode|src|attribute|on[a-z]{2,30})$/.test(rule)) return rule;
  return otherHandlers;
};
