import type { Warn } from '../model/article.js';

/** Warnings that one input may send; each is an event on the host's page. */
const most = 100;

/** Passes warnings on, up to a hundred, and counts the others. */
export class Warnings {
  readonly #send: Warn;
  #count = 0;
  #told = false;

  constructor(send: Warn) {
    this.#send = send;
  }

  readonly warn: Warn = (path, message) => {
    this.#count += 1;
    if (this.#count <= most) this.#send(path, message);
  };

  /** Tells how many were left out; call it when all that reads the input has done so. */
  close(): void {
    if (this.#told || this.#count <= most) return;
    this.#told = true;
    const others = this.#count - most;
    this.#send(
      '$',
      `${others} further ${others === 1 ? 'warning was' : 'warnings were'} left out.`,
    );
  }
}
