import { chromeLauncher } from '@web/test-runner-chrome';
import { chromiumArgs, ensureChromium } from './scripts/setup.mjs';
import { mockServer } from './test/support/mock-server.mjs';

// A calendar day must come out the same for every reader, so the tests run where it is still
// yesterday when it is morning in Vietnam.
export const timeZone = 'America/Los_Angeles';

/** Chromium, or what puppeteer knows besides; tells its `onCrash` where it dies with a page open. */
export function launcher(options) {
  const made = chromeLauncher({
    ...options,
    createPage: async ({ browser, context }) => {
      const page = await context.newPage();
      page.once('error', ({ message }) => made.onCrash?.(message));
      browser.once('disconnected', () => made.onCrash?.('It is gone.'));
      return page;
    },
  });
  return made;
}

// The files are those that scripts/test/test-runs.mjs has bundled.
export default {
  staticLogging: true,
  // One at a time: a browser draws no frames for a tab in the background, so nothing comes into view there.
  concurrency: 1,
  // Only against what hangs: no test is there to be fast, and the machine may be busy.
  testFramework: { config: { timeout: 30_000 } },
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
  browserStartTimeout: 60_000,
  middleware: [mockServer],
  browsers: [
    launcher({
      launchOptions: {
        executablePath: ensureChromium(),
        args: chromiumArgs,
        env: { ...process.env, TZ: timeZone },
      },
    }),
  ],
};
