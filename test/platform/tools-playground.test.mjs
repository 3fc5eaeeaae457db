// Acceptance criteria of the playground, in Chromium
//
// - HTML from the clipboard is taken as HTML; what was taken out is struck through in the original, the
//   cleaned structure and the live article stand beside it, and each change has its rule and its place.
// - Hostile input runs nothing, asks no other host, and nothing is reported.
// - A link holds the input; one that was cut, or would be too long, is told in a sentence; also without
//   CompressionStream.
// - A file that is too large, a file that is dropped, a login page, an address that is none, a broken JSON:
//   a sentence says so, and what stood in the field stays, or can be brought back.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { paste, says, textOf, toolPages } from '../support/tool-pages.mjs';

const pages = toolPages();
const word = `<html><body><!--StartFragment--><p class=MsoNormal style="color:red" onclick="x()">Đoạn văn.</p>
<p>- Một;</p><p>- Hai.</p>
<p><b>Kết quả</b></p><p>Chữ của kết quả.</p><!--EndFragment--></body></html>`;

test('a body from the clipboard is shown before, after, and with what was done', async () => {
  const { page, seen, close } = await pages.open('playground.html');
  await page.locator('#input').focus();
  await paste(page, { 'text/html': word, 'text/plain': 'Đoạn văn.' });
  await says(page, '#state', 'Xong');
  assert.match(await textOf(page, '#intake .said'), /Đã dán HTML từ bộ nhớ tạm/);
  assert.doesNotMatch(await page.inputValue('#input'), /StartFragment/);
  const struck = await page.locator('#original del').allInnerTexts();
  for (const name of ['class', 'style', 'onclick']) assert.ok(struck.includes(name), name);
  const rows = await page.locator('#cleaned li b').allInnerTexts();
  for (const name of ['ul', 'li', 'h4']) assert.ok(rows.includes(name), `${name} in ${rows}`);
  assert.match(await textOf(page, '#result .frame'), /Đoạn văn\. Một; Hai\. Kết quả/);
  const done = await textOf(page, '#done');
  assert.match(done, /Bỏ onclick Mã chạy khi có sự kiện 1 dòng 1/);
  assert.match(done, /Viết lại lists/);
  // The report names no place of a step: it is where the step no longer acts without the block.
  await says(page, '#done tr', /headings.*dòng 3/s);
  // The place leads to the line.
  await page.locator('#done tr', { hasText: 'onclick' }).locator('.to-line').click();
  const selected = await page.evaluate(() => {
    const { value, selectionStart, selectionEnd } = document.activeElement;
    return value.slice(selectionStart, selectionEnd);
  });
  assert.match(selected, /^<p class=MsoNormal/);
  assert.deepEqual(seen, []);
  await close();
});

test('a clipboard without HTML is said to be so', async () => {
  const { page, close } = await pages.open('playground.html?lang=en');
  await page.locator('#input').focus();
  await paste(page, { 'text/plain': 'Chữ trơn' });
  await says(page, '#intake .said', 'The clipboard has no HTML');
  await paste(page, {});
  await says(page, '#intake .said', 'The clipboard holds no text');
  await close();
});

const hostile = [
  '<script>lxSeen("ran")</script><script src="https://evil.example/a.js"></script>',
  '<img src=x onerror=lxSeen("ran")><svg onload=lxSeen("ran")><style>@import "https://evil.example/"</style>',
  '<iframe srcdoc="<script>parent.lxSeen(1)</script>"></iframe><object data="https://evil.example/"></object>',
  '<p style="background:url(https://evil.example/p.png)">x<link rel=stylesheet href="https://evil.example/a.css">',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=lxSeen(1)&gt;">',
  '<base href="https://evil.example/"><meta http-equiv=refresh content="0;url=https://evil.example/">',
  '<form action="https://evil.example/"><button autofocus onfocus=lxSeen(1)>Gửi</button></form>',
  '</textarea></title><script>lxSeen("ran")</script>',
];

test('hostile input runs nothing, asks nobody, and nothing is reported', async () => {
  const { page, seen, close } = await pages.open('playground.html');
  for (const html of [...hostile, hostile.join('\n')]) {
    await page.locator('#input').fill('');
    await page.locator('#input').focus();
    await paste(page, { 'text/html': `${html}<p>Đoạn văn còn lại.</p>`, 'text/plain': 'x' });
    await says(page, '#state', /Xong|không hiện/);
    await page.waitForTimeout(150);
    // The outline shows the source as text; no node of it is made.
    assert.equal(await page.locator('main script, main iframe, main base, main meta').count(), 0);
  }
  await page.locator('#examples button').nth(1).click();
  await says(page, '#result lx-article', 'Đoạn văn bình thường vẫn còn nguyên');
  assert.deepEqual(seen, []);
  await close();
});

