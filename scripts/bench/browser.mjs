// The Chromium of the bench, and what only its debugging protocol can do.
import { chromium } from 'playwright-core';
import { chromiumArgs, ensureChromium } from '../setup.mjs';
import { startBenchServer } from './server.mjs';

export const viewport = { width: 1280, height: 720 };

/** A browser and a server; `close` ends both. */
export async function launch() {
  const { origin, close } = await startBenchServer();
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArgs });
  return {
    browser,
    origin,
    close: async () => {
      await browser.close();
      close();
    },
  };
}

/** A new document with lx, its peers and nothing else; `modules` takes the single files of lx. */
export async function openBench({ browser, origin }, { modules = false } = {}) {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.enable');
  const load = async () => {
    await page.goto(`${origin}/scripts/bench/page.html${modules ? '?modules' : ''}`);
    await page.evaluate(() => window.bench.prepare());
  };
  await load();
  return {
    page,
    session,
    load,
    close: () => context.close(),
    throttle: rate => session.send('Emulation.setCPUThrottlingRate', { rate }),
    collectGarbage: () => session.send('HeapProfiler.collectGarbage'),
    clear: () => page.evaluate(() => window.bench.clear()),
    measure: (way, size) =>
      page.evaluate(([way, size]) => window.bench.measure(way, size), [way, size]),
  };
}
