// Acceptance criteria of what the demo is made from:
// - every example and every word is there in Vietnamese and in English, and every name of the manifest too;
// - the examples' ids are unique, and their elements are those of the manifest;
// - the demo's validator says of every example, whole and spoilt, what a full one says;
// - every member of a JSON text is found at its place, and a broken text where it breaks.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { describe } from '../../demo/elements/describe.js';
import { findPlaces, lineOf, placeOf } from '../../demo/elements/json-places.js';
import { validate } from '../../demo/elements/schema.js';
import { examples } from '../../demo/examples.js';
import { vietnamese as ofLooks } from '../../demo/words/api-look.js';
import { vietnamese as ofAttributes } from '../../demo/words/api.js';
import { criteria } from '../../demo/words/criteria.js';
import { root } from '../../scripts/setup.mjs';

const json = path => JSON.parse(readFileSync(root + path, 'utf8'));
const manifest = json('custom-elements.json');
const schema = json('dist/article.schema.json');
const articles = readdirSync(`${root}demo/articles`).map(name =>
  readFileSync(`${root}demo/articles/${name}`, 'utf8').replaceAll(
    /(\\?")\.\.\//g,
    '$1https://portal.example/',
  ),
);
const tags = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .flatMap(({ tagName }) => tagName ?? []);

const isPair = value =>
  Array.isArray(value) && value.length === 2 && value.every(each => each.trim().length > 0);

test('the examples are in both languages, each once, of every element', () => {
  for (const { id, group, title, see } of examples)
    assert.ok([group, title, see].every(isPair), id);
  assert.equal(new Set(examples.map(({ id }) => id)).size, examples.length);
  assert.deepEqual([...new Set(examples.map(({ element }) => element))].sort(), tags.sort());
  assert.deepEqual(Object.keys(criteria).sort(), tags);
  assert.ok(Object.values(criteria).flat().every(isPair));
});

test('the words of the demo are in both languages, with the same places', async () => {
  const places = said => (said.match(/\{\w+\}/g) ?? []).sort();
  for (const name of readdirSync(`${root}demo/words`)) {
    const { words = {} } = await import(`../../demo/words/${name}`);
    for (const [key, pair] of Object.entries(words)) {
      assert.ok(isPair(pair), `${name} ${key}`);
      assert.deepEqual(places(pair[0]), places(pair[1]), `${name} ${key}`);
    }
  }
});

test('what the manifest says of an element is there in Vietnamese, and nothing else', () => {
  const written = { ...ofAttributes, ...ofLooks };
  const needed = tags.flatMap(tag => {
    const { attributes, tokens, parts } = describe(manifest, tag);
    return [...attributes, ...tokens, ...parts].map(({ description }) => description);
  });
  assert.deepEqual(
    needed.filter(description => !written[description]),
    [],
  );
  assert.deepEqual(
    Object.keys(written).filter(description => !needed.includes(description)),
    [],
  );
});

test('an attribute of a closed list of values has a control that knows them', () => {
  const isClosed = type => /'/.test(type) || /^[A-Z]\w+$/.test(type);
  const closed = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .flatMap(({ tagName, attributes = [] }) =>
      tagName
        ? attributes
            .filter(({ type }) => isClosed(type?.text ?? ''))
            .map(({ name }) => [tagName, name])
        : [],
    );
  assert.ok(closed.length > 5);
  for (const [tag, name] of closed) {
    const { choices } = describe(manifest, tag).attributes.find(each => each.name === name);
    assert.ok(choices?.length > 1, `${tag} ${name}`);
  }
});

const strict = new Ajv({ strict: false, allErrors: true }).compile(schema);

/** A value with each of its members, at any depth, taken out or made another. */
function* spoilt(value) {
  if (value === null || typeof value !== 'object') return;
  for (const key of Object.keys(value)) {
    const others = [undefined, null, 7, -1, '', 'x', [], {}, [7], { type: 'image' }];
    for (const other of others) {
      const copy = Array.isArray(value) ? [...value] : { ...value };
      if (other === undefined) {
        if (Array.isArray(copy)) continue;
        delete copy[key];
      } else copy[key] = other;
      yield copy;
    }
    for (const inner of spoilt(value[key])) {
      const copy = Array.isArray(value) ? [...value] : { ...value };
      copy[key] = inner;
      yield copy;
    }
  }
}

test('the validator agrees with a full one', () => {
  let refused = 0;
  let taken = 0;
  for (const text of articles)
    for (const value of [JSON.parse(text), ...spoilt(JSON.parse(text))]) {
      const isValid = validate(schema, schema, value).length === 0;
      assert.equal(isValid, strict(value), JSON.stringify(value).slice(0, 2000));
      if (isValid) taken += 1;
      else refused += 1;
    }
  assert.ok(refused > 1000 && taken > 500, `${refused} refused, ${taken} taken`);
});

test('the validator names the path and what is wrong', () => {
  const value = {
    format: 'lx-article/1',
    title: 'a',
    body: [{ type: 'heading', text: 'x', level: 'y' }],
  };
  assert.deepEqual(
    validate(schema, schema, value).map(({ path, keyword }) => [path, keyword]),
    [['$.body[0].level', 'type']],
  );
});

test('every member is found at its place', () => {
  const at = (value, path) =>
    path.match(/\.[\w$]+|\[[^\]]+\]/g)?.reduce((inner, step) => {
      const key = step.startsWith('.') ? step.slice(1) : JSON.parse(step.slice(1, -1));
      return inner[key];
    }, value) ?? value;
  for (const text of articles) {
    const { places, brokenAt } = findPlaces(text);
    assert.equal(brokenAt, undefined);
    for (const [path, [start, end]] of places)
      assert.deepEqual(JSON.parse(text.slice(start, end)), at(JSON.parse(text), path), path);
  }
});

test('a broken text is told where it breaks, and a missing member stands with the one around it', () => {
  for (const [text, brokenAt] of [
    ['{"a": 1,}', 8],
    ['{"a" 1}', 5],
    ['[1, 2', 5],
    ['{"a": "x\ny"}', 6],
    ['', 0],
    ['{} x', 3],
    ['[01]', 2],
  ])
    assert.equal(findPlaces(text).brokenAt, brokenAt, text);
  assert.equal(typeof findPlaces('['.repeat(100_000)).brokenAt, 'number');
  const { places } = findPlaces('{"a": {"b": [1]}}');
  assert.deepEqual(placeOf(places, '$.a.c'), [6, 16]);
  assert.deepEqual(placeOf(places, '$.z'), [0, 17]);
  assert.deepEqual(lineOf('a\nbc', 3), { line: 2, column: 2 });
});
