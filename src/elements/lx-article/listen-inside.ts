import { followAnchor } from './follow-anchor.js';

/** What the listeners need of the element. */
export interface Inside {
  readonly articleUrl: () => string | undefined;
  /** Runs what must not throw into the page. */
  readonly guard: (work: () => void) => void;
  readonly warn: (message: string) => void;
}

/** Listens to what happens inside an article: links to its own places, images that do not load. */
export function listenInside(root: Node, { articleUrl, guard, warn }: Inside): void {
  root.addEventListener('click', event =>
    guard(() => followAnchor(event as MouseEvent, articleUrl())),
  );
  // Errors of images do not bubble, so they are caught on the way down.
  root.addEventListener(
    'error',
    ({ target }) => {
      if (!(target instanceof HTMLImageElement)) return;
      target.classList.add('missing');
      warn(`The image ${target.currentSrc || target.src} could not be loaded.`);
    },
    { capture: true },
  );
}
