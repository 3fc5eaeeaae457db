/**
 * How the work of all bodies on a page shares the main thread with the reader: in slices of
 * milliseconds, so that input and frames come through. The first slice of a task needs no wait, so
 * an article that is short is there in the frame in which it was asked for.
 */
const slice = 8;

interface Scheduler {
  yield?: () => Promise<void>;
}

/** Continuations come before all else, frames too, so now and then a frame is waited for. */
const frame = 32;

/** When the slice of this task began; nothing where the task has done no such work yet. */
let began: number | undefined;
let lastFrame = -Infinity;
let last: Promise<unknown> = Promise.resolve();

/** Lets the browser answer input and paint, and goes on as soon as it has. */
async function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

async function grant(): Promise<void> {
  if (isSpent()) await (performance.now() - lastFrame > frame ? painted() : pause());
  if (began !== undefined && !isSpent()) return;
  began = performance.now();
  void pause().then(() => (began = undefined));
}

/** Whether this task has worked long enough. */
export const isSpent = (): boolean => began !== undefined && performance.now() - began >= slice;

/** Settles when the caller may work, first come, first served. */
export function turn(): Promise<unknown> {
  return (last = last.then(grant));
}

/** Settles after the next frame was painted; in a tab that paints none, soon all the same. */
export async function painted(): Promise<void> {
  if (document.hidden) await pause();
  else
    await new Promise<void>(resolve => {
      const timer = setTimeout(resolve, 200);
      requestAnimationFrame(() => {
        clearTimeout(timer);
        // A frame's callbacks come before its layout and paint.
        setTimeout(resolve);
      });
    });
  lastFrame = performance.now();
}
