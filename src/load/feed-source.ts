import type { Warn } from '../model/article.js';
import type { LxError } from '../model/errors.js';
import { type ListedItem, timeOf } from '../model/feed-list.js';
import { loadFeed } from './load-feed.js';
import { checkSource, isLimited } from './sources.js';

/** Parts of a feed that are read at most, so that paging without end is none. */
const maxParts = 50;

/** One feed of a list, part by part. */
export class FeedSource {
  /** As the page wrote it. */
  readonly address: string;
  /** Why the last part did not come. */
  error: LxError | undefined;
  title: string | undefined;

  readonly #host: Element;
  readonly #map: string | undefined;
  readonly #asked = new Set<string>();
  #next: string | undefined;

  /** @param host the list; one in the place of a link may be filled from some hosts only. */
  constructor(host: Element, address: string, map: string | undefined) {
    this.#host = host;
    this.address = address;
    this.#map = map;
    this.#next = address;
  }

  /** Whether there is a part that was not asked for. */
  get hasMore(): boolean {
    return this.#next !== undefined;
  }

  /**
   * Loads the next part.
   *
   * @throws LxError as `loadFeed`; the part can then be asked for again.
   */
  async load(warn: Warn, signal: AbortSignal): Promise<ListedItem[]> {
    const address = this.#next;
    if (address === undefined) return [];
    const { items, next } = await this.#read(address, warn, signal);
    this.#asked.add(new URL(address, document.baseURI).href);
    // A feed whose paging leads back, or never ends, has no more.
    this.#next = next && !this.#asked.has(next) && this.#asked.size < maxParts ? next : undefined;
    return items;
  }

  /** Loads the first part anew. */
  async newest(warn: Warn, signal: AbortSignal): Promise<ListedItem[]> {
    return (await this.#read(this.address, warn, signal)).items;
  }

  /** Says that what came was all known: its paging leads nowhere. */
  end(): void {
    this.#next = undefined;
  }

  async #read(
    address: string,
    warn: Warn,
    signal: AbortSignal,
  ): Promise<{ items: ListedItem[]; next: string | undefined }> {
    const mayDiscover = !isLimited(this.#host);
    const options = { map: this.#map, warn, signal, mayDiscover };
    const { feed, origin } = await loadFeed(address, options);
    checkSource(this.#host, origin);
    this.title ??= feed.title;
    const items = feed.items.map(item => ({
      item,
      origin,
      source: this.address,
      time: timeOf(item),
    }));
    return { items, next: feed.next };
  }
}
