import type { Lifted } from '../lifted.js';
import { isWait, type Pause } from '../rare-steps.js';
import { patch } from './patch.js';
import type { BodyPart } from './sections.js';
import { aside, asUnderway, isSpent, painted, turn } from './turns.js';

/** What is told of a flow. */
export interface FlowSteps {
  /** Something is in the element. */
  readonly onFirst: () => void;
  /** All of it is. */
  readonly onWhole: (lifted: Lifted) => void;
  /** Aborted when a newer body is on its way; the flow then stops and rejects. */
  readonly signal: AbortSignal;
}

/**
 * Brings the parts of a body into an element: what the reader sees first at once, the rest in slices
 * that yield to input. Each part is a section that the browser lays out only when it comes near the
 * screen.
 *
 * @throws what preparing throws; the element is then empty. The signal's reason where it was aborted.
 */
export const flow = (
  parts: Generator<BodyPart | Pause, Lifted>,
  element: Element,
  steps: FlowSteps,
): Promise<void> => asUnderway(() => run(parts, element, steps));

async function run(
  parts: Generator<BodyPart | Pause, Lifted>,
  element: Element,
  { onFirst, onWhole, signal }: FlowSteps,
): Promise<void> {
  await turn();
  let preview: Element | undefined;
  let isDone = false as boolean;
  const advance = (): BodyPart | Pause => {
    const step = parts.next();
    if (step.done) {
      isDone = true;
      onWhole(step.value);
      return undefined;
    }
    const { value } = step;
    if (isWait(value)) return value;
    const isFirst = value && !element.firstChild;
    if (value) preview = place(value, element, preview);
    if (isFirst) onFirst();
    return value;
  };
  // A print that begins in mid-flow needs all of it, at once.
  const finish = (): Pause => {
    while (!isDone) {
      const part = advance();
      if (isWait(part)) return part;
    }
    return undefined;
  };
  const print = (): void => void finish();
  addEventListener('beforeprint', print);
  try {
    signal.throwIfAborted();
    let part: BodyPart | Pause = isReturning() ? finish() : undefined;
    while (!isDone) {
      signal.throwIfAborted();
      const wait = isWait(part) ? aside(part) : part?.isPreview ? painted(element) : undefined;
      if (wait || isSpent()) {
        await wait;
        await turn();
        // A print may have come meanwhile.
        part = undefined;
      } else part = advance();
    }
    signal.throwIfAborted();
  } catch (error) {
    // Half a body is shown only as long as the next one is on its way.
    if (!signal.aborted) element.replaceChildren();
    throw error;
  } finally {
    removeEventListener('beforeprint', print);
  }
}

/**
 * Whether the reader comes back to the page, or loads it again: browsers take him to where he was
 * only if the page is as long as it was by the time it has loaded.
 */
function isReturning(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return document.readyState !== 'complete' && !!entry && entry.type !== 'navigate';
}

/** Adds a section. Where it holds what a preview shows already, that stays, so that nothing flickers. */
function place(
  { element: section, size, isPreview }: BodyPart,
  element: Element,
  preview: Element | undefined,
): Element | undefined {
  // Classes and no style: nothing in a body has a style, so that a host can check for any.
  section.className = `${isPreview ? 'screen now' : 'screen'} ${size}`;
  if (preview) {
    preview.className = section.className;
    patch(preview, section);
    return undefined;
  }
  element.append(section);
  return isPreview ? section : undefined;
}
