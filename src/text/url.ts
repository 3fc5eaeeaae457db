/** What a URL is for: each use has its own schemes. */
export type UrlUse = 'link' | 'image';

const loopback = /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/;
// RFC 1918, 3927, 4193, 4291, 6598: addresses that only the reader's own network answers.
const privateHost =
  /^(0\.|10\.|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|192\.168\.|\[(::|f[cd]|fe[89ab]))/;
// Bidi controls make an address read as another one (CVE-2021-42574).
const forbidden = /[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/;

const maxLength = 2048;

/** Whether a host name is this machine's own. */
export const isLoopback = (hostname: string): boolean => loopback.test(hostname);

const parse = (value: string, base?: string): URL | undefined => {
  try {
    return new URL(value, base);
  } catch {
    return undefined;
  }
};

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
 * Images on private networks are refused, unless the JSON itself came from there (`base`).
 */
export function resolveUrl(value: string, use: UrlUse, base?: string): string | undefined {
  const text = trim(value).replace(/[\t\n\r]/g, '');
  if (text === '' || text.length > maxLength || forbidden.test(text)) return undefined;
  const url = parse(text, base);
  if (!url) return undefined;
  url.username = '';
  url.password = '';
  return use === 'image' ? imageUrl(url, base) : linkUrl(url);
}

function linkUrl(url: URL): string | undefined {
  switch (url.protocol) {
    case 'https:':
    case 'http:':
    case 'tel:':
      return url.href;
    case 'mailto:':
      return mailtoUrl(url);
    default:
      return undefined;
  }
}

// RFC 6068 lets a link fill in recipients and text of a mail; only its subject is harmless.
function mailtoUrl(url: URL): string {
  const subject = url.searchParams.get('subject');
  return `mailto:${url.pathname}${subject ? `?subject=${encodeURIComponent(subject)}` : ''}`;
}

function imageUrl(url: URL, base: string | undefined): string | undefined {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  const own = base !== undefined && parse(base)?.hostname === url.hostname;
  const local = isLoopback(url.hostname);
  const singleLabel = !url.hostname.includes('.') && !url.hostname.startsWith('[');
  if (!own && (local || singleLabel || privateHost.test(url.hostname))) return undefined;
  if (!local) url.protocol = 'https:';
  return url.href;
}

/** The host that an address names, as a reader knows it, without "www."; nothing for `mailto:` and the like. */
export function hostOf(value: string): string | undefined {
  return parse(value)?.hostname.replace(/^www\./, '') || undefined;
}
