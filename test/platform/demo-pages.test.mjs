// Acceptance criteria of every page of the demo, whatever it is for:
// - it loads without an error in the console and without a report of its policy, and axe finds nothing;
// - at 320 px and on a phone held sideways nothing is wider than the screen;
// - its policy is strict, and its links lead somewhere;
// - without JavaScript one sentence says what it needs, or it needs none.
// A host page may be as bad as what it imitates: there all this is asked of the article alone.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { root } from '../../scripts/setup.mjs';
import { axeFaults, demoPages, openDemo } from '../support/demo.mjs';

let demo;
before(async () => {
  demo = await openDemo();
});
after(() => demo.close());

const screens = [
  { width: 320, height: 640 },
  { width: 720, height: 320 },
];
const isHost = path => path.startsWith('hosts/') && path !== 'hosts/index.html';
const sourceOf = path => readFileSync(`${root}demo/${path}`, 'latin1');

async function tooWide(page) {
  const found = [];
  for (const screen of screens) {
    await page.setViewportSize(screen);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > screen.width) found.push(`${width} px on ${screen.width} px`);
  }
  return found;
}

async function deadLinks(page) {
  const links = await page.evaluate(() =>
    [...document.querySelectorAll('body a[href]')].map(({ href }) => href),
  );
  return links.filter(link => {
    const { origin, pathname } = new URL(link);
    const file = root + pathname.slice(1).replace(/\/$/, '/index.html');
    return origin === new URL(demo.origin).origin && !existsSync(file);
  });
}

/** The title of the first article, once it is there. */
const titleOf = page =>
  page.evaluate(async () => {
    const article = document.querySelector('lx-article');
    await article.updateComplete;
    return article.shadowRoot.querySelector('[part~=title]')?.textContent.trim();
  });

test('there are pages', () => assert.ok(demoPages.length > 20));

for (const path of demoPages) {
  const source = sourceOf(path);

  test(`${path}: no complaint, nothing too wide, no dead link, nothing for axe`, async () => {
    const { page, complaints, close } = await demo.open(path);
    // A layout table of the nineties is not made for a phone.
    const wide = path === 'hosts/table.html' ? [] : await tooWide(page);
    const found = { complaints, wide, dead: await deadLinks(page), axe: [] };
    const hasArticle = isHost(path) && source.includes('<lx-article');
    if (hasArticle)
      assert.match(await titleOf(page), /\(nội dung minh họa\)|^Sơ kết hoạt động của Ban/);
    // axe itself does not survive what these do to arrays.
    if (!/old-libraries/.test(source))
      found.axe = await axeFaults(page, hasArticle ? 'lx-article' : undefined);
    assert.deepEqual(found, { complaints: [], wide: [], dead: [], axe: [] });
    await close();
  });

  test(`${path}: a strict policy, and a sentence without JavaScript`, () => {
    const [, policy] =
      /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(source) ?? [];
    assert.match(policy ?? '', /default-src 'none'/);
    assert.doesNotMatch(policy, /unsafe|script-src[^;]*\*/);
    if (!source.includes('<script')) return;
    const [, needs] = /<noscript>(.*?)<\/noscript>/s.exec(source) ?? [];
    assert.match(needs ?? '', /JavaScript/);
  });
}

test('without JavaScript the sentence is to be read, and the link to the article', async () => {
  const { page, close } = await demo.open('index.html', { javaScriptEnabled: false });
  const text = await page.locator('body').innerText();
  assert.match(
    text,
    /Trang giới thiệu này cần JavaScript[\s\S]*Sơ kết hoạt động của Ban chỉ đạo 35/,
  );
  await close();
});
