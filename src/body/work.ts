import { LxError } from '../model/errors.js';

/**
 * Units of work that one body may cost: nodes looked at, or characters where a step reads text. A plain
 * article of 1 MB takes about a tenth.
 */
export const workLimit = 20_000_000;

/** Units after which a step pauses: of most steps about a frame. */
const turnWork = 1_000;

/**
 * The budget of a body, whatever it is made of. A step that looks at siblings, ancestors or text counts
 * them, so that no step can be quadratic unseen.
 */
export class Work {
  #spent = 0;
  #turned = 0;
  readonly #limit: number;

  constructor(limit = workLimit) {
    this.#limit = limit;
  }

  /** Spent so far; tests compare it between inputs of doubling size. */
  get spent(): number {
    return this.#spent;
  }

  /** Whether so much was done since it last said so that a pause is due; a step then yields. */
  get isDue(): boolean {
    if (this.#spent - this.#turned < turnWork) return false;
    this.#turned = this.#spent;
    return true;
  }

  /** @throws LxError `too-large` past the limit. */
  spend(units: number): void {
    this.#spent += units;
    if (this.#spent > this.#limit) {
      const message = `The body takes more work to prepare than is allowed (${this.#limit} steps).`;
      throw new LxError('too-large', message, { path: '$.body' });
    }
  }
}
