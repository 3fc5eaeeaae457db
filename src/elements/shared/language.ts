import { config } from '../../config.js';

/**
 * The language of an element's controls: its own `lang`, else the script tag's `data-lang`, else the
 * nearest one in the page, through shadow roots, else Vietnamese.
 */
export function languageOf(element: Element): string {
  const chosen = element.getAttribute('lang')?.trim() || config.lang;
  if (chosen) return chosen;
  for (let at: Element | null = element; at;) {
    const marked: Element | null = at.closest('[lang]');
    const language = marked?.getAttribute('lang')?.trim();
    if (language) return language;
    const root = (marked ?? at).getRootNode();
    at = marked?.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return 'vi';
}

/** Callbacks of the elements that stand in a page. */
const watchers = new Set<() => void>();
/** Documents and shadow roots whose `lang` attributes are observed. */
const observed = new WeakSet<Node>();
let observer: MutationObserver | undefined;

/**
 * Calls back whenever a `lang` changed somewhere around an element, its shadow roots included.
 * One observer serves all elements. Returns the function that ends the watch.
 */
export function watchLanguage(element: Element, callback: () => void): () => void {
  observer ??= new MutationObserver(() => {
    for (const watcher of watchers) watcher();
  });
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    if (!observed.has(root)) {
      observed.add(root);
      observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
    }
    if (!(root instanceof ShadowRoot)) break;
  }
  watchers.add(callback);
  return () => watchers.delete(callback);
}
