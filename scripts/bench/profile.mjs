// Where the time of lx goes: a CPU profile of its single files, by function and by file.
import { openBench } from './browser.mjs';

const warmUps = 2;
/** Microseconds between samples. */
const interval = 500;
const most = 15;
const engineStages = {
  style: 'RecalcStyleDuration',
  layout: 'LayoutDuration',
  'all tasks': 'TaskDuration',
};

const fileOf = url => url.replace(/^https?:\/\/[^/]+\/(node_modules\/|dist\/)?/, '');
const isBench = file => file.startsWith('scripts/');
const isStep = file => file.startsWith('body/normalize/');

/** What a sample counts for: the step of `normalize` that runs, else the file, else the engine. */
function place(chain) {
  const files = chain.map(({ url }) => fileOf(url)).filter(file => file && !isBench(file));
  return files.find(isStep) ?? files.at(-1) ?? chain.at(-1).functionName;
}

const add = (map, key, time) => map.set(key, (map.get(key) ?? 0) + time);

const ranked = map =>
  [...map]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([name, time]) => ({ name, milliseconds: time / 1000 }));

/** Self times of a profile of the debugging protocol, added up. */
function addUp({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map(node => [node.id, { ...node, chain: [node.callFrame] }]));
  for (const { id, children = [] } of nodes)
    for (const child of children) byId.get(child).chain.unshift(...byId.get(id).chain);
  const functions = new Map();
  const files = new Map();
  samples.forEach((id, at) => {
    const { callFrame, chain } = byId.get(id);
    if (callFrame.functionName === '(idle)') return;
    const { functionName, url, lineNumber } = callFrame;
    const name = functionName || '(anonymous)';
    add(functions, url ? `${name} ${fileOf(url)}:${lineNumber + 1}` : name, timeDeltas[at]);
    add(files, place(chain), timeDeltas[at]);
  });
  return { functions: ranked(functions), files: ranked(files) };
}

async function engineTimes({ session }) {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value * 1000]));
}

/**
 * One mount of a size, warm. `engine` has the milliseconds of the browser's own stages; the rest is
 * self time in milliseconds by function and by file. Native calls count for the function that made
 * them, style and layout of the frame for "(program)".
 */
export async function profile(launched, size) {
  const bench = await openBench(launched, { modules: true });
  const { session } = bench;
  for (let time = 0; time < warmUps; time += 1) {
    await bench.measure('lx', size);
    await bench.clear();
  }
  await bench.collectGarbage();
  await session.send('Performance.enable');
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval });
  const before = await engineTimes(bench);
  await session.send('Profiler.start');
  const { frame, load } = await bench.measure('lx', size);
  const { profile } = await session.send('Profiler.stop');
  const after = await engineTimes(bench);
  await bench.close();
  const engine = Object.fromEntries(
    Object.entries(engineStages).map(([stage, name]) => [stage, after[name] - before[name]]),
  );
  return { size, frame, load, engine, ...addUp(profile) };
}
