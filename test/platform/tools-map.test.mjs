// Acceptance criteria of the map maker, in Chromium
//
// - A JSON that no format knows is read by what was guessed; a row is chosen by click and by keyboard, and the
//   map, the tag and the article beside it follow. The tag works in a page.
// - A map that fits nothing, has no title, or leads out of the list is told, with the place.
// - What is no JSON is told so. A link holds JSON and choices.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { says, textOf, toolPages } from '../support/tool-pages.mjs';

const pages = toolPages();
const example = page => page.locator('#examples button').first().click();
const mapOf = async page => JSON.parse(await page.locator('#map pre').innerText());
const row = (page, name) =>
  page
    .locator('.node', { has: page.locator('.key', { hasText: new RegExp(`^${name}$`) }) })
    .first();

test('a JSON never seen before is read by guesses', async () => {
  const { page, seen, close } = await pages.open('map.html');
  await example(page);
  await says(page, '#preview lx-article', 'Đoàn viên và người dân chia thành ba nhóm');
  const map = await mapOf(page);
  assert.deepEqual(
    [map.items, map.title, map.body, map.tags],
    ['duLieu[*]', 'tieuDe', 'noiDung', 'tuKhoa[*]'],
  );
  assert.deepEqual(map.url, { template: 'https://portal.example/tin/{duongDan}' });
  await says(page, '#fit', 'Bản đồ khớp');
  assert.deepEqual(seen, []);
  await close();
});

test('a row is chosen by keyboard, and what it was is no more', async () => {
  const { page, close } = await pages.open('map.html');
  await example(page);
  await says(page, '#fit', 'Bản đồ khớp');
  await row(page, 'tomTat').focus();
  await page.keyboard.press('Enter');
  const select = page.locator('.tree select');
  assert.equal(await select.inputValue(), 'summary');
  await select.selectOption('body');
  await says(page, '#preview lx-article', 'Sáng thứ Bảy, người dân các khóm');
  const map = await mapOf(page);
  assert.deepEqual([map.body, map.summary], ['tomTat', undefined]);
  await page.getByRole('button', { name: 'Bỏ từ khóa' }).click();
  assert.equal((await mapOf(page)).tags, undefined);
  await close();
});

test('the tag works in a page', async () => {
  const { page, close } = await pages.open('map.html');
  await example(page);
  await says(page, '#fit', 'Bản đồ khớp');
  await page.locator('#src').fill(`${pages.origin}/demo/made/tin.json`);
  await says(page, '#tag pre', 'made/tin.json');
  const tag = await page.locator('#tag pre').first().innerText();
  const json = await page.inputValue('#input');
  await close();
  pages.serve('tin.json', json, { 'Content-Type': 'application/json' });
  const host = pages.serve(
    'host.html',
    `<!doctype html><html lang="vi"><script src="/dist/lx.min.js" defer></script>${tag}`,
  );
  const second = await pages.open(host);
  await says(second.page, 'lx-article', 'Đoàn viên và người dân chia thành ba nhóm');
  assert.deepEqual(second.seen, []);
  await second.close();
});

test('a map that fits nothing says where', async () => {
  const { page, close } = await pages.open('map.html?lang=en');
  await page.locator('#input').fill('{"a": {"b": {"c": []}}, "d": [{"e": 1}]}');
  await says(page, '#state', 'No member could be guessed');
  await says(page, '#fit', 'The map has no title yet');
  await row(page, 'b').click();
  await page.locator('.tree select').selectOption('title');
  await says(page, '#fit', /lx cannot read it \(format, \$\S*title/);
  await row(page, 'd').click();
  await page.locator('.tree select').selectOption('items');
  await says(page, '#fit', 'Outside of the list, so of no use: title');
  await close();
});

test('what is no JSON is told, and stays', async () => {
  const { page, close } = await pages.open('map.html');
  await page.locator('#input').fill('<rss version="2.0"></rss>');
  await says(page, '#state', 'Đây không phải JSON');
  await page.locator('#input').fill('{"a": 1,\n "b" 2}');
  await says(page, '#state', 'JSON hỏng ở dòng 2');
  await page.locator('#address').fill('../answers/login.json');
  await page.getByRole('button', { name: 'Lấy về' }).click();
  await says(page, '#intake .said', 'trang đăng nhập');
  await page.locator('#address').fill('../bai-viet/minh-hoa.html');
  await page.getByRole('button', { name: 'Lấy về' }).click();
  await says(page, '#intake .said', 'trang HTML');
  assert.equal(await page.inputValue('#input'), '{"a": 1,\n "b" 2}');
  await close();
});

test('a link holds the JSON and the choices', async () => {
  const { page, close } = await pages.open('map.html');
  await page.locator('#input').fill('{"a": "Tin chọn tay", "b": "Thân bài"}');
  await says(page, '#state', 'Không đoán được');
  await row(page, 'a').click();
  await page.locator('.tree select').selectOption('title');
  await row(page, 'b').click();
  await page.locator('.tree select').selectOption('body');
  await says(page, '#preview lx-article', 'Tin chọn tay');
  await page.locator('#share button').first().click();
  await says(page, '#share .said', 'Liên kết giữ');
  const link = await textOf(page, '#share pre');
  await close();
  const second = await pages.open(link);
  await says(second.page, '#preview lx-article', 'Thân bài');
  assert.deepEqual(await mapOf(second.page), { title: 'a', body: 'b' });
  await second.close();
});
