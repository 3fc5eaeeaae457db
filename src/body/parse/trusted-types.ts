interface Policy {
  createHTML(html: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

const identity: Policy = { createHTML: html => html };

let policy: Policy | undefined;

/**
 * The one Trusted Types policy of ours, named `lx`. It serves two sinks only: the parse into an
 * inert template (`build.ts`) and, in the script-tag builds, Lit's own constant templates. It is
 * made when first needed, because a second copy of us on the page must not ask for the same name:
 * that throws and is reported. It never leaves this package: whoever holds it may write any HTML.
 */
export function lxPolicy(): Policy {
  return (policy ??= createPolicy());
}

function createPolicy(): Policy {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  try {
    return trustedTypes?.createPolicy('lx', identity) ?? identity;
  } catch {
    // The page's CSP does not list `lx`. Where it enforces Trusted Types too, the sink throws, and
    // the element shows its fallback.
    return identity;
  }
}
