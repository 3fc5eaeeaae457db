import { loadChunk } from '../load/chunks.js';
import { asLxError } from '../model/errors.js';
import { LxErrorEvent } from './shared/events.js';
import { tell } from './shared/tell.js';

/** What registers each tag that the entry does not hold. */
const late: Readonly<Record<string, () => Promise<CustomElementConstructor>>> = {
  'lx-article-list': async () =>
    (await loadChunk('lx-article-list', () => import('./lx-article-list/lx-article-list.js')))
      .LxArticleList,
  'lx-alert': async () =>
    (await loadChunk('lx-alert', () => import('./lx-alert/lx-alert.js'))).LxAlert,
};

const tags = Object.getOwnPropertyNames(late);

/**
 * Registers those elements that the page uses and the entry does not hold, now and whenever one enters
 * the page. An element whose chunk does not come keeps its fallback.
 */
export function autoload(): void {
  const begun = new Set<string>();
  const look = (): void => {
    for (const tag of tags) {
      if (begun.has(tag)) continue;
      const element = document.querySelector(tag);
      if (!element) continue;
      begun.add(tag);
      void define(tag, element);
    }
    if (begun.size === tags.length) observer.disconnect();
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  look();
}

async function define(tag: string, element: Element): Promise<void> {
  try {
    const constructor = await late[tag]?.();
    if (constructor && !customElements.get(tag)) customElements.define(tag, constructor);
  } catch (error) {
    tell(element, new LxErrorEvent(asLxError(error)));
  }
}
