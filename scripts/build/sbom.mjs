// dist/sbom.cdx.json: what the scripts hold, as CycloneDX 1.5. Which packages these are is told by the
// source maps; the lock file says their versions, hashes and licences. Without a time or a number of
// its own, so that two builds of one state give the same bytes.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { root } from '../setup.mjs';
import { licenceOf } from './third-party.mjs';

/** The package in whose folder a source lies, or nothing. */
const packageOf = source => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1];

/** @param {{sources: string[]}[]} maps source maps of all that is delivered */
export function packagesIn(maps) {
  const names = maps.flatMap(({ sources }) => sources.map(packageOf).filter(Boolean));
  return [...new Set(names)].sort();
}

const purl = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** `sha512-…` of a lock file, as CycloneDX writes it. */
function hashes(integrity) {
  const [, content] = /^sha512-(.+)$/.exec(integrity);
  return [{ alg: 'SHA-512', content: Buffer.from(content, 'base64').toString('hex') }];
}

/**
 * @param {string[]} names the packages that the scripts hold
 * @param {{packages: Record<string, {version: string, license: string, integrity: string}>}} lock
 * @throws Error where the lock file lacks one of them, or its licence
 */
export function sbom(names, lock) {
  const own = lock.packages[''];
  const root = purl(own.name, own.version);
  const components = names.map(name => {
    const { version, license, integrity } = lock.packages[`node_modules/${name}`] ?? {};
    if (!version || !license) throw new Error(`package-lock.json says too little of ${name}.`);
    const licence = licenceOf({ name, license });
    return {
      type: 'library',
      'bom-ref': purl(name, version),
      name,
      version,
      hashes: hashes(integrity),
      licenses: [{ license: { id: licence } }],
      purl: purl(name, version),
    };
  });
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        type: 'library',
        'bom-ref': root,
        name: own.name,
        version: own.version,
        licenses: [{ license: { id: own.license } }],
        purl: root,
      },
    },
    components,
    dependencies: [
      { ref: root, dependsOn: components.map(each => each.purl) },
      ...components.map(each => ({ ref: each.purl })),
    ],
  };
}

/** What the scripts in `dist` hold, by what is there now. */
export function sbomOf(dist) {
  const read = path => JSON.parse(readFileSync(path, 'utf8'));
  const mapsIn = folder =>
    readdirSync(folder)
      .filter(file => file.endsWith('.map'))
      .map(file => read(folder + file));
  const maps = [...mapsIn(dist), ...mapsIn(`${dist}chunks/`)];
  return sbom(packagesIn(maps), read(`${root}package-lock.json`));
}

export const writeSbom = dist =>
  writeFileSync(`${dist}sbom.cdx.json`, `${JSON.stringify(sbomOf(dist), null, 2)}\n`);
