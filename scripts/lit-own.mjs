/**
 * Lit reads two things that may not be there by way of Object.prototype. A page on which another
 * script put something called `strings` or `0` there would get addresses that no check has seen
 * (`href="javascript:…"`), or hang. In our bundles Lit reads what is its own.
 */
export function litOwn() {
  const changes = [
    ['this.type=1,this._$AH=', 'this.type=1,this.strings=void 0,this._$AH='],
    ['void 0!==s.strings?', 'Object.hasOwn(s,"strings")&&void 0!==s.strings?'],
    ['r=s[0];for(;void 0!==r;)', 'r=s.at(0);for(;void 0!==r;)'],
    ['r=s[++n]', 'r=s.at(++n)'],
  ];
  return {
    name: 'lit-own',
    transform(code, id) {
      if (!/[\\/]lit-html[\\/]lit-html\.js$/.test(id)) return null;
      let changed = code;
      for (const [from, to] of changes) {
        if (changed.split(from).length !== 2) {
          throw new Error(`lit-html has not once "${from}" any more: mend scripts/lit-own.mjs.`);
        }
        changed = changed.replace(from, to);
      }
      return { code: changed, map: null };
    },
  };
}
