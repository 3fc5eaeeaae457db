// Acceptance criterion: the page of the release archive shows its article in Chromium from disk, without a
// network: nothing is asked for but files of the archive, and nothing fails.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { archiveFiles } from '../../scripts/release/archive.mjs';
import { chromiumArgs, ensureChromium } from '../../scripts/setup.mjs';

test('the page of the archive works from disk', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lx-archive-'));
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArgs });
  try {
    const files = archiveFiles();
    for (const [name, content] of files) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    const page = await browser.newPage();
    const asked = [];
    const said = [];
    page.on('request', request => asked.push(request.url()));
    page.on('console', message => said.push(message.text()));
    page.on('pageerror', error => said.push(String(error)));
    const [index] = files.find(([name]) => name.endsWith('index.html'));
    await page.goto(pathToFileURL(join(folder, index)).href);
    // In time, so that a script that was not loaded ends the test.
    await page.waitForFunction(() => window.customElements.get('lx-article'), { timeout: 20_000 });
    const seen = await page.evaluate(async () => {
      const element = document.querySelector('lx-article');
      await element.updateComplete;
      return {
        error: element.error?.message,
        text: element.shadowRoot.textContent.replace(/\s+/g, ' '),
        links: [...document.querySelectorAll('a[href]')]
          .map(({ href }) => href)
          .filter(href => href.startsWith('file:')),
      };
    });
    assert.equal(seen.error, undefined);
    assert.match(seen.text, /Ra quân dọn vệ sinh bờ kè.*Ban tổ chức chia thành ba nhóm/);
    assert.deepEqual(said, []);
    const base = pathToFileURL(join(folder, dirname(index))).href;
    const own = files.map(([name]) => `${base}/${name.split('/').slice(1).join('/')}`);
    assert.deepEqual(
      asked.filter(url => !own.includes(url)),
      [],
    );
    assert.ok(seen.links.length > 0);
    assert.deepEqual(
      seen.links.filter(url => !own.includes(url)),
      [],
    );
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
});
