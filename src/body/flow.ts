import type { Lifted } from './context.js';
import type { BodyPart } from './prepare.js';
import { estimateHeight, sizeClass } from './sections.js';

/** How long one slice of work may take, in milliseconds: half a frame, so that input comes through. */
const slice = 8;

interface Scheduler {
  yield?: () => Promise<void>;
}

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

/** Settles after the next frame was painted; in a tab that paints none, soon all the same. */
const painted = (): Promise<void> =>
  new Promise(resolve => {
    const timer = setTimeout(resolve, 200);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      // A frame's callbacks come before its layout and paint.
      setTimeout(resolve);
    });
  });

/** Where the parts of a body go. */
export interface FlowTarget {
  readonly element: Element;
  /** About how wide the column is, in `em`. */
  readonly width: number;
  /** Called once the reader's first screen is in the element. */
  readonly onFirst: () => void;
}

/**
 * Brings the parts of a body into an element: the first at once, the rest in slices that yield to
 * input. Each part is a section that the browser lays out only when it comes near the screen.
 *
 * @param signal aborted when a newer body is on its way; the flow then stops and rejects.
 * @throws what preparing throws; the element is then empty.
 */
export async function flow(
  parts: Generator<BodyPart | undefined, Lifted>,
  { element, width, onFirst }: FlowTarget,
  signal: AbortSignal,
): Promise<Lifted> {
  let preview: Element | undefined;
  let started = performance.now();
  let step = parts.next();
  const advance = (): void => {
    if (step.value && !step.done) preview = place(step.value, element, width, preview);
    step = parts.next();
  };
  const isDone = (): boolean => step.done === true;
  // A print that begins in mid-flow needs all of it, at once.
  const finish = (): void => {
    while (!isDone()) advance();
  };
  addEventListener('beforeprint', finish);
  try {
    while (!isDone()) {
      const isFirst = !element.firstChild && step.value !== undefined;
      advance();
      if (isFirst && !isDone()) {
        onFirst();
        await painted();
        started = performance.now();
      } else if (performance.now() - started > slice) {
        await pause();
        started = performance.now();
      }
      signal.throwIfAborted();
    }
    return step.value as Lifted;
  } catch (error) {
    element.replaceChildren();
    throw error;
  } finally {
    removeEventListener('beforeprint', finish);
  }
}

/** Adds a section. Where it holds what a preview shows already, that stays, so that nothing flickers. */
function place(
  { fragment, isPreview }: BodyPart,
  element: Element,
  width: number,
  preview: Element | undefined,
): Element | undefined {
  const section = document.createElement('div');
  // A class and no style: nothing in a body has a style, so that a host can check for any.
  section.className = `screen about-${sizeClass(estimateHeight(fragment, width))}`;
  section.append(fragment);
  if (!preview) element.append(section);
  else if (isSame(preview, section)) return undefined;
  else preview.replaceWith(section);
  return isPreview ? section : undefined;
}

const isSame = (one: Element, other: Element): boolean =>
  one.childNodes.length === other.childNodes.length &&
  Array.from(one.childNodes).every((node, at) => node.isEqualNode(other.childNodes[at] ?? null));
