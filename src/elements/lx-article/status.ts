import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ArticleController } from '../../load/article-controller.js';

/** A load that takes longer is announced to screen readers, in ms. */
const patience = 1_000;

/** The text of a polite live region: a slow load, a failure, a new attempt; each is said once. */
export class Status implements ReactiveController {
  text = '';

  readonly #host: ReactiveControllerHost;
  readonly #loader: Pick<ArticleController, 'phase' | 'error'>;
  readonly #loading: () => string;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param loader must be added to the host before: the status follows the phase that it has set.
   * @param loading the words for a load that takes long.
   */
  constructor(
    host: ReactiveControllerHost,
    loader: Pick<ArticleController, 'phase' | 'error'>,
    loading: () => string,
  ) {
    this.#host = host;
    this.#loader = loader;
    this.#loading = loading;
    host.addController(this);
  }

  hostUpdate(): void {
    const { phase, error } = this.#loader;
    const isLoading = phase === 'loading';
    if (isLoading) this.#timer ??= setTimeout(() => this.say(this.#loading()), patience);
    else this.#stop();
    // A failure ends with its input, a slow load with the load.
    if (!error && !(isLoading && this.text === this.#loading())) this.text = '';
  }

  hostDisconnected(): void {
    this.#stop();
  }

  say(text: string): void {
    if (text === this.text) return;
    this.text = text;
    this.#host.requestUpdate();
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
