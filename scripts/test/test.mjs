// `npm test`: installs what is missing, a browser included, builds, and runs every test. The last
// line alone counts them. `npm test -- FILE …` runs those files alone, on the build that is there.
import { ensureChromium, ensureOrExit, ensurePackages, root } from '../setup.mjs';

ensurePackages();
ensureOrExit(ensureChromium);

const { build } = await import('../build/build.mjs');
const { browserTests } = await import('./bundle.mjs');
const { conclude, platformTests, runBrowserTests, runNodeTests, unitTests } =
  await import('./test-runs.mjs');

const config = `${root}web-test-runner.config.mjs`;
const files = process.argv.slice(2);
if (files.length > 0) {
  const inNode = files.filter(file => file.endsWith('.mjs'));
  const inBrowsers = files.filter(file => !file.endsWith('.mjs'));
  conclude([
    ...(inNode.length > 0 ? [await runNodeTests(inNode)] : []),
    ...(inBrowsers.length > 0 ? [await runBrowserTests(config, inBrowsers)] : []),
  ]);
} else {
  await build();
  // The corpus of hostile HTML takes its minutes: it runs with the three engines (npm run test:engines).
  const inBrowsers = browserTests().filter(file => !file.endsWith('/corpus.test.ts'));
  conclude([
    await runNodeTests(unitTests()),
    await runNodeTests(platformTests(), 1),
    await runBrowserTests(config, inBrowsers),
  ]);
}
