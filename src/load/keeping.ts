import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Warn } from '../model/article.js';
import { asLxError, type LxErrorKind } from '../model/errors.js';
import { loadChunk } from './chunks.js';
import type { Input } from './input.js';
import { fetchInput, loadArticle, type LoadedArticle, readLoaded } from './load-article.js';
import { isSeen } from './seen.js';

/** The element for which copies are kept. */
export interface KeepingHost extends ReactiveControllerHost, HTMLElement {
  /** Seconds that a copy may be shown; 0: none is kept. */
  readonly keep: number;
}

/** Failures that say nothing of the article, so that its copy may stand for it. */
const passing: ReadonlySet<LxErrorKind> = new Set<LxErrorKind>([
  'network',
  'timeout',
  'http',
  'format',
]);
/** A page that comes back to the front asks again after so long, in ms. */
const pause = 5 * 60 * 1000;

const loadCopies = () => loadChunk('kept-copies', () => import('./kept-copies.js'));

/**
 * Loads an article beside the copy that is kept of it: the copy is shown at once, and instead of what
 * cannot be reached. What was taken back leaves every copy and every tab.
 */
export class Keeping implements ReactiveController {
  /** When what is shown was fetched, in ms, where it is a copy. */
  since: number | undefined;

  readonly #host: KeepingHost;
  readonly #again: () => void;
  #asked = 0;
  #stop: (() => void) | undefined;

  /** @param again asks for the same article, quietly. */
  constructor(host: KeepingHost, again: () => void) {
    this.#host = host;
    this.#again = again;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onFront);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onFront);
    this.#stop?.();
  }

  /**
   * Loads an article as `loadArticle` does.
   *
   * @param show shows a copy until the article is there; throws where it may not be shown.
   */
  async load(
    input: Input,
    warn: Warn,
    signal: AbortSignal,
    show: (kept: LoadedArticle) => Promise<void>,
  ): Promise<LoadedArticle> {
    const { keep } = this.#host;
    this.#stop?.();
    this.since = undefined;
    this.#asked = Date.now();
    if (input.kind !== 'src' || keep <= 0) return loadArticle(input, warn, signal);
    // Asked for at once; whoever fetches it below waits for the same answer.
    const fetched = fetchInput(input, signal);
    fetched.catch(() => undefined);
    let copies: Awaited<ReturnType<typeof loadCopies>>;
    try {
      copies = await loadCopies();
    } catch (error) {
      warn('$', asLxError(error).message);
      return loadArticle(input, warn, signal);
    }
    const { readCopy, writeCopy, forgetCopy, whenGone } = copies;
    const address = new URL(input.value, document.baseURI).href;
    this.#stop = whenGone(address, this.#again);
    let isOver = false;
    const kept = readCopy(address, keep).then(async copy => {
      if (!copy) return undefined;
      // What is wrong with it was told when it came, and is told of the new one.
      const quiet = (): undefined => undefined;
      const loaded = await readLoaded(input, { ...copy, pages: undefined }, quiet, signal);
      return loaded.unavailable ? undefined : { copy, loaded };
    });
    const shown = kept.then(async found => {
      if (!found || isOver || signal.aborted) return;
      this.since = found.copy.time;
      await show(found.loaded);
    });
    // A copy that cannot be read or shown is none.
    shown.catch(() => (this.since = undefined));
    try {
      const answer = await fetched;
      const loaded = await readLoaded(input, answer, warn, signal);
      isOver = true;
      if (loaded.unavailable) void forgetCopy(address);
      else void writeCopy(address, answer.value, answer.url);
      await shown.catch(() => undefined);
      this.since = undefined;
      return loaded;
    } catch (cause) {
      signal.throwIfAborted();
      const { kind } = asLxError(cause);
      if (kind === 'not-found' || kind === 'withdrawn') void forgetCopy(address);
      const found = passing.has(kind) ? await kept.catch(() => undefined) : undefined;
      signal.throwIfAborted();
      isOver = true;
      this.since = found?.copy.time;
      if (!found) throw cause;
      return found.loaded;
    }
  }

  readonly #onFront = (): void => {
    const isDue = this.#host.keep > 0 && Date.now() - this.#asked > pause;
    if (isDue && isSeen(this.#host)) this.#again();
  };
}
