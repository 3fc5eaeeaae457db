// Where the time of lx goes: a CPU profile of its single files, by function and by file.
import { openBench } from './browser.mjs';

const warmUps = 2;
/** Mounts are profiled for so long, in milliseconds, and at least twice; times are of one of them. */
const enough = 3000;
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
const theBench = Symbol('no work of lx');
const isStep = file => file.startsWith('body/normalize/');

/** What a sample counts for: the step of `normalize` that runs, else the file, else the engine. */
function place(chain) {
  const all = chain.map(({ url }) => fileOf(url)).filter(Boolean);
  const files = all.filter(file => !isBench(file));
  const { functionName } = chain.at(-1);
  return files.find(isStep) ?? files.at(-1) ?? (all.length > 0 ? theBench : functionName);
}

const add = (map, key, time) => map.set(key, (map.get(key) ?? 0) + time);

const ranked = (map, mounts) =>
  [...map]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([name, time]) => ({ name, milliseconds: time / 1000 / mounts }));

/** Self times of a profile of the debugging protocol, added up. */
function addUp({ nodes, samples, timeDeltas }, mounts) {
  const byId = new Map(nodes.map(node => [node.id, { ...node, chain: [node.callFrame] }]));
  for (const { id, children = [] } of nodes)
    for (const child of children) byId.get(child).chain.unshift(...byId.get(id).chain);
  const functions = new Map();
  const files = new Map();
  samples.forEach((id, at) => {
    const { callFrame, chain } = byId.get(id);
    const { functionName, url, lineNumber } = callFrame;
    const where = place(chain);
    if (where === theBench || functionName === '(idle)') return;
    const name = functionName || '(anonymous)';
    add(functions, url ? `${name} ${fileOf(url)}:${lineNumber + 1}` : name, timeDeltas[at]);
    add(files, where, timeDeltas[at]);
  });
  return { functions: ranked(functions, mounts), files: ranked(files, mounts) };
}

async function engineTimes({ session }) {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value * 1000]));
}

/** Mounts and removes again and again: how often, and the milliseconds of the browser's stages in one mount. */
async function mountMany(bench, way, size) {
  const before = await engineTimes(bench);
  let mounts = 0;
  for (let time = 0; mounts < 2 || time < enough; mounts += 1) {
    const { load } = await bench.measure(way, size);
    await bench.clear();
    time += load;
  }
  const after = await engineTimes(bench);
  const stages = Object.entries(engineStages).map(([stage, name]) => [
    stage,
    (after[name] - before[name]) / mounts,
  ]);
  return { mounts, stages: Object.fromEntries(stages) };
}

/**
 * Warm mounts of a size. `engine` has the milliseconds of the browser's own stages for raw HTML and
 * for lx; the rest is self time of lx in milliseconds by function and by file. Style and layout of
 * the frame count for "(program)", and native calls, by file, for the file that made them.
 */
export async function profile(launched, size) {
  const bench = await openBench(launched, { modules: true });
  const { session } = bench;
  // Time of the thread, so that what else runs on the machine does not count.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval });
  for (let time = 0; time < warmUps; time += 1) {
    for (const way of ['raw', 'lx']) {
      await bench.measure(way, size);
      await bench.clear();
    }
  }
  const raw = await mountMany(bench, 'raw', size);
  await bench.collectGarbage();
  await session.send('Profiler.start');
  const lx = await mountMany(bench, 'lx', size);
  const { profile } = await session.send('Profiler.stop');
  await bench.close();
  return { size, engine: { raw: raw.stages, lx: lx.stages }, ...addUp(profile, lx.mounts) };
}
