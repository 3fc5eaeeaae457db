// Serves a folder that some bundler has made, and looks whether the real article is shown there.
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, normalize } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumArgs, ensureChromium } from '../setup.mjs';

const title = 'Sơ kết hoạt động của Ban chỉ đạo 35 thành phố Long Xuyên';
const sentence = 'Sáng ngày 11-5';
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

function serve(folder) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const file = folder + normalize(decodeURIComponent(pathname)).replace(/\/$/, '/index.html');
    if (!statSync(file, { throwIfNoEntry: false })?.isFile())
      return response.writeHead(404, { 'Content-Type': 'text/plain' }).end();
    const type = types[extname(file)] ?? 'application/octet-stream';
    return response.writeHead(200, { 'Content-Type': type }).end(readFileSync(file));
  });
  return new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** Opens a folder's page; throws what is wrong, resolves to a word on what was seen. */
export async function openArticle(folder) {
  const server = await serve(folder);
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArgs });
  try {
    const page = await browser.newPage();
    const wrong = [];
    page.on('pageerror', ({ message }) => wrong.push(message));
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    const loaded = await page
      .waitForFunction(() => document.documentElement.dataset.loaded, undefined, {
        timeout: 30_000,
      })
      .then(handle => handle.jsonValue())
      .catch(() => undefined);
    const text = await page.evaluate(() => {
      const textOf = node =>
        node.nodeType === 3
          ? node.nodeValue
          : node.localName === 'style'
            ? ''
            : [...(node.shadowRoot ?? node).childNodes].map(textOf).join('');
      return textOf(document.body);
    });
    if (wrong.length > 0) throw new Error(`The page throws: ${wrong.join('; ')}`);
    if (loaded !== title)
      throw new Error(`lx-load did not arrive. The page shows: ${text.slice(0, 300)}`);
    for (const words of [title, sentence])
      if (!text.includes(words)) throw new Error(`Not on the page: ${words}`);
    return 'built and shown';
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}
