// `npm run test:nodes`: the build and the unit tests under each Node that is promised, each taken from
// npm into a folder of its own. The last line counts.
import { spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';
import { ensurePackages, root } from '../setup.mjs';

const versions = [20, 22, 24];
ensurePackages();
const { nodeOf } = await import('./other-node.mjs');
const { unitTests } = await import('./test-runs.mjs');

let passed = 0;
let failed = 0;
for (const version of versions) {
  const folder = nodeOf(version);
  const env = { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}` };
  const run = args => spawnSync(`${folder}/node`, args, { cwd: root, env, encoding: 'utf8' });
  for (const args of [['scripts/build/build.mjs'], ['scripts/test/test.mjs', ...unitTests()]]) {
    const { status, stdout, stderr, error } = run(args);
    const isFine = status === 0;
    if (isFine) passed += 1;
    else failed += 1;
    const last = (stdout ?? '').trim().split('\n').at(-1);
    console.log(`${isFine ? '✓' : '✗'} Node ${version} ${args[0]}: ${last}`);
    if (!isFine) console.log(`${stdout}\n${stderr}\n${error ?? ''}`);
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
