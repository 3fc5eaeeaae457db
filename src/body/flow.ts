import type { Lifted } from './context.js';
import type { BodyPart } from './prepare.js';
import { isSpent, painted, turn } from './turns.js';

/**
 * Brings the parts of a body into an element: what the reader sees first at once, the rest in slices
 * that yield to input. Each part is a section that the browser lays out only when it comes near the
 * screen.
 *
 * @param onFirst called once something is in the element.
 * @param signal aborted when a newer body is on its way; the flow then stops and rejects.
 * @throws what preparing throws; the element is then empty. The signal's reason where it was aborted.
 */
export async function flow(
  parts: Generator<BodyPart | undefined, Lifted>,
  element: Element,
  { onFirst, signal }: { onFirst: () => void; signal: AbortSignal },
): Promise<Lifted> {
  await turn();
  let preview: Element | undefined;
  let isEmpty = true;
  let step: IteratorResult<BodyPart | undefined, Lifted> | undefined;
  const advance = (): BodyPart | undefined => {
    step = parts.next();
    const part = step.done ? undefined : step.value;
    if (part) preview = place(part, element, preview);
    return part;
  };
  // A print that begins in mid-flow needs all of it, at once.
  const finish = (): void => {
    while (!step?.done) advance();
  };
  addEventListener('beforeprint', finish);
  try {
    while (!step?.done) {
      signal.throwIfAborted();
      const part = advance();
      if (part && isEmpty) onFirst();
      isEmpty &&= !part;
      if (part?.isPreview) await painted();
      if (isSpent()) await turn();
    }
    signal.throwIfAborted();
    return step.value as Lifted;
  } catch (error) {
    // Half a body is shown only as long as the next one is on its way.
    if (!signal.aborted) element.replaceChildren();
    throw error;
  } finally {
    removeEventListener('beforeprint', finish);
  }
}

/** Adds a section. Where it holds what a preview shows already, that stays, so that nothing flickers. */
function place(
  { fragment, size, isPreview }: BodyPart,
  element: Element,
  preview: Element | undefined,
): Element | undefined {
  const section = document.createElement('div');
  // Classes and no style: nothing in a body has a style, so that a host can check for any.
  section.className = `screen ${size}`;
  section.append(fragment);
  if (!preview) element.append(section);
  else if (isSame(preview, section)) return undefined;
  else preview.replaceWith(section);
  return isPreview ? section : undefined;
}

const isSame = (one: Element, other: Element): boolean =>
  one.childNodes.length === other.childNodes.length &&
  Array.from(one.childNodes).every((node, at) => node.isEqualNode(other.childNodes[at] ?? null));
