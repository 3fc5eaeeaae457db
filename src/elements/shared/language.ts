/**
 * The language of an element's controls: its own `lang`, else the nearest one in the page, through
 * shadow roots, else Vietnamese.
 */
export function languageOf(element: Element): string {
  for (let at: Element | null = element; at;) {
    const marked: Element | null = at.closest('[lang]');
    const language = marked?.getAttribute('lang')?.trim();
    if (language) return language;
    const root = (marked ?? at).getRootNode();
    at = marked?.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return 'vi';
}
