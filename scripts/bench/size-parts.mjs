// What is in a bundle: by part, the bytes of its code, and by how much the whole is smaller under
// gzip without them. Which part a byte comes from is told by the source map.
import { SourceMap } from 'node:module';

/** Parts by the path of a module, the first that fits. */
const parts = [
  ['Lit', /node_modules\/(@lit|lit)\b/],
  ['DOMPurify', /node_modules\/dompurify\//],
  ['date-fns', /node_modules\/date-fns\//],
  ['other packages', /node_modules\//],
  ['styles', /elements\/.*\.styles\./],
  ['elements, templates', /elements\//],
  ['load', /load\//],
  ['body: tokenizer', /body\/parse\/(quiet|scan|rewriter|tags|tree-size)\./],
  ['body: normalise', /body\/normalize/],
  ['body: clean', /body\/clean\//],
  ['body: show', /body\/show\//],
  ['body: the rest', /body\//],
  ['formats, model', /(formats|model)\//],
  ['words', /text\/strings\//],
  ['text', /text\//],
  ['entry', /./],
];

/** For each byte of the code, the part that it comes from. */
function attribute(code, map) {
  const sources = new SourceMap(map);
  const partOf = new Map();
  const nameOf = path => {
    if (!path) return 'entry';
    if (!partOf.has(path)) partOf.set(path, parts.find(([, pattern]) => pattern.test(path))[0]);
    return partOf.get(path);
  };
  return code.split('\n').flatMap((line, row) =>
    // The break at its end belongs to the line.
    Array.from({ length: line.length + 1 }, (_, column) =>
      nameOf(sources.findEntry(row, column).originalSource),
    ),
  );
}

/**
 * The parts of a bundle in order, each with its `bytes`, and the bytes of gzip that the bundle would
 * lose `without` it. What parts have in common counts for none of them, so these add up to less than
 * the whole.
 */
export function partsOf(code, map, gzip) {
  const names = attribute(code, map);
  const whole = gzip(code);
  return parts
    .map(([name]) => {
      let rest = '';
      for (let at = 0; at < code.length; at += 1) if (names[at] !== name) rest += code[at];
      return { name, bytes: code.length - rest.length, without: whole - gzip(rest) };
    })
    .filter(({ bytes }) => bytes > 0);
}
