import { createHash } from 'node:crypto';
import { checkCaller, given } from './purify-caller.mjs';
import { emptyLists } from './purify-lists.mjs';

/**
 * DOMPurify serves every caller; ours, `src/body/clean.ts`, gives it one frozen configuration and
 * nodes to clean in place. In our bundles what that never reaches is left out:
 *
 * - An option becomes a constant, of the value that our configuration gives it.
 * - A text is taken out, which nothing then reaches or asks for. No check is written anew; should
 *   what went be reached after all, what is left throws or refuses.
 *
 * The cuts were read against one text of DOMPurify, known by its hash; another ends the build, and so
 * does a cut that is not there once, or a clean.ts that gives other options or asks for more. Where an
 * update is urgent, return `emptyLists(code)` from `shorten`: all is whole then, and 4 KB larger.
 * `test/purify-cuts.test.ts` compares what is left with the whole DOMPurify, and
 * `test/node/purify-cuts.test.mjs` says that it is what is delivered.
 */
const reviewed = '1a06b721ad8b46d6174b21f22ea70290aaf3e5a81d65af3b7178113953f7c9b1';

/**
 * Options that clean.ts does not give, with what DOMPurify then takes. It reads them from a copy of
 * the configuration's own members, without a prototype, so that nothing else on a page sets them.
 */
const absent = {
  ALLOW_SELF_CLOSE_IN_ATTR: true,
  FORCE_BODY: false,
  HTML_INTEGRATION_POINTS: 'DEFAULT_HTML_INTEGRATION_POINTS',
  MATHML_TEXT_INTEGRATION_POINTS: 'DEFAULT_MATHML_TEXT_INTEGRATION_POINTS',
  NAMESPACE: 'HTML_NAMESPACE',
  PARSER_MEDIA_TYPE: '"text/html"',
  RETURN_TRUSTED_TYPE: false,
  USE_PROFILES: false,
};

/** From where `first` stands, once, to the end of the next `last`; there `other` text comes, or none. */
const cut = (first, last = '', other = '') => ({ first, last, other });

// A variable is assigned where it is made, before anything is cleaned, and where the options are
// read. An assignment that is left would be one to a constant, which Rollup refuses.
const options = Object.entries({ ...given, ...absent }).flatMap(([name, value]) => [
  cut(`\tlet ${name} = `, ';', `\tconst ${name} = ${value};`),
  cut(`\t\t${name} = `, ';\n'),
]);

// An empty list of hooks calls nobody, and clean.ts fills but one, `uponSanitizeAttribute`.
const hooks = [
  cut('_executeHooks(hooks.beforeSanitizeElements,', ';'),
  cut('_executeHooks(hooks.uponSanitizeElement,', ');'),
  cut('\t\t\t\t_executeHooks(hooks.afterSanitizeElements,', ';'),
  cut('_executeHooks(hooks.afterSanitizeElements,', ';'),
  cut('_executeHooks(hooks.beforeSanitizeAttributes,', ';'),
  cut('_executeHooks(hooks.afterSanitizeAttributes,', ';'),
  cut('_executeHooks(hooks.beforeSanitizeShadowDOM,', ';'),
  cut('_executeHooks(hooks.uponSanitizeShadowNode, shadowNode,', ';'),
  cut('if (inShadow) _executeHooks(hooks.uponSanitizeShadowNode, node,', ';'),
  cut('_executeHooks(hooks.afterSanitizeShadowDOM,', ';'),
];

/** Methods that clean.ts does not call, and nobody else has our instance. */
const methods = ['clearConfig', 'isValidAttribute', 'removeHook', 'removeHooks', 'removeAllHooks'];

