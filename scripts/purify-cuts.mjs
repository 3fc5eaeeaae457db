import { emptyLists } from './purify-lists.mjs';

/**
 * DOMPurify serves every caller. Ours, src/body/clean.ts, gives it a node to clean in place and names
 * its options in one frozen configuration. In our bundles these options are constants and what they
 * exclude is refused at the door, so that the minifier drops what nothing reaches any more. What
 * finds and removes things is untouched: the walk, the removal, the checks of namespaces, of
 * clobbering, and of markup in values. Where a cut is not exactly what DOMPurify would do with our options, it
 * refuses more.
 *
 * Every cut names the text that it replaces, and another text throws here, at build time.
 * `test/purify-cuts.test.ts` compares what is left with the whole DOMPurify on the hostile samples.
 */

/** Options that clean.ts names, with its values; `checkConfig` looks for them there. */
const named = {
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  ALLOW_UNKNOWN_PROTOCOLS: false,
  IN_PLACE: true,
  KEEP_CONTENT: true,
  RETURN_DOM: false,
  RETURN_DOM_FRAGMENT: false,
  SAFE_FOR_TEMPLATES: false,
  SAFE_FOR_XML: true,
  SANITIZE_DOM: true,
  SANITIZE_NAMED_PROPS: false,
  WHOLE_DOCUMENT: false,
};

/**
 * Options that clean.ts does not name, with DOMPurify's defaults: it reads them from a copy of the
 * configuration's own members without a prototype, so that nothing else can set them.
 */
const unnamed = {
  ALLOW_SELF_CLOSE_IN_ATTR: true,
  FORCE_BODY: false,
  NAMESPACE: 'HTML_NAMESPACE',
  PARSER_MEDIA_TYPE: '"text/html"',
  RETURN_TRUSTED_TYPE: false,
  USE_PROFILES: false,
};

const options = Object.entries({ ...named, ...unnamed }).flatMap(([name, value]) => [
  [new RegExp(`\\tlet ${name} = \\w+;`), `const ${name} = ${value};`],
  // An assignment that is left would be one to a constant, which Rollup refuses.
  [new RegExp(`\\t${name} = [^;]*\\bcfg\\.${name}\\b[^;]*;`), ''],
]);

/** A method that nobody calls. */
const method = name => [
  new RegExp(`\\tDOMPurify\\.${name} = function\\(.*\\) \\{\\n(?:\\t\\t.*\\n)+\\t\\};\\n`),
  '',
];

