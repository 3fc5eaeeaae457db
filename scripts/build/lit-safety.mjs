/**
 * The only edits of foreign code: two changes in lit-html that safety needs (docs/decisions/0006).
 * A release of Lit that no longer has one of these texts ends the build.
 *
 * 1. Lit makes its own Trusted Types policy while it loads, unguarded. Under a CSP that does not list
 *    `lit-html`, or beside a second copy of Lit, the script would die there. Lit gets ours, made when
 *    the first template needs it.
 * 2. Lit reads two things that may come from `Object.prototype`. Where another script put something
 *    called `strings` or `0` there, addresses that no check has seen (`href="javascript:…"`) would be
 *    set. Lit reads what is the object's own.
 */
const policy =
  /(\w+)\s*=\s*(\w+)\s*\?\s*\2\.createPolicy\(\s*["']lit-html["']\s*,\s*\{[^}]*\}\s*\)\s*:\s*(?:void 0|undefined)/;
const own = [
  ['this.type=1,this._$AH=', 'this.type=1,this.strings=void 0,this._$AH='],
  ['void 0!==s.strings?', 'Object.hasOwn(s,"strings")&&void 0!==s.strings?'],
  ['r=s[0];for(;void 0!==r;)', 'r=s.at(0);for(;void 0!==r;)'],
  ['r=s[++n]', 'r=s.at(++n)'],
];

/** What to do where a text of Lit is another one. */
const remedy =
  'Read what is new in lit-html around it, mend scripts/build/lit-safety.mjs, and run "npm run drill"; ' +
  'until then keep the lit-html that package-lock.json names.';

/** @param {string} policySource path of the module that exports `lxPolicy` */
export function litSafety(policySource) {
  return {
    name: 'lit-safety',
    transform(code, id) {
      if (!/[\\/]lit-html[\\/](?:.*[\\/])?lit-html\.js$/.test(id)) return null;
      if (!policy.test(code))
        throw new Error(`lit-html makes its Trusted Types policy in another way. ${remedy}`);
      let changed = code.replace(policy, '$1={createHTML:html=>lxPolicy().createHTML(html)}');
      for (const [from, to] of own) {
        if (changed.split(from).length !== 2)
          throw new Error(`lit-html does not have "${from}" once. ${remedy}`);
        changed = changed.replace(from, to);
      }
      return {
        code: `import{lxPolicy}from ${JSON.stringify(policySource)};\n${changed}`,
        map: null,
      };
    },
  };
}
