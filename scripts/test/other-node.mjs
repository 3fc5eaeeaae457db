// Other versions of Node, each taken from npm into a folder of its own.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { root } from '../setup.mjs';

const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

/** The folder in which the `node` of a version lies, for the front of PATH. */
export function nodeOf(version) {
  if (process.version.startsWith(`v${version}.`)) return dirname(process.execPath);
  const folder = `${root}.tmp/node-${version}`;
  const path = `${folder}/node_modules/${name}/bin/node`;
  const install = ['install', '--prefix', folder, '--no-save', '--silent', `${name}@${version}`];
  if (!existsSync(path)) spawnSync('npm', install, { stdio: 'inherit' });
  return dirname(path);
}
