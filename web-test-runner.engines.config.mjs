import { webdriverLauncher } from '@web/test-runner-webdriver';
import * as puppeteer from 'puppeteer-core';
import { ensureFirefox, ensureWebKit } from './scripts/setup.mjs';
import { startWebKitDriver } from './scripts/test/webkit.mjs';
import chromium, { launcher, timeZone } from './web-test-runner.config.mjs';

const TZ = timeZone;
const executablePath = ensureFirefox();
const webkit = ensureWebKit();

/** The same tests in all three engines: Chromium, Firefox over WebDriver BiDi, WebKitGTK over WebDriver. */
export default {
  ...chromium,
  testsFinishTimeout: 600_000,
  browsers: [
    ...chromium.browsers,
    launcher({
      puppeteer,
      launchOptions: { browser: 'firefox', executablePath, env: { ...process.env, TZ } },
    }),
    webdriverLauncher({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port: await startWebKitDriver(webkit, { TZ }),
      path: '/',
      capabilities: {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: webkit.browser, args: ['--automation'] },
        'wdio:enforceWebDriverClassic': true,
      },
    }),
  ],
};
