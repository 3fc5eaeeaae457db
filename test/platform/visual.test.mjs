// Acceptance criteria, of the instrument that compares pictures (npm run visual)
// - The same page gives the same pixels; what is kept of them is them, but for the rounding of colours.
// - A title whose colour one rule has changed is red, and the rule is named with its file and line; so is
//   one wrong pixel in a title. A rule that was changed since comes first.
// - What only anti-aliasing changes is not red.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { PNG } from 'pngjs';
import { causesOf, styleSheets } from '../../scripts/visual/causes.mjs';
import { compare } from '../../scripts/visual/compare.mjs';
import { schemes, startDrawing, widths } from '../../scripts/visual/draw.mjs';
import { pack, unpack } from '../../scripts/visual/pairs.mjs';

const real = { id: 'real', outcome: 'load' };
let drawing;
let page;
let first;
let kept;
before(async () => {
  drawing = await startDrawing();
  page = await drawing.open(widths[0]);
  first = await page.draw(real);
  kept = unpack(pack(first.pictures));
});
after(() => drawing.stop());

const judged = ({ pictures }) =>
  schemes.map(scheme => compare(kept[scheme], pictures[scheme], kept.step));

test('what is kept is what was drawn', () => {
  for (const scheme of schemes) {
    const [drawn, back] = [first.pictures[scheme], kept[scheme]];
    assert.deepEqual([back.width, back.height], [drawn.width, drawn.height]);
    const off = back.data.map((value, at) => Math.abs(value - drawn.data[at]));
    assert.ok(Math.max(...new Set(off)) <= kept.step / 2);
    // There is something to be seen.
    assert.ok(new Set(back.data).size > 10);
  }
});

test('a page drawn twice is the same', async () => {
  const second = await page.draw(real);
  for (const scheme of schemes)
    assert.ok(first.pictures[scheme].data.equals(second.pictures[scheme].data), scheme);
});

test('a title of another colour is red, and its rule is named', async () => {
  const drawn = await page.draw(real, 'lx-article::part(title) { color: #7d1f24 }');
  const [{ pixels, places }, dark] = judged(drawn);
  assert.ok(pixels > 500);
  assert.ok(dark.pixels > 500);
  assert.equal(places.length, 1);
  const causes = changed => causesOf(page.page, drawn.clip, places[0], styleSheets(), changed);
  const { names, rules } = await causes(new Map());
  assert.equal(names[0], 'h2[part="title"]');
  const isTitle = ({ selector }) => selector === '[part="title"]';
  const title = rules.find(isTitle);
  assert.match(title.file, /article\.styles\.ts$/);
  assert.ok(title.line > 1);
  assert.ok(!isTitle(rules[0]));
  // The line after the rule's first one was changed.
  const then = await causes(new Map([[title.file, new Set([title.line + 1])]]));
  assert.deepEqual(then.rules[0], { ...title, isNew: true });
  assert.equal(then.rules.filter(({ isNew }) => isNew).length, 1);
});

test('one wrong pixel in a title is red', () => {
  const wrong = copy(first.pictures.light);
  const [x, y] = [265, 120];
  wrong.data.set([125, 31, 36], (y * wrong.width + x) * 4);
  const found = compare(kept.light, wrong, kept.step);
  assert.equal(found.pixels, 1);
  assert.deepEqual(found.places, [{ left: x, top: y, right: x, bottom: y }]);
});

test('anti-aliasing is not red', async () => {
  // As if every edge lay a tenth of a pixel further to the right.
  const { light } = first.pictures;
  const moved = copy(light);
  for (let at = 4; at < moved.data.length; at += 1)
    moved.data[at] = Math.round(light.data[at] * 0.9 + light.data[at - 4] * 0.1);
  assert.equal(pixelsOf(compare(kept.light, moved, kept.step)), 0);
  const fatter = 'lx-article::part(title) { -webkit-text-stroke: 0.05px currentcolor }';
  const drawn = await page.draw(real, fatter);
  assert.ok(!drawn.pictures.light.data.equals(light.data));
  assert.deepEqual(judged(drawn).map(pixelsOf), [0, 0]);
});

test('a state that has become taller is red', async () => {
  const drawn = await page.draw(
    { id: 'http', outcome: 'http' },
    'lx-article { margin-block-end: 9px; outline: 1px solid }',
  );
  const plain = await page.draw({ id: 'http', outcome: 'http' });
  const old = unpack(pack(plain.pictures));
  assert.ok(compare(old.light, drawn.pictures.light, old.step).pixels > 50);
  assert.equal(pixelsOf(compare(old.light, plain.pictures.light, old.step)), 0);
});

const pixelsOf = found => found?.pixels ?? 0;

function copy(picture) {
  const made = new PNG(picture);
  picture.data.copy(made.data);
  return made;
}
