// `npm test`: installs what is missing, a browser included, builds, and runs every test. The last
// line alone counts them. `npm test -- FILE …` runs those files alone, on the build that is there.
import { ensureChromium, ensureOrExit, ensurePackages, root } from '../setup.mjs';

ensurePackages();
ensureOrExit(ensureChromium);

const { build } = await import('../build/build.mjs');
const { conclude, nodeTests, runBrowserTests, runNodeTests } = await import('./test-runs.mjs');

const config = `${root}web-test-runner.config.mjs`;
const files = process.argv.slice(2);
if (files.length > 0) {
  const inNode = files.filter(file => file.endsWith('.mjs'));
  const inBrowsers = files.filter(file => !file.endsWith('.mjs'));
  conclude([
    ...(inNode.length > 0 ? [await runNodeTests(inNode)] : []),
    ...(inBrowsers.length > 0 ? [await runBrowserTests(config, { files: inBrowsers })] : []),
  ]);
} else {
  await build();
  conclude([await runNodeTests(nodeTests()), await runBrowserTests(config)]);
}
