import { isLoopback, mayAsk } from './host.js';
import { withoutControls } from './unseen.js';

/** What a URL is for: each use has its own schemes. */
export type UrlUse = 'link' | 'image';

// Bidi controls make an address read as another one (CVE-2021-42574).
const forbidden = /[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/;

const maxLength = 2048;

/** An address as a `URL`; nothing where it is none. */
export function parseUrl(value: string, base?: string): URL | undefined {
  try {
    return new URL(value, base);
  } catch {
    return undefined;
  }
}

/** Without C0 controls and spaces at the ends, as the URL standard has it. No pattern: `/ +$/` is quadratic. */
function trim(value: string): string {
  let start = 0;
  let end = value.length;
  while (start < end && value.charCodeAt(start) <= 0x20) start += 1;
  while (end > start && value.charCodeAt(end - 1) <= 0x20) end -= 1;
  return value.slice(start, end);
}

/**
 * The one way in which an address from an article becomes one in the page: trimmed as the URL
 * standard does, resolved against `base`, its scheme checked, user info dropped. Gives the checked
 * string itself, which must be the one that is used, or nothing where the address is refused.
 *
 * Links may be `https:`, `http:`, `mailto:` and `tel:`; images `https:`, with `http:` upgraded
 * except on loopback. `data:` and `blob:` are refused because a strict CSP would report them.
 * Images on private networks are refused, unless the JSON itself came from there.
 *
 * @param fetchedFrom the address that the JSON came from, which no member of it can change; without
 *   it, as from a public host.
 */
export function resolveUrl(
  value: string,
  use: UrlUse,
  base?: string,
  fetchedFrom?: string,
): string | undefined {
  const written = trim(value).replace(/[\t\n\r]/g, '');
  // An editor who writes "www.…" means a site, and no folder of that name.
  const text =
    use === 'link' ? written.replace(/^(?=www\.[a-z\d-]+\.[a-z])/i, 'https://') : written;
  if (text === '' || text.length > maxLength || forbidden.test(text)) return undefined;
  const url = parseUrl(text, base);
  if (!url) return undefined;
  url.username = '';
  url.password = '';
  return use === 'image' ? imageUrl(url, fetchedFrom) : linkUrl(url);
}

// Mail programs and networks send their readers round by pages of their own, which name the true one.
const detour =
  /^(?:[\w-]+\.safelinks\.protection\.outlook\.com|(?:www\.)?google\.com\/url|lm?\.facebook\.com\/l\.php)/;

function behind(url: URL): URL | undefined {
  if (!detour.test(url.host + url.pathname)) return undefined;
  const named = ['url', 'q', 'u'].map(name => url.searchParams.get(name)).find(Boolean);
  const found = parseUrl(named ?? '');
  if (!found || !/^https?:$/.test(found.protocol) || forbidden.test(found.href)) return undefined;
  found.username = found.password = '';
  return found;
}

function linkUrl(url: URL): string | undefined {
  switch (url.protocol) {
    case 'https:':
    case 'http:':
      return behind(url)?.href ?? url.href;
    case 'tel:':
      return telUrl(url);
    case 'mailto:':
      return mailtoUrl(url);
    default:
      return undefined;
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

// RFC 6068 lets a link fill in recipients, headers and text of a mail; one recipient and a subject
// are harmless. A line break, however it is written, would begin another header.
function mailtoUrl(url: URL): string | undefined {
  const [recipient = ''] = decoded(url.pathname).split(',');
  if (
    !/^[^\s@;:<>()[\]"\\\u0000-\u001f\u007f]+@[^\s@;:<>()"\\\u0000-\u001f\u007f]+$/.test(recipient)
  ) {
    return undefined;
  }
  const subject = withoutControls(
    (url.searchParams.get('subject') ?? '').replace(/[\t\r\n]+/g, ' '),
  );
  // "@" stays readable; "?" and "&" must not begin a header.
  const address = encodeURIComponent(recipient).replace('%40', '@').replaceAll('%2B', '+');
  return `mailto:${address}${subject && `?subject=${encodeURIComponent(subject)}`}`;
}

// "*" and "#" are codes to the network (MMI, 3GPP TS 22.030): one forwards all calls of the reader.
function telUrl(url: URL): string | undefined {
  const number = decoded(url.pathname) + decoded(url.hash);
  return /^\+?[\d\s().-]+(?:;ext=\d+)?$/.test(number) && /\d/.test(number)
    ? `tel:${url.pathname}`
    : undefined;
}

function imageUrl(url: URL, fetchedFrom: string | undefined): string | undefined {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  if (!isAskable(url, fetchedFrom)) return undefined;
  if (!isLoopback(url.hostname)) url.protocol = 'https:';
  return url.href;
}

const publicHost = 'public.example';

/** Whether JSON from one address may make the reader's browser ask another, which must not be nearer to the reader. */
export const isAskable = ({ hostname }: URL, fetchedFrom: string | undefined): boolean =>
  mayAsk((fetchedFrom && parseUrl(fetchedFrom)?.hostname) || publicHost, hostname);

/** The host that an address names, as a reader knows it, without "www."; nothing for `mailto:` and the like. */
export function hostOf(value: string): string | undefined {
  return parseUrl(value)?.hostname.replace(/^www\./, '') || undefined;
}
