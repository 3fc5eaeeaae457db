import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { litSafety } from '../../scripts/build/lit-safety.mjs';

// Acceptance criteria
// - The Lit that is installed gets the two changes, and nothing else is changed in it.
// - A Lit, older or newer, that lacks one of the texts ends the build, which says what to do.

const id = '/node_modules/lit-html/lit-html.js';
const code = readFileSync(
  new URL('../../node_modules/lit-html/lit-html.js', import.meta.url),
  'utf8',
);
const { transform } = litSafety('/src/policy.js');

test('the installed Lit asks for our policy, when it first needs it', () => {
  const { code: changed } = transform(code, id);
  assert.match(changed, /^import\{lxPolicy\}from "\/src\/policy.js";/);
  assert.doesNotMatch(changed, /createPolicy/);
  assert.match(changed, /=\{createHTML:html=>lxPolicy\(\)\.createHTML\(html\)\}/);
});

test('the installed Lit reads what is the object’s own', () => {
  const { code: changed } = transform(code, id);
  for (const text of [
    'this.strings=void 0',
    'Object.hasOwn(s,"strings")',
    'r=s.at(0)',
    'r=s.at(++n)',
  ])
    assert.equal(changed.split(text).length, 2, text);
});

test('no other module is changed', () => {
  assert.equal(transform(code, '/node_modules/lit-html/directive.js'), null);
});

const others = [
  {
    title: 'a policy that is made in another way',
    from: 'createPolicy("lit-html"',
    to: 'makePolicy(',
  },
  {
    title: 'no place for the parts of a binding',
    from: 'this.type=1,this._$AH=',
    to: 'this._$AH=',
  },
  { title: 'a test of parts that is written anew', from: 'void 0!==s.strings?', to: 's.strings?' },
  {
    title: 'a loop over parts, as 3.2 has it',
    from: 'r=s[0];for(;void 0!==r;)',
    to: 'l=s[0];for(;l;)',
  },
  { title: 'a text that is there twice', from: 'r=s[++n]', to: 'r=s[++n],r=s[++n]' },
];
for (const { title, from, to } of others) {
  test(`${title} ends the build`, () => {
    assert.ok(code.includes(from), 'the installed Lit has it');
    assert.throws(
      () => transform(code.replace(from, to), id),
      /lit-html .*mend scripts\/build\/lit-safety\.mjs, and run "npm run drill"/,
    );
  });
}
