/**
 * Calls once when an element comes within `margin` (a CSS length) of the screen; gives the function
 * that ends the watch.
 */
export function whenSeen(element: Element, margin: string, callback: () => void): () => void {
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
