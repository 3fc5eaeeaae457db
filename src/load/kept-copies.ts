/** What an address answered last. */
export interface KeptCopy {
  /** The JSON, which goes the whole road again; XML as text. */
  readonly value: unknown;
  /** The address it came from in the end. */
  readonly url: string;
  /** When it was fetched, in ms. */
  readonly time: number;
}

// What one portal may take of the host's room.
const mostCopies = 50;
const mostBytes = 5 * 1024 * 1024;
/** Where there is no Cache Storage: it is the host's quota, so little of it, in characters. */
const mostCharacters = 256 * 1024;

const cacheName = 'lx-kept-1';
const storageKey = 'lx-kept-1';
const [timeHeader, urlHeader] = ['x-lx-time', 'x-lx-url'];

/** Tells the other tabs of the site what is gone. */
const channel =
  typeof BroadcastChannel === 'function' ? new BroadcastChannel('lx-kept') : undefined;

/** Cache Storage; nothing on an insecure page, and where the reader or a sandbox denies it. */
async function openCache(): Promise<Cache | undefined> {
  try {
    return await caches.open(cacheName);
  } catch {
    return undefined;
  }
}

type Stored = Record<string, { text: string; url: string; time: number }>;

function readStorage(): Stored {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '{}');
    return typeof stored === 'object' && stored !== null
      ? Object.assign(Object.create(null) as Stored, stored)
      : {};
  } catch {
    return {};
  }
}

function writeStorage(stored: Stored): void {
  const addresses = Object.getOwnPropertyNames(stored).sort(
    (one, other) => (stored[other]?.time ?? 0) - (stored[one]?.time ?? 0),
  );
  const kept: Stored = {};
  let characters = 0;
  for (const address of addresses) {
    const copy = stored[address];
    characters += (copy?.text.length ?? 0) + 2 * address.length;
    if (!copy || characters > mostCharacters) continue;
    kept[address] = copy;
  }
  try {
    localStorage.setItem(storageKey, JSON.stringify(kept));
  } catch {
    // Full or denied: then nothing is kept.
  }
}

/** A copy; one that another script wrote there, or that comes from the future, is none. */
function copyOf(text: string, url: string | null, time: number): KeptCopy | undefined {
  if (!url || !(time <= Date.now())) return undefined;
  try {
    return { value: JSON.parse(text) as unknown, url, time };
  } catch {
    return undefined;
  }
}

/** What an address answered last, if that is kept and no older than so many seconds. */
export async function readCopy(address: string, seconds: number): Promise<KeptCopy | undefined> {
  const found = await (await openCache())?.match(address).catch(() => undefined);
  const stored = found ? undefined : readStorage()[address];
  const copy = found
    ? copyOf(
        await found.text(),
        found.headers.get(urlHeader),
        Number(found.headers.get(timeHeader) ?? NaN),
      )
    : stored && copyOf(stored.text, stored.url, stored.time);
  return copy && Date.now() - copy.time <= seconds * 1000 ? copy : undefined;
}

/** Keeps what an address answered; the oldest copies of its portal make room. */
export async function writeCopy(address: string, value: unknown, url: string): Promise<void> {
  const text = JSON.stringify(value);
  const time = Date.now();
  if (text.length > mostBytes) return;
  const cache = await openCache();
  if (!cache) {
    writeStorage({ ...readStorage(), [address]: { text, url, time } });
    return;
  }
  const headers = { [timeHeader]: String(time), [urlHeader]: url };
  try {
    await cache.put(address, new Response(text, { headers }));
    await makeRoom(cache, new URL(address).origin);
  } catch {
    // The disk is full.
  }
}

async function makeRoom(cache: Cache, portal: string): Promise<void> {
  const copies: { request: Request; time: number; bytes: number }[] = [];
  for (const request of await cache.keys()) {
    if (new URL(request.url).origin !== portal) continue;
    const response = await cache.match(request);
    if (!response) continue;
    const { size } = await response.clone().blob();
    copies.push({ request, time: Number(response.headers.get(timeHeader)), bytes: size });
  }
  copies.sort((one, other) => other.time - one.time);
  let bytes = 0;
  let count = 0;
  for (const copy of copies) {
    bytes += copy.bytes;
    count += 1;
    if (count > mostCopies || bytes > mostBytes) await cache.delete(copy.request);
  }
}

/** Deletes every copy of an address, and tells the other tabs. */
export async function forgetCopy(address: string): Promise<void> {
  channel?.postMessage(address);
  const { [address]: gone, ...others } = readStorage();
  if (gone) writeStorage(others);
  await (await openCache())?.delete(address).catch(() => undefined);
}

/** Calls when another tab has found that an article is gone; gives what ends that. */
export function whenGone(address: string, callback: () => void): () => void {
  const hear = ({ data }: MessageEvent): void => {
    if (data === address) callback();
  };
  channel?.addEventListener('message', hear);
  return () => channel?.removeEventListener('message', hear);
}
