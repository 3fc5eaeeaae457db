import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { partsOf } from '../../scripts/bench/size-parts.mjs';

// Acceptance criteria
// - The bundles hold their packages whole, name them with their versions, and their licences are beside them.
// - A bundle imports its chunks alone, by hashes; a chunk imports nothing and repeats nothing.
// - No bundle has a byte above 0x7F.
// - The parts of a bundle are all of it.

const read = file =>
  readFileSync(fileURLToPath(new URL(`../../dist/${file}`, import.meta.url)), 'utf8');
const bundles = ['lx.min.js', 'lx.min.mjs'];

const chunks = readdirSync(new URL('../../dist/chunks/', import.meta.url)).filter(name =>
  name.endsWith('.js'),
);

test('there are chunks; each is whole in itself, and holds no code that the entry has', () => {
  assert.ok(chunks.includes('players.js'));
  const sourcesOf = file =>
    JSON.parse(read(`${file}.map`)).sources.map(source => source.replace(/^(\.\.\/)*/, ''));
  const held = sourcesOf('lx.min.js');
  for (const name of chunks) {
    assert.doesNotMatch(read(`chunks/${name}`), /[^\0-\x7f]|\bimport\b/, name);
    const twice = sourcesOf(`chunks/${name}`).filter(source => held.includes(source));
    assert.deepEqual(twice, [], name);
  }
});

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

  test(`${file} imports nothing but its own chunks, by the hash that it carries`, () => {
    const code = read(file);
    assert.equal(code.split(/\bimport\s*\(/).length, 2);
    for (const name of chunks) {
      const hash = createHash('sha384')
        .update(read(`chunks/${name}`))
        .digest('base64');
      assert.ok(code.includes(`"sha384-${hash}"`), name);
    }
  });

  test(`${file} upgrades links`, () => assert.match(read(file), /data-lx-article/));

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
