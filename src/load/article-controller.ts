import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Warn } from '../model/article.js';
import { asLxError, LxError } from '../model/errors.js';
import { concernsFallback, type Input, inputOf, isBeingParsed, sameInput } from './input.js';
import { Keeping } from './keeping.js';
import type { LoadedArticle } from './load-article.js';
import { canRetry, Retry } from './retry.js';
import { whenSeen } from './seen.js';
import { checkSource } from './sources.js';
import { Warnings } from './warnings.js';

/** The element for which articles are loaded. */
export interface ArticleHost extends ReactiveControllerHost, HTMLElement {
  readonly hasUpdated: boolean;
  readonly article: unknown;
  readonly src: string | undefined;
  readonly map: string | undefined;
  readonly loading: 'eager' | 'lazy';
  readonly keep: number;
}

/** What the element does with what was loaded. */
export interface ArticleSteps {
  /** Brings the article into the document; throws an LxError where it may not be shown. */
  readonly show: (loaded: LoadedArticle, warn: Warn, signal: AbortSignal) => Promise<void>;
  /** Takes the article that is shown away: what comes is another one, or nothing. */
  readonly clear: () => void;
  /** Settles once the element has rendered what it knows. */
  readonly rendered: () => Promise<unknown>;
  /** Told once per input, after it was shown. */
  readonly loaded: (loaded: LoadedArticle) => void;
  /** Told once per input that is not shown. */
  readonly failed: (error: LxError) => void;
  readonly warn: Warn;
}

/** How far below the screen a lazy article begins to load. */
const lazyMargin = '800px 0px';

const emptySource =
  'The attribute src is empty, so nothing is loaded. Fill it with the address of an article’s JSON.';

/**
 * Takes an element from its input to a shown article: picks the input that counts, aborts the older
 * request when it changes, and lets no stale answer through. It starts when the element enters the
 * page, and gives up when it leaves in mid-load.
 */
export class ArticleController implements ReactiveController {
  phase: 'idle' | 'loading' | 'loaded' | 'failed' = 'idle';
  /** What was read, also where it may not be shown. */
  result: LoadedArticle | undefined;
  error: LxError | undefined;
  /** Warns of the current input: an image that does not load comes late. */
  warn: Warn = () => undefined;
  /** Settles once the current input has loaded or failed. */
  settled: Promise<void> = Promise.resolve();

  readonly #host: ArticleHost;
  readonly #steps: ArticleSteps;
  readonly #retry = new Retry(() => this.#start(true));
  readonly #keeping: Keeping;
  readonly #children: MutationObserver;
  #input: Input | undefined;
  /** The input whose fallback stands among the children. */
  #fallbackOf: Input | undefined;
  #src: string | undefined;
  #current: AbortController | undefined;
  #unwatch: (() => void) | undefined;
  /** Whether the page was told that the current input has loaded or failed. */
  #isTold = false;
  #isLoaded = false;

