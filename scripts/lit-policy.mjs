/**
 * Lit creates its own Trusted Types policy while it loads, unguarded: under a CSP that does not list
 * `lit-html`, or beside a second copy of Lit, the whole script dies there. In our bundles Lit uses
 * ours instead, made when the first template needs it.
 */
export function litPolicy() {
  const made =
    /(\w+)\s*=\s*(\w+)\s*\?\s*\2\.createPolicy\(\s*["']lit-html["']\s*,\s*\{[^}]*\}\s*\)\s*:\s*(?:void 0|undefined)/;
  return {
    name: 'lit-policy',
    transform(code, id) {
      if (!/[\\/]lit-html[\\/](?:.*[\\/])?lit-html\.js$/.test(id)) return null;
      if (!made.test(code)) {
        throw new Error(
          'lit-html makes its Trusted Types policy in another way now: mend scripts/lit-policy.mjs.',
        );
      }
      const ours = '$1={createHTML:html=>lxPolicy().createHTML(html)}';
      const source = new URL('../dist/body/trusted-types.js', import.meta.url).pathname;
      return {
        code: `import{lxPolicy}from ${JSON.stringify(source)};\n${code.replace(made, ours)}`,
        map: null,
      };
    },
  };
}
