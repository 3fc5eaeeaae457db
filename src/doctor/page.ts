import { lookAtAddress } from './address.js';
import { type Policy, readPolicies, refusedBy, refusesTypes } from './csp.js';
import { lookAtElement } from './element.js';
import { finding, short, type Finding } from './finding.js';
import { lookAtScripts, scriptsOfLx } from './script.js';
import { nameOf } from './sight.js';

const tags = 'lx-article, lx-article-list, lx-alert, lx-byline, lx-font-size';
/** Elements that are looked at; a page with more shows the same fault many times. */
const maxElements = 30;
/** Milliseconds in which an element may still load. */
const patience = 5000;

/**
 * Looks at a whole page: the script, the policy, and each tag with the address that it names.
 *
 * @param known address of a list of versions, where the script has none beside it.
 */
export async function lookAtPage(known?: string): Promise<Finding[]> {
  const elements = [...document.querySelectorAll(tags)].slice(0, maxElements);
  const links = document.querySelectorAll('[data-lx-article], [data-lx-article-list]').length;
  const heard: Finding[] = [];
  const hear = ({ blockedURI, effectiveDirective: rule }: SecurityPolicyViolationEvent): void => {
    // What the doctor asks for itself is told with the address.
    if (rule !== 'connect-src')
      heard.push(finding('csp-said', '', { url: short(blockedURI), rule }));
  };
  document.addEventListener('securitypolicyviolation', hear);
  try {
    const [script, policy, ...each] = await Promise.all([
      lookAtScripts(document, known),
      lookAtPolicy(elements),
      ...elements.map((element, index) => lookAtOne(element, index, elements.length)),
    ]);
    const isEmpty = elements.length === 0 && links === 0;
    return unique([
      ...(document.compatMode === 'BackCompat' ? [finding('quirks')] : []),
      ...script,
      ...policy,
      ...(isEmpty ? [finding('no-tags')] : []),
      ...(links > 0 ? [finding('links-waiting', '', { count: String(links) })] : []),
      ...each.flat(),
      ...heard,
    ]);
  } finally {
    document.removeEventListener('securitypolicyviolation', hear);
  }
}

async function lookAtOne(element: Element, index: number, count: number): Promise<Finding[]> {
  const at = count > 1 ? `${nameOf(element)} (${String(index + 1)})` : nameOf(element);
  const answers = await Promise.all(addressesOf(element).map(src => lookAtAddress(src, at)));
  await settled(element);
  return [...lookAtElement(element, at), ...answers.flatMap(({ findings }) => findings)];
}

/** Waits until an element has loaded or failed, but not for one that never does. */
async function settled(element: Element): Promise<void> {
  const { updateComplete } = element as { updateComplete?: Promise<unknown> };
  await Promise.race([updateComplete, new Promise(resolve => setTimeout(resolve, patience))]);
}

/** The addresses that an element asks. */
function addressesOf(element: Element): string[] {
  const src = element.getAttribute('src')?.trim();
  if (!src) return [];
  return element.localName === 'lx-article-list' ? src.split(/\s+/).slice(0, 10) : [src];
}

async function lookAtPolicy(elements: readonly Element[]): Promise<Finding[]> {
  const header = await headerOfPage();
  const metas = [...document.querySelectorAll('meta[http-equiv]')]
    .filter(meta => /^content-security-policy$/i.test(meta.getAttribute('http-equiv') ?? ''))
    .map(meta => meta.getAttribute('content') ?? '');
  const policies = [header ?? '', ...metas].flatMap(readPolicies);
  return [
    ...(header === undefined ? [finding('csp-unread')] : []),
    ...(policies.some(refusesTypes) ? [finding('csp-types')] : []),
    ...scriptsOfLx(document).flatMap(({ src }) => refusals(policies, 'csp-script', src)),
    ...elements.flatMap(addressesOf).flatMap(src => refusals(policies, 'csp-connect', src)),
    ...elements
      .flatMap(element => [...(element.shadowRoot?.querySelectorAll('img') ?? [])])
      .flatMap(({ src }) => refusals(policies, 'csp-image', src)),
  ];
}

/** The policy that the page came with: asked for again, as a page is not told its own headers. */
async function headerOfPage(): Promise<string | undefined> {
  try {
    const { headers } = await fetch(location.href, { method: 'HEAD' });
    return headers.get('content-security-policy') ?? '';
  } catch {
    return undefined;
  }
}

const directives = {
  'csp-script': 'script-src',
  'csp-connect': 'connect-src',
  'csp-image': 'img-src',
} as const;

function refusals(
  policies: readonly Policy[],
  code: keyof typeof directives,
  src: string,
): Finding[] {
  if (!URL.canParse(src, document.baseURI)) return [];
  const url = new URL(src, document.baseURI);
  const own = new URL(location.href);
  const rule = policies
    .map(policy => refusedBy(policy, directives[code], url, own))
    .find(each => each !== undefined);
  return rule === undefined ? [] : [finding(code, '', { url: short(url.href), rule: short(rule) })];
}

/** Each finding once: the same picture may be refused ten times. */
function unique(findings: readonly Finding[]): Finding[] {
  const byText = new Map(findings.map(each => [JSON.stringify(each), each]));
  return [...byText.values()];
}
