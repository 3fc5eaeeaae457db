// `npm test`: installs what is missing, a browser included, builds, and runs every test. The last
// line alone counts them.
import { ensureChromium, ensureOrExit, ensurePackages, root } from '../setup.mjs';

ensurePackages();
ensureOrExit(ensureChromium);

const { build } = await import('../build/build.mjs');
const { conclude, runBrowserTests, runNodeTests } = await import('./test-runs.mjs');

await build();
conclude([
  await runNodeTests(`${root}test/unit`),
  await runBrowserTests(`${root}web-test-runner.config.mjs`),
]);
