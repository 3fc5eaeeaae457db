// What is left in memory after articles have gone, and what a page of articles holds.
import { openBench } from './browser.mjs';

const mounts = 1000;

async function usage({ session, collectGarbage }) {
  // What a finalizer frees is gone after the next collection.
  for (let time = 0; time < 3; time += 1) await collectGarbage();
  const { usedSize, embedderHeapUsedSize, backingStorageSize } =
    await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return {
    script: usedSize + backingStorageSize,
    dom: embedderHeapUsedSize,
    nodes,
    listeners: jsEventListeners,
  };
}

const difference = (after, before) =>
  Object.fromEntries(Object.keys(after).map(key => [key, after[key] - before[key]]));

/** Bytes, nodes and listeners that 1,000 mounts and removals left behind, after as many for the compiler. */
async function growth(launched, way) {
  const bench = await openBench(launched);
  const churn = times =>
    bench.page.evaluate(([way, times]) => window.bench.churn(way, times), [way, times]);
  await churn(mounts);
  const before = await usage(bench);
  await churn(mounts);
  const after = await usage(bench);
  await bench.close();
  return difference(after, before);
}

/** Bytes and nodes that 100 articles hold. */
async function weight(launched, way) {
  const bench = await openBench(launched);
  const before = await usage(bench);
  await bench.page.evaluate(way => window.bench.hold(way), way);
  const after = await usage(bench);
  await bench.close();
  return difference(after, before);
}

/**
 * `growth` by way ("raw" shows the noise), and `weight` of 100 articles loaded by `src` beside the
 * same as raw HTML; bytes of the script's heap and of the DOM's, after forced collection.
 */
export async function measureMemory(launched) {
  return {
    mounts,
    growth: { raw: await growth(launched, 'raw'), lx: await growth(launched, 'lx') },
    weight: { raw: await weight(launched, 'raw'), lx: await weight(launched, 'src') },
  };
}
