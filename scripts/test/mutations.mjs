// `npm run mutations`: breaks each safety step of the sources once, in a copy in memory, and runs the
// tests that must go red. Fails where they stay green, and where a step is no longer written as
// mutation-list.mjs has it. `npm run mutations -- clean` takes those whose step, file or test has that
// in it.
import { build } from 'esbuild';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { run } from 'node:test';
import { litSafety } from '../build/lit-safety.mjs';
import { ensureChromium, ensureOrExit, ensurePackages, root } from '../setup.mjs';
import { mutations } from './mutation-list.mjs';

ensurePackages();
ensureOrExit(ensureChromium);
const { bundleTests, esbuildOptions, temporaryDirectory } = await import('./bundle.mjs');
const { failuresOf, runSessions } = await import('./test-runs.mjs');
const { default: config } = await import('../../web-test-runner.config.mjs');

const wanted = process.argv.slice(2);
const chosen = mutations.filter(mutation =>
  wanted.every(word => [mutation.step, mutation.file, mutation.test].join(' ').includes(word)),
);
const directory = temporaryDirectory('mutations');

const read = file => readFileSync(root + file, 'utf8');

/** The source with the step broken; nothing where it is not there, or not once. */
function broken({ file, from, to }) {
  const parts = read(file).split(from);
  return parts.length === 2 ? parts.join(to) : undefined;
}

const litPolicy = `${root}src/body/parse/trusted-types.ts`;

/** Hands esbuild changed files in place of those on disk, by their paths from the root. */
const overlay = changed => ({
  name: 'overlay',
  setup({ onLoad }) {
    onLoad({ filter: /\.[tj]s$/ }, ({ path }) => {
      const contents = changed(relative(root, path).split(sep).join('/'), path);
      return contents === undefined
        ? undefined
        : { contents, loader: path.endsWith('.ts') ? 'ts' : 'js' };
    });
  },
});

/** Bundles a test with the broken step, and with it the script that its hostile pages load. */
async function bundleBroken(mutation, name) {
  const place = `${directory}/${name}`;
  const source = mutation.file && broken(mutation);
  const served = `/${relative(root, place)}/lx.min.js`;
  const changed = file => {
    if (file === mutation.file) return source;
    if (file === 'test/hostile/hostile-page.ts')
      return read(file).replace('/dist/lx.min.js', served);
    return undefined;
  };
  const safeLit = litSafety(litPolicy);
  const options = { sourcemap: false };
  const [bundled] = await Promise.all([
    bundleTests([mutation.test], place, { ...options, plugins: [overlay(changed)] }),
    mutation.test.startsWith('test/hostile/') &&
      build({
        ...esbuildOptions,
        ...options,
        entryPoints: ['src/define.ts'],
        outfile: `${place}/lx.min.js`,
        format: 'iife',
        conditions: [],
        plugins: [
          overlay(
            (file, path) =>
              changed(file) ??
              (file.includes('lit-html')
                ? safeLit.transform(readFileSync(path, 'utf8'), path)?.code
                : undefined),
          ),
        ],
      }),
  ]);
  return bundled[0];
}

/** The emitted modules of dist/, with the broken step. */
async function emitBroken(mutation, name) {
  const place = `${directory}/${name}`;
  mkdirSync(place, { recursive: true });
  const files = readdirSync(`${root}src`, { recursive: true })
    .map(file => `src/${file.split(sep).join('/')}`)
    .filter(file => file.endsWith('.ts'));
  const source = mutation.file && broken(mutation);
  await build({
    ...esbuildOptions,
    sourcemap: false,
    bundle: false,
    entryPoints: files,
    outdir: place,
    format: 'esm',
    plugins: [overlay(file => (file === mutation.file ? source : undefined))],
  });
  return place;
}

/** Runs a test file of Node's; the name of the first test that failed, or nothing. */
async function redInNode(mutation, name) {
  process.env.LX_DIST = await emitBroken(mutation, name);
  let red;
  await new Promise(resolve => {
    run({ files: [root + mutation.test], concurrency: false })
      .on('test:fail', event => (red ??= event.name))
      .on('end', resolve)
      .resume();
  });
  return red;
}

/** The same for all browser tests, in one run; calls back as each has ended. */
async function redInBrowser(list, tell) {
  const names = new Map();
  const files = [];
  for (const [at, mutation] of list.entries()) {
    const file = await bundleBroken(mutation, String(at));
    names.set(root + file, mutation);
    files.push(file);
  }
  const changes = {
    // The first that goes red is enough.
    testFramework: { config: { timeout: 30_000, bail: true } },
    testsFinishTimeout: 120_000,
  };
  await runSessions({ ...config, ...changes }, files, session => {
    const [failure] = failuresOf(session);
    tell(
      names.get(session.testFile),
      failure && (failure.name || failure.error?.message || 'the file'),
    );
  });
}

const rows = [];
function tell(mutation, red) {
  if (!mutation.file) {
    if (red) rows.push({ ...mutation, why: `${mutation.test} is red with nothing broken: ${red}` });
    return;
  }
  console.log(`${red ? '✓' : '✗ STILL GREEN'} ${mutation.step} → ${red ?? mutation.test}`);
  rows.push({
    ...mutation,
    red,
    why: red ? undefined : `${mutation.test} stays green: ${mutation.step}`,
  });
}

const gone = chosen.filter(mutation => broken(mutation) === undefined);
for (const { step, file, from } of gone)
  rows.push({ step, why: `${file} has not once ${JSON.stringify(from)}: ${step}` });
const fitting = chosen.filter(mutation => !gone.includes(mutation));
// With nothing broken they must be green, or red says nothing.
const unbroken = [...new Set(fitting.map(({ test }) => test))].map(test => ({ test }));
const all = [...unbroken, ...fitting];
const started = performance.now();
for (const [at, mutation] of all.filter(({ test }) => test.endsWith('.mjs')).entries())
  tell(mutation, await redInNode(mutation, `node-${at}`));
const inBrowser = all.filter(({ test }) => test.endsWith('.ts'));
if (inBrowser.length > 0) await redInBrowser(inBrowser, tell);

const done = rows.filter(({ red }) => red);
console.log('\n| broken step | file | test that went red |\n| --- | --- | --- |');
for (const { step, file, test, red } of done)
  console.log(`| ${step} | ${file.slice(4)} | ${test.replace(/^test\//, '')}: ${red} |`);
const bad = rows.filter(({ why }) => why);
for (const { why } of bad) console.log(`✗ ${why}`);
const minutes = (performance.now() - started) / 60_000;
console.log(
  `${done.length} broken steps seen red, ${bad.length} failed, ${minutes.toFixed(1)} minutes`,
);
process.exit(bad.length > 0 || done.length === 0 ? 1 : 0);
