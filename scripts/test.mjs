// `npm test`: installs what is missing, a browser included, builds, and runs every test. The last
// line alone counts them.
import { ensureChromium, ensurePackages, root } from './setup.mjs';

ensurePackages();
try {
  ensureChromium();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

const { build } = await import('./build.mjs');
const { runBrowserTests, runNodeTests } = await import('./test-runs.mjs');

await build();
const results = [
  await runNodeTests(`${root}test/node`),
  await runBrowserTests(`${root}web-test-runner.config.mjs`),
];
const sum = key => results.reduce((total, result) => total + result[key], 0);
// A run that ends without a test is a failure, not a success.
const failed = sum('failed') + results.filter(({ passed, failed }) => passed + failed === 0).length;
console.log(`${sum('passed')} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