test('a link holds the input, and a cut one is told', async () => {
  const { page, close } = await pages.open('playground.html');
  await page.locator('#input').fill('<p>Đoạn văn của liên kết.</p>');
  await says(page, '#result lx-article', 'Đoạn văn của liên kết');
  await page.locator('#share button').first().click();
  await says(page, '#share .said', 'Liên kết giữ toàn bộ nội dung');
  const link = await textOf(page, '#share pre');
  await close();
  const second = await pages.open(link);
  await says(second.page, '#result lx-article', 'Đoạn văn của liên kết');
  await second.close();
  const third = await pages.open(link.slice(0, -5));
  await says(third.page, '#intake .said', 'Liên kết này bị cắt');
  await third.close();
});

test('a link is made without CompressionStream, and one that would be too long is not', async () => {
  const script = () => delete window.CompressionStream;
  const { page, close } = await pages.open('playground.html', { script });
  await page.locator('#input').fill('<p>Ngắn.</p>');
  await page.locator('#share button').first().click();
  await says(page, '#share pre', /#lx1\.u\./);
  await page.locator('#input').fill(`<p>${'Dài '.repeat(20_000)}</p>`);
  await page.locator('#share button').first().click();
  await says(page, '#share .said', 'Hãy lưu thành tệp');
  const download = page.waitForEvent('download');
  await page.locator('#share button').nth(1).click();
  assert.equal((await download).suggestedFilename(), 'lx-html.txt');
  await close();
});

test('a file of 50 MB is refused, a small one taken, and the text before brought back', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lx-tools-'));
  const { page, close } = await pages.open('playground.html');
  try {
    const [large, small] = [join(folder, 'lon.html'), join(folder, 'nho.html')];
    writeFileSync(large, '');
    truncateSync(large, 50 * 1024 * 1024);
    writeFileSync(small, '<p>Từ tệp.</p>');
    await page.locator('#input').fill('<p>Đã gõ.</p>');
    await page.locator('#file').setInputFiles(large);
    await says(page, '#intake .said', 'lon.html nặng 50.0 MB; nhiều nhất là 5 MB');
    assert.equal(await page.inputValue('#input'), '<p>Đã gõ.</p>');
    await page.locator('#file').setInputFiles(small);
    await says(page, '#result lx-article', 'Từ tệp.');
    await page.getByRole('button', { name: 'Trả lại bản trước' }).click();
    assert.equal(await page.inputValue('#input'), '<p>Đã gõ.</p>');
  } finally {
    await close();
    rmSync(folder, { recursive: true });
  }
});

test('a dropped JSON and an RSS feed are shown', async () => {
  const { page, close } = await pages.open('playground.html');
  const drop = (name, text) =>
    page.evaluate(
      ([file, content]) => {
        const dataTransfer = new window.DataTransfer();
        dataTransfer.items.add(new window.File([content], file));
        document.body.dispatchEvent(
          new window.DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }),
        );
      },
      [name, text],
    );
  await drop('tin.json', '{"format": "lx-article/1", "title": "Từ JSON", "body": "<p>Chữ</p>"}');
  await says(page, '#result lx-article', 'Từ JSON');
  await drop(
    'tin.xml',
    '<rss version="2.0"><channel><title>K</title><item><title>Từ RSS</title><link>https://p.example/1</link></item></channel></rss>',
  );
  await says(page, '#result lx-article', 'Từ RSS');
  await drop('hong.json', '{\n"title": "x",,\n}');
  await says(page, '#state', 'JSON hỏng ở dòng 2');
  await close();
});

test('an address that leads to a login, or is none, takes nothing away', async () => {
  const { page, close } = await pages.open('playground.html');
  await page.locator('#input').fill('<p>Đã gõ.</p>');
  const ask = async address => {
    await page.locator('#address').fill(address);
    await page.getByRole('button', { name: 'Lấy về' }).click();
  };
  await ask('../answers/to-login.json');
  await says(page, '#intake .said', 'Trả lời là một trang đăng nhập');
  await ask('không phải địa chỉ');
  await says(page, '#intake .said', 'Hãy ghi một địa chỉ https');
  await ask('../answers/status/404.json');
  await says(page, '#intake .said', 'Máy chủ trả lời 404');
  await ask('http://127.0.0.1:9/tin.json');
  await says(page, '#intake .said', 'CSP của trang không cho gọi');
  assert.equal(await page.inputValue('#input'), '<p>Đã gõ.</p>');
  assert.match(await textOf(page, '#result .frame'), /Đã gõ/);
  await ask('../articles/sample.json');
  await says(page, '#result lx-article', 'Ra quân dọn vệ sinh bờ kè');
  await close();
});

test('what was typed is there again after the page was left', async () => {
  const { page, close } = await pages.open('playground.html');
  await page.locator('#input').fill('<p>Chưa xong.</p>');
  await says(page, '#result lx-article', 'Chưa xong.');
  await page.reload();
  await says(page, '#result lx-article', 'Chưa xong.');
  await close();
});
