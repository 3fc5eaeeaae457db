import { parseUrl } from './url.js';

const withoutWww = (name: string): string => name.replace(/^www\./, '');

function isListed({ hostname, port, protocol }: URL, entry: string): boolean {
  const scheme = entry.includes('://');
  // Browsers do not agree on what "*" is in a host.
  const isWild = /^(?:https?:\/\/)?\*\./.test(entry);
  const plain = isWild ? entry.replace('*.', '') : entry;
  const listed = parseUrl(scheme ? plain : `https://${plain}`);
  // As in a Content-Security-Policy, "http://" is no word against https.
  if (!listed || (scheme && protocol === 'http:' && listed.protocol !== protocol)) return false;
  if ((scheme || /:\d+$/.test(entry)) && listed.port !== port) return false;
  return isWild
    ? hostname.endsWith(`.${listed.hostname}`)
    : withoutWww(listed.hostname) === withoutWww(hostname);
}

/**
 * Whether an address is of one of the hosts in a list: a host name (`portal.example`: any port, with
 * or without "www."), its sub-domains (`*.portal.example`), a name with a port, or an origin
 * (`https://portal.example`).
 */
export const isOfHosts = (url: URL, hosts: readonly string[]): boolean =>
  hosts.some(entry => isListed(url, entry));

/** The entries of a list of hosts as an attribute holds it: separated by spaces or commas. */
export const splitHosts = (list: string): readonly string[] => list.split(/[\s,]+/).filter(Boolean);
