import { LxError, type LxErrorKind } from '../model/errors.js';
import { own } from '../model/shape.js';
import { decoderFor } from './encoding.js';
import { parseJson } from './json-text.js';
import { isLoopback } from '../text/host.js';
import { isAskable } from '../text/url.js';

/** Seconds until an answer must be whole. */
const timeLimit = 15;
/** Bytes that an answer may have, counted decompressed: a small compressed one can hide a huge one. */
const byteLimit = 5 * 1024 * 1024;

/** What a server answered. */
export interface JsonAnswer {
  /** What its JSON says; XML as text, which begins with "<". */
  readonly value: unknown;
  /** The address it came from in the end, after redirects. */
  readonly url: string;
  /** What its publisher should mend; an English sentence. */
  readonly warning: string | undefined;
  /** How many parts a list has, where WordPress says so. */
  readonly pages: number | undefined;
  /** The server's clock, where it lets that be read. */
  readonly date: Date | undefined;
}

/** An HTML page that answered in place of JSON; the cause of its error. */
export class HtmlPage {
  readonly html: string;
  /** The address it came from in the end. */
  readonly url: string;

  constructor(html: string, url: string) {
    this.html = html;
    this.url = url;
  }

  /** All of an answer but its value. */
  get answer(): Omit<JsonAnswer, 'value'> {
    return { url: this.url, warning: undefined, pages: undefined, date: undefined };
  }
}

/**
 * Fetches JSON, or XML: without cookies, without a referrer, without a header that would cost a
 * preflight, as long and as large as the limits allow. However many elements ask for an address at
 * the same time, it is asked once; the request ends when the last of them has turned away.
 *
 * @param src absolute, or relative to the page.
 * @throws LxError of the kinds `blocked`, `network`, `timeout`, `not-found`, `withdrawn`, `http`,
 *   `too-large` and `format`; the signal's reason where it was aborted.
 */
export async function fetchJson(src: string, signal: AbortSignal): Promise<JsonAnswer> {
  const url = requestUrl(src);
  signal.throwIfAborted();
  const shared = requests.get(url) ?? new SharedRequest(url);
  return shared.join(signal);
}

/** Asks for what is about to be fetched, in the same task; whatever fails is told to those who fetch. */
export function startRequest(src: string): void {
  try {
    const url = requestUrl(src);
    if (!requests.has(url)) new SharedRequest(url);
  } catch {
    // An address that may not be asked.
  }
}

const requests = new Map<string, SharedRequest>();

/** A request that several may wait for. */
class SharedRequest {
  readonly #url: string;
  readonly #limit = new AbortController();
  readonly #answer: Promise<JsonAnswer>;
  #waiting = 0;

  constructor(url: string) {
    this.#url = url;
    requests.set(url, this);
    this.#answer = limited(url, this.#limit).finally(() => this.#close());
    // Whoever waits is told; if nobody does any more, nobody needs to be.
    this.#answer.catch(() => undefined);
  }

