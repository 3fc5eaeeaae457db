import type { Warn } from '../../model/article.js';
import { isElement } from '../../platform.js';
import { followAnchor } from './follow-anchor.js';
import { play } from './play.js';

/** Listens to what happens inside an article: links to its own places, buttons that play, images that do not load. */
export function listenInside(root: Node, articleUrl: () => string | undefined, warn: Warn): void {
  root.addEventListener('click', event => {
    followAnchor(event as MouseEvent, articleUrl());
    if (isElement(event.target) && event.target.matches('.play')) void play(event.target);
  });
  // Errors of images do not bubble, so they are caught on the way down.
  root.addEventListener(
    'error',
    ({ target }) => {
      if (!(target instanceof HTMLImageElement)) return;
      target.classList.add('missing');
      const message = `The image ${target.currentSrc || target.src} could not be loaded.`;
      warn('$', message);
    },
    { capture: true },
  );
}
