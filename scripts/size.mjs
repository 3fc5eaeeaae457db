// Prints the bytes of each delivered file beside the goal of the contract, and fails past what they
// were last, so that no change makes them larger unseen.
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { root } from './setup.mjs';

/** KB of gzip: the goal, and what no change may pass. */
const limits = {
  'lx-core.min.js': { goal: 32, limit: 56 },
  'lx.min.js': { goal: 52, limit: 56 },
  'lx.min.mjs': { goal: 52, limit: 56 },
  'lx.css': { goal: 1, limit: 1 },
  'article.schema.json': { goal: 12, limit: 12 },
};
const kilobytes = bytes => (bytes / 1024).toFixed(1).padStart(7);
let passed = true;

console.log('file                     KB    gzip  brotli    goal   limit');
for (const [file, { goal, limit }] of Object.entries(limits)) {
  const content = readFileSync(`${root}dist/${file}`);
  const gzip = gzipSync(content, { level: 9 }).length;
  const brotli = brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  }).length;
  const over = gzip > limit * 1024;
  passed &&= !over;
  const row = [content.length, gzip, brotli].map(kilobytes).join(' ');
  const bounds = [goal, limit].map(number => String(number).padStart(7)).join(' ');
  console.log(`${file.padEnd(20)}${row} ${bounds}${over ? '  too large' : ''}`);
}
if (!passed) process.exitCode = 1;
