/**
 * Calls once when an element comes within `margin` (a CSS length) of the screen; gives the function
 * that ends the watch.
 */
export function whenSeen(element: Element, margin: string, callback: () => void): () => void {
  // An old polyfill or a privacy tool may have taken the observer away: then it counts as seen.
  if (typeof IntersectionObserver !== 'function') {
    let isWanted = true;
    queueMicrotask(() => {
      if (isWanted) callback();
    });
    return () => (isWanted = false);
  }
  const observer = new IntersectionObserver(
    entries => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      callback();
    },
    { rootMargin: margin },
  );
  observer.observe(element);
  return () => observer.disconnect();
}

/** Whether somebody can see an element now. */
export function isSeen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return document.visibilityState === 'visible' && bottom > 0 && top < innerHeight;
}
