// `npm run check:package`: what publint and "are the types wrong?" say of the tarball. Both work on
// the file alone and ask nobody.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../setup.mjs';

const folder = mkdtempSync(join(tmpdir(), 'lx-package-'));
/** Runs a command; prints what it says where it fails. */
function run(command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) console.error(`${stdout}\n${stderr}`);
  return status === 0;
}
const tool = (path, args) => run(process.execPath, [`${root}node_modules/${path}`, ...args]);

try {
  // What stands in dist/ is checked: nothing is built anew.
  const isPacked = run('npm', [
    'pack',
    '--silent',
    '--ignore-scripts',
    '--pack-destination',
    folder,
  ]);
  const tarball = isPacked && join(folder, readdirSync(folder)[0]);
  const passed =
    tarball &&
    tool('publint/src/cli.js', ['run', tarball, '--strict']) &&
    // Whoever resolves as Node 10 did knows no exports, and `require` of a module is not promised.
    tool('@arethetypeswrong/cli/dist/index.js', [
      tarball,
      '--profile',
      'esm-only',
      '--exclude-entrypoints',
      'THIRD-PARTY-LICENSES.txt',
    ]);
  if (passed) console.log('The package: publint and "are the types wrong?" find nothing.');
  process.exitCode = passed ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
