import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { chromiumArgs, ensureChromium } from './scripts/setup.mjs';
import { mockServer } from './test/support/mock-server.mjs';

// A calendar day must come out the same for every reader, so the tests run where it is still
// yesterday when it is morning in Vietnam.
export const timeZone = 'America/Los_Angeles';

export default {
  // The corpus of hostile HTML takes its minutes: it runs with the three engines (npm run test:engines).
  files: ['test/**/!(corpus).test.ts'],
  nodeResolve: true,
  // One at a time: a browser draws no frames for a tab in the background, so nothing comes into view there.
  concurrency: 1,
  testFramework: { config: { timeout: 10_000 } },
  plugins: [esbuildPlugin({ ts: true, tsconfig: './tsconfig.json', target: 'es2022' })],
  middleware: [mockServer],
  browsers: [
    chromeLauncher({
      launchOptions: {
        executablePath: ensureChromium(),
        args: chromiumArgs,
        env: { ...process.env, TZ: timeZone },
      },
    }),
  ],
};
