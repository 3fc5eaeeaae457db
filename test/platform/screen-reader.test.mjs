import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { startServer } from '../../scripts/serve/server.mjs';
import { chromiumArgs, ensureChromium } from '../../scripts/setup.mjs';

// Acceptance criteria, on a phone's screen and without a scroll
// - A screen reader is given all headings, paragraphs, cells and pictures of an article of 100 KB, in
//   order, whether it runs when the page is opened or is started later.
// - A picture of the whole page has no hole.

/** What Chromium hands to screen readers: the names of nodes of some roles, in order. */
async function given(page, roles) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map(node => [node.nodeId, node]));
  const inOrder = node => [
    ...(!node.ignored && roles.includes(node.role?.value) ? [node.name.value.trim()] : []),
    ...node.childIds.flatMap(id => inOrder(byId.get(id))),
  ];
  return inOrder(nodes[0]);
}

/** Opens the long article, and runs a check once the page says that all of it is laid out. */
async function withLongArticle(args, check, paragraphs = 300) {
  const server = await startServer(0);
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: [...chromiumArgs, ...args],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    const path = fileURLToPath(new URL('../pages/long.html', import.meta.url));
    await page.route('**/long.html?*', route => route.fulfill({ path }));
    await page.goto(`http://localhost:${server.port}/long.html?${paragraphs}`);
    const wanted = await page.evaluate(async () => {
      const element = document.querySelector('lx-article');
      await element.updateComplete;
      const root = element.shadowRoot;
      const skipped = () =>
        [...root.querySelectorAll('.screen > *')].filter(
          block => !block.checkVisibility({ contentVisibilityAuto: true }),
        ).length;
      const atFirst = skipped();
      for (let tries = 0; tries < 200 && skipped(); tries += 1)
        await new Promise(resolve => setTimeout(resolve, 50));
      const texts = selector =>
        [...root.querySelectorAll(selector)].map(({ alt, textContent }) =>
          (alt ?? textContent).trim(),
        );
      return {
        atFirst,
        headings: texts('h2, h3, h4'),
        paragraphs: texts('.screen > p'),
        cells: texts('th, td'),
        pictures: texts('.screen img'),
        all: texts('h2, h3, h4, .screen > p, th, td, .screen img'),
      };
    });
    await check(page, wanted);
  } finally {
    await browser.close();
    server.close();
  }
}

for (const [name, args] of [
  ['that runs already', ['--force-renderer-accessibility']],
  ['that is started later', []],
]) {
  test(`a screen reader ${name} is given all of an article, in order`, async () => {
    await withLongArticle(args, async (page, { atFirst, all, ...wanted }) => {
      assert.ok(atFirst > 50, `only ${atFirst} blocks were not laid out at first`);
      assert.equal(wanted.headings.length, 35);
      assert.equal(wanted.paragraphs.length, 300);
      assert.deepEqual([wanted.cells.length, wanted.pictures.length], [48, 8]);
      assert.deepEqual(await given(page, ['heading']), wanted.headings);
      assert.deepEqual(
        await given(page, ['cell', 'gridcell', 'columnheader', 'rowheader']),
        wanted.cells,
      );
      assert.deepEqual(await given(page, ['image', 'img']), wanted.pictures);
      const known = new Set(all);
      const texts = await given(page, ['StaticText', 'image', 'img']);
      assert.deepEqual(
        texts.filter(text => known.has(text)),
        all,
      );
    });
  });
}

test('a picture of the whole page has no hole', async () => {
  // No longer than a picture can be.
  await withLongArticle([], checkPicture, 40);
});

/* global createImageBitmap, OffscreenCanvas */
async function checkPicture(page) {
  const image = await page.screenshot({ fullPage: true });
  // Looked at by the browser itself: the longest run of rows that are of one colour.
  const [height, blank] = await page.evaluate(
    async data => {
      const bitmap = await createImageBitmap(await (await fetch(data)).blob());
      const { width, height } = bitmap;
      const context = new OffscreenCanvas(width, height).getContext('2d');
      context.drawImage(bitmap, 0, 0);
      let longest = 0;
      let run = 0;
      for (let row = 0; row < height; row += 1) {
        const pixels = new Uint32Array(context.getImageData(0, row, width, 1).data.buffer);
        run = pixels.every(pixel => pixel === pixels[0]) ? run + 1 : 0;
        longest = Math.max(longest, run);
      }
      return [height, longest];
    },
    `data:image/png;base64,${image.toString('base64')}`,
  );
  assert.ok(height > 5_000 && height < 16_000, `the page is ${height} px high`);
  assert.ok(blank < 300, `${blank} rows in a row are blank`);
}