const cuts = [
  ...options,
  ...hooks,
  ...methods.map(name => cut(`\tDOMPurify.${name} = function(`, '\n\t};\n')),

  // Options that set others, from constants that are false.
  cut('\t\tif (SAFE_FOR_TEMPLATES) ALLOW_DATA_ATTR = false;\n'),
  cut('\t\tif (RETURN_DOM_FRAGMENT) RETURN_DOM = true;\n'),
  // Follows from PARSER_MEDIA_TYPE; the comparison is the one of the constant.
  cut('\tlet transformCaseFunc = null;', '', '\tconst transformCaseFunc = stringToLowerCase;'),
  cut('\t\ttransformCaseFunc = ', ';\n'),
  // Not given either: copies of our lists are the only ones, and no function decides on a name.
  cut('\t\tif (objectHasOwnProperty(cfg, "ADD_TAGS")) {\n', '\n\t\t}\n'),
  cut('\t\tif (objectHasOwnProperty(cfg, "ADD_ATTR")) {\n', '\n\t\t}\n'),
  // `TRUSTED_TYPES_POLICY: null` sets what is so from the start: no policy.
  cut('\tlet trustedTypesPolicy;', '', '\tconst trustedTypesPolicy = void 0;'),
  cut(
    '\t\tif (cfg.TRUSTED_TYPES_POLICY) {\n',
    'if (trustedTypesPolicy && typeof emptyHTML === "string") emptyHTML = _createTrustedHTML("");\n\t\t}\n',
  ),

  // What is no node becomes a string only to be parsed; in place nothing is. It goes on as it is, is
  // not `inPlace`, and a NodeIterator over nothing throws.
  cut('\t\tIS_EMPTY_INPUT = !dirty;\n', 'is not a string, aborting");\n\t\t}\n'),
  // A node is `inPlace`, so it is never copied.
  cut(' else if (_isNode(dirty)) {', 'RETURN_TRUSTED_TYPE ? emptyHTML : "";\n\t\t}'),
  // `inPlace` has returned or thrown by then.
  cut('\t\tif (RETURN_DOM) {\n', '\t\treturn _signOutput(serializedHTML);\n'),

  // Custom elements are excepted where a check of names says so; clean.ts gives null, which is none, and
  // matches no name. So nothing is excepted from being taken out: no element,
  cut('\t\tif (!FORBID_TAGS[tagName] && _isBasicCustomElement(tagName) && ', 'return false;\n'),
  // no attribute (what returns nothing counts as false),
  cut(
    ' _isBasicCustomElement(lcTag) && ',
    '_matchesNameCheck(CUSTOM_ELEMENT_HANDLING.tagNameCheck, value)',
  ),
  // and the option has no reader.
  cut('\tlet CUSTOM_ELEMENT_HANDLING = null;\n'),
  cut('\t\tconst customElementHandling = ', 'seal(CUSTOM_ELEMENT_HANDLING);\n'),

  // The attributes that come this far are in ALLOWED_ATTR, and clean.ts gives the same list as
  // ADD_URI_SAFE_ATTR: all have returned by then. One that had not would be taken out.
  cut('\t\tconst compactValue = ', '\t\treturn !value;\n'),
  // What only that asked for.
  cut('\tlet DATA_URI_TAGS = null;\n'),
  cut('\t\tDATA_URI_TAGS = ', '});\n'),
  cut('\tlet IS_ALLOWED_URI$1 = IS_ALLOWED_URI;\n'),
  cut('\t\tIS_ALLOWED_URI$1 = ', ';\n'),

  // clean.ts makes an instance of its own by calling this one, which is the same as calling what made it.
  cut('var purify_default = createDOMPurify();', '', 'var purify_default = createDOMPurify;'),
  // `Object.entries` gives arrays, which this gives back as they are.
  cut('var _ref3 = _slicedToArray(_ref2, 2);', '', 'var _ref3 = _ref2;'),
];

/** DOMPurify's source without what is never reached. */
export function shorten(code) {
  if (createHash('sha256').update(code).digest('hex') !== reviewed)
    throw new Error('This DOMPurify was not read: see scripts/purify-cuts.mjs.');
  let short = emptyLists(code);
  for (const { first, last, other } of cuts) {
    const [before, after, ...more] = short.split(first);
    const end = after?.indexOf(last) ?? -1;
    if (end < 0 || more.length > 0)
      throw new Error(`DOMPurify has not once "${first}…${last}": mend scripts/purify-cuts.mjs.`);
    short = before + other + after.slice(end + last.length);
  }
  // What these make, of their own, may go where nobody asks for it.
  return short.replace(/^(\t?const [\w$]+ = )(?=(?:addToSet|seal)\()/gm, '$1/*@__PURE__*/ ');
}

export function purifyCuts() {
  const left = new Set(['clean.js', 'dompurify']);
  return {
    name: 'purify-cuts',
    transform(code, id) {
      if (/[\\/]dist[\\/]body[\\/]clean\.js$/.test(id)) {
        left.delete('clean.js');
        checkCaller(code);
      }
      if (!/[\\/]dompurify[\\/]/.test(id)) return null;
      left.delete('dompurify');
      return { code: shorten(code), map: null };
    },
    buildEnd(error) {
      if (!error && left.size)
        throw new Error(`scripts/purify-cuts.mjs did not meet ${[...left]}.`);
    },
  };
}
