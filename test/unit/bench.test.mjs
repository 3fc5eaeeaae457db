// The bench times what it says, and writes only where it may. Its timings are no test.
//
// - A body is as long as its size says, within one block, and the same every time; 7 KB is the real one.
// - A made body has a heading, a list, a table and an image with its size for each 12 KB or so, and
//   none of the real people's names.
// - Quartiles are interpolated between neighbours.
// - The page changes between the two marks only; without them nothing is written.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { makeBody, sizes } from '../../scripts/bench/bodies.mjs';
import { withBench } from '../../scripts/bench/docs.mjs';
import { quartiles } from '../../scripts/bench/statistics.mjs';
import { asMarkdown } from '../../scripts/bench/tables.mjs';

const demo = new URL('../../demo/articles/so-ket-35.json', import.meta.url);
const real = JSON.parse(readFileSync(demo, 'utf8')).body;
const count = (text, pattern) => text.match(pattern)?.length ?? 0;

test('7 KB is the real body', () => {
  assert.equal(makeBody(real, sizes['7KB'].bytes), real);
});

for (const name of ['100KB', '1MB']) {
  const { bytes } = sizes[name];
  const body = makeBody(real, bytes);

  test(`a body of ${name} is that long, and the same every time`, () => {
    const length = Buffer.byteLength(body);
    assert.ok(length >= bytes && length < bytes + 4096, String(length));
    assert.equal(makeBody(real, bytes), body);
  });

  test(`a body of ${name} has all kinds of blocks, and nobody is quoted who did not speak`, () => {
    const chapters = bytes / 12 / 1024;
    for (const pattern of [
      /<h2>/g,
      /<ul/g,
      /<table/g,
      /<img[^>]* height="\d+"[^>]* width="\d+"/g,
    ]) {
      const found = count(body, pattern);
      assert.ok(found > chapters * 0.7 && found < chapters * 1.3, `${pattern}: ${found}`);
    }
    assert.doesNotMatch(body, /Nguyễn Hữu Thịnh|Võ Thiện Hảo/);
  });
}

const spreads = [
  { title: 'one number', input: [3], expected: { low: 3, median: 3, high: 3 } },
  { title: 'an odd count', input: [10, 1, 2, 3, 4], expected: { low: 2, median: 3, high: 4 } },
  { title: 'an even count', input: [1, 2, 3, 4], expected: { low: 1.75, median: 2.5, high: 3.25 } },
];
for (const { title, input, expected } of spreads) {
  test(`quartiles of ${title}`, () => assert.deepEqual(quartiles(input), expected));
}

test('the page changes between its marks only', async () => {
  const table = asMarkdown({ title: 'Times', columns: ['Body', 'lx'], rows: [['7 KB', '1.1']] });
  const page = '# lx\n\n<!-- bench -->\n\nold\n\n<!-- /bench -->\n\nThe end.\n';
  const expected = `# lx

<!-- bench -->

Times:

| Body | lx  |
| ---- | --- |
| 7 KB | 1.1 |

<!-- /bench -->

The end.
`;
  assert.equal(await withBench(page, table), expected);
  assert.equal(await withBench(expected, table), expected);
  await assert.rejects(withBench('# lx\n', table), /no <!-- bench -->/);
});
