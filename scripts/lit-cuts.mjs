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

// Each file's cuts, in their order. What they have in common: lx supports no browser without shadow DOM,
// no server renders it, and all its templates, properties and listeners are its own. What a template
// would need of what is left out, `lit-templates.mjs` and `lit-decorators.mjs` refuse.
const cuts = {
  'reactive-element/reactive-element.js': [
    [/,\w+=\w+\.reactiveElementPolyfillSupport/, ''],
    [/\w+\?\.\(\{ReactiveElement:\w+\}\),/, ''],
    // What the development build of another Lit on the page warns of.
    [/,\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
    // Where standard decorators leave notes; `lit-decorators.mjs` makes calls of ours.
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{[^{}]*\}(?=this\._\$Eh=new Map)/, ''],
    // Other ways to say what properties there are.
    [
      /if\((this\.finalized=!0,this\._\$Ei\(\)),this\.hasOwnProperty\(\w+\("properties"\)\)\)\{[^{}]*\}/,
      '$1;',
    ],
    [/static addInitializer\(\w+\)\{[^{}]*\}/, ''],
    [/void 0!==(\w+)\.l&&\(this\.l=\[\.\.\.\1\.l\]\),/, ''],
    [/,this\.constructor\.l\?\.forEach\(\w+=>\w+\(this\)\)/, ''],
    // Properties that have an accessor of their own or none, and `state`.
    [
      /if\(\w+\.state&&[^{}]*(this\._\$Ei\(\)),this\.prototype[^{}]*(,this\.elementProperties\.set\(\w+,\w+\)),!\w+\.noAccessor\)/,
      '$1$2;',
    ],
    [
      /const \w+=this\.constructor\.elementProperties;if\(\w+\.size>0\)for\([^{}]*\{const\{wrapped:[^{}]*\}[^{}]*\}/,
      '',
    ],
    // Attributes that are numbers or JSON.
    [/case Object:case Array:\w+=null==[^}]*\(\w+\)(?=\})/, ''],
    [/case Number:[^{}]*case Object:case Array:try\{[^{}]*\}catch\(\w+\)\{[^{}]*\}/, ''],
  ],
  'lit-element/lit-element.js': [
    [/,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\);/, ';'],
    [/const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\);/, ''],
    [/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
    // Directives, of which `transform` lets none in, are told when the element comes and goes.
    [/(?:dis)?connectedCallback\(\)\{super\.\w+\(\),this\._\$Do\?\.setConnected\(!\d\)\}/g, ''],
    [/this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/, ''],
    [/,this\._\$Do=void 0/, ''],
    [/this\._\$Do=/, ''],
  ],
  'lit-html/lit-html.js': [
    [/,(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\(\w+,\w+\),/, ';'],
    [/\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
    // Resolves directives; gives any other value as it is.
    [
      /(function \w+\(\w+,(\w+),\w+=\w+,\w+\)\{)if\(\2===\w+\)return \2;let [^{}]*\2\._\$litDirective\$;return [^{}]*,\2\}/,
      '$1return $2}',
    ],
    // What directives ask of the part that they are in.
    [/get (?:_\$AU|parentNode|startNode|endNode|tagName)\(\)\{[^{}]*\}/g, ''],
    [/setConnected\(\w+\)\{[^{}]*\}/, ''],
    [/this\._\$AN=void 0,/g, ''],
    [/,this\._\$Cv=\w+\?\.isConnected\?\?!0/, ''],
    [/this\._\$AP\?\.\(!1,!0,\w+\)/, ''],
    // An expression in the place of an attribute, which is a directive or nothing.
    [
      /else (\w+)\.startsWith\(\w+\)&&\(\w+\.push\(\{type:6,index:\w+\}\),\w+\.removeAttribute\(\1\)\);/,
      '',
    ],
    [/1===\w+\.type\?(\w+=new \w+\.ctor\([^()]*\)):6===\w+\.type&&\(\w+=new \w+\([^()]*\)\)/, '$1'],
    // An expression in a comment, or in an element of raw text.
    [/"!--"===(\w+)\[1\]\?\w+=\w+:void 0!==\1\[1\]\?\w+=\w+:/, ''],
    [/\(\w+\.test\((\w+)\[2\]\)&&\(\w+=RegExp\("<\/"\+\1\[2\],"g"\)\),(\w+=\w+)\)/, '$2'],
    [/(\w+=)\w+\?\?(\w+,\w+=-1)/, '$1$2'],
    [/(\w+)===[$\w]+\|\|\1===\w+\?(\1=\w+):\1===\w+\|\|\1===\w+\?\1=\w+:\(\2,\w+=void 0\)/, '$2'],
    [/if\(\w+\.test\(\w+\.tagName\)\)\{[^{}]*\{[^{}]*\{type:2,[^{}]*\}[^{}]*\}\}/, ''],
    [/else\{let \w+=-1;for\([^{}]*\{type:7,[^{}]*\}[^{}]*\}(?=\w+\+\+)/, ''],
    // Templates of SVG and MathML, ones that were compiled, and attributes such as `?open`.
    [/2===\w+\?"<svg>":3===\w+\?"<math>":""/, '""'],
    [/\+\(2===\w+\?"<\/svg>":3===\w+\?"<\/math>":""\)/, ''],
    [
      /if\((this\.el=\w+\.createElement\(\w+,\w+\),\w+\.currentNode=this\.el\.content),2===\w+\|\|3===\w+\)\{[^{}]*\}/,
      '$1;',
    ],
    [/"number"==typeof \w+\?(this\._\$AC\(\w+\)):\(void 0===[^;]*,\w+\)(?=;)/, '$1'],
    [/"\?"===\w+\[1\]\?\w+:/, ''],
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
