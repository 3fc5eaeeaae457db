/** The fetch directives that a player needs, each with what stands in where it is absent. */
const fallbacks = {
  'frame-src': ['frame-src', 'child-src', 'default-src'],
  'media-src': ['media-src', 'default-src'],
} as const;

/**
 * Whether the Content-Security-Policy of this page lets a player in without a report. A browser tells only by
 * refusing, and a refusal is reported to the host; so the policy itself is read, from the page's
 * `<meta>` and from the header of the page, asked for once more.
 *
 * Call it only after the reader asked for the player: it makes a request to the page's own address.
 *
 * @param url absolute.
 */
export async function pageAllows(directive: keyof typeof fallbacks, url: string): Promise<boolean> {
  const policies = [...metaPolicies(), ...(await headerPolicies())];
  return policies.every(policy => policyAllows(policy, fallbacks[directive], new URL(url)));
}

const metaPolicies = (): string[] =>
  [
    ...document.querySelectorAll<HTMLMetaElement>('meta[http-equiv="content-security-policy" i]'),
  ].map(({ content }) => content);

async function headerPolicies(): Promise<string[]> {
  if (!/^https?:$/.test(location.protocol)) return [];
  try {
    const { headers } = await fetch(location.href, { method: 'HEAD', cache: 'force-cache' });
    // A policy that only reports lets a player in, but what it reports would be ours to answer for.
    return ['content-security-policy', 'content-security-policy-report-only'].flatMap(
      name => headers.get(name)?.split(',') ?? [],
    );
  } catch {
    // The page cannot be asked again; what its <meta> says must do.
    return [];
  }
}

function policyAllows(policy: string, names: readonly string[], url: URL): boolean {
  const directives = new Map(
    policy.split(';').map(directive => {
      const [name = '', ...sources] = directive.trim().toLowerCase().split(/\s+/);
      return [name, sources];
    }),
  );
  const sources = names.map(name => directives.get(name)).find(found => found !== undefined);
  return !sources || sources.some(source => matches(source, url));
}

/** A source expression of CSP 3, of the kinds that name a place. */
function matches(source: string, { protocol, host, origin }: URL): boolean {
  if (source === '*' || source === protocol) return true;
  if (source === "'self'") return origin === location.origin;
  const place = source.replace(/^https:\/\//, '').replace(/\/.*$/, '');
  return place.startsWith('*.') ? host.endsWith(place.slice(1)) : place === host;
}
