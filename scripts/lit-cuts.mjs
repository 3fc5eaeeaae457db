/**
 * What of Lit can never run in our bundles is left out of them. Lit is delivered minified, so the
 * cuts go by its shape and not by its names; another shape throws here, at build time.
 */

/**
 * Lit's `css`, for browsers that share style sheets between shadow roots: all that lx supports do
 * (Chromium 73, Firefox 101, Safari 16.4). Without the road by `<style>`, which a strict CSP closes
 * anyway. Our style sheets have no expressions in them, which `lit-templates.mjs` checks.
 */
const cssTag = `
const css = ([cssText]) => {
  let sheet;
  return {
    cssText,
    get styleSheet() {
      if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(cssText);
      return sheet;
    },
  };
};
const adoptStyles = (root, styles) => {
  root.adoptedStyleSheets = styles.map(style => style.styleSheet ?? style);
};
const getCompatibleStyle = style => style;
// Lit passes these on to whoever asks; nobody here does.
const supportsAdoptingStyleSheets = true, CSSResult = undefined, unsafeCSS = undefined;
export { CSSResult, adoptStyles, css, getCompatibleStyle, supportsAdoptingStyleSheets, unsafeCSS };
`;

// Lit's hooks for its polyfills of shadow DOM, and for hydration of what a server rendered: lx
// supports no browser without shadow DOM, and no server renders it.
const cuts = {
  'reactive-element/reactive-element.js': [
    [/,\w+=\w+\.reactiveElementPolyfillSupport/, ''],
    [/\w+\?\.\(\{ReactiveElement:\w+\}\),/, ''],
    // Where standard decorators leave notes; `lit-decorators.mjs` makes calls of ours.
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{[^{}]*\}(?=this\._\$Eh=new Map)/, ''],
  ],
  'lit-element/lit-element.js': [
    [/,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\);/, ';'],
    [/const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\);/, ''],
  ],
  'lit-html/lit-html.js': [
    [/,(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\(\w+,\w+\),/, ';'],
    // Resolves directives, of which `transform` lets none in; gives any other value as it is.
    [
      /(function \w+\(\w+,(\w+),\w+=\w+,\w+\)\{)if\(\2===\w+\)return \2;let [^{}]*\2\._\$litDirective\$;return [^{}]*,\2\}/,
      '$1return $2}',
    ],
  ],
};

export function litCuts() {
  const left = new Set(['css-tag.js', ...Object.keys(cuts)]);
  return {
    name: 'lit-cuts',
    load(id) {
      if (!/[\\/]reactive-element[\\/]css-tag\.js$/.test(id)) return null;
      left.delete('css-tag.js');
      return cssTag;
    },
    transform(code, id) {
      if (/[\\/]lit-html[\\/](async-)?directive/.test(id))
        throw new Error('scripts/lit-cuts.mjs leaves out what directives need, and one is used.');
      const file = Object.keys(cuts).find(name => id.replaceAll('\\', '/').endsWith(name));
      if (!file) return null;
      left.delete(file);
      for (const [from, to] of cuts[file]) {
        if (!from.test(code))
          throw new Error(`Lit has no ${from} any more: mend scripts/lit-cuts.mjs.`);
        code = code.replace(from, to);
      }
      return { code, map: null };
    },
    buildEnd(error) {
      if (!error && left.size) throw new Error(`scripts/lit-cuts.mjs did not meet ${[...left]}.`);
    },
  };
}
