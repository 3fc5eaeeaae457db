import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';
import configs from '../../rollup.config.mjs';
import { checkCaller } from '../../scripts/purify-caller.mjs';
import { shorten } from '../../scripts/purify-cuts.mjs';
import { whole } from '../purify.mjs';
import { load } from './dist.mjs';

// Acceptance criteria
// - What is delivered holds DOMPurify as `shorten` gives it, which purify-cuts.test.ts compares with the
//   whole one, and nothing else of it.
// - Another DOMPurify, or a clean.ts that gives other options or asks for more, ends the build.
// - The ES modules import DOMPurify whole.

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = file => readFileSync(root + file, 'utf8');
const clean = read('dist/body/clean.js');

for (const { input, output, plugins } of configs) {
  test(`${output.file} holds DOMPurify as it was compared`, async () => {
    const seen = [];
    const spy = {
      name: 'spy',
      moduleParsed({ id, code }) {
        if (/[\\/]dompurify[\\/]/.test(id)) seen.push(code);
      },
    };
    const built = await rollup({ input: root + input, plugins: [...plugins, spy] });
    const { output: chunks } = await built.generate({ ...output, file: root + output.file });
    assert.deepEqual(seen, [shorten(whole)]);
    assert.equal(chunks[0].code, read(output.file));
  });
}

test('another DOMPurify ends the build', () => {
  assert.throws(
    () => shorten(whole.replace('let IN_PLACE = false', 'let IN_PLACE = true')),
    /read/,
  );
});

const others = [
  ['IN_PLACE: true', 'IN_PLACE: false'],
  ['    SAFE_FOR_XML: true,\n', ''],
  ['SANITIZE_DOM: true', "SANITIZE_DOM: true,\n    NAMESPACE: 'x'"],
  ['SANITIZE_DOM: true', 'SANITIZE_DOM: true,\n    ADD_TAGS: []'],
  ['ADD_URI_SAFE_ATTR: attributeNames', "ADD_URI_SAFE_ATTR: ['href']"],
  ['TRUSTED_TYPES_POLICY: null', 'TRUSTED_TYPES_POLICY: policy'],
  ['tagNameCheck: null', 'tagNameCheck: /x/'],
  ['export const config = ', 'export const options = '],
  ['instance.setConfig(config)', 'instance.setConfig(options)'],
  ["addHook('uponSanitizeAttribute'", "addHook('uponSanitizeElement'"],
  ['ALLOWED_NAMESPACES: [htmlNamespace]', 'ALLOWED_NAMESPACES: [htmlNamespace, svgNamespace]'],
  ['FORBID_ATTR: []', "FORBID_ATTR: ['title']"],
  ['attribute.attrValue = value', 'attribute.forceKeepAttr = true'],
  ['attribute.attrValue = value', 'change(attribute)'],
  ['purifier.sanitize(root)', 'purifier.sanitize(root, {})'],
  ['purifier.sanitize(root)', 'purifier.clearConfig()'],
  ['createDOMPurify(window)', 'createDOMPurify'],
];
for (const [from, to] of others) {
  test(`a clean.ts with ${JSON.stringify(to)} ends the build`, () => {
    const changed = clean.replace(from, to);
    assert.notEqual(changed, clean);
    assert.throws(() => checkCaller(changed), /cuts were not made/);
  });
}

test('the clean.ts that is there ends no build, and imports DOMPurify itself', () => {
  assert.equal(checkCaller(clean), undefined);
  assert.match(clean, /^import createDOMPurify\b.* from 'dompurify';$/m);
});

test('of the names of SVG and MathML only one is of an element that we allow', async () => {
  const { elements } = await load('body/policy.js');
  const lists = /^const (?:svg\$1|mathMl\$1|svgFilters|\w+Disallowed) = freeze\(\[([^\]]*)\]/gm;
  const foreign = Array.from(whole.matchAll(lists), ([, names]) => names.match(/[\w-]+/g)).flat();
  assert.ok(foreign.length > 100);
  // `a`, which DOMPurify takes for one of both.
  assert.deepEqual(
    elements.filter(name => foreign.includes(name)),
    ['a'],
  );
});
