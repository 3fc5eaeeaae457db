import type { BodyReport } from './report.js';
import { rawText, TreeSize } from './tree-size.js';

const maxAttributes = 64;
const maxAttributeLength = 8192;
const maxRules = 64;

const names = (list: string): Set<string> => new Set(list.split(' '));

// Start tags that end svg and math (HTML, 13.2.6.5), unless an element is open that holds HTML there.
const breakouts = names(
  'b big blockquote body br center code dd div dl dt em embed font h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var',
);
const islands = names('annotation-xml desc foreignobject mi mn mo ms mtext title');

const foreign = names('math svg');
const comment = /<!--(?:-?>|.*?--!?>)/sy;

const isSpace = (code: number): boolean => code === 32 || (code > 8 && code < 14 && code !== 11);
const isLetter = /[a-z]/i;
const markup = /<[a-z!?/]/gi;
const tagName = /[^\t\n\f\r />]*/y;
const attributeName = /.[^\t\n\f\r />=]*/sy;
const unquoted = /[^\t\n\f\r >]*/y;

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
  const size = new TreeSize();
  const removed = new Map<string, number>();
  let out = '';
  let copied = 0;
  // The token that was read last: its place, its name unless it is a comment, and where it ended.
  let index = 0;
  let name = '' as string;
  let isEnd = false as boolean;
  let selfClosing = false as boolean;
  let at = 0;

  const replace = (from: number, to: number, by: string): void => {
    out += html.slice(copied, from) + by;
    copied = to;
  };

  // A slash stays where an attribute was: without it "a onclick=x =y" would become "a =y".
  const cut = (from: number, to: number, attribute: string): void => {
    replace(from, to, '/');
    const known = /^(is|shadowrootmode|src|on[a-z]{2,30})$/.test(attribute);
    // A report must not carry an attacker's words.
    const rule =
      known && (removed.has(attribute) || removed.size < maxRules)
        ? attribute
        : attribute.startsWith('on')
          ? 'on*'
          : 'attribute';
    removed.set(rule, (removed.get(rule) ?? 0) + 1);
  };

  const after = (token: string, from: number): number => {
    const found = html.indexOf(token, from);
    return found < 0 ? html.length : found + token.length;
  };

  const skip = (pattern: RegExp, from: number): number => {
    pattern.lastIndex = from;
    return pattern.test(html) ? pattern.lastIndex : html.length;
  };

  // Where the tag ends whose name ends at `to`; 0 where the input ends first: that is no tag.
  const tagEnd = (to: number, edit: boolean): number => {
    let surplus = 0;
    for (let count = 1; ; count++) {
      let from = to;
      let code: number;
      while (isSpace((code = html.charCodeAt(from))) || code === 47) from++;
      if (from >= html.length) return 0;
      if (code === 62) {
        selfClosing = from > to && html.charCodeAt(from - 1) === 47;
        if (surplus) cut(surplus, from, '');
        return from + 1;
      }
      const nameEnd = (to = skip(attributeName, from));
      let value = to;
      while (isSpace((code = html.charCodeAt(value)))) value++;
      if (code === 61) {
        while (isSpace((code = html.charCodeAt(++value))));
        if (code === 34 || code === 39) to = after(html.charAt(value), value + 1);
        else to = skip(unquoted, value);
      }
      if (!edit || surplus) continue;
      if (count > maxAttributes) surplus = from;
      else if (to - from > maxAttributeLength) cut(from, to, '');
      else {
        const attribute = html.slice(from, nameEnd).toLowerCase();
        if (attribute === 'style') replace(from, from, 'data-lx-');
        else if (
          /^(on|is$|shadowrootmode$)/.test(attribute) ||
          (attribute === 'src' && name === 'track')
        )
          cut(from, to, attribute);
      }
    }
  };

  // Reads the next tag or comment, or what is taken for one; false where there is none.
  const next = (inForeign: boolean): boolean => {
    markup.lastIndex = at;
    if (markup.test(html)) {
      index = markup.lastIndex - 2;
      const code = html.charCodeAt(index + 1);
      isEnd = code === 47;
      if (code > 63 || (isEnd && isLetter.test(html.charAt(index + 2)))) {
        const from = isEnd ? index + 2 : index + 1;
        const to = skip(tagName, from);
        name = lowerCase(html.slice(from, to));
        at = tagEnd(to, !inForeign && !isEnd && !foreign.has(name));
        return at > 0;
      }
      name = '';
      if (inForeign && html.startsWith('<![CDATA[', index)) at = after(']]>', index);
      else if (html.startsWith('<!--', index)) at = skip(comment, index);
      else at = after('>', index + 2);
      return true;
    }
    index = html.length;
    return false;
  };

  // Where the end tag of a raw text element stands. In a script, "<!-- <script>" hides one of them.
  const rawTextEnd = (): number => {
    if (name === 'plaintext') return html.length;
    const isScript = name === 'script';
    const tag = `<(/${isScript ? '?' : ''})${name}[\\t\\n\\f\\r />]`;
    const token = new RegExp(isScript ? `-->|<!--|${tag}` : tag, 'gi');
    let escaped = 0;
    token.lastIndex = at;
    for (let match; (match = token.exec(html));) {
      if (match[1] === undefined) {
        escaped = match[0] === '-->' ? 0 : escaped || 1;
        // "<!-->" is both.
        if (match[0] === '<!--') token.lastIndex -= 2;
      } else if (!match[1]) escaped &&= 2;
      else if (escaped < 2) return match.index;
      else escaped = 1;
    }
    return html.length;
  };

  // Moves behind the svg or math element whose start tag was just read.
  const skipForeign = (): void => {
    const root = name;
    const open = new Map([[root, 1]]);
    for (let inIslands = 0; open.get(root);) {
      if (!next(true)) {
        at = html.length;
        return;
      }
      size.node();
      if (!name) continue;
      const count = open.get(name) ?? 0;
      const leaves = isEnd
        ? !count && (/^(p|br)$/.test(name) || size.isOpen(name))
        : breakouts.has(name);
      if (leaves && !inIslands) {
        at = index;
        return;
      }
      const step = isEnd ? -Math.min(count, 1) : selfClosing ? 0 : 1;
      open.set(name, count + step);
      if (islands.has(name)) inIslands += step;
    }
  };

  for (let last = 0, ambiguous = false; ; last = at) {
    const found = next(false);
    if (index > last) size.text();
    if (!found) break;
    if (!name) size.node();
    else if (isEnd) size.end(name);
    else {
      const [tag, start, end] = [name, index, at];
      size.start(tag, html.slice(start, end));
      if (foreign.has(tag)) {
        if (!selfClosing) skipForeign();
        replace(start, at, `<${tag}/>`);
      } else if (rawText.has(tag)) {
        at = rawTextEnd();
        if (ambiguous) replace(end, at, '');
      }
      ambiguous ||= tag === 'col' || tag === 'select';
    }
  }
  for (const [rule, times] of removed) report.remove(rule, times);
  return copied ? out + html.slice(copied) : html;
}

// Only ASCII, as the parser does: U+212A would make "track" of a name that is none.
const lowerCase = (name: string): string =>
  /[A-Z]/.test(name) ? name.replace(/[A-Z]+/g, part => part.toLowerCase()) : name;
