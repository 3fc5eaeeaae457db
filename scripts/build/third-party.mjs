// What a bundle says of the packages in it: one line at its head, and their licences in a file.
import { readdirSync, readFileSync } from 'node:fs';
import { root } from '../setup.mjs';

const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/** Where the authors leave the choice, the licence under which lx holds a package. */
const chosen = { dompurify: 'Apache-2.0' };

const byName = packages => [...packages].sort((a, b) => a.name.localeCompare(b.name));

/** @throws Error where a new choice must be made */
export function licenceOf({ name, license }) {
  if (/\bOR\b/.test(license) && !chosen[name])
    throw new Error(`${name} is offered under ${license}: name the chosen one in third-party.mjs.`);
  return chosen[name] ?? license;
}

/** The texts of all licences that a package ships. */
function textsOf(name) {
  const folder = `${root}node_modules/${name}/`;
  const files = readdirSync(folder).filter(file => /^(licen[cs]e|notice|copying)/i.test(file));
  if (files.length === 0) throw new Error(`No licence text was found of ${name}.`);
  return files.sort().map(file => readFileSync(folder + file, 'utf8').trim());
}

function partOf(dependency) {
  const { name, version, license } = dependency;
  const choice = chosen[name] ? `, offered as ${license}` : '';
  const head = `${name} ${version} (${licenceOf(dependency)}${choice})`;
  return [head, ...textsOf(name)].join('\n\n');
}

/** The file of licences. */
const texts = packages =>
  `${[
    `Software that the scripts of lx-widgets ${version} hold, whole and as released.`,
    ...byName(packages).map(partOf),
  ].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;

/** The line at the head of a bundle. */
function banner(packages) {
  const held = byName(packages).map(
    dependency => `${dependency.name} ${dependency.version} (${licenceOf(dependency)})`,
  );
  return `/*! lx-widgets ${version} (MIT); holds ${held.join(', ')}; licences: THIRD-PARTY-LICENSES.txt */`;
}

export const thirdParty = { banner, texts };
