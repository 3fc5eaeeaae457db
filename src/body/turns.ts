/**
 * How the work of all bodies on a page shares the main thread with the reader: in slices of
 * milliseconds, so that input and frames come through. The first slice of a task needs no wait, so
 * an article that is short is there in the frame in which it was asked for.
 */
const slice = 8;

/**
 * How long no frame may be drawn because of such work, in milliseconds: so long that frames take no
 * more than a quarter of the time, as with many articles on a page one may take as long as the
 * work between two.
 */
const frame = { shortest: 32, longest: 100, times: 3 };

interface Scheduler {
  yield?: () => Promise<void>;
}

/** When the slice of this task began; nothing where the task has done no such work yet. */
let began: number | undefined;
let lastFrame = -Infinity;
let gap = frame.shortest;
let awaitsFrame = false;
let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

/** Settles in a task of its own, behind those that wait already. */
const task = (): Promise<void> =>
  new Promise(resolve => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

/**
 * Lets the browser answer input, and goes on as soon as it has. What `scheduler.yield` continues
 * comes before frames too, so it is used only as long as none is due.
 */
async function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (performance.now() - lastFrame > gap) {
    if (!awaitsFrame) requestAnimationFrame(noteFrame);
    awaitsFrame = true;
    return task();
  }
  return scheduler?.yield ? scheduler.yield() : task();
}

function noteFrame(): void {
  awaitsFrame = false;
  const start = performance.now();
  lastFrame = start;
  void task().then(() => {
    lastFrame = performance.now();
    gap = Math.min(Math.max((lastFrame - start) * frame.times, frame.shortest), frame.longest);
  });
}

async function grant(): Promise<void> {
  if (isSpent()) await pause();
  if (began !== undefined && !isSpent()) return;
  began = performance.now();
  void task().then(() => (began = undefined));
}

/** Whether this task has worked long enough. */
export const isSpent = (): boolean => began !== undefined && performance.now() - began >= slice;

/** Settles when the caller may work, first come, first served. */
export function turn(): Promise<unknown> {
  waiting += 1;
  return (last = last.then(grant).then(() => (waiting -= 1)));
}

/** Whether nobody else waits for a turn. */
export const isAlone = (): boolean => waiting === 0;

/** Settles after a frame with the element was painted; in a tab that paints none, soon all the same. */
export const painted = (element: Element): Promise<void> =>
  document.hidden
    ? task()
    : new Promise(resolve => {
        const done = (): void => {
          observer.disconnect();
          clearTimeout(timer);
          resolve();
        };
        const timer = setTimeout(done, 200);
        // Sizes are told after a frame's layout, and before its paint: also in the frame that is
        // being made, whose other callbacks may be over.
        const observer = new ResizeObserver(() => {
          noteFrame();
          void task().then(done);
        });
        observer.observe(element);
        // An element that takes no space has no size.
        requestAnimationFrame(() => {
          noteFrame();
          setTimeout(done);
        });
      });
