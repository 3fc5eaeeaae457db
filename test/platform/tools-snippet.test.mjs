// Acceptance criteria of the snippet maker, in Chromium
//
// - An address is asked, and the snippet that comes out shows the article in a page, under the policy that is
//   named beside it, with the hash of the delivered script; so does the form of a link.
// - The whole text can stand inside the tag: no template engine finds an expression in it, and it is read
//   without a script.
// - Choices, a theme among them, are in the tag and in the preview; a list is a list.
// - An address that does not work is told with the remedy, and stays in its field.
// - Without the right to copy the text is selected.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { root } from '../../scripts/setup.mjs';
import { says, textOf, toolPages } from '../support/tool-pages.mjs';

const pages = toolPages();
const codeOf = (page, id) => page.locator(`#${id}-code pre`).textContent();
const pageOf = body =>
  `<!doctype html><html lang="vi"><title>Trang</title><body>${body}</body></html>`;

async function example(options, nth = 0) {
  const opened = await pages.open('snippet.html', options);
  await opened.page.locator('#examples button').nth(nth).click();
  await says(opened.page, '#state', 'Dùng được');
  return opened;
}

test('the snippet shows the article under the policy beside it', async () => {
  const { page, seen, close } = await example();
  await page.locator('#page').fill(`${pages.origin}/demo/made/host.html`);
  await page.waitForTimeout(600);
  const snippet = await codeOf(page, 'snippet');
  const { 'lx.min.js': hash } = JSON.parse(readFileSync(`${root}dist/integrity.json`, 'utf8'));
  assert.ok(snippet.includes(`integrity="${hash}"`));
  assert.doesNotMatch(snippet, /rel="preload"/);
  const policy = (await codeOf(page, 'csp')).replace(/\s+/g, ' ');
  assert.match(policy, /connect-src 'self'; img-src 'self';/);
  assert.deepEqual(seen, []);
  await close();
  const headers = { 'Content-Security-Policy': `default-src 'none'; ${policy}` };
  const host = pages.serve('host.html', pageOf(snippet), headers);
  const second = await pages.open(host);
  await says(second.page, 'lx-article', 'Sáng ngày 11-5');
  assert.deepEqual(second.seen, []);
  await second.close();
});

test('for another origin there is a preload, and its hosts are in the policy', async () => {
  const { page, close } = await example();
  const policy = await codeOf(page, 'csp');
  assert.match(
    await codeOf(page, 'snippet'),
    /rel="preload"\s+as="fetch"\s+crossorigin\s+referrerpolicy="no-referrer"/,
  );
  assert.ok(policy.includes(`script-src ${pages.origin}/dist/;`), policy);
  assert.ok(policy.includes(`connect-src ${pages.origin};`), policy);
  await page.locator('#base').fill('không phải');
  await says(page, '#plan-state', 'phải là địa chỉ đầy đủ');
  await close();
});

test('the form of a link becomes the article', async () => {
  const { page, close } = await example();
  const [script, link] = [await codeOf(page, 'script'), await codeOf(page, 'upgrade')];
  for (const [id, pattern] of [
    ['wordPress', /wp_enqueue_script.*data-hosts=/s],
    ['drupal', /version: \d.*integrity: sha384-/s],
    ['nukeViet', /<script.*data-lx-article=/s],
  ])
    assert.match(await codeOf(page, id), pattern);
  await close();
  const host = pages.serve('link.html', pageOf(`<p>${link}</p>${script}`));
  const second = await pages.open(host);
  await says(second.page, 'lx-article', 'Sáng ngày 11-5');
  await second.close();
});

