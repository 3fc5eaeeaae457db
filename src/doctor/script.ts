import { lookAtAddress } from './address.js';
import { finding, short, type Finding } from './finding.js';

/** A version in dist/versions.json, newest first. */
interface Version {
  readonly version?: unknown;
  readonly integrity?: unknown;
  readonly faults?: unknown;
}

/** Script tags that are lx's by the name of their file. */
export const scriptsOfLx = (root: ParentNode): HTMLScriptElement[] =>
  [...root.querySelectorAll<HTMLScriptElement>('script[src]')].filter(({ src }) =>
    /\/lx(?:-widgets)?(?:\.min)?\.m?js(?:[?#]|$)/i.test(src),
  );

/** Whether lx runs, from where, and which release it is. */
export async function lookAtScripts(
  root: ParentNode,
  known: string | undefined,
): Promise<Finding[]> {
  const scripts = scriptsOfLx(root);
  const running = customElements.get('lx-article') as { version?: unknown } | undefined;
  const version = typeof running?.version === 'string' ? running.version : '?';
  const count = String(scripts.length);
  const state = running
    ? finding('running', '', { version })
    : finding(scripts.length > 0 ? 'not-running' : 'no-script');
  const each = await Promise.all(scripts.map(script => lookAtTag(script, known)));
  return [
    state,
    ...(scripts.length > 1 ? [finding('several-scripts', '', { count })] : []),
    ...each.flat(),
  ];
}

async function lookAtTag(script: HTMLScriptElement, known: string | undefined): Promise<Finding[]> {
  const at = short(script.src);
  const pinned = script.integrity.trim();
  const isForeign = new URL(script.src).origin !== location.origin;
  const blocked =
    pinned && isForeign && script.crossOrigin === null ? [finding('no-crossorigin', at)] : [];
  const { findings, text } = await lookAtAddress(script.src, at, 'script');
  if (text === undefined) {
    const isUnread = findings.some(({ code }) => code === 'cors' || code === 'csp-connect');
    return [...blocked, ...(isUnread ? [finding('script-unread', at)] : findings)];
  }
  const found = await hashOf(text);
  const hash = !found
    ? []
    : !pinned
      ? [finding('no-integrity', at, { found })]
      : pinned.split(/\s+/).includes(found)
        ? [finding('hash-fine', at)]
        : [finding('hash-other', at, { pinned: short(pinned), found })];
  const release = await lookAtRelease(pinned || found || '', script.src, known);
  return [...blocked, ...findings, ...hash, ...release];
}

/** SHA-384 as `integrity` writes it; nothing on pages that are not secure. */
async function hashOf(text: string): Promise<string | undefined> {
  if (!isSecureContext) return undefined;
  const bytes = await crypto.subtle.digest('SHA-384', new TextEncoder().encode(text));
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(bytes)))}`;
}

async function lookAtRelease(
  hash: string,
  src: string,
  known: string | undefined,
): Promise<Finding[]> {
  const lists = [new URL('versions.json', src).href, ...(known ? [known] : [])];
  for (const list of lists) {
    const versions = await versionsAt(list);
    if (versions) return judge(versions, hash, short(src));
  }
  return [];
}

async function versionsAt(address: string): Promise<readonly Version[] | undefined> {
  try {
    const signal = AbortSignal.timeout(5000);
    const options: RequestInit = { credentials: 'omit', referrerPolicy: 'no-referrer', signal };
    const response = await fetch(address, options);
    const value: unknown = response.ok ? await response.json() : undefined;
    return Array.isArray(value) ? (value as Version[]) : undefined;
  } catch {
    return undefined;
  }
}

/** What a list of versions says of a hash. */
export function judge(versions: readonly Version[], hash: string, at: string): Finding[] {
  const holds = ({ integrity }: Version): boolean =>
    typeof integrity === 'object' &&
    integrity !== null &&
    Object.values(integrity).some(each => typeof each === 'string' && hash.includes(each));
  const found = versions.find(holds);
  if (!found) return [finding('hash-unknown', at)];
  const [version, newest] = [textOf(found.version), textOf(versions[0]?.version)];
  const faults = Array.isArray(found.faults) ? found.faults.map(textOf).join(', ') : '';
  if (faults) return [finding('version-faults', at, { version, faults, newest })];
  return version === newest
    ? [finding('version-newest', at, { version })]
    : [finding('version-old', at, { version, newest })];
}

const textOf = (value: unknown): string => (typeof value === 'string' ? short(value) : '?');
