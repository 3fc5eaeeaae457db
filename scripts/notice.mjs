import { readFileSync } from 'node:fs';
import { root } from './setup.mjs';

/**
 * One line at the head of a bundle names everybody whose work is in it, with the licence, instead of
 * a comment in front of each of their files (and none from those who write none).
 */
const holders = {
  'date-fns': 'Sasha Koss and Lesha Koss',
  dompurify: 'Cure53 and other contributors',
  lit: 'Google LLC',
};
// Packages of the same repository and licence.
const partOf = { '@lit/reactive-element': 'lit', 'lit-element': 'lit', 'lit-html': 'lit' };

/** The line for a bundle of these modules. */
export function notice({ moduleIds }) {
  const packages = new Set(moduleIds.map(packageOf).filter(Boolean));
  return `/*! Includes, shortened: ${[...packages].sort().map(lineOf).join('; ')} */`;
}

function packageOf(id) {
  const name = /[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)[\\/](?!.*[\\/]node_modules[\\/])/
    .exec(id)?.[1]
    .replace('\\', '/');
  return partOf[name] ?? name;
}

function lineOf(name) {
  if (!holders[name]) throw new Error(`scripts/notice.mjs does not know whose work ${name} is.`);
  const read = readFileSync(`${root}node_modules/${name}/package.json`, 'utf8');
  const { version, license } = JSON.parse(read);
  return `${name} ${version} (c) ${holders[name]}, ${license}`;
}
