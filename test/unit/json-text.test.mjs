// The limits of JSON, before it is parsed.
//
// - Past 32 levels or 300,000 values it is `too-large`, wherever the brackets and commas stand; those
//   within strings count for nothing.
// - What is no JSON is `format`; both say what to do.
// - A hundred warnings are sent for an input, and one that counts the others.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './dist.mjs';

const { parseJson } = await load('load/json-text.js');
const { Warnings } = await load('load/warnings.js');
const { plainText } = await load('text/plain-text.js');

const nested = (open, close, levels) => open.repeat(levels) + close.repeat(levels);
const items = count => `[${'1,'.repeat(count - 1)}1]`;

for (const [title, text, kind] of [
  ['32 levels', nested('[', ']', 32)],
  ['33 levels', nested('[', ']', 33), 'too-large'],
  ['33 levels of objects', `${'{"a":'.repeat(33)}1${'}'.repeat(33)}`, 'too-large'],
  ['2,000,000 levels that never close', '[ '.repeat(2_000_000), 'too-large'],
  ['300,000 values', items(299_999)],
  ['300,001 values', items(300_000), 'too-large'],
  ['values in objects', `{${'"a":1,'.repeat(299_999)}"b":1}`, 'too-large'],
  ['empty arrays', `[${'[],'.repeat(299_998)}[]]`],
  ['one empty array too many', `[${'[],'.repeat(299_999)}[]]`, 'too-large'],
  ['brackets and commas in strings', JSON.stringify({ a: '[{,'.repeat(500_000), b: '\\"[[,' })],
  ['escaped quotes', JSON.stringify(['"'.repeat(100_000), '\\'.repeat(99_999), '\\"[[{{'])],
  ['spaces between brackets', `[ \n [ ] ]`],
  ['a string that never ends', '{"a":"[[[', 'format'],
  ['an HTML page', '<!doctype html>', 'format'],
  ['nothing', '', 'format'],
]) {
  test(`${title}: ${kind ?? 'is read'}`, () => {
    if (!kind) return assert.deepEqual(parseJson(text, 'It'), JSON.parse(text));
    return assert.throws(
      () => parseJson(text, 'It'),
      error => error.kind === kind && /^It .*\. [A-Z].*\.$/.test(error.message),
    );
  });
}

test('sends a hundred warnings, and counts the others', () => {
  const sent = [];
  const warnings = new Warnings((path, message) => sent.push(`${path} ${message}`));
  for (let at = 0; at < 200_000; at += 1) warnings.warn(`$[${at}]`, 'x');
  warnings.close();
  warnings.warn('$', 'late');
  warnings.close();
  assert.equal(sent.length, 101);
  assert.equal(sent[100], '$ 199900 further warnings were left out.');
});

test('counts nothing where nothing was left out', () => {
  const sent = [];
  const warnings = new Warnings((_, message) => sent.push(message));
  for (let at = 0; at < 100; at += 1) warnings.warn('$', 'x');
  warnings.close();
  assert.deepEqual(sent, Array(100).fill('x'));
});

test('white space of every kind does not hold the plain text of a body', () => {
  for (const space of ['\u00a0', '\r', '\u3000', ' ', '\n']) {
    assert.equal(plainText(`${space.repeat(99_000)}x`), 'x');
    assert.equal(plainText(`a${space.repeat(50_000)}<p>${space.repeat(49_000)}x`), 'a\n\nx');
  }
});
