import type { LxErrorKind } from '../model/errors.js';

const retryable: ReadonlySet<LxErrorKind> = new Set<LxErrorKind>(['network', 'timeout', 'http']);

/** Whether asking again can help. */
export const canRetry = (kind: LxErrorKind): boolean => retryable.has(kind);

const firstDelay = 4_000;
const attempts = 4;

/**
 * Asks again after a failure: by itself, each time after a longer pause, and at once when the
 * network returns. The pauses are spread at random (jitter), so that the readers of a portal that
 * comes back do not all ask in the same second.
 */
export class Retry {
  readonly #again: () => void;
  #attempt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(again: () => void) {
    this.#again = again;
  }

  /** Call after each failure. */
  schedule(): void {
    this.#stop();
    addEventListener('online', this.#online);
    if (this.#attempt >= attempts) return;
    const pause = firstDelay * 2 ** this.#attempt * (0.5 + Math.random());
    this.#attempt += 1;
    this.#timer = setTimeout(this.#again, pause);
  }

  /** Call when it worked, when the input changes, and when nobody waits any more. */
  cancel(): void {
    this.#stop();
    this.#attempt = 0;
  }

  #stop(): void {
    clearTimeout(this.#timer);
    removeEventListener('online', this.#online);
  }

  readonly #online = (): void => {
    this.#stop();
    this.#timer = setTimeout(this.#again, Math.random() * 1_000);
  };
}
