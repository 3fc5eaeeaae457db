import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isSeen } from './seen.js';

/** The element that asks again for what it shows. */
export interface RefreshingHost extends ReactiveControllerHost, HTMLElement {
  /** Seconds between two questions; 0: never. */
  readonly refresh: number;
}

/** Asks again every so many seconds, while that is wanted. */
export class Refreshing implements ReactiveController {
  readonly #host: RefreshingHost;
  readonly #again: () => void;
  readonly #isWanted: () => boolean;
  #timer: ReturnType<typeof setInterval> | undefined;
  #seconds = 0;

  /** @param isWanted whether to ask now; by default, whether somebody can see the element. */
  constructor(host: RefreshingHost, again: () => void, isWanted = (): boolean => isSeen(host)) {
    this.#host = host;
    this.#again = again;
    this.#isWanted = isWanted;
    host.addController(this);
  }

  hostConnected(): void {
    this.#start();
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }

  hostUpdate(): void {
    if (this.#host.refresh !== this.#seconds) this.#start();
  }

  #start(): void {
    clearInterval(this.#timer);
    this.#seconds = this.#host.refresh;
    if (this.#seconds > 0)
      this.#timer = setInterval(() => {
        if (this.#isWanted()) this.#again();
      }, this.#seconds * 1000);
  }
}
