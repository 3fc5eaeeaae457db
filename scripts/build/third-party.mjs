// What a bundle says of the packages in it: one line at its head, and their licences in a file.
import { readFileSync } from 'node:fs';

const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);

const byName = packages => [...packages].sort((a, b) => a.name.localeCompare(b.name));

function texts(packages) {
  const missing = packages.filter(({ licenseText }) => !licenseText);
  if (missing.length > 0)
    throw new Error(`No licence text was found of ${missing.map(({ name }) => name)}.`);
  const parts = byName(packages).map(
    ({ name, version, license, licenseText }) =>
      `${name} ${version} (${license})\n\n${licenseText.trim()}\n`,
  );
  return [
    `Software that the bundles of lx-widgets ${version} hold, whole and as released.\n`,
    ...parts,
  ].join(`\n${'-'.repeat(80)}\n\n`);
}

/** A template of lodash, as the plugin wants it. */
const banner =
  `/*! lx-widgets ${version} (MIT); holds <%= [...dependencies]` +
  '.sort((a, b) => (a.name < b.name ? -1 : 1))' +
  '.map(({ name, version, license }) => `${name} ${version} (${license})`).join(", ") %>' +
  '; licences: THIRD-PARTY-LICENSES.txt */';

export const thirdParty = { banner, texts };
