/** The reader's text sizes, as factors of the default. */
export const scales: readonly number[] = [0.85, 1, 1.15, 1.3, 1.5, 1.75, 2];

const storageKey = 'lx-font-scale';
const property = '--lx-font-scale';

const listeners = new Set<(scale: number) => void>();
let current: number | undefined;

/** A stored factor counts only if it is one of ours: other scripts write to the same storage. */
const valid = (stored: string | null): number => {
  const scale = Number(stored);
  return scales.includes(scale) ? scale : 1;
};

function stored(): number {
  try {
    return valid(localStorage.getItem(storageKey));
  } catch {
    // Storage denied (sandboxed frame, blocked cookies): the size then lasts as long as the page.
    return 1;
  }
}

function apply(scale: number): void {
  current = scale;
  const { style } = document.documentElement;
  if (scale === 1) style.removeProperty(property);
  else style.setProperty(property, String(scale));
  for (const listener of listeners) listener(scale);
}

/** The reader's factor now; the first call reads it from storage and applies it to the page. */
export function fontScale(): number {
  if (current === undefined) {
    apply(stored());
    addEventListener('storage', ({ key, newValue }) => {
      // A null key is `localStorage.clear()`.
      if (key === storageKey || key === null)
        holdPlace(middleOfScreen(), () => apply(valid(newValue)));
    });
  }
  return current ?? 1;
}

/**
 * Sets the reader's factor for all lx elements of the site, on this page and in other tabs.
 *
 * @param anchor what the reader looks at: it stays where it is on the screen.
 */
export function setFontScale(scale: number, anchor: Element): void {
  try {
    if (scale === 1) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, String(scale));
  } catch {
    // See `stored`.
  }
  // Buttons in a header that stays on the screen say nothing of where the text is.
  holdPlace(isPinned(anchor) ? middleOfScreen() : anchor, () => apply(scale));
}

/** Calls back at each change of the factor; gives the function that ends it. */
export function watchFontScale(listener: (scale: number) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

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

/** Does what changes the layout, and scrolls so that the anchor has not moved on the screen. */
function holdPlace(anchor: Element | null, change: () => void): void {
  const before = anchor?.getBoundingClientRect().top;
  change();
  if (!anchor || before === undefined) return;
  const scroller = scrollerOf(anchor);
  const hold = (frames: number): void => {
    const moved = anchor.getBoundingClientRect().top - before;
    if (Math.abs(moved) > 0.5) scroller.scrollBy({ top: moved, behavior: 'instant' });
    if (frames > 0) requestAnimationFrame(() => hold(frames - 1));
  };
  hold(framesToHold);
}

/** What an element stands in, through shadow roots. */
function* around(element: Element): Generator<Element> {
  for (let at: Node | null = element; at; at = at instanceof ShadowRoot ? at.host : at.parentNode)
    if (at instanceof Element) yield at;
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
