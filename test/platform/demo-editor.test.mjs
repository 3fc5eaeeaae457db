// Acceptance criteria of the start page and of the pages of the elements, driven in Chromium:
// - the snippet has the true hash, and can be copied where the browser gives no right to;
// - the language goes with every link; what is set goes with it;
// - a state with every kind of setting is in its address, and comes back from it, and can be undone;
// - parts are chosen by pointing and by the list, and styled; bad CSS is said and kept;
// - the JSON is judged by the schema and by lx, at its line; broken JSON is said, and nothing is lost;
// - a link that was cut, a state or setting that is not there: one sentence, and the rest holds;
// - every state whose end is known ends as it should.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { root } from '../../scripts/setup.mjs';
import { openDemo } from '../support/demo.mjs';

const article = 'elements/lx-article.html?state=sample';

let demo;
before(async () => {
  demo = await openDemo();
});
after(() => demo.close());

const inArticle = (page, name) => page.locator(`.stage lx-article [part~=${name}]`).first();
/** The fragment of the address, once it holds this. */
const keeps = async (page, key, value) => {
  await page.waitForFunction(
    ([name, wanted]) => {
      const found = new URLSearchParams(location.hash.slice(1)).get(name);
      return wanted === null ? found === null : found?.includes(wanted);
    },
    [key, value],
  );
};
const open = panel => `#panel-${panel} > summary`;
const faults = page => page.locator('#panel-json .faults li');

test('the snippet has the true hash, and is selected where it cannot be copied', async () => {
  const { page, close } = await demo.open('index.html');
  const { 'lx.min.js': hash } = JSON.parse(readFileSync(`${root}dist/integrity.json`, 'utf8'));
  const snippet = page.locator('#snippet pre');
  await page.waitForFunction(() =>
    /integrity="/.test(document.querySelector('#snippet').textContent),
  );
  assert.ok((await snippet.textContent()).includes(`integrity="${hash}"`));
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.click('#snippet button');
  assert.match(await page.locator('#snippet [role=status]').innerText(), /Ctrl\+C/);
  const selected = await page.evaluate(() => String(document.getSelection()));
  assert.equal(selected.trim(), (await snippet.textContent()).trim());
  await close();
});

