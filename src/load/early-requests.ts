import { startRequest } from './fetch-json.js';
import { inputOf } from './input.js';

/**
 * Starts the requests that the articles of a page will make, before anything is defined: on a slow
 * phone all that stands between costs some tens of milliseconds.
 */
export function requestEarly(root: ParentNode): void {
  // Another copy of lx has asked already.
  if (customElements.get('lx-article')) return;
  for (const tag of root.querySelectorAll('lx-article[src]:not([loading="lazy"])')) {
    const { article } = tag as { article?: unknown };
    const input = inputOf(tag, article, tag.getAttribute('src'));
    if (input?.kind === 'src') startRequest(input.value);
  }
}