  constructor(host: ArticleHost, steps: ArticleSteps) {
    this.#host = host;
    this.#steps = steps;
    this.#keeping = new Keeping(host, () => this.#start(true));
    this.#children = new MutationObserver(records => {
      this.refresh();
      if (concernsFallback(host, records)) this.#fallbackOf = this.#input;
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#children.observe(this.#host, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: ['href'],
    });
    // The first `hostUpdate` comes too late for `updateComplete` of an element that moves.
    if (this.#host.hasUpdated) this.refresh();
  }

  hostDisconnected(): void {
    this.#children.disconnect();
    this.#retry.cancel();
    this.#unwatch?.();
    if (this.phase !== 'loading') return;
    this.#current?.abort();
    this.#input = undefined;
    this.phase = 'idle';
  }

  hostUpdate(): void {
    this.refresh();
  }

  /** Starts over if the input is another one than before. */
  refresh(): void {
    const host = this.#host;
    if (!host.isConnected) return;
    if (isBeingParsed(host)) {
      document.addEventListener('DOMContentLoaded', () => this.refresh(), { once: true });
      return;
    }
    const input = inputOf(host, host.article, host.src, host.map);
    if (sameInput(input, this.#input) && (input || host.src === this.#src)) return;
    this.#src = host.src;
    this.#input = input;
    this.#isTold = false;
    this.#retry.cancel();
    this.#unwatch?.();
    this.#current?.abort();
    this.#set('idle');
    this.error = undefined;
    // Until the new article is there, or has failed, the last one stays: the page keeps its height,
    // and what is the same in both is not touched.
    if (!input) {
      this.result = undefined;
      this.#steps.clear();
      // A variable of a template that was left empty.
      if (host.src === '') this.#steps.warn('$', emptySource);
      return;
    }
    this.#fallbackOf ??= input;
    if (this.isRemote && host.loading === 'lazy') {
      this.#unwatch = whenSeen(host, lazyMargin, () => this.#start());
    } else {
      this.#start();
    }
  }

  /** Loads the same input again; does nothing where there is none. */
  reload(): Promise<void> {
    if (this.#input) {
      this.#unwatch?.();
      this.#retry.cancel();
      this.#start();
    }
    return this.settled;
  }

  /**
   * Gives up what is on its way, where the element finds that it cannot show it. Returns whether that
   * counts: after the page was told of the input, it is too late.
   */
  fail(error: LxError): boolean {
    if (this.#isTold) return false;
    this.#current?.abort();
    this.#failed(error, false);
    return true;
  }

  /** When what is shown was fetched, in ms, where it is a kept copy. */
  get keptSince(): number | undefined {
    return this.#keeping.since;
  }

  get hasInput(): boolean {
    return this.#input !== undefined;
  }

  /** Whether the article has to be fetched. */
  get isRemote(): boolean {
    return this.#input?.kind === 'src';
  }

  /** Whether the fallback is the current input's: that of another address would lead to a wrong article. */
  get hasOwnFallback(): boolean {
    const of = this.#fallbackOf;
    return of?.kind !== this.#input?.kind || sameInput(of, this.#input);
  }

  /** Whether asking again can help. */
  get canRetry(): boolean {
    return this.isRemote && this.error !== undefined && canRetry(this.error.kind);
  }

  /** A quiet attempt shows and says nothing unless it works. */
  #start(quiet = false): void {
    const input = this.#input;
    if (!input) return;
    this.#current?.abort();
    const current = (this.#current = new AbortController());
    if (!quiet) {
      this.#isTold = false;
      this.#isLoaded = false;
      this.#set('loading');
    }
    this.settled = this.#run(input, current.signal, quiet);
  }

  async #run(input: Input, signal: AbortSignal, quiet: boolean): Promise<void> {
    const warnings = new Warnings((path, message) => {
      if (!signal.aborted) this.#steps.warn(path, message);
    });
    const { warn } = warnings;
    this.warn = warn;
    let result: LoadedArticle | undefined;
    try {
      result = await this.#keeping.load(input, warn, signal, async kept => {
        this.#check(kept);
        await this.#steps.show(kept, () => undefined, signal);
      });
      signal.throwIfAborted();
      this.#check(result);
      await this.#steps.show(result, warn, signal);
      signal.throwIfAborted();
      this.result = result;
      this.error = undefined;
      this.#retry.cancel();
      this.#set('loaded');
      await this.#steps.rendered();
      signal.throwIfAborted();
      warnings.close();
    } catch (error) {
      if (signal.aborted) return;
      this.result = result;
      warnings.close();
      this.#failed(asLxError(error), quiet);
      return;
    }
    this.#isTold = true;
    // Asked again for the same, it was told of already.
    if (!this.#isLoaded) this.#steps.loaded(result);
    this.#isLoaded = true;
  }

  /** @throws LxError where an article may not be shown here and now. */
  #check({ origin, unavailable }: LoadedArticle): void {
    if (origin) checkSource(this.#host, origin);
    if (!unavailable) return;
    const { kind, message, path } = unavailable;
    throw new LxError(kind, message, { path });
  }

  #failed(error: LxError, quiet: boolean): void {
    // An article that was shown is gone: its page is told.
    const isLost = this.#isLoaded;
    this.#isLoaded = false;
    this.#isTold = true;
    this.error = error;
    this.#steps.clear();
    if (this.canRetry) this.#retry.schedule();
    this.#set('failed');
    if (!quiet || isLost) this.#steps.failed(error);
  }

  #set(phase: ArticleController['phase']): void {
    this.phase = phase;
    this.#host.requestUpdate();
  }
}
