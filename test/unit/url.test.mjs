// Addresses of an article.
//
// - A link is https, http, mailto with nothing but its subject, or tel; a picture is https, and never
//   on this machine or the reader's own network, unless the article came from there.
// - What reads as another address than it is, is refused, and so is what is too long to be one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './dist.mjs';

const { resolveUrl } = await load('text/url.js');
const base = 'https://portal.example/tin/1';

const links = [
  ['https://a.example/x', 'https://a.example/x'],
  ['/x?y#z', 'https://portal.example/x?y#z'],
  ['http://a.example/', 'http://a.example/'],
  ['tel:+842963', 'tel:+842963'],
  ['https://ten:mat-khau@a.example/', 'https://a.example/'],
  [
    'mailto:a@a.example?subject=Hỏi&body=x&bcc=b@b.example',
    'mailto:a@a.example?subject=H%E1%BB%8Fi',
  ],
  ['javascript:alert(1)', undefined],
  [' \u0001java\nscript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['blob:https://a.example/1', undefined],
  ['ftp://a.example/', undefined],
  ['https://a.example/\u202egpj.exe', undefined],
  ['https://a.example/\u2066x', undefined],
  [`https://a.example/${'a'.repeat(2029)}`, `https://a.example/${'a'.repeat(2029)}`],
  [`https://a.example/${'a'.repeat(2031)}`, undefined],
  ['', undefined],
];
for (const [value, wanted] of links)
  test(`a link to ${JSON.stringify(value.slice(0, 60))} (${value.length})`, () =>
    assert.equal(resolveUrl(value, 'link', base), wanted));

test('a picture is https, also where it was written as http', () => {
  assert.equal(resolveUrl('http://a.example/a.jpg', 'image', base), 'https://a.example/a.jpg');
  assert.equal(resolveUrl('mailto:a@a.example', 'image', base), undefined);
});

for (const host of [
  'localhost',
  'may-in',
  'x.localhost',
  '127.0.0.1',
  '10.0.0.1',
  '100.64.0.1',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '0x7f000001',
  '[::1]',
  '[fd00::1]',
  '[fe80::1]',
])
  test(`no picture from ${host}, unless the article came from there`, () => {
    const picture = `http://${host}/a.jpg`;
    assert.equal(resolveUrl(picture, 'image', base), undefined);
    assert.notEqual(resolveUrl(picture, 'image', base, `http://${host}/tin.json`), undefined);
  });

for (const host of ['100.128.0.1', '172.32.0.1', '192.169.0.1', '11.0.0.1'])
  test(`a picture from ${host}`, () =>
    assert.equal(resolveUrl(`https://${host}/a.jpg`, 'image', base), `https://${host}/a.jpg`));
