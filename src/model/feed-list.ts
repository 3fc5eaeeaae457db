import { instant } from '../text/date.js';
import { compose } from '../text/marks.js';
import type { FeedItem } from './feed.js';
import { availability } from './lifecycle.js';

/** An item of a list that several feeds fill. */
export interface ListedItem {
  readonly item: FeedItem;
  /** Address that its feed came from in the end. */
  readonly origin: string;
  /** The address of its feed as the page wrote it. */
  readonly source: string;
  /** When it was published, in ms; nothing where the feed does not say. */
  readonly time: number | undefined;
}

/** What a page wants of its feeds; what is not said selects nothing. */
export interface Selection {
  /** Name of the section. */
  readonly section?: string | undefined;
  readonly tag?: string | undefined;
  /** BCP 47 tag; its first part counts. An item that does not say is taken. */
  readonly language?: string | undefined;
  /** RFC 3339 or a calendar day: nothing older. */
  readonly since?: string | undefined;
}

const plain = (value: string): string => compose(value).trim().toLowerCase();
const primary = (language: string): string => plain(language).split('-')[0] ?? '';

/** When an item was published, in ms; a day counts from its start. */
export function timeOf({ datePublished, timeZone }: FeedItem): number | undefined {
  const time = datePublished ? Number(instant(datePublished, timeZone, 'start')) : NaN;
  return Number.isNaN(time) ? undefined : time;
}

/**
 * Whether an item belongs into a list: it fits the selection, and may be named here and now.
 *
 * @param host the host name of the page.
 */
export function isListed(
  { item, time }: ListedItem,
  { section, tag, language, since }: Selection,
  { now, host }: { now: Date; host: string },
): boolean {
  const { status } = item;
  if (status === 'withdrawn' || availability(item, { now, host })?.show === 'nothing') return false;
  if (section && plain(item.section?.name ?? '') !== plain(section)) return false;
  if (tag && !item.tags?.some(each => plain(each) === plain(tag))) return false;
  if (language && item.language && primary(item.language) !== primary(language)) return false;
  if (!since) return true;
  const earliest = Number(instant(since, item.timeZone, 'start'));
  return Number.isNaN(earliest) || (time !== undefined && time >= earliest);
}

/** Names by which two items are the same one. */
function keysOf({ item }: ListedItem): string[] {
  const day = item.datePublished?.slice(0, 10);
  const address = item.url?.replace(/^https?:\/\/(?:www\.)?|#.*$|\/$/g, '');
  return [
    `id ${item.id}`,
    ...(address ? [`url ${address}`] : []),
    ...(day ? [`title ${plain(item.title)} ${day}`] : []),
  ];
}

/** The items of a list, each once, however many feeds name it. */
export class ItemSet {
  readonly #known = new Set<string>();

  /** Whether an item was there already, by its id, its address, or its title on the same day. */
  has(item: ListedItem): boolean {
    return keysOf(item).some(key => this.#known.has(key));
  }

  /** Takes those that are new, and gives them. */
  add(items: readonly ListedItem[]): ListedItem[] {
    return items.filter(item => {
      const keys = keysOf(item);
      const isNew = !keys.some(key => this.#known.has(key));
      for (const key of keys) this.#known.add(key);
      return isNew;
    });
  }
}

/**
 * The newest first. An item without a date keeps its place behind the one that its feed has before it.
 */
export function newestFirst(items: readonly ListedItem[]): ListedItem[] {
  const last = new Map<string, number>();
  const placed = items.map(each => {
    const time = each.time ?? last.get(each.source) ?? Infinity;
    last.set(each.source, time);
    return { each, time };
  });
  return placed
    .sort((one, other) => (one.time === other.time ? 0 : other.time - one.time))
    .map(({ each }) => each);
}
