import { holdPlace } from './hold-place.js';

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
    // Storage is denied (sandboxed frame, blocked cookies): the size lasts until the page is left.
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
      if (key === storageKey || key === null) holdPlace(undefined, () => apply(valid(newValue)));
    });
  }
  return current ?? 1;
}

/**
 * Sets the reader's factor for all lx elements of the site, on this page and in other tabs.
 *
 * @param anchor the element being read: it keeps its place on the screen.
 */
export function setFontScale(scale: number, anchor: Element): void {
  try {
    if (scale === 1) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, String(scale));
  } catch {
    // See `stored`.
  }
  holdPlace(anchor, () => apply(scale));
}

/** Calls back at each change of the factor; returns the function that stops it. */
export function watchFontScale(listener: (scale: number) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
