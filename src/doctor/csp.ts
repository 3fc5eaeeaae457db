/** A policy: the sources of each directive by its name, as it was written. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** Reads one policy; of a directive that stands there twice the first counts. */
export function readPolicy(text: string): Policy {
  const policy = new Map<string, readonly string[]>();
  for (const part of text.split(';')) {
    const [name, ...sources] = part.trim().split(/\s+/);
    if (name && !policy.has(name.toLowerCase())) policy.set(name.toLowerCase(), sources);
  }
  return policy;
}

/** Policies of a header, which may hold several after commas. */
export const readPolicies = (header: string): Policy[] =>
  header
    .split(',')
    .map(readPolicy)
    .filter(({ size }) => size > 0);

type Directive = 'script-src' | 'connect-src' | 'img-src';

/** Who speaks for a directive that is not there, in this order. */
const fallbacks: Readonly<Record<Directive, readonly string[]>> = {
  'script-src': ['script-src-elem', 'script-src', 'default-src'],
  'connect-src': ['connect-src', 'default-src'],
  'img-src': ['img-src', 'default-src'],
};

/**
 * The rule by which a policy refuses an address, as it was written; nothing where it lets it pass, or
 * where that depends on a nonce or a hash, which cannot be told from outside.
 *
 * @param own the address of the page.
 */
export function refusedBy(
  policy: Policy,
  directive: Directive,
  address: URL,
  own: URL,
): string | undefined {
  const name = fallbacks[directive].find(each => policy.has(each));
  const sources = name === undefined ? undefined : policy.get(name);
  if (!name || !sources) return undefined;
  const byOtherMeans = /^'(?:nonce-|sha\d{3}-|strict-dynamic')/i;
  if (directive === 'script-src' && sources.some(source => byOtherMeans.test(source)))
    return undefined;
  return sources.some(source => matches(source, address, own))
    ? undefined
    : `${name} ${sources.join(' ')}`;
}

/** Whether a policy keeps lx from making its Trusted Types policy. */
export function refusesTypes(policy: Policy): boolean {
  const names = policy.get('trusted-types');
  return names !== undefined && !names.includes('lx') && !names.includes('*');
}

const isUpgrade = (rule: string, scheme: string): boolean =>
  rule === scheme || (rule === 'http:' && scheme === 'https:');

function matches(source: string, address: URL, own: URL): boolean {
  const rule = source.toLowerCase();
  if (rule === "'self'") return address.origin === own.origin;
  if (rule.startsWith("'")) return false;
  if (rule === '*') return /^https?:$/.test(address.protocol);
  if (/^[a-z][a-z\d+.-]*:$/.test(rule)) return isUpgrade(rule, address.protocol);
  const found = /^(?:([a-z][a-z\d+.-]*:)\/\/)?(\*|(?:\*\.)?[^/:*]+)(?::(\d+|\*))?(\/\S*)?$/.exec(
    rule,
  );
  if (!found) return false;
  const [, scheme, host = '', port] = found;
  const path = source.slice(rule.length - (found[4]?.length ?? 0));
  if (!isUpgrade(scheme ?? own.protocol, address.protocol)) return false;
  return isHost(host, address.hostname) && isPort(port, address) && isPath(path, address.pathname);
}

const isHost = (rule: string, host: string): boolean =>
  rule === '*' || (rule.startsWith('*.') ? host.endsWith(rule.slice(1)) : host === rule);

const isPort = (rule: string | undefined, { port }: URL): boolean =>
  rule === '*' || rule === port || (!rule && !port) || (!port && /^(?:80|443)$/.test(rule ?? ''));

const isPath = (rule: string, path: string): boolean =>
  !rule || rule === '/' || (rule.endsWith('/') ? path.startsWith(rule) : path === rule);
