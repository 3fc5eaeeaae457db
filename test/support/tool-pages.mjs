// Opens pages of the demo's tools in Chromium, and notes what must not happen there: errors, reports of the
// policy, dialogs, requests to other hosts.
import { after, before } from 'node:test';
import { chromium } from 'playwright-core';
import { startServer } from '../../scripts/serve/server.mjs';
import { chromiumArgs, ensureChromium } from '../../scripts/setup.mjs';

/** Starts server and browser before the tests of a file, and ends them after. */
export function toolPages() {
  const pages = { origin: '', open, serve };
  let server;
  let browser;
  /** Pages that a test has made up, by path. */
  const made = new Map();
  before(async () => {
    server = await startServer();
    pages.origin = `http://localhost:${server.port}`;
    browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArgs });
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  /** A page of a host: its HTML, and headers such as its policy. Gives its address. */
  function serve(path, html, headers = {}) {
    made.set(`/demo/made/${path}`, { html, headers });
    return `${pages.origin}/demo/made/${path}`;
  }

  /** Opens an address, or a path below demo/tools/, in a fresh context; `seen` is what must stay empty. */
  async function open(path, { script, ...options } = {}) {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      ...options,
    });
    const page = await context.newPage();
    const seen = [];
    page.on('pageerror', error => seen.push(`error: ${error}`));
    page.on('dialog', dialog => {
      seen.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', request => {
      const url = new URL(request.url());
      if (/^https?:$/.test(url.protocol) && url.origin !== pages.origin)
        seen.push(`request: ${url}`);
    });
    await page.exposeFunction('lxSeen', text => void seen.push(text));
    await page.addInitScript(() =>
      document.addEventListener('securitypolicyviolation', event =>
        window.lxSeen(`policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
      ),
    );
    if (script) await page.addInitScript(script);
    await page.route('**/demo/made/**', route => {
      const { html, headers } = made.get(new URL(route.request().url()).pathname) ?? {};
      return route.fulfill({
        status: html === undefined ? 404 : 200,
        headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers },
        body: html ?? '',
      });
    });
    await page.goto(/^https?:/.test(path) ? path : `${pages.origin}/demo/tools/${path}`);
    return { page, seen, close: () => context.close() };
  }

  return pages;
}

/** Pastes into the focused field, as a person does. */
export const paste = (page, kinds) =>
  page.evaluate(given => {
    const clipboardData = new window.DataTransfer();
    for (const [type, text] of Object.entries(given)) clipboardData.setData(type, text);
    const event = new window.ClipboardEvent('paste', {
      clipboardData,
      bubbles: true,
      cancelable: true,
    });
    document.activeElement.dispatchEvent(event);
  }, kinds);

/** Text of the first element that a selector finds, shadow roots included, its spaces made one. */
export const textOf = async (page, selector) =>
  (await page.locator(selector).first().innerText()).replace(/\s+/g, ' ').trim();

/** Waits until a place says something. */
export const says = (page, selector, pattern) =>
  page.locator(selector).filter({ hasText: pattern }).first().waitFor({ timeout: 20_000 });