test('the whole text stands inside the tag, harmless to template engines', async () => {
  const article = {
    format: 'lx-article/1',
    title: 'Giá {{ 7*7 }} đồng',
    url: 'https://portal.example/1',
    body: '<p>Đoạn {{ 7*7 }} và ${x} [[y]] <b>đậm</b>.</p><ul><li><a href="https://portal.example/2">Hai</a></li></ul><img src="https://portal.example/a.png" alt="Ảnh">',
  };
  pages.serve('bai.json', JSON.stringify(article), { 'Content-Type': 'application/json' });
  const { page, close } = await pages.open('snippet.html');
  await page.locator('#src').fill('/demo/made/bai.json');
  await page.getByRole('button', { name: 'Kiểm tra' }).click();
  await says(page, '#state', 'Dùng được');
  await page.getByLabel('cả chữ nằm trong thẻ').check();
  await says(page, '#snippet-code pre', 'v-pre');
  const snippet = await codeOf(page, 'snippet');
  const inside = snippet.slice(snippet.indexOf('<lx-article'));
  assert.match(inside, /<p>Đoạn .*đậm/);
  assert.match(inside, /<a href="https:\/\/portal\.example\/2">Hai<\/a>/);
  assert.doesNotMatch(inside, /\{\{|\$\{|\[\[|<img/);
  await close();
  const second = await pages.open(pages.serve('text.html', pageOf(inside)), {
    javaScriptEnabled: false,
  });
  assert.match(
    await textOf(second.page, 'lx-article'),
    /^Giá \S+ 7\*7 \}\} đồng Đoạn .* Hai Nguồn: portal\.example$/,
  );
  assert.equal(
    await second.page.locator('lx-article a').first().getAttribute('href'),
    'https://portal.example/1',
  );
  await second.close();
});

test('choices are in the tag and in the preview', async () => {
  const { page, close } = await example();
  await page.getByLabel('Kiểu', { exact: true }).selectOption('compact');
  await page.getByLabel('giờ đăng').check();
  await page.getByLabel('Giao diện', { exact: true }).selectOption('do-vang');
  await says(page, '#themeCss-code pre', '--lx-accent: #a3151b');
  const tag = await codeOf(page, 'snippet');
  assert.match(tag, /<lx-article [^>]*variant="compact" scheme="light" with-time>/);
  assert.match(
    await codeOf(page, 'upgrade'),
    /data-lx-variant="compact" data-lx-scheme="light" data-lx-with-time=""/,
  );
  const ink = () =>
    page
      .locator('#preview lx-article')
      .evaluate(each => window.getComputedStyle(each.shadowRoot.querySelector('.frame')).color);
  assert.equal(await ink(), 'rgb(42, 21, 18)');
  assert.equal(await page.locator('#preview lx-article').getAttribute('variant'), 'compact');
  await close();
  const list = await example({}, 1);
  assert.match(await codeOf(list.page, 'snippet'), /<lx-article-list src=/);
  assert.match(await codeOf(list.page, 'upgrade'), /data-lx-article-list=/);
  await list.close();
});

test('an address that does not work is told, and stays', async () => {
  const { page, close } = await pages.open('snippet.html?lang=en');
  const ask = async address => {
    await page.locator('#src').fill(address);
    await page.getByRole('button', { name: 'Check' }).click();
  };
  for (const [address, found] of [
    ['../answers/status/404.json', 'The server answers 404'],
    ['../answers/to-login.json', 'The answer is a login page'],
    ['../answers/malformed.json', 'The JSON is broken'],
    ['http://portal.example/1.json', 'src must be https'],
  ]) {
    await ask(address);
    await says(page, '#findings', found);
    await says(page, '#state', 'It does not work yet');
    assert.equal(await page.inputValue('#src'), address);
    assert.equal(await page.locator('#work').isVisible(), false);
  }
  await ask('không');
  await says(page, '#state', 'Write an https address');
  await close();
});

test('without the right to copy the text is selected', async () => {
  const script = () =>
    Object.defineProperty(window.Navigator.prototype, 'clipboard', { value: undefined });
  const { page, close } = await example({ script });
  await page.locator('#csp-code button').click();
  await says(page, '#csp-code .said', 'bôi đen');
  const selected = await page.evaluate(() => document.getSelection().toString());
  assert.equal(selected, await codeOf(page, 'csp'));
  await close();
});
