// Acceptance criteria of the themes and of the host pages, in Chromium:
// - a theme is made of custom properties that the manifest knows, and every text in it has AAA;
// - each host page shows what it says that one should see, where a program can see it.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { root } from '../../scripts/setup.mjs';
import { openDemo } from '../support/demo.mjs';

const themes = readdirSync(`${root}demo/themes`)
  .filter(name => name.endsWith('.css') && name !== 'gallery.css')
  .map(name => name.replace('.css', ''));

let demo;
before(async () => {
  demo = await openDemo();
});
after(() => demo.close());

/** Opens a host page; `use` looks at it. */
const host = (name, title, use, options) =>
  test(`${name}: ${title}`, async () => {
    const { page, complaints, close } = await demo.open(`hosts/${name}.html`, options);
    await use(page);
    assert.deepEqual(complaints, []);
    await close();
  });

const inArticle = (page, selector) => page.locator(`lx-article ${selector}`).first();
const style = (locator, name) =>
  locator.evaluate((node, key) => window.getComputedStyle(node)[key], name);
const body = page => inArticle(page, '[part~=body] p');
const titleOf = page => inArticle(page, '[part~=title]').innerText();

test('there are six themes, of custom properties alone', () => {
  const { modules } = JSON.parse(readFileSync(`${root}custom-elements.json`, 'utf8'));
  const known = modules
    .flatMap(({ declarations }) => declarations)
    .flatMap(({ cssProperties }) => cssProperties ?? [])
    .map(({ name }) => name);
  assert.equal(themes.length, 6);
  for (const theme of themes) {
    const css = readFileSync(`${root}demo/themes/${theme}.css`, 'utf8');
    const set = [...css.matchAll(/^ {2}([\w-]+):/gm)].map(([, name]) => name);
    assert.ok(set.length > 5);
    assert.deepEqual(
      set.filter(name => !known.includes(name)),
      [],
      theme,
    );
  }
});

for (const theme of themes)
  test(`theme ${theme}: every text that is measured has AAA`, async () => {
    const { page, complaints, close } = await demo.open(`themes/index.html?theme=${theme}`);
    await page.locator('#contrast tbody tr').nth(5).waitFor();
    const levels = await page.locator('#contrast tbody td:last-child').allTextContents();
    assert.deepEqual(levels, Array(6).fill('AAA'));
    assert.match(await page.textContent('#css pre'), /--lx-accent/);
    assert.deepEqual(complaints, []);
    await close();
  });

test('a theme can be changed further on the page of the element', async () => {
  const { page, close } = await demo.open('themes/index.html?theme=dem');
  await page.locator('#contrast tbody tr').nth(5).waitFor();
  await page.click('#edit');
  await page.locator('.stage lx-article[scheme=dark]').waitFor();
  assert.equal(await page.inputValue('[id="token--lx-accent"]'), '#9ccaff');
  await close();
});

host('wordpress', 'its rules spoil its own text, not the article', async page => {
  const own = page.locator('.entry-content > p');
  assert.notEqual(await style(own, 'letterSpacing'), 'normal');
  assert.equal(await style(body(page), 'letterSpacing'), 'normal');
  assert.notEqual(await style(inArticle(page, '[part~=image]'), 'borderRadius'), '20px');
});

host('drupal', 'what is reached by Tab is clear of the bar', async page => {
  const link = inArticle(page, '[part~=source] a');
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await inArticle(page, '[part~=publisher]').scrollIntoViewIfNeeded();
  await link.focus();
  assert.ok((await link.boundingBox()).y >= 39);
});

host('bootstrap3', 'the text is the reader’s medium size', async page => {
  assert.equal(await style(page.locator('.col-md-8 > p'), 'fontSize'), '14px');
  assert.equal(await style(body(page), 'fontSize'), '18px');
});

for (const name of ['prototype', 'mootools'])
  host(name, 'the article is whole', async page => {
    assert.match(await titleOf(page), /^Sơ kết hoạt động/);
    assert.equal(await page.locator('lx-article [part~=body] p').count(), 10);
  });

host('quirks', 'the text is as large as everywhere', async page => {
  assert.equal(await page.evaluate(() => document.compatMode), 'BackCompat');
  assert.equal(await style(body(page), 'fontSize'), '18px');
});

host('frames', 'the article fits the frame', async page => {
  const frame = page.frameLocator('iframe');
  assert.match(await frame.locator('lx-article [part~=title]').first().innerText(), /^Sơ kết/);
  const width = await frame.locator('html').evaluate(node => node.scrollWidth);
  assert.ok(width <= 360, `${width} px`);
});

host('windows-1258', 'the page and the article have all their marks', async page => {
  assert.equal(await page.evaluate(() => document.characterSet), 'windows-1258');
  const own = await page.locator('#own').innerText();
  assert.match(own.normalize(), /“Ủy ban nhân dân phường”, “đồng bằng”, “nghĩa vụ”/);
  assert.match(await titleOf(page), /^Sơ kết hoạt động của Ban chỉ đạo 35/);
});

host('base', 'a footnote leads to its place in the article', async page => {
  const before = page.url();
  await inArticle(page, '[part~=body] a[href$="#ghi-chu-1"]').click();
  await page.waitForFunction(() => {
    const { shadowRoot } = document.querySelector('lx-article');
    const note = shadowRoot.activeElement ?? shadowRoot.querySelector('[id$=ghi-chu-1]');
    const { top } = note.getBoundingClientRect();
    return top >= 0 && top < window.innerHeight;
  });
  assert.equal(page.url().split('#')[0], before);
});

host('turbo', 'each body that comes has its article', async page => {
  await page.click('text=Trang sau');
  await page.locator('h1', { hasText: 'Tin của phường' }).waitFor();
  await inArticle(page, '[part~=title]').waitFor();
  assert.match(await titleOf(page), /^Ra quân/);
  await page.click('text=Trang trước');
  await page.locator('lx-article [part~=title]', { hasText: 'Sơ kết' }).waitFor();
  await page.goBack();
  await page.locator('lx-article [part~=title]', { hasText: 'Ra quân' }).waitFor();
});

host('dialog', 'it opens with the article, Esc closes it, the focus is back', async page => {
  await page.click('#open');
  assert.match(await titleOf(page), /^Sơ kết/);
  assert.ok((await inArticle(page, '[part~=title]').boundingBox()).height > 0);
  await page.keyboard.press('Escape');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'open');
});

host('table', 'the article does not push the table apart', async page => {
  const { width } = await page.locator('table').boundingBox();
  assert.ok(width <= 1280, `${width} px`);
});

host('print', 'on paper: the text, and no buttons', async page => {
  await page.emulateMedia({ media: 'print' });
  assert.equal(await inArticle(page, '[part~=font-size]').isVisible(), false);
  assert.equal(await page.locator('.menu').isVisible(), false);
  assert.ok(await body(page).isVisible());
});
