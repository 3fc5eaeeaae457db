import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

// Acceptance criteria
// - Imports point one way: platform, config, doctor, text, model, formats, body, load, elements, entries.
// - Pure code (text, model, formats) imports neither DOM nor Lit.
// - One file imports dompurify, one folder file date-fns; one line of one file parses HTML.

const src = fileURLToPath(new URL('../../src/', import.meta.url));
const files = readdirSync(src, { recursive: true })
  .map(String)
  .filter(name => name.endsWith('.ts'));

const layers = [
  'platform',
  'config',
  'version',
  'doctor',
  'text',
  'model',
  'formats',
  'body',
  'load',
  'elements',
  'entries',
];
const layerOf = file =>
  /^define\//.test(file)
    ? 'entries'
    : (layers.find(layer => layer === file.split(/[/.]/)[0]) ??
      (file.includes('/') ? file : 'entries'));

const importsOf = file => {
  const code = readFileSync(join(src, file), 'utf8');
  return [...code.matchAll(/^(?:import|export)\s(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm)].map(
    ([, name]) => name,
  );
};

const imports = files.flatMap(file =>
  importsOf(file).map(name => ({
    file,
    name,
    target: name.startsWith('.') ? relative(src, resolve(src, dirname(file), name)) : undefined,
  })),
);

test('the map of src is known', () => {
  assert.ok(files.length > 30);
  assert.deepEqual(
    files.map(layerOf).filter(layer => !layers.includes(layer)),
    [],
  );
});

test('imports point one way', () => {
  // The model checks URLs and dates, so text comes first; a type never makes a circle at run time.
  const wrong = imports.filter(
    ({ file, target }) => target && layers.indexOf(layerOf(target)) > layers.indexOf(layerOf(file)),
  );
  assert.deepEqual(wrong, []);
});

test('the road of a body goes one way', () => {
  const rooms = ['', 'parse', 'normalize', 'clean', 'show', 'road'];
  // The allow-list is data, which stands below all; the road and its one door are above all.
  const roomOf = file => {
    if (file === 'body/clean/policy.ts') return '';
    if (/^body\/(road|clean-html)\.ts$/.test(file)) return 'road';
    return file.split('/').length > 2 ? file.split('/')[1] : '';
  };
  const inside = imports
    .map(({ file, target }) => ({ file, target: target?.replace(/\.js$/, '.ts') }))
    .filter(({ file, target }) => /^body\//.test(file) && target?.startsWith('body/'));
  assert.ok(inside.length > 50);
  assert.deepEqual(
    inside.filter(
      ({ file, target }) => rooms.indexOf(roomOf(target)) > rooms.indexOf(roomOf(file)),
    ),
    [],
  );
});

test('pure code imports neither Lit nor DOMPurify', () => {
  const wrong = imports.filter(
    ({ file, target, name }) =>
      ['text', 'model', 'formats'].includes(layerOf(file)) &&
      !target &&
      !name.startsWith('date-fns/'),
  );
  assert.deepEqual(wrong, []);
});

for (const [dependency, only] of [
  ['dompurify', 'body/clean/clean.ts'],
  ['date-fns', 'text/date.ts'],
]) {
  test(`${dependency} is imported by ${only} alone`, () => {
    const importers = imports
      .filter(({ name }) => name.split('/')[0] === dependency)
      .map(({ file }) => file);
    assert.deepEqual([...new Set(importers)], [only]);
  });
}

test('one line parses HTML, and nothing is evaluated', () => {
  const banned =
    /\b(?:inner|outer)HTML\s*=|insertAdjacentHTML|unsafeHTML|unsafeStatic|document\.write|\beval\(|new Function\(|DOMParser|createContextualFragment|setHTMLUnsafe/;
  const found = files.flatMap(file =>
    readFileSync(join(src, file), 'utf8')
      .split('\n')
      .filter(line => banned.test(line) && !/^\s*(\/\/|\*)/.test(line))
      .map(line => `${file}: ${line.trim()}`),
  );
  assert.deepEqual(found, [
    'body/parse/parse-body.ts: template.innerHTML = lxPolicy().createHTML(piece);',
  ]);
  // The type of what it takes is made by the tokenizer alone.
  const casts = files.flatMap(file =>
    (readFileSync(join(src, file), 'utf8').match(/as QuietHtml|: QuietHtml =/g) ?? []).map(
      () => file,
    ),
  );
  assert.deepEqual([...new Set(casts)], ['body/parse/quiet.ts']);
  const parse = readFileSync(join(src, 'body/parse/parse-body.ts'), 'utf8');
  assert.match(parse, /function parse\(piece: QuietHtml\)/);
  assert.equal(parse.split('createHTML(').length, 2);
});
