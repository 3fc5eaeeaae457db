import type { ReactiveController } from 'lit';
import type { Warn } from '../model/article.js';
import { asLxError, type LxError } from '../model/errors.js';
import {
  isListed,
  ItemSet,
  type ListedItem,
  newestFirst,
  type Selection,
} from '../model/feed-list.js';
import { FeedSource } from './feed-source.js';
import { Refreshing, type RefreshingHost } from './refreshing.js';
import { Retry, canRetry } from './retry.js';
import { whenSeen } from './seen.js';
import { Warnings } from './warnings.js';

/** The element for which feeds are loaded. */
export interface FeedsHost extends RefreshingHost {
  /** Addresses, separated by white space. */
  readonly src: string | undefined;
  readonly map: string | undefined;
  readonly loading: 'eager' | 'lazy';
  /** Items that are shown at first, and come with each step. */
  readonly limit: number;
  readonly selection: Selection;
}

export interface FeedsSteps {
  /** Told once per input of which anything came. */
  readonly loaded: (items: readonly ListedItem[], failed: readonly FeedSource[]) => void;
  /** Told once per input of which nothing came. */
  readonly failed: (error: LxError) => void;
  readonly warn: Warn;
}

/** A feed that is slower than this, in ms, is not waited for: what it has comes behind a button. */
const patience = 2_500;
/** Parts of feeds that one press of a button asks for, where a selection takes little of each. */
const maxRounds = 5;
const lazyMargin = '800px 0px';

/**
 * Fills a list from one or several feeds: merged by date, each item once, paged, and asked again while
 * it is in view. What is shown never moves by itself.
 */
export class FeedsController implements ReactiveController {
  phase: 'idle' | 'loading' | 'loaded' | 'failed' = 'idle';
  error: LxError | undefined;
  sources: readonly FeedSource[] = [];
  /** What is shown, in its order. */
  shown: readonly ListedItem[] = [];
  /** What came since, newest first. */
  fresh: readonly ListedItem[] = [];
  /** Whether a further part is on its way. */
  isPaging = false;
  /** Settles once the current input has loaded or failed. */
  settled: Promise<void> = Promise.resolve();

  readonly #host: FeedsHost;
  readonly #steps: FeedsSteps;
  readonly #retry = new Retry(() => void this.retry());
  #waiting: readonly ListedItem[] = [];
  #known = new ItemSet();
  #current = new AbortController();
  #warn: Warn = () => undefined;
  #input: string | undefined;
  #unwatch: (() => void) | undefined;

