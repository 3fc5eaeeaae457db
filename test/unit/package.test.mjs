import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

// Acceptance criteria
// - Every export of the package is there after a build.
// - The model, the formats and the text code load in Node, without a DOM.
// - integrity.json holds the hash of each script; the manifest describes each element.

const root = fileURLToPath(new URL('../../', import.meta.url));
const json = file => JSON.parse(readFileSync(root + file, 'utf8'));
const manifest = json('package.json');

test('every export resolves to a file', () => {
  const targets = Object.values(manifest.exports).flatMap(target =>
    typeof target === 'string' ? [target] : Object.values(target),
  );
  for (const target of targets) {
    const [directory, end] = target.split('*');
    if (end === undefined) assert.ok(existsSync(root + target), target);
    else
      assert.ok(
        readdirSync(root + directory).some(name => name.endsWith(end)),
        target,
      );
  }
});

for (const directory of ['text', 'text/strings', 'model', 'formats']) {
  for (const file of readdirSync(`${root}src/${directory}`).filter(name => name.endsWith('.ts'))) {
    test(`${directory}/${file} loads without a DOM`, async () => {
      assert.equal(typeof document, 'undefined');
      await import(`${root}dist/${directory}/${file.replace('.ts', '.js')}`);
    });
  }
}

test('integrity.json has the SHA-384 of each script', () => {
  const integrity = json('dist/integrity.json');
  assert.deepEqual(Object.keys(integrity), ['lx.min.js', 'lx.min.mjs']);
  for (const [file, hash] of Object.entries(integrity)) {
    const content = readFileSync(`${root}dist/${file}`);
    assert.equal(hash, `sha384-${createHash('sha384').update(content).digest('base64')}`);
  }
});

test('the manifest describes each element by its tag, with parts, events and properties', () => {
  const elements = json('custom-elements.json')
    .modules.flatMap(module => module.declarations)
    .filter(({ tagName }) => tagName);
  assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), [
    'lx-article',
    'lx-byline',
    'lx-font-size',
  ]);
  for (const element of elements) {
    assert.ok(element.summary, element.tagName);
    assert.ok(element.cssParts.length > 0, element.tagName);
    assert.ok(element.events.length > 0, element.tagName);
    const undocumented = element.members.filter(
      member =>
        member.kind === 'field' &&
        member.privacy === undefined &&
        !member.static &&
        !member.description &&
        member.attribute,
    );
    assert.deepEqual(
      undocumented.map(({ name }) => name),
      [],
      element.tagName,
    );
  }
});

test('the scripts carry no development code, and no Trusted Types policy of Lit', () => {
  for (const file of ['lx.min.js', 'lx.min.mjs']) {
    const code = readFileSync(`${root}dist/${file}`, 'utf8');
    assert.doesNotMatch(code, /createPolicy\(["']lit-html/, file);
    assert.doesNotMatch(code, /Lit is in dev mode/, file);
    assert.match(code, /createPolicy\(["']lx["']/, file);
  }
});
