// Draws states of the demo so that the same page gives the same pixels: one family of fonts, from a
// package; a fixed clock and place; a screen of fixed size on which nothing moves.
import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { PNG } from 'pngjs';
import { startServer } from '../serve/server.mjs';
import { chromiumArgs, ensureChromium, root } from '../setup.mjs';

/** Of a phone and a desktop, in CSS pixels. */
export const widths = [360, 1280];
export const schemes = ['light', 'dark'];
/** What of a state stands further down is cut off, in CSS pixels. */
export const maxHeight = 900;
/** Room for rings of focus around the stage, in CSS pixels. */
const margin = 8;
const now = '2026-11-28T09:00:00+07:00';
/** Between two looks at a page that must be alike, in ms: some frames of a busy machine. */
const pause = 120;
/** How long a page may take to become quiet, in ms. What never comes (a portal that hangs) stays as it is. */
const patience = 6000;

const sameEverywhere = [
  '--disable-lcd-text',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];

/** A browser that draws the demo as every machine does, and the server of its pages. */
export async function startDrawing() {
  const { port, close } = await startServer();
  // What the demo's portal says of today is said by this process.
  const ownNow = Date.now;
  Date.now = () => Date.parse(now);
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: [...chromiumArgs, ...sameEverywhere],
    env: { ...process.env, FONTCONFIG_FILE: writeFontConfig() },
  });
  return {
    version: browser.version(),
    open: width => openPage(browser, width, `http://127.0.0.1:${port}/demo/`),
    async stop() {
      await browser.close();
      close();
      Date.now = ownNow;
    },
  };
}

/** A page of a width, on which states can be drawn one after the other. */
async function openPage(browser, width, base) {
  const context = await browser.newContext({
    // Room for what stands above the stage.
    viewport: { width, height: maxHeight + 700 },
    deviceScaleFactor: 1,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const pending = new Set();
  page.on('request', request => pending.add(request));
  for (const end of ['requestfinished', 'requestfailed'])
    page.on(end, request => pending.delete(request));
  await page.clock.setFixedTime(now);
  await page.addInitScript(prepare);
  return {
    page,
    /**
     * Draws the stage of an example.
     *
     * @param css further rules of the host's page.
     * @returns a picture by scheme, and where on the page they were taken; the page stands until the next.
     */
    async draw({ id, outcome }, css = '') {
      await page.emulateMedia({ colorScheme: schemes[0] });
      pending.clear();
      await page.goto(`${base}qa.html?only=${id}`);
      await page.locator('.stage').first().waitFor({ state: 'attached' });
      await page.evaluate(addRules, css);
      await page.evaluate(settled, { outcome, patience });
      const started = performance.now();
      while (pending.size > 0 && performance.now() - started < patience)
        await page.waitForTimeout(pause);
      const pictures = {};
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme });
        Object.assign(pictures, { [colorScheme]: await drawQuiet(page) });
      }
      return { pictures, clip: await clipOf(page) };
    },
    close: () => context.close(),
  };
}

/** In the page, before its own scripts: counts the inputs that have ended, and hides all but the stage. */
function prepare() {
  globalThis.lxEnds = 0;
  for (const type of ['lx-load', 'lx-error', 'lx-list-load'])
    document.addEventListener(type, () => (globalThis.lxEnds += 1));
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(
    'body *:not(:has(.stage), .stage, .stage *) { visibility: hidden !important; }',
  );
  document.adoptedStyleSheets.push(sheet);
}

function addRules(css) {
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}

/** Waits in the page until what the example says will end has ended, and all elements are still. */
async function settled({ outcome, patience }) {
  const wait = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));
  const started = performance.now();
  const until = async condition => {
    while (!condition() && performance.now() - started < patience) await wait(20);
  };
  const all = () =>
    [...document.querySelectorAll('.stage *')].filter(({ localName }) =>
      localName.startsWith('lx-'),
    );
  await until(() => !outcome || globalThis.lxEnds > 0);
  await until(() => all().every(({ shadowRoot }) => shadowRoot));
  const updates = Promise.all(all().map(({ updateComplete }) => updateComplete));
  await Promise.race([updates, wait(outcome ? patience : patience / 4)]);
  await document.fonts.ready;
}

/** What is on the screen once two looks in a row are alike. */
async function drawQuiet(page) {
  const started = performance.now();
  let last;
  for (;;) {
    const clip = await clipOf(page);
    const png = await page.screenshot({ clip, animations: 'disabled', caret: 'initial' });
    if (last?.equals(png) || performance.now() - started > patience) return PNG.sync.read(png);
    last = png;
    await page.waitForTimeout(pause);
  }
}

async function clipOf(page) {
  const { width } = page.viewportSize();
  const box = await page.locator('.stage').first().boundingBox();
  const y = Math.floor(box.y) - margin;
  const height = Math.min(maxHeight, Math.ceil(box.height) + 2 * margin);
  const x = Math.max(0, Math.floor(box.x) - margin);
  return { x, y, width: Math.min(width - x, Math.ceil(box.width) + 2 * margin), height };
}

/** A configuration that knows one family alone, whatever name a page asks for. */
function writeFontConfig() {
  const directory = `${root}.tmp/fonts`;
  mkdirSync(directory, { recursive: true });
  writeFileSync(
    `${directory}/fonts.conf`,
    `<?xml version="1.0"?>
<fontconfig>
  <dir>${root}node_modules/@expo-google-fonts/noto-serif</dir>
  <cachedir>${directory}</cachedir>
  <match target="font">
    <edit name="antialias" mode="assign"><bool>true</bool></edit>
    <edit name="hinting" mode="assign"><bool>false</bool></edit>
    <edit name="rgba" mode="assign"><const>none</const></edit>
  </match>
</fontconfig>
`,
  );
  return `${directory}/fonts.conf`;
}
