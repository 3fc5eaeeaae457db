/**
 * What `tsc` makes of `@property(options) name` comes down to `Class.createProperty(name, options)`,
 * for a field and with `experimentalDecorators`: a helper in every file calls Lit's decorator, which
 * calls that, and gives nothing back. In our bundles it is called directly, without the helper and
 * without Lit's decorators; a page's own `Reflect.decorate` then has no part in it either.
 */
export function litDecorators() {
  const helper = /^var __decorate = .*?^\};\n/ms;
  const use = /^__decorate\(\[\s*property\(([^]*?)\)\s*\], (\w+)\.prototype, ("\w+"), void 0\);/gm;
  return {
    name: 'lit-decorators',
    transform(code, id) {
      if (!/[\\/]dist[\\/]elements[\\/]/.test(id) || !code.includes('__decorate')) return null;
      const direct = code
        .replace(helper, '')
        .replace(
          use,
          (_, options, owner, name) =>
            `${owner}.createProperty(${name}${options && `, ${options}`});`,
        );
      if (/createProperty\([^;]*?\b(?:noAccessor|state|type: (?!Boolean\b))/.test(direct))
        throw new Error(`scripts/lit-cuts.mjs leaves out what a property in ${id} needs.`);
      if (direct.includes('__decorate')) {
        throw new Error(
          'tsc writes decorators in another way now: mend scripts/lit-decorators.mjs.',
        );
      }
      return { code: direct, map: null };
    },
  };
}
