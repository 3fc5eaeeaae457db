// `npm run test:engines`: the browser tests in Chromium, Firefox and WebKit; those of single files
// where they are named. Installs what is missing. The last line alone counts the tests.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import {
  ensureChromium,
  ensureFirefox,
  ensureOrExit,
  ensurePackages,
  ensureWebKit,
  root,
} from '../setup.mjs';

ensurePackages();
ensureOrExit(ensureChromium, ensureFirefox, ensureWebKit);

// WebKitGTK may crash (seen once in ten runs, with no test of ours found to be the cause), which ends
// this process: the run begins anew, once. A test that fails is never run again.
process.on('uncaughtException', error => {
  console.error(error.message);
  const isCrash = /invalid session id/.test(error.message) && !process.env.LX_SECOND_RUN;
  if (!isCrash) process.exit(1);
  console.error('WebKit has crashed: all tests run again.');
  const env = { ...process.env, LX_SECOND_RUN: '1' };
  process.exit(
    spawnSync(process.execPath, process.argv.slice(1), { stdio: 'inherit', env }).status,
  );
});

const { build } = await import('../build/build.mjs');
const { browserTests } = await import('./bundle.mjs');
const { conclude, enginesTests, runBrowserTests, runNodeTests } = await import('./test-runs.mjs');

const changed = path => statSync(root + path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
// Behind `npm test`, what is delivered was just built.
const built = changed('dist/integrity.json');
if (readdirSync(`${root}src`, { recursive: true }).some(path => changed(`src/${path}`) > built))
  await build();
const files = process.argv.slice(2);
// Named files are run as `npm test` runs them.
if (files.length === 0) process.env.LX_THOROUGH ??= '1';
const config = `${root}web-test-runner.engines.config.mjs`;
const inNode = files.length > 0 ? files.filter(file => file.endsWith('.mjs')) : enginesTests();
const inBrowsers = files.length > 0 ? files.filter(file => !file.endsWith('.mjs')) : browserTests();
conclude([
  ...(inNode.length > 0 ? [await runNodeTests(inNode, 1)] : []),
  ...(inBrowsers.length > 0 ? [await runBrowserTests(config, inBrowsers)] : []),
]);
