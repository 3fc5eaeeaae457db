// A text of HTML as an outline: its tags in order, without making nodes of them, since even an inert
// parse of a foreign `style=` is reported to the policy of the page. One look, whatever the text.

/**
 * @typedef {object} Row
 * @property {number} depth
 * @property {string} name      of the element; empty for text
 * @property {string[]} attributes their names
 * @property {string} text      what is said: of text its beginning
 * @property {number} line      from 1
 * @property {number} at        where it begins in the text
 */

const voids = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
/** Elements whose content is text to a parser. */
const raw = new Set('script style textarea title xmp iframe noembed noframes'.split(' '));
/** What a new one of these ends. */
const endsItself = new Set('p li dt dd tr td th option'.split(' '));
const token = /<!--[^]*?(?:-->|$)|<!\[CDATA\[[^]*?(?:\]\]>|$)|<[!?][^>]*>?|<\/?([a-z][^\s/>]*)/gi;
const attribute = /\s*([^\s"'<>/=]+)(?:\s*=\s*(?:"[^"]*"?|'[^']*'?|[^\s"'>]*))?|\s*["'/=<]/y;

/** Most rows that are shown; nobody reads more. */
export const maxRows = 2000;
const maxDepth = 60;
const maxText = 70;

const clip = text => {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length > maxText ? `${flat.slice(0, maxText)}…` : flat;
};

/** Where the tag that begins before `at` ends, and the names of its attributes. */
function readTag(html, at) {
  const names = [];
  attribute.lastIndex = at;
  let end = at;
  for (let found; (found = attribute.exec(html)); end = attribute.lastIndex)
    if (found[1] && names.length < 50) names.push(found[1].toLowerCase());
  const close = /\s*>/y;
  close.lastIndex = end;
  return { names, end: close.test(html) ? close.lastIndex : end };
}

/** Counts lines up to a place, each once. */
function lines(html) {
  let at = 0;
  let line = 1;
  return place => {
    for (let next; (next = html.indexOf('\n', at)) >= 0 && next < place; at = next + 1) line += 1;
    return line;
  };
}

/**
 * @param {string} html
 * @returns {{ rows: Row[], isWhole: boolean }}
 */
export function outline(html) {
  const rows = [];
  const open = [];
  const lineAt = lines(html);
  const add = (name, attributes, text, at) =>
    rows.push({
      depth: Math.min(open.length, maxDepth),
      name,
      attributes,
      text,
      line: lineAt(at),
      at,
    });
  let last = 0;
  const flush = at => {
    // What lies between two tags is looked at once; a long one only at its beginning.
    const text = clip(html.slice(last, Math.min(at, last + 400)));
    if (text) add('', [], text, last);
  };
  token.lastIndex = 0;
  while (rows.length < maxRows) {
    const found = token.exec(html);
    if (!found) break;
    flush(found.index);
    last = token.lastIndex;
    if (!found[1]) {
      add('', [], clip(found[0].slice(0, 400)), found.index);
      continue;
    }
    const name = found[1].toLowerCase();
    const isEnd = found[0][1] === '/';
    const { names, end } = readTag(html, last);
    last = token.lastIndex = end;
    if (isEnd) close(open, name);
    else last = token.lastIndex = start(name, names, found.index);
  }
  const isWhole = rows.length < maxRows;
  if (isWhole) flush(html.length);
  return { rows, isWhole };

  function start(name, names, index) {
    if (endsItself.has(name) && open.at(-1) === name) open.pop();
    add(name, names, '', index);
    if (voids.has(name)) return last;
    if (!raw.has(name)) {
      open.push(name);
      return last;
    }
    const end = new RegExp(`</${name}\\b[^>]*>?`, 'gi');
    end.lastIndex = last;
    const closing = end.exec(html);
    const text = clip(html.slice(last, Math.min(closing?.index ?? html.length, last + 400)));
    if (text)
      rows.push({
        depth: open.length + 1,
        name: '',
        attributes: [],
        text,
        line: lineAt(last),
        at: last,
      });
    return closing ? end.lastIndex : html.length;
  }
}

/** The innermost of its name, not far out: a stray end tag ends nothing. */
function close(open, name) {
  const least = Math.max(open.length - 20, 0);
  for (let at = open.length - 1; at >= least; at--)
    if (open[at] === name) {
      open.length = at;
      return;
    }
}

/**
 * Where in a text the things stand that a report names: elements and attributes by their name.
 *
 * @param {Row[]} rows
 * @returns {number[]} line numbers, each once per thing
 */
export const placesOf = (rows, rule) =>
  rows.flatMap(({ name, attributes, line }) => {
    const isRule = each => (rule === 'data-*' ? each.startsWith('data-') : each === rule);
    const times = (name === rule ? 1 : 0) + attributes.filter(isRule).length;
    return Array.from({ length: times }, () => line);
  });
