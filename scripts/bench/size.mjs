// Prints the bytes of each delivered file beside the goal of the contract, with what is in it, and
// fails past what they were last, so that no change makes them larger unseen.
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { root } from '../setup.mjs';
import { partsOf } from './size-parts.mjs';

/** KB of gzip: the goal, and what no change may pass. */
const limits = {
  'lx.min.js': { goal: 64, limit: 64 },
  'lx.min.mjs': { goal: 64, limit: 64 },
  'lx.css': { goal: 1, limit: 1 },
  'article.schema.json': { goal: 12, limit: 12 },
};
const kilobytes = bytes => (bytes / 1024).toFixed(1).padStart(7);
const gzip = content => gzipSync(content, { level: 9 }).length;
const brotli = content =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

let passed = true;
console.log('file                     KB    gzip  brotli    goal   limit');
for (const [file, { goal, limit }] of Object.entries(limits)) {
  const content = readFileSync(`${root}dist/${file}`);
  const sizes = [content.length, gzip(content), brotli(content)];
  const over = sizes[1] > limit * 1024;
  passed &&= !over;
  const bounds = [goal, limit].map(number => String(number).padStart(7)).join(' ');
  const row = `${file.padEnd(20)}${sizes.map(kilobytes).join(' ')} ${bounds}`;
  console.log(`${row}${over ? '  too large' : ''}`);
}

// In KB as above; `gzip` is what the file would lose without the part.
const seen = new Map();
for (const file of Object.keys(limits)) {
  if (!existsSync(`${root}dist/${file}.map`)) continue;
  const code = readFileSync(`${root}dist/${file}`, 'utf8');
  console.log(`\n${file.padEnd(20)}     KB    gzip`);
  if (seen.has(code)) {
    console.log(`the same as ${seen.get(code)}`);
    continue;
  }
  seen.set(code, file);
  const map = JSON.parse(readFileSync(`${root}dist/${file}.map`, 'utf8'));
  const parts = partsOf(code, map, gzip);
  const shared = gzip(code) - parts.reduce((sum, { without }) => sum + without, 0);
  for (const { name, bytes, without } of parts)
    console.log(`  ${name.padEnd(20)}${kilobytes(bytes)} ${kilobytes(without)}`);
  console.log(`  ${'in common'.padEnd(20)}${kilobytes(0)} ${kilobytes(shared)}`);
}
if (!passed) process.exitCode = 1;
