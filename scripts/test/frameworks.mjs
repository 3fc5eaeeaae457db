// `npm run test:frameworks`: the packed file, installed into a fresh project of each kind
// (test/frameworks/), is built there and shows the real article in a browser. `-- NAME …` takes those
// alone; `-- --minutes N` begins none after N minutes. The packages come from npm.
import { spawn } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { ensureChromium, ensureOrExit, ensurePackages, root } from '../setup.mjs';

ensurePackages();
ensureOrExit(ensureChromium);
const { openArticle } = await import('./framework-page.mjs');
const { nodeOf } = await import('./other-node.mjs');

const templates = `${root}test/frameworks/`;
const place = `${root}.tmp/frameworks/`;
const words = process.argv.slice(2);
const limit = words.includes('--minutes')
  ? Number(words[words.indexOf('--minutes') + 1])
  : Infinity;
const names = words.filter((word, at) => word !== '--minutes' && words[at - 1] !== '--minutes');
const every = readdirSync(templates).sort(
  (one, other) => Number(!!packageOf(one).engines) - Number(!!packageOf(other).engines),
);
const unknown = names.filter(name => !every.includes(name));
if (unknown.length > 0) {
  console.error(`There is no project ${unknown.join(', ')} in test/frameworks/.`);
  process.exit(1);
}

const started = performance.now();
const minutes = () => (performance.now() - started) / 60_000;
const counts = { passed: 0, failed: 0 };
const leftOut = [];

const tarball = await pack();
for (const name of names.length > 0 ? names : every)
  if (minutes() >= limit) leftOut.push(name);
  else if (!(await take(name))) break;
if (leftOut.length > 0)
  console.log(`Left out, as ${limit} min have passed: ${leftOut.join(', ')}.`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed > 0 ? 1 : 0);

function packageOf(name) {
  return JSON.parse(readFileSync(`${templates}${name}/package.json`, 'utf8'));
}

async function pack() {
  if (!existsSync(`${root}dist/lx.min.js`)) await (await import('../build/build.mjs')).build();
  rmSync(place, { recursive: true, force: true });
  cpSync(templates, place, { recursive: true });
  const { code, text } = await run('npm', [
    ...['pack', '--silent', '--ignore-scripts', '--pack-destination', place],
  ]);
  if (code !== 0) throw new Error(`npm pack failed:\n${text}`);
  return place + readdirSync(place).find(file => file.endsWith('.tgz'));
}

/** Whether to go on: without a network, nothing can be tested. */
async function take(name) {
  const begun = minutes();
  const cwd = place + name;
  const { scripts, engines, lx } = packageOf(name);
  const env = {
    ...process.env,
    CI: '1',
    NEXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  if (engines) env.PATH = `${nodeOf(engines.node)}${delimiter}${env.PATH}`;
  const step = async (words, what) => {
    const { code, text } = await run('npm', words, { cwd, env });
    if (code !== 0) throw Object.assign(new Error(`${what} failed:\n${text}`), { text });
  };
  try {
    await step(
      ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', tarball],
      'The installation',
    );
    if (scripts.types) await step(['run', '-s', 'types'], 'The check of types');
    if (scripts.build) await step(['run', '-s', 'build'], 'The build');
    const said =
      existsSync(`${cwd}/index.html`) || lx || engines ? await shown(name, lx) : 'in Node';
    counts.passed += 1;
    console.log(`✓ ${name}: ${said}, ${(minutes() - begun).toFixed(1)} min`);
  } catch (error) {
    if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|ETIMEDOUT/.test(error.text)) {
      console.log(
        `SKIPPED: the framework projects from ${name} on; npm cannot be reached from here.`,
      );
      return false;
    }
    counts.failed += 1;
    console.log(`✗ ${name}: ${error.message}`);
  }
  return true;
}

/** Opens what was built; what is wrong with it is thrown. */
async function shown(name, { output } = {}) {
  const cwd = place + name;
  const folder = output ? `${cwd}/${output}` : existsSync(`${cwd}/dist`) ? `${cwd}/dist` : cwd;
  const page = `${folder}/index.html`;
  if (!existsSync(page)) cpSync(`${cwd}/index.html`, page);
  const map = /<script type="importmap">.*?<\/script>/s;
  const html = readFileSync(page, 'utf8');
  // The one that the documents tell.
  if (map.test(html) && folder === cwd)
    writeFileSync(
      page,
      html.replace(map, map.exec(readFileSync(`${root}docs/embedding.md`, 'utf8'))[0]),
    );
  cpSync(`${root}demo/articles/so-ket-35.json`, `${folder}/article.json`);
  return openArticle(folder);
}

function run(command, args, options) {
  return new Promise(resolve => {
    let text = '';
    const child = spawn(command, args, {
      cwd: root,
      ...options,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', data => (text += data));
    child.on('close', code => resolve({ code, text: text.slice(-4000) }));
  });
}
