// `npm run release:check`, after a build: whether what is there may be released. It asks no network.
// `-- --write` takes the public surface as it is now for the one that the next release is held against.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { madePages, madeSections, withSections } from '../build/docs.mjs';
import { sbomOf } from '../build/sbom.mjs';
import { versionFiles } from '../build/versions.mjs';
import { root } from '../setup.mjs';
import { changelogFaults } from './changelog.mjs';
import { bumpFor, compareSurfaces, isEnough, surfaceOf } from './surface.mjs';

const read = path => readFileSync(root + path, 'utf8');
const json = path => JSON.parse(read(path));
const dist = `${root}dist/`;
const baseline = 'scripts/release/surface.json';
const { version, exports } = json('package.json');

function versionFaults() {
  const lock = json('package-lock.json');
  const said = {
    'package-lock.json': lock.version,
    'its first package': lock.packages[''].version,
    'dist/version.js': /version = '([^']+)'/.exec(read('dist/version.js'))?.[1],
    'the banner of lx.min.js': /^\/\*! lx-widgets (\S+)/.exec(read('dist/lx.min.js'))?.[1],
    'the banner of lx.min.mjs': /^\/\*! lx-widgets (\S+)/.exec(read('dist/lx.min.mjs'))?.[1],
  };
  return Object.entries(said)
    .filter(([, found]) => found !== version)
    .map(([where, found]) => `package.json says ${version}, ${where} ${found}.`);
}

/** Built files that are older than what they are made of. */
function buildFaults() {
  const sources = readdirSync(`${root}src`, { recursive: true }).map(file => `src/${file}`);
  const built = statSync(`${dist}integrity.json`).mtimeMs;
  const newer = [...sources, 'package.json', 'package-lock.json', 'rollup.config.mjs'].filter(
    path => statSync(root + path).isFile() && statSync(root + path).mtimeMs > built,
  );
  return newer.length > 0 ? [`dist/ is older than ${newer[0]}: npm run build.`] : [];
}

function hashFaults() {
  return Object.entries(json('dist/integrity.json'))
    .filter(([file, hash]) => {
      const found = createHash('sha384')
        .update(readFileSync(dist + file))
        .digest('base64');
      return hash !== `sha384-${found}`;
    })
    .map(([file]) => `The hash of ${file} in dist/integrity.json is another one's: npm run build.`);
}

function madeFaults() {
  const files = { ...versionFiles(dist), 'sbom.cdx.json': sbomOf(dist) };
  return Object.entries(files)
    .filter(([file, value]) => read(`dist/${file}`) !== `${JSON.stringify(value, null, 2)}\n`)
    .map(([file]) => `dist/${file} is not up to date: npm run build.`);
}

function licenceFaults() {
  const text = read('dist/THIRD-PARTY-LICENSES.txt');
  return sbomOf(dist)
    .components.filter(each => !text.includes(`\n${each.name} ${each.version} (`))
    .map(each => `THIRD-PARTY-LICENSES.txt lacks ${each.name} ${each.version}, which is bundled.`);
}

async function docsFaults() {
  const sections = madeSections();
  const stale = [];
  for (const path of madePages)
    if (read(path) !== (await withSections(read(path), sections))) stale.push(path);
  return stale.map(path => `${path} is not up to date: npm run docs.`);
}

/** Another command of the project; where it fails, the lines that say why. */
function commandFaults(script, why = /./) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [root + script], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status === 0) return [];
  const lines = `${stdout}${stderr}`.split('\n').filter(line => why.test(line));
  return [`node ${script} fails:`, ...lines];
}

const surface = surfaceOf({
  exports,
  manifest: json('custom-elements.json'),
  schema: json('dist/article.schema.json'),
  types: read('dist/index.d.ts'),
});

function surfaceFaults() {
  if (!existsSync(root + baseline))
    return ['There is no list of what is public: npm run release:check -- --write.'];
  const last = json(baseline);
  const difference = compareSurfaces(last.surface, surface);
  const { removed, changed, added } = difference;
  for (const name of removed) console.log(`  removed  ${name}`);
  for (const { name, old, now } of changed)
    console.log(`  changed  ${name}\n    was    ${old}\n    is     ${now}`);
  for (const name of added) console.log(`  added    ${name}`);
  const count = removed.length + changed.length + added.length;
  if (count === 0 && last.version === version) return [];
  const bump = bumpFor(difference);
  console.log(`  since ${last.version}: asks for a new ${bump} version at least.`);
  if (isEnough(bump, last.version, version)) return [];
  const isFirst = json('scripts/release/released.json').length === 0;
  const remedy = isFirst
    ? 'Nothing was released yet: npm run release:check -- --write takes what is there.'
    : 'Raise the version, or take the change back.';
  return [`${version} after ${last.version} is too little for what changed. ${remedy}`];
}

const steps = [
  ['the version is the same everywhere', versionFaults],
  ['CHANGELOG.md', () => changelogFaults(read('CHANGELOG.md'), version)],
  ['dist/ is of this source', buildFaults],
  ['hashes', hashFaults],
  ['versions, advisories, list of what is bundled', madeFaults],
  ['licences', licenceFaults],
  ['docs', docsFaults],
  ['sizes', () => commandFaults('scripts/bench/size.mjs', /too large|Error/)],
  ['the package', () => commandFaults('scripts/build/check-package.mjs')],
  ['the public surface', surfaceFaults],
];

if (process.argv.includes('--write')) {
  writeFileSync(root + baseline, `${JSON.stringify({ version, surface }, null, 2)}\n`);
  console.log(`${baseline} holds the surface of ${version}: ${Object.keys(surface).length} names.`);
} else {
  let count = 0;
  for (const [name, faultsOf] of steps) {
    const faults = await faultsOf();
    if (faults.length > 0) count += 1;
    console.log(`${faults.length === 0 ? 'good' : 'RED '}  ${name}`);
    for (const fault of faults) console.log(`      ${fault}`);
  }
  console.log(
    count === 0
      ? `${version} may be released.`
      : `${version} may not be released yet: ${count} red.`,
  );
  process.exitCode = count === 0 ? 0 : 1;
}
