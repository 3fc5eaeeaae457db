// Runs of combining marks.
//
// - No letter keeps more than eight, whatever characters that are not drawn stand between them.
// - What people write stays as it is: Vietnamese in either form, Khmer, Tibetan, emoji, flags.
// - Nothing else in src normalises, as normalising a long run takes the square of its length.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { load } from './dist.mjs';

const { compose, limitMarks } = await load('text/marks.js');

for (const text of [
  '',
  'Trường Sa',
  'Trường Sa'.normalize('NFD'),
  `${'Ệ'.normalize('NFD')} ủy ban`,
  'ព្រះរាជាណាចក្រកម្ពុជា',
  'བསྒྲིགས་ཧྥུཾ',
  '👩‍👩‍👧‍👦 ❤️‍🔥 🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  `a${'\u0301'.repeat(8)}b${'\u0301'.repeat(8)}`,
  '中文'.repeat(50),
]) {
  test(`leaves ${JSON.stringify(text.slice(0, 20))} alone`, () =>
    assert.equal(limitMarks(text), text));
}

for (const [name, run] of [
  ['acutes', '\u0301'],
  ['marks of two classes', '\u0301\u0323'],
  ['marks after what is not drawn', '\u0301\u034f\u200d\u2060\u00ad'],
  ['marks beyond the first plane', '\u{1d165}\u{1d167}'],
]) {
  test(`cuts a run of ${name} after the eighth`, () => {
    const cut = limitMarks(`a${run.repeat(40)}b`);
    assert.equal(Array.from(cut).length, 10);
    assert.equal(`a${run.repeat(40)}b`.startsWith(cut.slice(0, -1)), true);
    assert.equal(cut.endsWith('b'), true);
  });
}

test('composes', () => {
  assert.equal(compose('Tru\u031bo\u031b\u0300ng'), 'Trương'.replace('ơ', 'ờ'));
  assert.equal(compose('ｖｎ', 'NFKC'), 'vn');
});

test('nothing else in src normalises', () => {
  const src = fileURLToPath(new URL('../../src/', import.meta.url));
  const found = readdirSync(src, { recursive: true })
    .map(String)
    .filter(name => name.endsWith('.ts'))
    .filter(name => /\.normalize\(['")]/.test(readFileSync(src + name, 'utf8')));
  assert.deepEqual(found, []);
  assert.match(readFileSync(`${src}text/marks.ts`, 'utf8'), /\.normalize\(form\)/);
});
