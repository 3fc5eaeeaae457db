// Acceptance criteria: what the doctor concludes from what it sees.
//
// - A policy refuses an address exactly where a browser would, and the rule is named as it was written;
//   where a nonce or a hash decides, nothing is claimed.
// - Contrast is WCAG's; a colour that is half transparent counts as it is seen.
// - An answer that is a login page, an HTML page, broken JSON or mislabelled is told apart from a good one.
// - A pinned hash is found in the list of versions: with its known faults, older than the newest, or unknown.
// - Each thing it can say has a sentence in both languages that names the same values.
// - Findings from a link keep only codes and texts that are known.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLogin, lookAtText } from '../../dist/doctor/address.js';
import { contrast, hex, over, readColour } from '../../dist/doctor/colours.js';
import { readPolicies, readPolicy, refusedBy, refusesTypes } from '../../dist/doctor/csp.js';
import { finding, levelOf, readFindings, sentence } from '../../dist/doctor/finding.js';
import { sayings } from '../../dist/doctor/sayings.js';
import { judge } from '../../dist/doctor/script.js';

const own = new URL('https://phuong.example/tin');
const refused = (policy, directive, address) =>
  refusedBy(readPolicy(policy), directive, new URL(address), own);

const policies = [
  ["connect-src 'self'", 'https://portal.example/1.json', "connect-src 'self'"],
  ["connect-src 'self'", 'https://phuong.example/1.json', undefined],
  ["default-src 'none'", 'https://portal.example/1.json', "default-src 'none'"],
  ["default-src 'none'; connect-src https:", 'https://portal.example/1.json', undefined],
  ['connect-src https://portal.example', 'https://portal.example/1.json', undefined],
  ['connect-src portal.example', 'http://portal.example/1.json', 'connect-src portal.example'],
  ['connect-src *.example', 'https://a.portal.example/1', undefined],
  ['connect-src *.portal.example', 'https://portal.example/1', 'connect-src *.portal.example'],
  ['connect-src https://portal.example/a/', 'https://portal.example/a/1', undefined],
  [
    'connect-src https://portal.example/a/',
    'https://portal.example/b',
    'connect-src https://portal.example/a/',
  ],
  ['connect-src https://portal.example/A/', 'https://portal.example/A/1', undefined],
  [
    'connect-src https://portal.example:8443',
    'https://portal.example/1',
    'connect-src https://portal.example:8443',
  ],
  ['connect-src *', 'https://portal.example/1', undefined],
  ["img-src 'none'", 'https://portal.example/1.json', undefined],
];
for (const [policy, address, rule] of policies)
  test(`“${policy}” and ${address}: ${rule ?? 'passes'}`, () =>
    assert.equal(refused(policy, 'connect-src', address), rule));

test('a nonce or a hash may let a script pass, so nothing is claimed', () => {
  const cdn = 'https://cdn.example/lx.min.js';
  assert.equal(refused("script-src 'nonce-abc'", 'script-src', cdn), undefined);
  assert.equal(refused("script-src 'self'", 'script-src', cdn), "script-src 'self'");
  assert.equal(
    refused("script-src-elem 'self'; script-src *", 'script-src', cdn),
    "script-src-elem 'self'",
  );
});

test('a header may hold several policies, and trusted-types must name lx', () => {
  const [first, second] = readPolicies("default-src 'self', trusted-types lit-html");
  assert.equal(refusesTypes(first), false);
  assert.equal(refusesTypes(second), true);
  assert.equal(refusesTypes(readPolicy('trusted-types lx lit-html')), false);
  assert.equal(refusesTypes(readPolicy('trusted-types *')), false);
  assert.deepEqual(readPolicies(''), []);
});

test('contrast is WCAG’s, of what is seen', () => {
  const white = readColour('rgb(255, 255, 255)');
  assert.equal(contrast(readColour('rgb(0, 0, 0)'), white), 21);
  assert.ok(Math.abs(contrast(readColour('rgb(118, 118, 118)'), white) - 4.54) < 0.01);
  assert.equal(hex(over(readColour('rgba(0, 0, 0, 0.5)'), white)), '#808080');
  assert.deepEqual(readColour('color(srgb 1 0 0 / 0.5)'), [255, 0, 0, 0.5]);
  assert.equal(readColour('oklch(1 0 0)'), undefined);
});

const said = (text, type = 'application/json', url = 'https://portal.example/1.json') =>
  lookAtText(text, { type, url, at: '' }).map(({ code }) => code);

test('what an answer is', () => {
  assert.deepEqual(said('{"title": "Tin"}'), []);
  assert.deepEqual(said('<?xml version="1.0"?><rss/>', 'text/xml'), []);
  assert.deepEqual(said('{"title": "Tin"}', 'text/html'), ['wrong-type']);
  assert.deepEqual(said('{"title": '), ['json-broken']);
  assert.deepEqual(said('  '), ['empty']);
  assert.deepEqual(said('<!doctype html><title>Tin</title>', 'text/html'), ['html']);
  assert.deepEqual(said('<form><input type="password"></form>', 'text/html'), ['login']);
  assert.deepEqual(said('<title>Đăng nhập</title>', 'text/html'), ['login']);
  assert.equal(isLogin('<p>Tin', 'https://portal.example/sso?back=1'), true);
  assert.equal(isLogin('<p>Tin', 'https://portal.example/tin/blogin'), false);
});

const versions = [
  { version: '1.2.0', integrity: { 'lx.min.js': 'sha384-C' }, faults: [] },
  { version: '1.1.0', integrity: { 'lx.min.js': 'sha384-B' }, faults: [] },
  { version: '1.0.0', integrity: { 'lx.min.js': 'sha384-A' }, faults: ['LX-1'] },
];

test('what a list of versions says of a hash', () => {
  const codes = hash => judge(versions, hash, '').map(({ code }) => code);
  assert.deepEqual(codes('sha384-C'), ['version-newest']);
  assert.deepEqual(codes('sha384-B'), ['version-old']);
  assert.deepEqual(codes('sha384-A'), ['version-faults']);
  assert.deepEqual(codes('sha384-Z'), ['hash-unknown']);
  assert.match(sentence(judge(versions, 'sha384-A', '')[0], 'en'), /1\.0\.0 .*LX-1.*1\.2\.0/);
});

test('each sentence stands in both languages and names the same values', () => {
  const places = text => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
  assert.ok(Object.keys(sayings).length > 40);
  for (const [code, [level, vi, en]] of Object.entries(sayings)) {
    assert.match(level, /^(?:bad|note|good)$/, code);
    assert.deepEqual(places(vi), places(en), code);
    assert.notEqual(vi, en, code);
  }
});

test('findings from a link keep what is known', () => {
  const whole = finding('status', 'lx-article', { status: '404' });
  assert.deepEqual(readFindings([whole]), [whole]);
  assert.equal(levelOf(whole), 'bad');
  const odd = [
    { code: 'constructor' },
    { code: 7 },
    null,
    'x',
    { code: 'status', values: { status: {} } },
  ];
  assert.deepEqual(readFindings(odd), [finding('status', undefined, {})]);
  assert.deepEqual(readFindings('x'), []);
  assert.equal(
    readFindings([finding('status', '', { status: 'x'.repeat(999) })])[0].values.status.length,
    301,
  );
});