test('English goes along, and takes along what is set', async () => {
  const { page, close } = await demo.open(article);
  await page.selectOption('#attribute-scheme', 'dark');
  await keeps(page, 'scheme', 'dark');
  await page.click('text=English');
  await page.waitForURL(/lang=en.*#scheme=dark/);
  assert.equal(await page.getAttribute('html', 'lang'), 'en');
  assert.equal(await page.textContent('.see strong'), 'What should be seen: ');
  const links = await page.evaluate(() =>
    [...document.querySelectorAll('.site-nav a, .contents a')].map(({ search }) => search),
  );
  assert.ok(links.length > 60 && links.every(search => search.includes('lang=en')));
  await close();
});

test('settings are kept in the address, come back from it, and can be undone', async () => {
  const { page, close } = await demo.open(article);
  await page.selectOption('#attribute-variant', 'compact');
  await page.check('#attribute-without-lead');
  await page.click(open('tokens'));
  await page.fill('[id="token--lx-accent"]', 'rgb(1, 2, 3)');
  await page.click('.tools [value="320"]');
  await keeps(page, 'width', '320');
  const address = page.url().replace(demo.origin, '');
  const snippet = await page.textContent('#panel-snippet pre');
  assert.match(snippet, /--lx-accent: rgb\(1, 2, 3\)[\s\S]*variant="compact" without-lead/);

  const again = await demo.open(address);
  assert.equal(await again.page.textContent('#panel-snippet pre'), snippet);
  assert.equal(await again.page.inputValue('#attribute-variant'), 'compact');
  assert.equal(await inArticle(again.page, 'lead').count(), 0);
  const box = await again.page.locator('.stage-box').boundingBox();
  assert.equal(box.width, 320);
  await again.page.selectOption('#attribute-variant', '');
  await keeps(again.page, 'variant', null);
  assert.equal(await again.page.getAttribute('.stage lx-article', 'variant'), null);
  await again.close();
  await close();
});

test('a part is chosen by pointing at it, styled, and the bad CSS is kept', async () => {
  const { page, close } = await demo.open(article);
  await page.click(open('parts'));
  await page.click('#panel-parts button');
  await inArticle(page, 'caption').hover();
  assert.equal(await page.textContent('.part-badge'), 'caption');
  await inArticle(page, 'title').click();
  assert.equal(await page.inputValue('#panel-parts select'), 'title');
  await page.fill('#part-css', 'color: rgb(1, 2, 3)');
  await keeps(page, 'part.title', 'rgb');
  const color = await inArticle(page, 'title').evaluate(
    node => window.getComputedStyle(node).color,
  );
  assert.equal(color, 'rgb(1, 2, 3)');
  await page.fill('#part-css', 'color navy');
  assert.match(await page.textContent('#panel-parts [role=status]'), /chưa đọc được/);
  await keeps(page, 'part.title', 'color navy');
  await close();
});

test('while one points, a link leads nowhere', async () => {
  const { page, close } = await demo.open(`${article}#variant=compact`);
  await page.click(open('parts'));
  await page.click('#panel-parts button');
  await inArticle(page, 'title').locator('a').click();
  assert.ok(page.url().includes('lx-article.html'));
  await close();
});

test('the JSON is judged at its line by the schema and by lx; the right one is shown', async () => {
  const { page, close } = await demo.open(article);
  await page.click(open('json'));
  await page.waitForFunction(() => document.getElementById('json').value);
  const text = await page.inputValue('#json');
  await page.fill('#json', text.replace('"title": ', '"title": 7, "x": '));
  await faults(page).nth(2).waitFor();
  const said = await faults(page).allTextContents();
  const line = text.slice(0, text.indexOf('"title"')).split('\n').length;
  assert.ok(
    said.every(each => each.startsWith(`Dòng ${line} $.title`)),
    said.join('\n'),
  );
  assert.ok(
    said.some(each => each.includes('lược đồ')) && said.some(each => each.includes('(lx)')),
  );
  assert.deepEqual(await page.locator('.gutter .bad').allTextContents(), [`${line}`]);

  await page.fill('#json', text.replace('Ra quân', 'Đã sửa'));
  await page.locator('#json-said', { hasText: 'Đúng lược đồ' }).waitFor();
  assert.match(await inArticle(page, 'title').textContent(), /^\s*Đã sửa/);
  await close();
});

test('broken JSON is said with its line, kept in the address, and what was shown stays', async () => {
  const { page, close } = await demo.open(article);
  await page.click(open('json'));
  await page.waitForFunction(() => document.getElementById('json').value);
  const broken = `${(await page.inputValue('#json')).split('\n').slice(0, 3).join('\n')}\n  oops`;
  await page.fill('#json', broken);
  await page.locator('#json-said', { hasText: 'vẫn nằm trong địa chỉ' }).waitFor();
  assert.match(await faults(page).first().textContent(), /^Dòng 4/);
  assert.match(await inArticle(page, 'title').textContent(), /Ra quân/);
  await keeps(page, 'json', '');
  const again = await demo.open(page.url().replace(demo.origin, ''));
  await again.page.waitForFunction(() => document.getElementById('json').value);
  assert.equal(await again.page.inputValue('#json'), broken);
  const cut = await demo.open(page.url().replace(demo.origin, '').slice(0, -12) + '&scheme=dark');
  assert.match(await cut.page.textContent('[role=alert]'), /Liên kết đã bị cắt/);
  assert.equal(await cut.page.getAttribute('.stage lx-article', 'scheme'), 'dark');
  for (const each of [cut, again, { close }]) await each.close();
});

test('a state or a setting that is not there is said, and the rest holds', async () => {
  const { page, close } = await demo.open(
    'elements/lx-article.html?state=nope#colour=red&scheme=dark',
  );
  const said = (await page.locator('[role=alert]').allTextContents()).join(' ');
  assert.match(said, /“nope”.*“colour”/);
  assert.equal(await page.getAttribute('.stage lx-article', 'scheme'), 'dark');
  await close();
  const qa = await demo.open('qa.html?only=nope');
  assert.match(await qa.page.locator('.said.bad').first().textContent(), /“nope”/);
  await qa.close();
});

test('events are written down as they fire', async () => {
  const { page, close } = await demo.open('elements/lx-article.html?state=warnings');
  await page.locator('#panel-events [data-event=lx-load]').waitFor();
  assert.ok((await page.locator('#panel-events [data-event=lx-warning]').count()) >= 5);
  await close();
});

test('every state whose end is known ends as it should', async () => {
  const { page, complaints, close } = await demo.open('qa.html');
  await page.click('.run button');
  await page.locator('.run [role=status]', { hasText: 'không đạt' }).waitFor({ timeout: 180_000 });
  assert.deepEqual(
    await page.locator('output.bad').evaluateAll(list => list.map(node => node.closest('li').id)),
    [],
  );
  assert.match(await page.textContent('.run [role=status]'), /^6\d đạt, 0 không đạt/);
  assert.deepEqual(
    complaints.filter(said => /policy|Trusted/i.test(said)),
    [],
  );
  await close();
});