  async join(signal: AbortSignal): Promise<JsonAnswer> {
    this.#waiting += 1;
    let leave = (): void => undefined;
    const left = new Promise<never>((_, reject) => {
      leave = () => {
        this.#waiting -= 1;
        if (this.#waiting === 0) {
          this.#close();
          this.#limit.abort();
        }
        reject(signal.reason as Error);
      };
      signal.addEventListener('abort', leave);
    });
    try {
      return await Promise.race([this.#answer, left]);
    } finally {
      signal.removeEventListener('abort', leave);
    }
  }

  #close(): void {
    if (requests.get(this.#url) === this) requests.delete(this.#url);
  }
}

async function limited(url: string, limit: AbortController): Promise<JsonAnswer> {
  const timer = setTimeout(() => {
    limit.abort(new LxError('timeout', `${url} did not answer whole within ${timeLimit} seconds.`));
  }, timeLimit * 1000);
  try {
    return await answer(url, limit.signal);
  } catch (cause) {
    if (limit.signal.aborted) throw limit.signal.reason;
    if (cause instanceof LxError) throw cause;
    const message = `${url} could not be reached, or does not let this page read it. It must send Access-Control-Allow-Origin, and connect-src of this page must list it.`;
    throw new LxError('network', message, { cause });
  } finally {
    clearTimeout(timer);
  }
}

/** Only `https:`, the page's own origin, and loopback are asked; else anybody on the way could write the article. */
function requestUrl(src: string): string {
  let url: URL;
  try {
    url = new URL(src, document.baseURI);
  } catch (cause) {
    throw new LxError(
      'blocked',
      `src is no URL: "${src}". Write it as https://portal.example/article.json.`,
      { cause },
    );
  }
  if (!isAllowed(url)) {
    throw new LxError(
      'blocked',
      `src must be https, of the page’s own origin, or on loopback, not "${url.href}".`,
    );
  }
  return url.href;
}

const isAllowed = ({ protocol, origin, hostname }: URL): boolean =>
  protocol === 'https:' ||
  (protocol === 'http:' && (origin === location.origin || isLoopback(hostname)));

const kindOf = (status: number): LxErrorKind => {
  if (status === 404) return 'not-found';
  if (status === 410) return 'withdrawn';
  return status === 401 || status === 403 ? 'blocked' : 'http';
};

async function answer(url: string, signal: AbortSignal): Promise<JsonAnswer> {
  const response = await request(url, signal);
  const { ok, status } = response;
  const end = new URL(response.url || url);
  if (!isAllowed(end)) {
    throw new LxError(
      'blocked',
      `${url} redirects to ${end.href}, which is not https. Redirect to an https address.`,
    );
  }
  // A public host must not read the reader's own network by way of this page.
  if (!isAskable(end, url)) {
    const message = `${url} redirects to ${end.href}, which only the reader’s own network answers; it was not read.`;
    throw new LxError('blocked', message);
  }
  if (!ok) throw new LxError(kindOf(status), `${url} answered with status ${status}.`, { status });
  const isHtml = /^text\/html\b/i.test(response.headers.get('content-type') ?? '');
  const text = await readText(response, url);
  // What an answer is, it says itself: PHP calls all it writes HTML.
  const isXml = /^\s*<(?:\?xml|rss|feed|rdf:)/i.test(text) || (!isHtml && /^\s*</.test(text));
  // A login page, or a portal's error page, answered with 200.
  if (isHtml && !isXml && !/^\s*[[{]/.test(text)) {
    const message = `${url} answered with an HTML page, not with JSON. Give the address of the article's JSON.`;
    throw new LxError('format', message, { status, cause: new HtmlPage(text, end.href) });
  }
  const warning = isHtml
    ? `${url} is ${isXml ? 'XML' : 'JSON'}, but is sent as text/html. Send it with "Content-Type: application/${isXml ? 'xml' : 'json'}".`
    : undefined;
  return {
    value: isXml ? text : parseJson(text, url),
    url: end.href,
    warning,
    pages: Number(response.headers.get('x-wp-totalpages')) || undefined,
    date: clockOf(response),
  };
}

/** An answer from the browser's cache is older than it looks. */
function clockOf({ headers }: Response): Date | undefined {
  const time = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(time) || Number(headers.get('age')) > 0 ? undefined : new Date(time);
}

async function request(url: string, signal: AbortSignal): Promise<Response> {
  const { origin } = new URL(url);
  const refused: string[] = [];
  // `fetch` does not say whether the page's CSP refused the request; only this event does.
  const listen = ({ blockedURI, effectiveDirective }: SecurityPolicyViolationEvent): void => {
    if (effectiveDirective === 'connect-src' && blockedURI.startsWith(origin))
      refused.push(blockedURI);
  };
  document.addEventListener('securitypolicyviolation', listen);
  try {
    // No cookie goes to another origin with `same-origin` either, and only so a preload is used.
    const credentials = origin === location.origin ? 'omit' : 'same-origin';
    return await fetch(
      url,
      // Without a prototype, on which another script may have put a method, a mode or headers.
      own<RequestInit>({
        method: 'GET',
        // Liferay chooses by it; no preflight is asked for it.
        headers: own({ Accept: 'application/json, */*;q=0.1' }),
        signal,
        credentials,
        referrerPolicy: 'no-referrer',
      }),
    );
  } catch (error) {
    // The event comes in a task of its own, after the rejection.
    await new Promise(resolve => setTimeout(resolve, 20));
    if (refused.length === 0) throw error;
    throw new LxError(
      'blocked',
      `The Content-Security-Policy of this page does not allow ${url}. Add its host to connect-src.`,
    );
  } finally {
    document.removeEventListener('securitypolicyviolation', listen);
  }
}

async function readText(response: Response, url: string): Promise<string> {
  // WebKit reads a `mode` also where nothing is given: `own`, as another script may have put one on all objects.
  const reader = response.body?.getReader(own({})) as
    ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> | undefined;
  if (!reader) return '';
  let decoder: TextDecoder | undefined;
  const parts: string[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.byteLength;
    if (bytes > byteLimit) {
      await reader.cancel();
      throw new LxError(
        'too-large',
        `${url} answered with more than ${byteLimit / 1024 / 1024} MiB.`,
      );
    }
    decoder ??= decoderFor(value, response.headers.get('content-type') ?? '');
    parts.push(decoder.decode(value, { stream: true }));
  }
  parts.push(decoder?.decode() ?? '');
  return parts.join('');
}
