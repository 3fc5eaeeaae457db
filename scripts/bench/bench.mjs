// `npm run bench`: times lx-article beside raw innerHTML, DOMPurify and an iframe in real Chromium,
// on the built files. What the figures mean stands in bench/measure.mjs.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { sizes } from './bodies.mjs';
import { ensurePackages, root } from '../setup.mjs';

const usage = `npm run bench -- [options]
  --only NAME      one of ${[...Object.keys(sizes), 'shift', 'memory', 'cold-phone'].join(', ')}; may be repeated
  --pairs N        at most so many rounds of each size (default 15)
  --throttle N     the CPU slowed so many times (default 1 and 6); may be repeated
  --cold           every run in a new document, its scripts cold too
  --json           the result as JSON
  --docs           the result also into docs/performance.md
  --hostile SIZE   instead: the longest task of each hostile input, and of each shape of so many
                   characters (0: of none)
  --stages         instead: the time of each stage on a body's way into the document
  --profile SIZE   instead: where the time of lx-article goes`;

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    pairs: { type: 'string', default: '15' },
    throttle: { type: 'string', multiple: true, default: ['1', '6'] },
    cold: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    docs: { type: 'boolean', default: false },
    stages: { type: 'boolean', default: false },
    hostile: { type: 'string' },
    profile: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

const known = [...Object.keys(sizes), 'shift', 'memory', 'cold-phone'];
const unknown = (options.only ?? []).filter(name => !known.includes(name));
if (options.profile !== undefined && !(options.profile in sizes)) unknown.push(options.profile);
const numbers = [options.pairs, ...options.throttle];
const isWrong =
  !numbers.every(number => Number(number) >= 1) || !(Number(options.hostile ?? 0) >= 0);
if (options.help || unknown.length > 0 || isWrong) {
  console.log(usage);
  process.exit(options.help ? 0 : 1);
}

ensurePackages();
if (!existsSync(`${root}dist/lx.min.js`)) await (await import('../build/build.mjs')).build();

const { launch, viewport } = await import('./browser.mjs');
const { timeSize } = await import('./rounds.mjs');
const { measureColdPhone } = await import('./cold-phone.mjs');
const { measureShift } = await import('./shift.mjs');
const { measureMemory } = await import('./memory.mjs');
const { profile } = await import('./profile.mjs');
const { measureStages } = await import('./stages.mjs');
const { asMarkdown, asText, hostileTable, profileTables, stagesTable, tables } =
  await import('./tables.mjs');

const wants = name => !options.only || options.only.includes(name);
// Whoever reads the JSON from standard output sees nothing else there.
const progress = text => console.error(`… ${text}`);

async function measure(launched) {
  const cells = [];
  const throttles = options.throttle.map(Number);
  for (const size of Object.keys(sizes).filter(wants)) {
    progress(sizes[size].title);
    const pairs = Number(options.pairs);
    cells.push(...(await timeSize(launched, size, { throttles, pairs, cold: options.cold })));
  }
  const part = async (name, run) => {
    if (!wants(name)) return undefined;
    progress(name);
    return run(launched);
  };
  return {
    chromium: launched.browser.version(),
    viewport,
    cold: options.cold,
    cells,
    shift: await part('shift', measureShift),
    memory: await part('memory', measureMemory),
    coldPhone: await part('cold-phone', measureColdPhone),
  };
}

const headline = ({ chromium, viewport, cold, cells }) => {
  const pairs = cells.map(cell => cell.pairs);
  const rounds = pairs.length > 0 ? `, ${Math.min(...pairs)} to ${Math.max(...pairs)} pairs` : '';
  const state = cold ? ', scripts cold' : '';
  return `Chromium ${chromium}, ${viewport.width} × ${viewport.height}${rounds}${state}.`;
};

async function print(result) {
  const all = tables(result);
  console.log(
    options.json
      ? JSON.stringify(result, null, 2)
      : [headline(result), ...all.map(asText)].join('\n\n'),
  );
  if (!options.docs) return;
  const { updateDocs } = await import('./docs.mjs');
  await updateDocs([headline(result), ...all.map(asMarkdown)].join('\n\n'));
}

const launched = await launch();
try {
  if (options.hostile !== undefined) {
    const { measureHostile } = await import('./hostile.mjs');
    const tell = ({ name, outcome, ours }) => progress(`${name}: ${outcome}, ${ours} ms`);
    const results = await measureHostile(launched, Number(options.hostile), tell);
    console.log(options.json ? JSON.stringify(results, null, 2) : asText(hostileTable(results)));
  } else if (options.stages) {
    const all = [];
    for (const size of ['7KB', '100KB', '1MB']) all.push(await measureStages(launched, size));
    console.log(options.json ? JSON.stringify(all, null, 2) : asText(stagesTable(all)));
  } else if (options.profile === undefined) await print(await measure(launched));
  else {
    const result = await profile(launched, options.profile);
    console.log(
      options.json
        ? JSON.stringify(result, null, 2)
        : profileTables(result).map(asText).join('\n\n'),
    );
  }
} finally {
  await launched.close();
}
