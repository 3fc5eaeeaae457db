// What an address or a text may pretend.
//
// - A mail has one recipient and a subject, a call no code to the network.
// - A trust mark counts for the very site that the article came from alone.
// - What nobody sees is no title; nothing turns a name round.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load, reader } from './dist.mjs';

const { resolveUrl } = await load('text/url.js');
const { isCertificateOf } = await load('text/trust.js');
const { isSeen, withoutControls } = await load('text/unseen.js');
const read = await reader();

for (const [value, expected] of [
  ['mailto:a@x.vn', 'mailto:a@x.vn'],
  ['mailto:a.b+c@x.vn?subject=Xin%20ch%C3%A0o', 'mailto:a.b+c@x.vn?subject=Xin%20ch%C3%A0o'],
  ['mailto:a@x.vn?subject=a&body=b&cc=c@d.e', 'mailto:a@x.vn?subject=a'],
  ['mailto:a@x.vn,b@evil.test', 'mailto:a@x.vn'],
  ['mailto:a@x.vn%2cb@evil.test', 'mailto:a@x.vn'],
  ['mailto:a@x.vn;b@evil.test', undefined],
  ['mailto:a@x.vn%0d%0aBcc:q@q.test', undefined],
  ['mailto:a@x.vn%0aBcc', undefined],
  ['mailto:a%3fbcc=q@x.vn', 'mailto:a%3Fbcc%3Dq@x.vn'],
  ['mailto:a@x.vn?subject=x%0d%0aBcc:q@q.test', 'mailto:a@x.vn?subject=x%20Bcc%3Aq%40q.test'],
  ['mailto:a@x.vn%', undefined],
  ['mailto:', undefined],
  ['mailto:?to=a@x.vn', undefined],
  ['tel:+84296384119', 'tel:+84296384119'],
  ['tel:0296.384-(119)', 'tel:0296.384-(119)'],
  ['tel:0296384119;ext=12', 'tel:0296384119;ext=12'],
  ['tel:*21*0900000000%23', undefined],
  ['tel:*21*0900000000#', undefined],
  ['tel:%2A21%2A0900000000%23', undefined],
  ['tel:113#', 'tel:113'],
  ['tel:113,,1', undefined],
  ['tel:', undefined],
]) {
  test(`as a link, ${value} is ${expected ?? 'refused'}`, () => {
    assert.equal(resolveUrl(value, 'link'), expected);
  });
}

const register = 'https://tinnhiemmang.vn/danh-ba-tin-nhiem';
for (const [address, host, counts] of [
  [`${register}/longxuyenangianggovvn-1653638390`, 'longxuyen.angiang.gov.vn', true],
  [`${register}/longxuyenangianggovvn-1653638390`, 'www.longxuyen.angiang.gov.vn', true],
  [`${register}/chinhphuvn-1`, 'longxuyen.angiang.gov.vn', false],
  [`${register}/portaltest-1`, 'portal.test', false],
  [`${register}/evilvn-1`, 'evil.vn', false],
  [`${register}/longxuyengovvn`, 'longxuyen.gov.vn', false],
  [`${register}/longxuyengovvn-1?next=evil`, 'longxuyen.gov.vn', false],
  [`${register}/longxuyengovvn-1/x`, 'longxuyen.gov.vn', false],
  ['https://tinnhiemmang.vn:8080/danh-ba-tin-nhiem/longxuyengovvn-1', 'longxuyen.gov.vn', false],
  ['http://tinnhiemmang.vn/danh-ba-tin-nhiem/longxuyengovvn-1', 'longxuyen.gov.vn', false],
  [
    'https://tinnhiemmang.vn.evil.test/danh-ba-tin-nhiem/longxuyengovvn-1',
    'longxuyen.gov.vn',
    false,
  ],
  ['https://tinnhiemmang.vn/', 'longxuyen.gov.vn', false],
]) {
  test(`${address} ${counts ? 'counts' : 'does not count'} for ${host}`, () => {
    assert.equal(isCertificateOf(address, host), counts);
  });
}

const tags = '\u{e0041}';
for (const [title, text, expected] of [
  ['controls', 'a\u0007b\u007fc', 'abc'],
  ['overrides and isolates', 'a\u202e\u2066b\u2069\u202cc', 'abc'],
  ['old format characters', 'a\u206a\u206fb\ufff9\ufffbc', 'abc'],
  ['tags', `a${tags}b`, 'ab'],
  ['direction marks in Latin text', 'a\u200e\u200f\u061cb', 'ab'],
  ['direction marks beside Hebrew letters, which stay', 'אב\u200f!', 'אב\u200f!'],
  ['joiners, which stay', 'a\u200d\u200cb', 'a\u200d\u200cb'],
]) {
  test(`takes out of a text: ${title}`, () => {
    assert.equal(withoutControls(text), expected);
    assert.equal(read({ title: text, body: 'x' }).article.title, expected);
  });
}

for (const text of [
  '\u200b\u2060\u3164',
  '\u00ad',
  '\u2800',
  '\u0301',
  ' \u00a0\u3000',
  '\u034f',
]) {
  test(`"${encodeURI(text)}" is no title`, () => {
    assert.equal(isSeen(text), false);
    assert.throws(() => read({ title: text, body: 'x' }), { kind: 'format', path: '$.title' });
  });
}
