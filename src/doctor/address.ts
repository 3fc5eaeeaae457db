import { finding, short, type Finding } from './finding.js';

const seconds = 15;
const maxBytes = 5 * 1024 * 1024;

/** What an address answered, as far as the page may know. */
export interface Answer {
  readonly findings: readonly Finding[];
  readonly text?: string;
  /** The address after redirects. */
  readonly url?: string;
}

/**
 * Asks an address as lx would, and says why it cannot be read.
 *
 * @param wants whether JSON or a feed is expected; of a script only that it came is of interest.
 */
export async function lookAtAddress(
  src: string,
  at: string,
  wants: 'data' | 'script' = 'data',
): Promise<Answer> {
  const base = document.baseURI;
  if (!URL.canParse(src, base)) return { findings: [finding('address-invalid', at)] };
  const url = new URL(src, base);
  const refused = wants === 'data' ? refusedScheme(url) : undefined;
  if (refused) return { findings: [finding(refused, at)] };
  const blocked: SecurityPolicyViolationEvent[] = [];
  const hear = (event: SecurityPolicyViolationEvent): void => {
    if (event.blockedURI.startsWith(url.origin)) blocked.push(event);
  };
  document.addEventListener('securitypolicyviolation', hear);
  const signal = AbortSignal.timeout(seconds * 1000);
  try {
    const response = await fetch(url, optionsOf(url, signal));
    return wants === 'data'
      ? await lookAtData(response, url, at)
      : await lookAtScript(response, url, at);
  } catch (error) {
    // The event comes in a task of its own.
    await new Promise(resolve => setTimeout(resolve, 30));
    const [event] = blocked;
    if (event) {
      const rule = event.effectiveDirective;
      return { findings: [finding('csp-connect', at, { url: short(url.href), rule })] };
    }
    if (error instanceof DOMException && error.name === 'TimeoutError')
      return { findings: [finding('timeout', at)] };
    const code = (await answersUnread(url)) ? 'cors' : 'unreachable';
    return { findings: [finding(code, at)] };
  } finally {
    document.removeEventListener('securitypolicyviolation', hear);
  }
}

function refusedScheme({
  protocol,
  origin,
  hostname,
}: URL): 'mixed-content' | 'not-https' | undefined {
  const isLoopback = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
  if (protocol === 'https:' || origin === location.origin) return undefined;
  if (protocol === 'http:' && isLoopback) return undefined;
  return protocol === 'http:' && location.protocol === 'https:' ? 'mixed-content' : 'not-https';
}

const optionsOf = (url: URL, signal: AbortSignal): RequestInit => ({
  credentials: url.origin === location.origin ? 'omit' : 'same-origin',
  referrerPolicy: 'no-referrer',
  signal,
});

/** Whether a server answers at all, where the page may not read what. */
async function answersUnread(url: URL): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(seconds * 1000);
    await fetch(url, { ...optionsOf(url, signal), mode: 'no-cors' });
    return true;
  } catch {
    return false;
  }
}

async function lookAtScript(response: Response, url: URL, at: string): Promise<Answer> {
  const status = String(response.status);
  if (!response.ok) return { findings: [finding('script-status', at, { status })] };
  const type = response.headers.get('content-type') ?? '';
  const isScript = /\b(?:java|ecma)script\b/i.test(type);
  return {
    findings: isScript ? [] : [finding('script-type', at, { type: short(type) })],
    text: await response.text(),
    url: response.url || url.href,
  };
}

async function lookAtData(response: Response, asked: URL, at: string): Promise<Answer> {
  const url = response.url || asked.href;
  const moved =
    response.redirected && url !== asked.href
      ? [finding('redirected', at, { url: short(url) })]
      : [];
  const status = String(response.status);
  if (!response.ok) return { findings: [...moved, finding('status', at, { status })], url };
  const bytes = Number(response.headers.get('content-length'));
  if (bytes > maxBytes) return { findings: [...moved, finding('too-large', at)], url };
  const text = await response.text();
  if (text.length > maxBytes) return { findings: [...moved, finding('too-large', at)], url };
  const type = response.headers.get('content-type')?.split(';')[0]?.trim() ?? '';
  const found = lookAtText(text, { type, url, at });
  const isGood = found.every(({ code }) => code === 'wrong-type');
  const good = finding('answers', at, { status, type, bytes: String(text.length) });
  const own = asked.origin === location.origin ? [finding('same-origin', at)] : [];
  return { findings: [...moved, ...(isGood ? [good, ...own] : []), ...found], text, url };
}

/** What is wrong with a text that should be JSON or a feed. */
export function lookAtText(
  text: string,
  { type, url, at }: { type: string; url: string; at: string },
): Finding[] {
  if (!text.trim()) return [finding('empty', at)];
  const better = /^\s*</.test(text) ? 'application/xml' : 'application/json';
  const isFitting = /\b(?:json|xml|rss|atom)\b|\+(?:json|xml)$/i.test(type);
  const wrong = isFitting ? [] : [finding('wrong-type', at, { type: short(type || '–'), better })];
  if (/^\s*(?:<\?xml|<rss|<feed|<rdf:)/i.test(text.replace(/^\uFEFF/, ''))) return wrong;
  if (/^\s*</.test(text)) {
    if (isLogin(text, url)) return [finding('login', at, { url: short(url) })];
    return [finding('html', at)];
  }
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''));
    return wrong;
  } catch (error) {
    const message = error instanceof Error ? short(error.message) : '';
    return [finding('json-broken', at, { message })];
  }
}

/** Whether a page asks who one is. */
export const isLogin = (html: string, url: string): boolean =>
  /<input\b[^<>]*\btype\s*=\s*["']?password\b/i.test(html) ||
  /[/?&.=](?:log-?in|sign-?in|dang-?nhap|sso|wp-login)\b/i.test(url) ||
  /<title\b[^<>]*>[^<]*(?:Đăng nhập|Log ?in|Sign ?in)/i.test(html);
