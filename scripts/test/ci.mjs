// What must pass before a change lands (.ci/run), step by step. Each says how long it took; what was
// left out for want of time is named. The last line counts the tests, and each step without any as one.
import { spawn } from 'node:child_process';
import { root } from '../setup.mjs';

const script = (name, ...options) => ['npm', 'run', '-s', name, '--', ...options];
/** In three engines first: what guards safety, what is delivered, and the look. */
const first = [
  'test/browser/body/bodies.test.ts',
  'test/browser/body/gate.test.ts',
  'test/browser/elements/appearance.test.ts',
  'test/browser/elements/lx-article.test.ts',
  'test/browser/page/built.test.ts',
  'test/browser/page/chunks.test.ts',
  'test/hostile/road.test.ts',
];

const steps = [
  ['npm', 'test'],
  script('check'),
  script('check:package'),
  script('mutations'),
  script('test:engines', ...first),
  script('drill', '--versions'),
];
/** Each with the minutes after which it is no longer begun. */
const whileTimeIsLeft = [
  [40, script('visual')],
  [45, script('test:frameworks', '--minutes', '8')],
  [35, script('test:nodes')],
];

const started = performance.now();
const minutes = since => ((performance.now() - since) / 60_000).toFixed(1);
const total = { passed: 0, failed: 0 };
const shown = command => command.filter(word => !/^(?:-s|--)$/.test(word)).join(' ');

/** Runs a command, shows what it says, and adds what it counted. */
async function take(command) {
  const begun = performance.now();
  console.log(`\n== ${shown(command)}`);
  let text = '';
  const child = spawn(command[0], command.slice(1), {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child.stdout.on('data', data => {
    text += data;
    process.stdout.write(data);
  });
  const status = await new Promise(resolve => child.on('close', resolve));
  const counts = [...text.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
  const passed = counts ? Number(counts[1]) : Number(status === 0);
  // A step that ends badly has failed, whatever it counted.
  const failed = Math.max(counts ? Number(counts[2]) : 0, Number(status !== 0));
  total.passed += passed;
  total.failed += failed;
  console.log(`== ${shown(command)}: ${passed} passed, ${failed} failed, ${minutes(begun)} min`);
}

for (const step of steps) await take(step);
for (const [limit, step] of whileTimeIsLeft)
  if (Number(minutes(started)) < limit) await take(step);
  else console.log(`\n== Left out, as ${limit} min have passed: ${shown(step)}`);
console.log(
  '== Left out always: the other files and the corpus in three engines, the fuzz, the bench.',
);
console.log(`\nCI took ${minutes(started)} min.`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed ? 1 : 0);
