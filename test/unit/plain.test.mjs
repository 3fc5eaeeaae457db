// The body of an article that could not be cleaned, as text.
//
// - Tags go, blocks become paragraphs, what no reader would see goes with its content.
// - It ends with what a reader could read in one go, however long the HTML is.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './dist.mjs';

const { plainText } = await load('text/plain-text.js');

for (const [html, text] of [
  ['<p>Một</p><p>Hai <b>ba</b></p>', 'Một\n\nHai ba'],
  ['Một<br>hai', 'Một\n\nhai'],
  ['a &lt;b&gt; &amp; c', 'a <b> & c'],
  ['Một<script>x()</script> hai<style>p{}</style>', 'Một hai'],
  ['Một<script>x()', 'Một'],
  ['1 < 2, 3 > 2', '1 < 2, 3 > 2'],
  ['a <', 'a <'],
  ['', ''],
]) {
  test(`plainText of ${html || 'nothing'}`, () => assert.equal(plainText(html), text));
}

test('plainText gives 100,000 characters at most', () => {
  assert.equal(plainText('a'.repeat(5_000_000)).length, 100_000);
  assert.equal(plainText('<p>a b</p>'.repeat(40_000)).length <= 100_000, true);
});

test('plainText reads no text behind half a million characters of HTML', () => {
  assert.equal(plainText(`${'<b>'.repeat(170_000)}Một`), '');
  assert.equal(plainText(`${'<b>'.repeat(160_000)}Một`), 'Một');
});
