// What an article that was made to hold the page does to it: shown or refused, and the longest task.
import { openBench } from './browser.mjs';
import { known, shapesOf } from './hostile-inputs.mjs';

/** Milliseconds until an input counts as never shown. */
const patience = 60_000;
/** After the load: what is laid out and copied in idle time. */
const idleTime = 1_500;
const page = '/hostile.json';

/** Runs in the page. */
async function show([address, patience, idleTime]) {
  const { document, performance, PerformanceObserver } = window;
  const tasks = [];
  const frames = [];
  const watch = (type, list) => {
    const observer = new PerformanceObserver(entries => list.push(...entries.getEntries()));
    observer.observe({ type });
    return () => {
      list.push(...observer.takeRecords());
      observer.disconnect();
    };
  };
  const ends = [watch('longtask', tasks), watch('long-animation-frame', frames)];
  const wait = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));
  const article = document.createElement('lx-article');
  const start = performance.now();
  const outcome = await Promise.race([
    new Promise(resolve => {
      article.addEventListener('lx-load', () => resolve('shown'));
      article.addEventListener('lx-error', ({ kind }) => resolve(kind));
      article.src = address;
      document.querySelector('#stage').append(article);
    }),
    wait(patience).then(() => 'never'),
  ]);
  const milliseconds = performance.now() - start;
  await wait(idleTime);
  ends.forEach(end => end());
  const longest = list => Math.round(Math.max(0, ...list));
  const scripts = frames.flatMap(({ scripts }) => scripts);
  return {
    outcome,
    milliseconds: Math.round(milliseconds),
    task: longest(tasks.map(({ duration }) => duration)),
    // What a script asked the browser to lay out is the layout's time.
    ours: longest(scripts.map(each => each.duration - each.forcedStyleAndLayoutDuration)),
  };
}

async function measureOne(launched, name, text) {
  const bench = await openBench(launched);
  const url = `${launched.origin}${page}`;
  await bench.page.route(url, route =>
    route.fulfill({ contentType: 'application/json', body: text }),
  );
  let result;
  try {
    result = await Promise.race([
      bench.page.evaluate(show, [page, patience, idleTime]),
      new Promise(resolve => setTimeout(resolve, 2 * patience, undefined)),
    ]);
  } catch (error) {
    result = { outcome: String(error).slice(0, 40), milliseconds: 0, task: 0, ours: 0 };
  }
  await bench.close();
  return {
    name,
    kilobytes: Math.round(text.length / 1024),
    ...(result ?? {
      outcome: 'page dead',
      milliseconds: 2 * patience,
      task: 2 * patience,
      ours: 0,
    }),
  };
}

/**
 * Each input in a new document.
 *
 * @param size of the generator's shapes in characters; 0 leaves them out
 * @param tell told of each result as it is there
 */
export async function measureHostile(launched, size, tell) {
  const inputs = { ...known, ...(size > 0 ? await shapesOf(size) : {}) };
  const results = [];
  for (const [name, text] of Object.entries(inputs)) {
    const result = await measureOne(launched, name, text);
    tell(result);
    results.push(result);
  }
  return results;
}
