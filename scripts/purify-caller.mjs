// What the cuts of DOMPurify (`purify-cuts.mjs`) take for granted of src/body/clean.ts, its one caller.

/** Options that it gives, with its values. */
export const given = {
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

/** What the cuts take for granted of other options of clean.ts; `undefined` is any value. */
const relied = {
  ADD_FORBID_CONTENTS: undefined,
  ADD_URI_SAFE_ATTR: 'attributeNames',
  ALLOWED_ATTR: 'attributeNames',
  ALLOWED_NAMESPACES: '[htmlNamespace]',
  ALLOWED_TAGS: undefined,
  CUSTOM_ELEMENT_HANDLING: '{',
  allowCustomizedBuiltInElements: false,
  attributeNameCheck: null,
  tagNameCheck: null,
  FORBID_ATTR: '[]',
  FORBID_TAGS: '[]',
  TRUSTED_TYPES_POLICY: null,
};

/** What clean.ts uses of DOMPurify. */
const uses = [
  'isSupported)',
  'setConfig(config)',
  "addHook('uponSanitizeAttribute',",
  'sanitize(root)',
];

/** Refuses a clean.ts, as `tsc` writes it, that the cuts were not made for. */
export function checkCaller(code) {
  const refuse = what => {
    throw new Error(
      `scripts/purify-caller.mjs: the cuts were not made for a clean.ts with ${what}.`,
    );
  };
  const [, config] = /^export const config = Object\.freeze\(\{\n([^]*?)^\}\);/m.exec(code) ?? [];
  if (!config) refuse('no such configuration');
  const values = new Map(
    Array.from(config.matchAll(/^ +(\w+): (.*?),?$/gm), ([, name, value]) => [name, value]),
  );
  const expected = { ...given, ...relied };
  for (const [name, value] of values) if (!(name in expected)) refuse(`${name}: ${value}`);
  for (const [name, value] of Object.entries(expected)) {
    const other = values.get(name);
    if (value === undefined ? !other : other !== String(value)) refuse(`${name}: ${other}`);
  }
  for (const [use, name] of code.matchAll(/\b(?:instance|purifier)\.(\w+(?:\([^),]*)?.?)/g))
    if (!uses.includes(name)) refuse(use);
  const [, hook] = /\(node, attribute\) => \{\n([^]*?)\n {4}\}\);/.exec(code) ?? [];
  if (!hook) refuse('no such hook');
  // It changes none of the lists, and keeps no attribute past the checks.
  for (const [use] of hook.matchAll(/\battribute\b(?!\.(?:attrName|attrValue|keepAttr)\b).*/g))
    refuse(use);
  for (const [use] of code.matchAll(/\bcreateDOMPurify\b.*/g))
    if (!/^createDOMPurify(\(window\);|,? .*from 'dompurify';)$/.test(use)) refuse(use);
}