const cuts = [
  ...options,
  // What options do to others: said above.
  ['if (SAFE_FOR_TEMPLATES) ALLOW_DATA_ATTR = false;', ''],
  ['if (RETURN_DOM_FRAGMENT) RETURN_DOM = true;', ''],
  // Follows from PARSER_MEDIA_TYPE.
  [/\t\ttransformCaseFunc = .*;/, ''],
  ['let transformCaseFunc = null;', 'const transformCaseFunc = stringToLowerCase;'],
  // `TRUSTED_TYPES_POLICY: null`, which `checkConfig` looks for: there is no policy, as at the start.
  [/\t\tif \(cfg\.TRUSTED_TYPES_POLICY\) \{\n(?:\t\t\t.*\n|\t\t\} else .*\n)+\t\t\}\n/, ''],
  // Whatever is no node is refused, instead of being made a string and parsed.
  [
    /IS_EMPTY_INPUT = !dirty;\n.*\n\t\tif \(typeof dirty !== "string" && !_isNode\(dirty\)\) \{\n.*\n.*\n\t\t\}/,
    'if (!_isNode(dirty)) throw typeErrorCreate("dirty is not a node, aborting");',
  ],
  [
    'const inPlace = IN_PLACE && typeof dirty !== "string" && _isNode(dirty);',
    'const inPlace = true;',
  ],
  // No name of a custom element, or of an attribute, is asked for: clean.ts gives no such check.
  [
    'let CUSTOM_ELEMENT_HANDLING = null;',
    'const CUSTOM_ELEMENT_HANDLING = { tagNameCheck: null, attributeNameCheck: null, allowCustomizedBuiltInElements: false };',
  ],
  [
    /\t\tconst customElementHandling = .*\n\t\tCUSTOM_ELEMENT_HANDLING = .*\n(?:\t\tif \(objectHasOwnProperty\(customElementHandling, .*\n){3}\t\tseal\(CUSTOM_ELEMENT_HANDLING\);\n/,
    '',
  ],
  [
    'const _matchesNameCheck = function _matchesNameCheck(check, name) {',
    'const _matchesNameCheck = function _matchesNameCheck(check, name) { return false;',
  ],
  [
    /const EXTRA_ELEMENT_HANDLING = Object\.seal\(create\(null, \{\n(?:\t\t.*\n)+\t\}\)\);/,
    'const EXTRA_ELEMENT_HANDLING = { tagCheck: null, attributeCheck: null };',
  ],
  [
    /\t\tEXTRA_ELEMENT_HANDLING\.tagCheck = null;\n\t\tEXTRA_ELEMENT_HANDLING\.attributeCheck = null;\n/,
    '',
  ],
  [/\t\tif \(objectHasOwnProperty\(cfg, "ADD_TAGS"\)\) \{\n(?:\t\t\t.*\n)+\t\t\}\n/, ''],
  [/\t\tif \(objectHasOwnProperty\(cfg, "ADD_ATTR"\)\) \{\n(?:\t\t\t.*\n)+\t\t\}\n/, ''],
  // Every attribute that is allowed is listed as one whose value DOMPurify need not judge as an
  // address (our hook and `verify` do): what is not listed is refused, where it was judged.
  ['if (URI_SAFE_ATTRIBUTES[lcName]) return true;', 'return Boolean(URI_SAFE_ATTRIBUTES[lcName]);'],
  [/\t\tIS_ALLOWED_URI\$1 = .*;/, ''],
  [/\t\tDATA_URI_TAGS = _resolveSetOption\([^;]*;/, ''],
  ...[
    'setConfig',
    'clearConfig',
    'isValidAttribute',
    'removeHook',
    'removeHooks',
    'removeAllHooks',
  ].map(method),
  // clean.ts makes an instance of its own; the one that the module makes for all is not made.
  ['var purify_default = createDOMPurify();', 'var purify_default = createDOMPurify;'],
  // What `Object.entries` gives are arrays of two: no need to go through an iterator.
  ['var _ref3 = _slicedToArray(_ref2, 2);', 'var _ref3 = _ref2;'],
];

/** Options that stay options, but on whose values cuts rely. */
const checked = {
  ADD_URI_SAFE_ATTR: 'attributeNames',
  ALLOWED_ATTR: 'attributeNames',
  TRUSTED_TYPES_POLICY: null,
};

/** Whether clean.ts, as `tsc` wrote it, gives the options the values that are constants here. */
function checkConfig(code) {
  for (const [name, value] of Object.entries({ ...named, ...checked })) {
    if (!new RegExp(`^\\s*${name}: ${value},$`, 'm').test(code)) {
      throw new Error(`scripts/purify-cuts.mjs takes ${name} of clean.ts for ${value}.`);
    }
  }
  const others = [
    ...Object.keys(unnamed),
    'ADD_TAGS',
    'ADD_ATTR',
    'ADD_DATA_URI_TAGS',
    'ALLOWED_URI_REGEXP',
  ];
  const other = others.find(name => code.includes(`${name}:`));
  if (other) throw new Error(`scripts/purify-cuts.mjs does not know that clean.ts names ${other}.`);
}

/** DOMPurify's source without what is never reached. */
export function cut(code) {
  for (const [from, to] of cuts) {
    if (code.split(from).length !== 2) {
      throw new Error(`DOMPurify has no longer one "${from}": mend scripts/purify-cuts.mjs.`);
    }
    code = code.replace(from, () => to);
  }
  // A pattern that nothing uses any more may go, although a function was called on it.
  return code.replace(/^(const \w+ = )(seal\(\/)/gm, '$1/*@__PURE__*/$2');
}

export function purifyCuts() {
  let seen = false;
  return {
    name: 'purify-cuts',
    transform(code, id) {
      if (/[\\/]dist[\\/]body[\\/]clean\.js$/.test(id)) {
        checkConfig(code);
        seen = true;
      }
      return /[\\/]dompurify[\\/]/.test(id) ? { code: cut(emptyLists(code)), map: null } : null;
    },
    buildEnd(error) {
      if (!error && !seen) throw new Error('scripts/purify-cuts.mjs did not find clean.ts.');
    },
  };
}
