/**
 * How the work of all bodies on a page shares the main thread with the reader: in slices of
 * milliseconds, so that input and frames come through. The first slice of a task needs no wait, so
 * an article that is short is there in the frame in which it was asked for. A slice is as long as
 * a frame takes, as the browser may draw one after each.
 */
const slice = { least: 8, most: 24, length: 8 };

/**
 * How long no frame may be drawn because of such work, in milliseconds: so long that frames take no
 * more than a quarter of the time, as with many articles on a page one may take as long as the
 * work between two.
 */
const frame = { least: 48, most: 100, gap: 48 };
/** In which a screen asks for its next frame. */
const tick = 17;
/** In which a frame comes, if any does. */
const patience = 200;

interface Scheduler {
  yield?: () => Promise<void>;
}

/** When the slice of this task began; nothing where the task has done no such work yet. */
let began: number | undefined;
let lastFrame = -Infinity;
let awaited: { readonly since: number; readonly come: Promise<void> } | undefined;
let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

const tasks: (() => void)[] = [];
let channel: MessageChannel | undefined;

/** Settles in a task of its own, behind those that wait already. */
const task = (): Promise<void> =>
  new Promise(resolve => {
    if (!channel) {
      channel = new MessageChannel();
      channel.port1.onmessage = () => tasks.shift()?.();
    }
    tasks.push(resolve);
    channel.port2.postMessage(undefined);
  });

/**
 * Lets the browser answer input, and goes on as soon as it has; where a frame is due, after it, but
 * not before the screen can have asked for one. What `scheduler.yield` continues comes before frames.
 */
async function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  const now = performance.now();
  // Firefox 153 forgets what waits for `yield` as long as the page posts urgent tasks.
  if (now - lastFrame <= frame.gap)
    return scheduler?.yield ? Promise.race([scheduler.yield(), task()]) : task();
  if (document.hidden) return task();
  awaited ??= { since: now, come: nextFrame() };
  return now - awaited.since > tick ? awaited.come : task();
}

/** Settles after the next frame; where none comes (a frame's document off the screen), all the same. */
const nextFrame = (): Promise<void> =>
  new Promise(resolve => {
    const done = (): void => {
      clearTimeout(timer);
      awaited = undefined;
      lastFrame = performance.now();
      resolve();
    };
    const timer = setTimeout(done, patience);
    requestAnimationFrame(() => void noteFrame().then(done));
  });

/** Call in a frame's callbacks. Settles when it was painted. */
function noteFrame(): Promise<void> {
  const start = performance.now();
  lastFrame = start;
  return task().then(() => {
    lastFrame = performance.now();
    const cost = lastFrame - start;
    frame.gap = Math.min(Math.max(cost * 3, frame.least), frame.most);
    slice.length = Math.min(Math.max(cost, slice.least), slice.most);
  });
}

async function grant(): Promise<void> {
  if (isSpent()) await pause();
  if (began !== undefined && !isSpent()) return;
  began = performance.now();
  void task().then(() => (began = undefined));
}

/** Whether this task has worked long enough. */
export const isSpent = (): boolean =>
  began !== undefined && performance.now() - began >= slice.length;

/** Settles when the caller may work, first come, first served. */
export function turn(): Promise<unknown> {
  waiting += 1;
  return (last = last.then(grant).then(() => (waiting -= 1)));
}

/** Whether nobody else waits for a turn. */
export const isAlone = (): boolean => waiting === 0;

let underway = 0;
const whenNone: (() => void)[] = [];

function count(bodies: 1 | -1): void {
  underway += bodies;
  if (underway === 0) for (const settle of whenNone.splice(0)) settle();
}

/**
 * Counts a body as on its way until the work is over, so that what can wait does: layout that is asked
 * for while other bodies come into the page is done anew for each.
 */
export async function asUnderway<Result>(work: () => Promise<Result>): Promise<Result> {
  count(1);
  try {
    return await work();
  } finally {
    count(-1);
  }
}

/** Waits for the network on a body's way, in which time others need not. */
export async function aside(wait: Promise<void>): Promise<void> {
  count(-1);
  try {
    await wait;
  } finally {
    count(1);
  }
}

/** Settles when no body of the page is on its way. */
export const noneUnderway = (): Promise<void> =>
  new Promise(resolve => {
    if (underway === 0) resolve();
    else whenNone.push(resolve);
  });

/** Settles after a frame with the element was painted; in a tab that paints none, soon all the same. */
export const painted = (element: Element): Promise<void> =>
  document.hidden
    ? task()
    : new Promise(resolve => {
        const done = (): void => {
          clearTimeout(timer);
          resolve();
        };
        const timer = setTimeout(done, patience);
        // Sizes are told after a frame's layout, and before its paint: also in the frame that is
        // being made, whose other callbacks may be over.
        if (typeof ResizeObserver === 'function') {
          const observer = new ResizeObserver(() => {
            observer.disconnect();
            void noteFrame().then(done);
          });
          observer.observe(element);
        }
        // An element that takes no space has no size.
        requestAnimationFrame(() => void noteFrame().then(done));
      });