  constructor(host: FeedsHost, steps: FeedsSteps) {
    this.#host = host;
    this.#steps = steps;
    host.addController(this);
    new Refreshing(host, () => void this.#askAgain());
  }

  hostDisconnected(): void {
    this.#retry.cancel();
    this.#unwatch?.();
    if (this.phase !== 'loading') return;
    this.#current.abort();
    this.#input = undefined;
    this.phase = 'idle';
  }

  hostUpdate(): void {
    const { src = '', map, selection } = this.#host;
    const input = JSON.stringify([src, map, selection]);
    if (input === this.#input) return;
    this.#input = input;
    this.#retry.cancel();
    this.#unwatch?.();
    this.#current.abort();
    this.phase = 'idle';
    if (!src.trim()) this.#clear([]);
    else if (this.#host.loading === 'lazy')
      this.#unwatch = whenSeen(this.#host, lazyMargin, () => void this.reload());
    else void this.reload();
  }

  get hasMore(): boolean {
    return this.#waiting.length > 0 || this.sources.some(({ hasMore, error }) => hasMore && !error);
  }

  /** The feeds of which the last part did not come. */
  get failedSources(): readonly FeedSource[] {
    return this.sources.filter(({ error }) => error);
  }

  /** Loads all anew. */
  reload(): Promise<void> {
    const { src = '', map } = this.#host;
    const addresses = new Set(src.split(/\s+/).filter(Boolean));
    this.#current.abort();
    this.#current = new AbortController();
    this.#clear([...addresses].map(address => new FeedSource(this.#host, address, map)));
    this.phase = this.sources.length > 0 ? 'loading' : 'idle';
    this.settled = this.#load(this.#current.signal);
    this.#host.requestUpdate();
    return this.settled;
  }

  /** Shows the next items; gives those that came. */
  async more(): Promise<readonly ListedItem[]> {
    if (this.isPaging) return [];
    const { signal } = this.#current;
    const { limit } = this.#host;
    this.isPaging = true;
    this.#host.requestUpdate();
    try {
      for (let round = 0; round < maxRounds && this.#waiting.length < limit; round += 1) {
        const open = this.sources.filter(({ hasMore, error }) => hasMore && !error);
        if (open.length === 0) break;
        await Promise.all(open.map(source => this.#take(source, signal)));
        if (signal.aborted) return [];
      }
      return this.#reveal(limit);
    } finally {
      this.isPaging = false;
      this.#host.requestUpdate();
    }
  }

  /** Asks those feeds again that failed. */
  async retry(): Promise<void> {
    if (this.phase === 'failed') {
      await this.reload();
      return;
    }
    const { signal } = this.#current;
    const failed = this.failedSources;
    for (const source of failed) source.error = undefined;
    await Promise.all(failed.map(source => this.#take(source, signal)));
    if (signal.aborted) return;
    this.#scheduleRetry();
    if (this.shown.length === 0) this.#reveal(this.#host.limit);
    else this.#offer();
  }

  /** Shows what came since, above what is shown; gives it. */
  showFresh(): readonly ListedItem[] {
    const { fresh } = this;
    this.shown = [...fresh, ...this.shown];
    this.fresh = [];
    this.#host.requestUpdate();
    return fresh;
  }

  #clear(sources: readonly FeedSource[]): void {
    this.sources = sources;
    this.shown = [];
    this.fresh = [];
    this.#waiting = [];
    this.#known = new ItemSet();
    this.error = undefined;
    const warnings = new Warnings(this.#steps.warn);
    this.#warn = warnings.warn;
  }

  async #load(signal: AbortSignal): Promise<void> {
    if (this.sources.length === 0) return;
    const loads = this.sources.map(source => this.#take(source, signal));
    const timer = setTimeout(() => {
      if (!signal.aborted && this.shown.length === 0) this.#reveal(this.#host.limit);
    }, patience);
    await Promise.all(loads);
    clearTimeout(timer);
    if (signal.aborted) return;
    const { failedSources, sources } = this;
    if (failedSources.length === sources.length) {
      this.error = failedSources[0]?.error;
      this.phase = 'failed';
      if (this.error) this.#steps.failed(this.error);
    } else {
      if (this.shown.length > 0) this.#offer();
      // A selection may take nothing of the first parts.
      else if (this.#waiting.length > 0 || !this.hasMore) this.#reveal(this.#host.limit);
      else await this.more();
      if (this.#current.signal !== signal) return;
      this.phase = 'loaded';
      this.#steps.loaded(this.shown, failedSources);
    }
    this.#scheduleRetry();
    this.#host.requestUpdate();
  }

  /** Puts the next part of a feed among what waits; never throws. */
  async #take(source: FeedSource, signal: AbortSignal): Promise<void> {
    try {
      const items = await source.load(this.#warnOf(source), signal);
      if (signal.aborted) return;
      const isNew = items.some(item => !this.#known.has(item));
      if (items.length > 0 && !isNew) source.end();
      this.#waiting = newestFirst([...this.#waiting, ...this.#known.add(this.#select(items))]);
    } catch (cause) {
      if (!signal.aborted) source.error = asLxError(cause);
    }
  }

  #warnOf(source: FeedSource): Warn {
    return (path, message) =>
      this.#warn(path, this.sources.length > 1 ? `${source.address}: ${message}` : message);
  }

  #select(items: readonly ListedItem[]): ListedItem[] {
    const here = { now: new Date(), host: location.hostname };
    return items.filter(item => isListed(item, this.#host.selection, here));
  }

  #reveal(count: number): readonly ListedItem[] {
    const next = this.#waiting.slice(0, count);
    this.#waiting = this.#waiting.slice(count);
    this.shown = [...this.shown, ...next];
    this.#host.requestUpdate();
    return next;
  }

  /** Offers what is newer than the last item that is shown; it would else move what is read. */
  #offer(): void {
    const last = this.shown.at(-1)?.time ?? -Infinity;
    const isNewer = ({ time }: ListedItem): boolean => time !== undefined && time > last;
    this.fresh = newestFirst([...this.fresh, ...this.#waiting.filter(isNewer)]);
    this.#waiting = this.#waiting.filter(item => !isNewer(item));
    this.#host.requestUpdate();
  }

  #scheduleRetry(): void {
    if (this.failedSources.some(({ error }) => error && canRetry(error.kind)))
      this.#retry.schedule();
    else this.#retry.cancel();
  }

  /** Asks for what is new, and takes away what was withdrawn, while somebody can see it. */
  async #askAgain(): Promise<void> {
    if (this.phase !== 'loaded' || this.isPaging) return;
    const { signal } = this.#current;
    for (const source of this.sources) {
      try {
        const items = await source.newest(this.#warnOf(source), signal);
        if (signal.aborted) return;
        this.#drop(source, items);
        this.fresh = newestFirst([...this.fresh, ...this.#known.add(this.#select(items))]);
        this.#host.requestUpdate();
      } catch {
        // The list stays as it is; the next time may work.
      }
    }
  }

  /** What a feed does not name any more, though it names older ones, was taken back. */
  #drop(source: FeedSource, items: readonly ListedItem[]): void {
    const named = new ItemSet();
    named.add(this.#select(items));
    const oldest = Math.min(...items.map(({ time }) => time ?? Infinity));
    const isLeft = (each: ListedItem): boolean =>
      each.source !== source.address || (each.time ?? -Infinity) < oldest || named.has(each);
    this.shown = this.shown.filter(isLeft);
    this.fresh = this.fresh.filter(isLeft);
  }
}
