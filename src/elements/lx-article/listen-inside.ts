import { followAnchor } from './follow-anchor.js';
import { LxWarningEvent } from '../shared/events.js';

/** Listens to what happens inside an article: links to its own places, images that do not load. */
export function listenInside(
  root: Node,
  articleUrl: () => string | undefined,
  element: Element,
): void {
  root.addEventListener('click', event => followAnchor(event as MouseEvent, articleUrl()));
  // Errors of images do not bubble, so they are caught on the way down.
  root.addEventListener(
    'error',
    ({ target }) => {
      if (!(target instanceof HTMLImageElement)) return;
      target.classList.add('missing');
      const message = `The image ${target.currentSrc || target.src} could not be loaded.`;
      element.dispatchEvent(new LxWarningEvent('$', message));
    },
    { capture: true },
  );
}
