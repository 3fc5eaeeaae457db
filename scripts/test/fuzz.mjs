// `npm run fuzz -- --seconds 60 --seed 7`: hostile HTML of a seeded grammar for as long as that, and
// as long the law that nothing is lost; see test/hostile/fuzz.test.ts and law.test.ts. Without a seed it takes one by the clock, and says which.
import { parseArgs } from 'node:util';
import { ensureChromium, ensureOrExit, ensurePackages, root } from '../setup.mjs';

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string' } },
});
const seconds = Number(values.seconds);
const seed = Number(values.seed ?? Date.now() % 1e9);
if (!(seconds > 0) || !Number.isSafeInteger(seed)) {
  console.error('Usage: npm run fuzz -- --seconds <number> [--seed <whole number>]');
  process.exit(1);
}

ensurePackages();
ensureOrExit(ensureChromium);
// The test server hands it to the browser.
process.env.FUZZ = JSON.stringify({ seconds, seed });
const { conclude, runBrowserTests } = await import('./test-runs.mjs');
conclude([
  await runBrowserTests(
    `${root}web-test-runner.config.mjs`,
    ['test/hostile/fuzz.test.ts', 'test/hostile/law.test.ts'],
    { testsFinishTimeout: (2 * seconds + 400) * 1000 },
  ),
]);
