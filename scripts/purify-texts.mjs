// The texts of DOMPurify that `purify-cuts.mjs` takes out, each with why nothing reaches it.
import { given } from './purify-caller.mjs';

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

/** The cuts, in the order in which they are made. */
export const cuts = [
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

  // clean.ts gives each list by its name, so none of these is taken, nor added to what it gives; its
  // ALLOWED_TAGS has `#text` and `tbody`.
  ...['ALLOWED_TAGS', 'ALLOWED_ATTR', 'ALLOWED_NAMESPACES', 'URI_SAFE_ATTRIBUTES'].flatMap(name => [
    cut(`\tconst DEFAULT_${name} = `, ');\n'),
    cut(`, DEFAULT_${name}, {`, '', ', null, {'),
  ]),
  cut(',\n\t\t\tbase: DEFAULT_URI_SAFE_ATTRIBUTES'),
  cut('options.base ? cloneSet(options.base) : {}', '', '{}'),
  cut('\t\tif (KEEP_CONTENT) ALLOWED_TAGS["#text"] = true;\n'),
  cut('\t\tif (ALLOWED_TAGS.table) {\n', '\n\t\t}\n'),
  // The one hook reads the name and the value and says whether to keep them; it changes no list.
  cut('\t\tALLOWED_TAGS = _forkSharedAllowlist(', ';\n'),
  cut('\t\tALLOWED_ATTR = _forkSharedAllowlist(', ';\n'),
  cut(',\n\t\t\tallowedAttributes: ALLOWED_ATTR,\n\t\t\tforceKeepAttr: void 0'),
  cut('\t\t\thookEvent.forceKeepAttr = void 0;\n'),
  cut('\t\t\tif (hookEvent.forceKeepAttr) continue;\n'),
  ...['afterSanitize', 'beforeSanitize'].flatMap(when =>
    ['Attributes', 'Elements', 'ShadowDOM'].map(what => cut(`\t\t${when}${what}: [],\n`)),
  ),
  cut(',\n\t\tuponSanitizeElement: [],\n\t\tuponSanitizeShadowNode: []'),
  // Functions that were to decide on names came with ADD_TAGS and ADD_ATTR alone.
  cut('\tconst EXTRA_ELEMENT_HANDLING = ', '}));\n'),
  cut('\t\tEXTRA_ELEMENT_HANDLING.tagCheck = null;\n'),
  cut('\t\tEXTRA_ELEMENT_HANDLING.attributeCheck = null;\n'),
  cut('!(EXTRA_ELEMENT_HANDLING.tagCheck instanceof Function && ', ') && '),
  cut(' || EXTRA_ELEMENT_HANDLING.attributeCheck instanceof Function && ', '(lcName, lcTag)'),
  // Only HTML's namespace is listed, so an element of another has been refused by then.
  cut('\t\tif (elementNamespace === SVG_NAMESPACE) return ', ';\n'),
  cut('\t\tif (elementNamespace === MATHML_NAMESPACE) return ', ';\n'),
  // Of the names that are allowed, the lists of SVG's and MathML's hold `a` alone, which passes all the
  // same (purify-lists.mjs).
  cut('\t\treturn !ALL_MATHML_TAGS[tagName] && ', ';\n', '\t\treturn true;\n'),
  // Lists that forbid nothing.
  cut('\t\tFORBID_TAGS = ', ';\n'),
  cut('\t\tFORBID_ATTR = ', ';\n'),
  cut('FORBID_TAGS[tagName] || ', '', ''),
  cut(' || FORBID_TAGS[tagName]', '', ''),
  cut('\t\tif (FORBID_ATTR[lcName]) return false;\n'),
  // No policy, so the value as it is.
  cut('\t\t\tvalue = _applyTrustedTypesToAttribute(', ';\n'),
  // clean.ts sets the configuration first; without it there would be no lists, and nothing passes.
  cut('\t\tif (SET_CONFIG) {\n'),
  cut('\t\t} else _parseConfig(cfg);\n'),
  cut('\t\tSET_CONFIG = true;\n'),
  // It gives what these ask for, whatever else would stand for that.
  cut('_parseConfig() {\n', 'cfg = {};\n', '_parseConfig(cfg) {\n'),
  cut('setConfig = function() {\n', ';\n', 'setConfig = function(cfg) {\n'),
  cut('function createDOMPurify() {\n', ';\n', 'function createDOMPurify(window) {\n'),
  // Read, and not used.
  cut('\tconst currentScript = ', ';\n'),
  cut(', DOMParser = window.DOMParser, trustedTypes = window.trustedTypes'),
  cut(', createDocumentFragment = ', ';', ';'),
  cut('\tconst importNode = ', ';\n'),
  // Nobody is left who asks for characters alone.
  cut('\t\tlet characterDataOnly = ', ';\n'),
  cut('(characterDataOnly ? 0 : NodeFilter.SHOW_ELEMENT)', '', 'NodeFilter.SHOW_ELEMENT'),
  // Every browser that runs modules of ES2022 has these.
  ...['freeze', 'seal', 'apply', 'construct'].map(name => cut(`if (!${name}) `, '\n};\n')),
  ...['nodeType', 'nodeName', 'ownerDocument'].map(name =>
    cut(
      `Node && Node.prototype ? lookupGetter(Node.prototype, "${name}")`,
      ' : null',
      `lookupGetter(Node.prototype, "${name}")`,
    ),
  ),
  cut('function(thisArg) {\n\t\tfor (var _len3', ';\n', 'function(thisArg, ...args) {\n'),
  cut('function() {\n\t\tfor (var _len4', '_key4];\n', 'function(...args) {\n'),

  // clean.ts makes an instance of its own by calling this one, which is the same as calling what made it.
  cut('var purify_default = createDOMPurify();', '', 'var purify_default = createDOMPurify;'),
  // `Object.entries` gives arrays, which this gives back as they are.
  cut('var _ref3 = _slicedToArray(_ref2, 2);', '', 'var _ref3 = _ref2;'),
];
