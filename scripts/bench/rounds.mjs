// Times the four ways in rounds: each round has every way once, in changing order, so that each
// ratio compares two runs that stand side by side.
import { openBench } from './browser.mjs';
import { quartiles } from './statistics.mjs';

export const ways = ['raw', 'purify', 'iframe', 'lx'];

/** Milliseconds after which no new round of a cell begins: once there are three, and at all. */
const patience = { enough: 15_000, most: 75_000 };
const fewest = 3;

/** In four rounds every way has each place once, and follows each other way once. */
const order = round => [0, 1, 3, 2].map(at => ways[(at + round) % ways.length]);

async function run(bench, way, size, { throttle, cold }) {
  await bench.throttle(1);
  await bench.clear();
  if (cold) await bench.load();
  await bench.collectGarbage();
  await bench.throttle(throttle);
  return bench.measure(way, size);
}

const pick = (rounds, way, time) => rounds.map(round => round[way][time]);
const ratios = (rounds, way, time) =>
  quartiles(rounds.map(round => round[way][time] / round.raw[time]));

function summary(rounds, way) {
  const median = time => quartiles(pick(rounds, way, time)).median;
  return {
    frame: ratios(rounds, way, 'frame'),
    load: ratios(rounds, way, 'load'),
    longest: median('longest'),
    longestAfterParse: median('longestAfterParse'),
    milliseconds: { frame: median('frame'), load: median('load') },
  };
}

async function timeCell(bench, { size, throttle, pairs, cold }) {
  const started = performance.now();
  const rounds = [];
  const limit = () => (rounds.length < fewest ? patience.most : patience.enough);
  while (rounds.length === 0 || (rounds.length < pairs && performance.now() - started < limit())) {
    const round = {};
    for (const way of order(rounds.length))
      round[way] = await run(bench, way, size, { throttle, cold });
    rounds.push(round);
  }
  return {
    size,
    throttle,
    pairs: rounds.length,
    ways: Object.fromEntries(ways.map(way => [way, summary(rounds, way)])),
  };
}

/**
 * One size at each speed of the CPU: for each way the pairwise ratios to raw, and the longest task.
 *
 * @param {string} size
 * @param {{ throttles: number[], pairs: number, cold: boolean }} options `cold`: every run in a new
 *   document, where no script is compiled yet
 */
export async function timeSize(launched, size, { throttles, ...options }) {
  const bench = await openBench(launched);
  for (const way of ways) await run(bench, way, size, { ...options, throttle: 1 });
  const cells = [];
  for (const throttle of throttles)
    cells.push(await timeCell(bench, { ...options, size, throttle }));
  await bench.close();
  return cells;
}
