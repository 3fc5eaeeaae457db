import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { minifyHtml } from '../../scripts/lit-templates.mjs';
import { minifyCss } from '../../scripts/minify-css.mjs';
import { partsOf } from '../../scripts/size-parts.mjs';

// Acceptance criteria
// - Minified style sheets and templates mean what they meant.
// - The bundles are minified in every way that the build has, and name whose work is in them.
// - The parts of a bundle are all of it.

const read = file =>
  readFileSync(fileURLToPath(new URL(`../../dist/${file}`, import.meta.url)), 'utf8');
const bundles = ['lx.min.js', 'lx-core.min.js', 'lx.min.mjs'];

const styles = [
  ['a {\n  color: red;\n}\n', 'a{color:red}'],
  [
    "/* Why. */ [part='a'] > b + c,\nd :is(e, f) { margin: 0 0.5em; }",
    '[part=a]>b+c,d :is(e,f){margin:0 .5em}',
  ],
  [
    'a { width: calc(1em * 2 + 10.05px); flex: 1 / -1 }',
    'a{width:calc(1em * 2 + 10.05px);flex:1/-1}',
  ],
  [
    "a::after { content: ' (' attr(b) ' , {;} 0.5' }",
    "a::after{content:' (' attr(b) ' , {;} 0.5'}",
  ],
  [
    '@media (min-width: 2em) { :host([hidden]) .a { b: c; } }',
    '@media (min-width:2em){:host([hidden]) .a{b:c}}',
  ],
];
for (const [css, expected] of styles) {
  test(`style sheet: ${expected}`, () => assert.equal(minifyCss(css), expected));
}

const templates = [
  [
    ['\n  <div class="a" id=', '\n  >\n    <p> Một </p> <b>x</b>\n  </div>\n'],
    ['<div class=a id=', '><p>Một</p> <b>x</b></div>'],
  ],
  [
    ['<i class="a ', '">', ' </i> '],
    ['<i class="a ', '">', ' </i>'],
  ],
  [['<img alt="" width="40" />'], ['<img alt="" width=40 />']],
];
for (const [texts, expected] of templates) {
  test(`template: ${expected.join('…')}`, () => assert.deepEqual(minifyHtml(texts), expected));
}

test('white space that means something is no business of the minifier', () => {
  assert.throws(() => minifyHtml(['<pre> a </pre>']), /means something/);
});

// Lit's code for these is not in the bundles.
for (const texts of [
  ['<p ', '>a</p>'],
  ['<p class="', '" ', '>a</p>'],
  ['<', '>a'],
  ['<p ?hidden=', '>a</p>'],
  ['<!-- ', ' -->'],
  ['<title>', '</title>'],
]) {
  test(`template: ${texts.join('…')} ends the build`, () =>
    assert.throws(() => minifyHtml(texts), /lit-cuts/));
}

for (const file of bundles) {
  test(`${file} holds nothing that the build takes out`, () => {
    const code = read(file);
    for (const pattern of [
      /__decorate/,
      /PolyfillSupport/,
      /litPropertyMetadata/,
      /\n\s+\S/,
      /: 0\.\d+em/,
    ])
      assert.doesNotMatch(code, pattern);
    // DOMPurify's default lists, template expressions, and the parse of strings.
    for (const pattern of [
      /feBlend/,
      /user-content-/,
      /DOMParser\(\)/,
      /clearConfig|isValidAttribute/,
    ])
      assert.doesNotMatch(code, pattern);
  });

  test(`${file} names whose work is in it`, () => {
    assert.match(
      read(file),
      /^\/\*! Includes, shortened: date-fns .*; dompurify .*; lit .* \*\/\n/,
    );
  });

  test(`${file} is the sum of its parts`, () => {
    const code = read(file);
    const gzip = text => gzipSync(text).length;
    const parts = partsOf(code, JSON.parse(read(`${file}.map`)), gzip);
    assert.equal(
      parts.reduce((sum, { bytes }) => sum + bytes, 0),
      code.length,
    );
    for (const name of ['Lit', 'DOMPurify', 'styles', 'body: normalise'])
      assert.ok(
        parts.some(part => part.name === name),
        name,
      );
  });
}
