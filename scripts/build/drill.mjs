// `npm run drill`: in a copy of the project, with the newest DOMPurify and Lit and no other change,
// the build, the tests of safety and the size. `-- --versions` takes those that drill-versions.json
// names, the locked ones and the ones before, and looks for no newer ones. The last line counts.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureChromium, ensureOrExit, ensurePackages, root } from '../setup.mjs';

const { values: options } = parseArgs({ options: { versions: { type: 'boolean' } } });
ensurePackages();
ensureOrExit(ensureChromium);

/** Within the project, so that what is copied is on one disk. */
const copy = `${root}.tmp/drill/`;
const tests = [
  'test/unit/bundle.test.mjs',
  'test/unit/layers.test.mjs',
  'test/hostile/road.test.ts',
  'test/browser/page/built.test.ts',
  'test/browser/page/chunks.test.ts',
];
const newest = { dompurify: 'latest', lit: 'latest', 'lit-html': 'latest' };
const sets = options.versions
  ? JSON.parse(readFileSync(`${root}scripts/build/drill-versions.json`, 'utf8'))
  : [newest];

const run = (command, args, cwd = copy) =>
  spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 1e9 });

/** Every file that is, or may become, part of the project, and its packages. */
function makeCopy() {
  rmSync(copy, { recursive: true, force: true });
  const listed = run('git', ['ls-files', '-z', '-co', '--exclude-standard'], root);
  if (listed.status !== 0) throw new Error('The drill needs a clone: git lists what is copied.');
  for (const file of listed.stdout.split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(root, file), join(copy, file));
  }
  // Links where the system makes them: npm puts new files in the place of old ones and changes none.
  const [from, to] = [`${root}node_modules`, `${copy}node_modules`];
  if (run('cp', ['-al', from, to], root).status !== 0)
    cpSync(from, to, { recursive: true, verbatimSymlinks: true });
  // All but this one, which npm writes anew in its place.
  const list = '/.package-lock.json';
  rmSync(to + list);
  cpSync(from + list, to + list);
}

const named = versions => Object.entries(versions).map(([name, version]) => `${name}@${version}`);

/** What stands in the copy's packages. */
const installed = name =>
  JSON.parse(readFileSync(`${copy}node_modules/${name}/package.json`, 'utf8')).version;

let passed = 0;
let failed = 0;

function step(name, command, args) {
  const { status, stdout, stderr } = run(command, args);
  const isFine = status === 0;
  if (isFine) passed += 1;
  else failed += 1;
  console.log(`${isFine ? '✓' : '✗'} ${name}`);
  if (!isFine) console.log(`${stdout}\n${stderr}`);
  return { isFine, lines: stdout.trim().split('\n') };
}

makeCopy();
for (const versions of sets) {
  const install = ['install', '--ignore-scripts', '--save-exact', ...named(versions)];
  if (!step(`install ${named(versions).join(', ')}`, 'npm', install).isFine) continue;
  console.log(`  DOMPurify ${installed('dompurify')}, lit-html ${installed('lit-html')}`);
  if (!step('build', process.execPath, ['scripts/build/build.mjs']).isFine) continue;
  const { lines } = step('tests of safety', process.execPath, ['scripts/test/test.mjs', ...tests]);
  console.log(`  ${lines.at(-1)}`);
  const size = step('size', process.execPath, ['scripts/bench/size.mjs']);
  console.log(`  ${size.lines.find(line => line.startsWith('lx.min.js'))}`);
}
rmSync(copy, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
