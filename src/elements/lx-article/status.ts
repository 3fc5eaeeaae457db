import type { ReactiveControllerHost } from 'lit';

/** How long a load may take before a screen reader is told of it, in milliseconds. */
const patience = 1_000;

/** What a polite live region says: a slow load, a failure, a new attempt; each once. */
export class Status {
  text = '';
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  say(text: string): void {
    if (text === this.text) return;
    this.text = text;
    this.#host.requestUpdate();
  }

  /** Call before each render: speaks of a load only when it takes long, and falls silent when it is done. */
  follow(phase: string, loading: string): void {
    if (phase !== 'loading') {
      clearTimeout(this.#timer);
      this.#timer = undefined;
      if (phase === 'loaded') this.text = '';
    } else {
      this.#timer ??= setTimeout(() => this.say(loading), patience);
    }
  }
}
