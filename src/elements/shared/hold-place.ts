import { isElement } from '../../platform.js';

/** The innermost element in the middle of the screen, through open shadow roots. */
function middleOfScreen(): Element | null {
  let found = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  while (found?.shadowRoot) {
    const inner = found.shadowRoot.elementFromPoint(innerWidth / 2, innerHeight / 2);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found;
}

/** Frames in which sections above may still take their new heights. */
const framesToHold = 6;

/**
 * Does what changes the layout, and scrolls so that what the reader looks at does not move on the
 * screen.
 *
 * @param looked where that is known; else it is what is in the middle of the screen.
 * @param frames how long what changed may go on to move; 0 where it is laid out at once.
 * @param owed what the call before has left: WebKit scrolls by whole pixels, and many parts of one add up.
 * @returns by how much the place is off now, in CSS pixels.
 */
export function holdPlace(
  looked: Element | undefined,
  change: () => void,
  frames = framesToHold,
  owed = 0,
): number {
  // Buttons in a header that stays on the screen say nothing of where the text is.
  const anchor = looked && !isPinned(looked) ? looked : middleOfScreen();
  const top = anchor?.getBoundingClientRect().top;
  change();
  if (!anchor || top === undefined) return 0;
  const wanted = top - owed;
  const scroller = scrollerOf(anchor);
  const moved = (): number => anchor.getBoundingClientRect().top - wanted;
  const hold = (left: number): void => {
    if (!anchor.isConnected) return;
    if (Math.abs(moved()) > 0.5) scroller.scrollBy({ top: moved(), behavior: 'instant' });
    if (left > 0) requestAnimationFrame(() => hold(left - 1));
  };
  hold(frames);
  return moved();
}

/** What an element stands in, through shadow roots. */
function* around(element: Element): Generator<Element> {
  for (let at: Node | null = element; at; at = at instanceof ShadowRoot ? at.host : at.parentNode)
    if (isElement(at)) yield at;
}

const isPinned = (element: Element): boolean =>
  [...around(element)].some(at => /fixed|sticky/.test(getComputedStyle(at).position));

/** The nearest ancestor that scrolls; else the page. */
function scrollerOf(element: Element): Element | Window {
  for (const at of around(element)) {
    if (at === element || at === document.body || at === document.documentElement) continue;
    const { overflowY } = getComputedStyle(at);
    if (/auto|scroll/.test(overflowY) && at.scrollHeight > at.clientHeight) return at;
  }
  return window;
}
