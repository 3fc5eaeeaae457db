// The demo site, served and opened in Chromium, for tests that look at it from outside.
import { readdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { startServer } from '../../scripts/serve/server.mjs';
import { chromiumArgs, ensureChromium, root } from '../../scripts/setup.mjs';

/** Every page of the demo, by its path from demo/. */
export const demoPages = readdirSync(`${root}demo`, { recursive: true })
  .map(path => path.replaceAll('\\', '/'))
  .filter(path => path.endsWith('.html'))
  .sort();

const axe = readFileSync(`${root}node_modules/axe-core/axe.min.js`, 'utf8');

/** Resolves once a page is built and its articles have come or failed; none of them takes long. */
async function settled() {
  const built = () => document.querySelector('.site-foot') ?? !document.querySelector('#main');
  while (!built()) await new Promise(resolve => setTimeout(resolve, 20));
  const waiting = [...document.querySelectorAll('lx-article')].map(each => each.updateComplete);
  await Promise.race([Promise.all(waiting), new Promise(resolve => setTimeout(resolve, 10_000))]);
}

/** The server, a browser, and pages whose complaints are written down. */
export async function openDemo() {
  const { port, close } = await startServer();
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArgs });
  const origin = `http://localhost:${port}/demo/`;
  return {
    origin,
    /**
     * @param {string} path from demo/
     * @param {import('playwright-core').BrowserContextOptions} [options]
     */
    async open(path, options = {}) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 800 },
        ...options,
      });
      const page = await context.newPage();
      const complaints = [];
      page.on('pageerror', error => complaints.push(`thrown: ${error.message}`));
      // A policy's report is an error of the console too.
      page.on('console', message => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      await page.goto(origin + path);
      // What the page builds, and the articles in it, are there then.
      if (options.javaScriptEnabled !== false) await page.evaluate(settled);
      return { page, complaints, close: () => context.close() };
    },
    async close() {
      await browser.close();
      close();
    },
  };
}

/**
 * What axe finds in a page, by rule and place.
 *
 * @param {string} [inside] a selector: only there, whatever the page around it is like
 */
export async function axeFaults(page, inside) {
  // Not as a script of the page, which its policy would refuse.
  await page.evaluate(axe);
  return page.evaluate(async place => {
    const ofPages = place ? { region: { enabled: false } } : {};
    const { violations } = await window.axe.run(place ?? document, { rules: ofPages });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
    );
  }, inside);
}
