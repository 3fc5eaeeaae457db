import type { BodyReport } from './report.js';
import { TreeSize } from './tree-size.js';

const maxAttributes = 64;
const maxAttributeLength = 8192;
const maxRules = 64;

const names = (list: string): Set<string> => new Set(list.split(' '));

const rawText = names('iframe noembed noframes plaintext script style textarea title xmp');
// Start tags that end svg and math (HTML, 13.2.6.5), unless an element is open that holds HTML there.
const breakouts = names(
  'b big blockquote body br center code dd div dl dt em embed font h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var',
);
const islands = names('annotation-xml desc foreignobject mi mn mo ms mtext title');

const markup = /<(?:(\/?)([a-z][^\t\n\f\r />]*)|!(?:--)?|[?/])/gi;
const comment = /<!--(?:-?>|.*?--!?>)/sy;
const gap = /[\t\n\f\r /]*/y;
const blank = /[\t\n\f\r ]*/y;
const attributeName = /[^>][^\t\n\f\r />=]*/y;
const unquoted = /[^\t\n\f\r >]*/y;

/**
 * The quiet parse: rewrites an HTML string so that *parsing* it, into however inert a document,
 * makes no browser report a violation of the page's Content Security Policy. Chromium reports each
 * `style` and `on…` attribute as it parses it. So `style` becomes `data-lx-style`, which the
 * normaliser reads, and `on…`, `is` (it stays inside an element even after it was removed) and
 * `shadowrootmode` are cut. What is safe is not decided here but by the cleaner, later.
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
  let selfClosing = false as boolean;

  const replace = (from: number, to: number, by: string): void => {
    out += html.slice(copied, from) + by;
    copied = to;
  };

  // A slash stays where an attribute was: without it "a onclick=x =y" would become "a =y".
  const cut = (from: number, to: number, name: string): void => {
    replace(from, to, '/');
    const known = /^(is|shadowrootmode|on[a-z]{2,30})$/.test(name);
    // A report must not carry an attacker's words.
    const rule =
      known && (removed.has(name) || removed.size < maxRules)
        ? name
        : name.startsWith('on')
          ? 'on*'
          : 'attribute';
    removed.set(rule, (removed.get(rule) ?? 0) + 1);
  };

  const after = (token: string, from: number): number => {
    const index = html.indexOf(token, from);
    return index < 0 ? html.length : index + token.length;
  };

  const skip = (pattern: RegExp, from: number): number => {
    pattern.lastIndex = from;
    pattern.test(html);
    return pattern.lastIndex;
  };

  // Where the tag ends whose name ends at `at`; 0 where the input ends first: that is no tag.
  const tagEnd = (at: number, edit?: boolean): number => {
    let surplus = 0;
    for (let count = 1; ; count++) {
      const from = skip(gap, at);
      if (from === html.length) return 0;
      if (html[from] === '>') {
        selfClosing = from > at && html[from - 1] === '/';
        if (surplus) cut(surplus, from, '');
        return from + 1;
      }
      const nameEnd = skip(attributeName, from);
      let to = nameEnd;
      at = skip(blank, to);
      if (html[at] === '=') {
        at = skip(blank, at + 1);
        const quote = html.charAt(at);
        to = at = quote === '"' || quote === "'" ? after(quote, at + 1) : skip(unquoted, at);
      }
      if (!edit || surplus) continue;
      if (count > maxAttributes) surplus = from;
      else if (to - from > maxAttributeLength) cut(from, to, '');
      else {
        const name = html.slice(from, nameEnd).toLowerCase();
        if (name === 'style') replace(from, from, 'data-lx-');
        else if (/^(on|is$|shadowrootmode$)/.test(name)) cut(from, to, name);
      }
    }
  };

  // Where the comment, or what is read as one, ends.
  const commentEnd = (from: number, start: string): number =>
    start === '<!--' ? skip(comment, from) || html.length : after('>', from + 2);

  // Where the end tag of a raw text element stands. In a script, "<!-- <script>" hides one of them.
  const rawTextEnd = (name: string, from: number): number => {
    const token = new RegExp(`-->|<!--|<(/?)${name}[\\t\\n\\f\\r />]`, 'gi');
    let escaped = 0;
    token.lastIndex = name === 'plaintext' ? html.length : from;
    for (let match; (match = token.exec(html));) {
      if (match[0] === '-->') escaped = 0;
      else if (match[0] === '<!--') {
        if (name === 'script') escaped ||= 1;
        token.lastIndex -= 2;
      } else if (!match[1]) escaped &&= 2;
      else if (escaped < 2) return match.index;
      else escaped = 1;
    }
    return html.length;
  };

  // Where HTML goes on behind the start tag, ending at `at`, of an svg or math element.
  const foreignEnd = (root: string, at: number): number => {
    const open = new Map([[root, 1]]);
    let inIslands = 0;
    for (;;) {
      markup.lastIndex = at;
      const token = markup.exec(html);
      if (!token) return html.length;
      const [start, slash, tag] = token;
      if (tag === undefined) {
        at = html.startsWith('<![CDATA[', token.index)
          ? after(']]>', token.index)
          : commentEnd(token.index, start);
        continue;
      }
      const name = lowerCase(tag);
      const count = open.get(name) ?? 0;
      at = tagEnd(markup.lastIndex);
      if (!at) return html.length;
      const leaves = slash
        ? !count && (/^(p|br)$/.test(name) || size.isOpen(name))
        : breakouts.has(name);
      if (leaves && !inIslands) return token.index;
      const step = slash ? -Math.min(count, 1) : selfClosing ? 0 : 1;
      open.set(name, count + step);
      if (islands.has(name)) inIslands += step;
      if (!open.get(root)) return at;
    }
  };

  for (let at = 0, ambiguous = false; ;) {
    markup.lastIndex = at;
    const token = markup.exec(html);
    if ((token?.index ?? html.length) > at) size.text();
    if (!token) break;
    const [start, slash, tag] = token;
    if (tag === undefined) {
      size.node();
      at = commentEnd(token.index, start);
      continue;
    }
    const name = lowerCase(tag);
    const isForeign = name === 'svg' || name === 'math';
    const end = tagEnd(markup.lastIndex, !slash && !isForeign);
    if (!end) break;
    at = end;
    if (slash) {
      size.end(name);
      continue;
    }
    size.start(name, html.slice(token.index, end));
    if (isForeign) {
      if (!selfClosing) at = foreignEnd(name, end);
      replace(token.index, at, `<${name}/>`);
    } else if (rawText.has(name)) {
      at = rawTextEnd(name, end);
      if (ambiguous) replace(end, at, '');
    }
    ambiguous ||= name === 'col' || name === 'select';
  }
  for (const [rule, times] of removed) report.remove(rule, times);
  return copied ? out + html.slice(copied) : html;
}

// Only ASCII, as the parser does: U+212A would make "track" of a name that is none.
const lowerCase = (name: string): string => name.replace(/[A-Z]+/g, part => part.toLowerCase());
