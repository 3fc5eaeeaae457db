import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { partsOf } from '../../scripts/bench/size-parts.mjs';

// Acceptance criteria
// - The bundles hold their packages whole, name them with their versions, and their licences are beside them.
// - No bundle has a byte above 0x7F.
// - The parts of a bundle are all of it.

const read = file =>
  readFileSync(fileURLToPath(new URL(`../../dist/${file}`, import.meta.url)), 'utf8');
const bundles = ['lx.min.js', 'lx.min.mjs'];

for (const file of bundles) {
  test(`${file} holds its packages whole and says which`, () => {
    const code = read(file);
    const { packages } = JSON.parse(
      readFileSync(fileURLToPath(new URL('../../package-lock.json', import.meta.url)), 'utf8'),
    );
    for (const name of ['dompurify', 'lit-html', 'date-fns']) {
      const { version } = packages[`node_modules/${name}`];
      assert.ok(code.slice(0, 500).includes(`${name} ${version} (`), name);
      assert.match(read('THIRD-PARTY-LICENSES.txt'), new RegExp(`^${name} ${version} \\(`, 'm'));
    }
    // Of DOMPurify, what no option of ours reaches; of Lit, what no template of ours uses.
    for (const text of ['feBlend', 'user-content-', 'clearConfig', '<svg>', '<math>'])
      assert.ok(code.includes(text), text);
  });

  test(`${file} has no byte above 0x7F`, () => {
    // A classic script is decoded in the encoding of its page, and old portals have windows-1258.
    assert.doesNotMatch(read(file), /[^\0-\x7f]/);
  });

  test(`${file} is the sum of its parts`, () => {
    const code = read(file);
    const gzip = text => gzipSync(text).length;
    const parts = partsOf(code, JSON.parse(read(`${file}.map`)), gzip);
    assert.equal(
      parts.reduce((sum, { bytes }) => sum + bytes, 0),
      code.length,
    );
    for (const name of ['Lit', 'DOMPurify', 'styles', 'body: normalise'])
      assert.ok(
        parts.some(part => part.name === name),
        name,
      );
  });
}
