// Times one way of showing an article. Runs in the page.
//
// The clock starts in an animation frame, just before the elements are made, and stops when the
// frame is over: after its style, layout and paint, in a message that was posted from the frame. So
// no wait for the next tick of the screen is in what is done within one frame.
// - `frame`: the end of the first frame in which the reader has a screen of the first article's body
//   (1,000 characters; below the header 720 px hold 970), or all of it.
// - `load`: the end of the first frame in which every article is there whole: `lx-load`, the end of
//   the assignment, or of the iframe's parser; images are not waited for.
// - `longest`: the longest task of 50 ms or more (the platform reports no shorter ones; 0: none).
// - `longestAfterParse`: the same without the time in which the platform's parser ran within it.
import { body, clear, mounter, prepare } from './ways.mjs';

const { document, MessageChannel, NodeFilter, PerformanceObserver } = window;
const screenOfText = 1000;
const patience = 120_000;

const frame = () => new Promise(resolve => requestAnimationFrame(resolve));
const wait = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));

function afterFrame() {
  const { port1, port2 } = new MessageChannel();
  return new Promise(resolve => {
    port1.onmessage = () => {
      resolve(performance.now());
      port1.close();
    };
    port2.postMessage(0);
  });
}

/** Whether a screen of the body is there; walks no further than that. */
function hasScreenOfText(root, done) {
  const body = root?.querySelector('[part~=body]');
  if (!body) return false;
  const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let length = 0; texts.nextNode();) {
    length += texts.currentNode.data.length;
    if (length > screenOfText) return true;
  }
  return done;
}

/** Watches frame by frame from `start` on. */
async function watch({ shown, done }, start) {
  let first;
  for (;;) {
    const isDone = done();
    const isShown = first === undefined && hasScreenOfText(shown(), isDone);
    const end = (await afterFrame()) - start;
    if (isShown) first = end;
    if (isDone && first !== undefined) return { frame: first, load: end };
    if (end > patience) throw new Error(`Not shown within ${patience / 1000} s.`);
    await frame();
  }
}

/** The intervals in which `template.innerHTML` parsed, from now on until `stop`. */
function watchParser() {
  const { prototype } = window.Element;
  const native = Object.getOwnPropertyDescriptor(prototype, 'innerHTML');
  const parses = [];
  Object.defineProperty(prototype, 'innerHTML', {
    ...native,
    set(html) {
      const start = performance.now();
      native.set.call(this, html);
      parses.push({ start, end: performance.now() });
    },
  });
  return { parses, stop: () => Object.defineProperty(prototype, 'innerHTML', native) };
}

const within = ({ startTime, duration }, { start, end }) =>
  Math.max(0, Math.min(startTime + duration, end) - Math.max(startTime, start));

/** Mounts, and gives the four times in milliseconds. What was mounted stays. */
async function measure(way, size) {
  const mount = mounter(way, size);
  await frame();
  await wait(50);
  const tasks = [];
  const observer = new PerformanceObserver(list => tasks.push(...list.getEntries()));
  observer.observe({ type: 'longtask' });
  const parser = watchParser();
  const times = await new Promise((resolve, reject) => {
    let start;
    let mounted;
    requestAnimationFrame(() => {
      start = performance.now();
      mounted = mount();
    });
    // In the same frame, but after the microtasks of the mount.
    requestAnimationFrame(() => watch(mounted, start).then(resolve, reject));
  });
  parser.stop();
  // Records of tasks come after the task.
  await wait(100);
  tasks.push(...observer.takeRecords());
  observer.disconnect();
  const parseTime = task => parser.parses.reduce((sum, parse) => sum + within(task, parse), 0);
  return {
    ...times,
    longest: Math.max(0, ...tasks.map(({ duration }) => duration)),
    longestAfterParse: Math.max(0, ...tasks.map(task => task.duration - parseTime(task))),
  };
}

window.bench = { prepare, measure, clear, body };
