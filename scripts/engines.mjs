// `npm run test:engines`: the browser tests in Chromium, Firefox and WebKit; those of single files
// where they are named. Installs what is missing. The last line alone counts the tests.
import { readdirSync, statSync } from 'node:fs';
import {
  ensureChromium,
  ensureFirefox,
  ensureOrExit,
  ensurePackages,
  ensureWebKit,
  root,
} from './setup.mjs';

ensurePackages();
ensureOrExit(ensureChromium, ensureFirefox, ensureWebKit);

const { build } = await import('./build.mjs');
const { conclude, runBrowserTests } = await import('./test-runs.mjs');

const changed = path => statSync(root + path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
// Behind `npm test`, what is delivered was just built.
const built = changed('dist/integrity.json');
if (readdirSync(`${root}src`, { recursive: true }).some(path => changed(`src/${path}`) > built))
  await build();
const files = process.argv.slice(2);
const config = `${root}web-test-runner.engines.config.mjs`;
conclude([await runBrowserTests(config, files.length > 0 ? { files } : {})]);
