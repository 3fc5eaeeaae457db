import { LxError } from '../../model/errors.js';

interface Policy {
  createHTML(html: string): string;
  createScriptURL(url: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

let scripts: readonly string[] = [];

/** Names the addresses of our own scripts: no other passes the policy. */
export function nameScripts(addresses: readonly string[]): void {
  scripts = addresses;
}

const rules: Policy = {
  createHTML: html => html,
  createScriptURL: url => {
    if (scripts.includes(url)) return url;
    throw new TypeError(`${url} is no script of lx.`);
  },
};

let policy: Policy | undefined;
let isRefused = false;
let refusal: LxError | undefined;

/**
 * The one Trusted Types policy of ours, named `lx`. It serves three sinks only: the parse into an
 * inert template (`parse-body.ts`) and, in the script-tag builds, Lit's own constant templates and
 * the scripts of our own chunks. It is
 * made when first needed, because a second copy of us on the page must not ask for the same name:
 * that throws and is reported. It never leaves this package: whoever holds it may write any HTML.
 *
 * @throws LxError `unsafe` once a sink is known to refuse us: each further try would be reported too.
 */
export function lxPolicy(): Policy {
  if (refusal) throw refusal;
  return (policy ??= createPolicy());
}

function createPolicy(): Policy {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  try {
    return trustedTypes?.createPolicy('lx', rules) ?? rules;
  } catch {
    // The page's CSP does not list `lx`, or another script took the name. Only a sink tells whether
    // the page enforces Trusted Types too.
    isRefused = true;
    return rules;
  }
}

/** What a sink threw, as an error of ours, where it threw because the page refused us the policy. */
export function refusedBy(cause: unknown): LxError | undefined {
  if (!isRefused || !(cause instanceof TypeError)) return undefined;
  const message =
    'This page enforces Trusted Types and refuses lx its policy. Add lx to the trusted-types directive of its Content-Security-Policy, and let no other script take that name.';
  return (refusal ??= new LxError('unsafe', message, { cause }));
}
