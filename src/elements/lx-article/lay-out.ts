import { idle } from '../../body/show/idle.js';
import { isSpent, turn } from '../../body/show/turns.js';
import { holdPlace } from '../shared/hold-place.js';

/** How many sections the page may stand still for where the reader does not wait: about 0.1 s. */
const atOnce = 100;

/**
 * Lays out what the browser has skipped of a body, section by section from the top, in slices of idle
 * time. Chromium keeps out of the accessibility tree what it has not laid out, and screenshots of a
 * whole page have a hole there. Begins where the reader prints, searches or tabs into the body at once.
 *
 * @returns once all of it is laid out, or the signal has ended it.
 */
export async function layOut(body: HTMLElement, signal: AbortSignal): Promise<void> {
  const sections = [...body.querySelectorAll<HTMLElement>(':scope > .screen:not(.now)')];
  if (sections.length === 0) return;
  const ended = new AbortController();
  let at = 0;
  let owed = 0;
  let isHurried = false as boolean;
  const layOutNext = (): void => {
    const section = sections[at++];
    section?.classList.add('now');
    // Asked for its size, it is laid out in this slice, and not all that were shown with the frame.
    section?.getBoundingClientRect();
  };
  const hurry = (): void => {
    isHurried = true;
    const end = at + atOnce;
    for (const section of sections.slice(at, end)) section.classList.add('now');
    at = end;
  };
  const meanwhile = { signal: ended.signal };
  addEventListener('beforeprint', hurry, meanwhile);
  addEventListener('keydown', event => isSearch(event) && hurry(), { ...meanwhile, capture: true });
  body.addEventListener('beforematch', hurry, meanwhile);
  body.addEventListener('focusin', hurry, meanwhile);
  try {
    for (;;) {
      await displayed(body, signal);
      if (!isHurried) await idle();
      await turn();
      if (signal.aborted || at >= sections.length) return;
      const slice = (): void => {
        do layOutNext();
        while (at < sections.length && !isSpent());
      };
      // Chromium and Firefox hold the reader's place by themselves.
      if (CSS.supports('overflow-anchor', 'auto')) slice();
      else owed = holdPlace(undefined, slice, 0, owed);
    }
  } finally {
    ended.abort();
  }
}

/** Whether a key opens the browser's search. */
const isSearch = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  key === 'F3' || ((ctrlKey || metaKey) && key.toLowerCase() === 'f');

/** Settles once an element is displayed: what is not has nothing to lay out. */
const displayed = (element: Element, signal: AbortSignal): Promise<void> =>
  new Promise(resolve => {
    // Chromium answers by the style alone; to ask for boxes lays the page out.
    const isDisplayed = (): boolean =>
      typeof element.checkVisibility === 'function'
        ? element.checkVisibility()
        : element.getClientRects().length > 0;
    if (signal.aborted || isDisplayed()) {
      resolve();
      return;
    }
    const done = (): void => {
      observer.disconnect();
      signal.removeEventListener('abort', done);
      resolve();
    };
    const observer = new ResizeObserver(() => isDisplayed() && done());
    observer.observe(element);
    signal.addEventListener('abort', done);
  });
