// Acceptance criteria of each page of the tools at work, in Chromium; what holds for every page of the demo is
// in demo-pages.test.mjs
//
// - axe finds nothing, with what the tool shows, in both languages and both schemes.
// - Nothing sticks out at 320 px and on a phone in landscape.
// - Each tool is reached from the others, and from the site.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axeFaults } from '../support/demo.mjs';
import { toolPages } from '../support/tool-pages.mjs';

const pages = toolPages();
/** Page → what shows its work. */
const works = {
  'index.html': () => undefined,
  'playground.html': async page => page.locator('#examples button').first().click(),
  'map.html': async page => page.locator('#examples button').first().click(),
  'snippet.html': async page => page.locator('#examples button').first().click(),
  'doctor.html': async page => page.locator('#run button').click(),
};

async function openAtWork(path, options) {
  const [file] = path.split('?');
  const opened = await pages.open(path, options);
  await opened.page.locator('.tool-nav, .cards').first().waitFor();
  await works[file](opened.page);
  await opened.page.waitForTimeout(600);
  return opened;
}

const sizes = [
  { width: 320, height: 640 },
  { width: 740, height: 360 },
];
const looks = [
  ['', { colorScheme: 'light' }],
  ['?lang=en', { colorScheme: 'dark', viewport: { width: 360, height: 760 } }],
];

for (const file of Object.keys(works))
  for (const [language, options] of looks)
    test(`axe finds nothing in ${file}${language}, and nothing sticks out`, async () => {
      const { page, seen, close } = await openAtWork(file + language, options);
      assert.deepEqual(await axeFaults(page), []);
      for (const viewport of sizes) {
        await page.setViewportSize(viewport);
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        assert.ok(over <= 0, `${over} px at ${viewport.width}`);
      }
      assert.deepEqual(seen, []);
      await close();
    });

test('the tools are reached from each other and from the site', async () => {
  const { page, close } = await pages.open('../index.html?lang=en');
  await page.locator('.site-nav').getByRole('link', { name: 'Tools' }).click();
  const names = ['Playground', 'Map maker', 'Snippet maker', 'Doctor'];
  await page.locator('.cards').getByRole('link', { name: names[0] }).click();
  for (const name of names) {
    await page.locator('.tool-nav').getByRole('link', { name }).click();
    await page.locator('.tool-nav [aria-current]', { hasText: name }).waitFor();
    assert.match(page.url(), /lang=en/);
  }
  await close();
});
