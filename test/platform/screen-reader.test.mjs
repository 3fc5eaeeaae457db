import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { startServer } from '../../scripts/serve/server.mjs';
import { chromiumArgs, ensureChromium } from '../../scripts/setup.mjs';

// Acceptance criteria:
// - A screen reader is given all headings and paragraphs of a long article, in order, before any of
//   them is near the screen.

/** What Chromium hands to screen readers: the names of nodes of a role, in order. */
async function given(page, role) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map(node => [node.nodeId, node]));
  const inOrder = node => [
    ...(!node.ignored && node.role?.value === role ? [node.name.value] : []),
    ...node.childIds.flatMap(id => inOrder(byId.get(id))),
  ];
  return inOrder(nodes[0]);
}

test('a screen reader is given what is in sections that are not laid out', async () => {
  const server = await startServer(0);
  // As with a screen reader that runs when the page is opened.
  const args = [...chromiumArgs, '--force-renderer-accessibility'];
  const browser = await chromium.launch({ executablePath: ensureChromium(), args });
  try {
    const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
    const path = fileURLToPath(new URL('../pages/long.html', import.meta.url));
    await page.route('**/long.html', route => route.fulfill({ path }));
    await page.goto(`http://localhost:${server.port}/long.html`);
    const wanted = await page.evaluate(async () => {
      const element = document.querySelector('lx-article');
      await element.updateComplete;
      const root = element.shadowRoot;
      const skipped = [...root.querySelectorAll('.screen > *')].filter(
        block => !block.checkVisibility({ contentVisibilityAuto: true }),
      );
      const texts = selector =>
        [...root.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());
      return {
        skipped: skipped.length,
        headings: texts('h2, h3, h4'),
        paragraphs: texts('.screen > p'),
      };
    });
    assert.ok(wanted.skipped > 200, `only ${wanted.skipped} blocks are not laid out`);
    assert.deepEqual(await given(page, 'heading'), wanted.headings);
    const texts = await given(page, 'StaticText');
    assert.deepEqual(
      texts.filter(text => wanted.paragraphs.includes(text)),
      wanted.paragraphs,
    );
  } finally {
    await browser.close();
    server.close();
  }
});
