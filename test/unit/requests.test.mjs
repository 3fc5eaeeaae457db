// What an article may make the reader's browser ask.
//
// - An image on the reader's own machine or network is refused, however its address is spelled, unless
//   the JSON itself came from as near; what the article says of itself does not count.
// - A list of hosts takes names, sub-domains and origins.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load, reader } from './dist.mjs';

const { addressSpace } = await load('text/host.js');
const { isOfHosts, splitHosts } = await load('text/host-list.js');
const { resolveUrl } = await load('text/url.js');
const read = await reader();

const loopback = [
  'localhost',
  'localhost.',
  'app.localhost',
  '127.0.0.1',
  '127.0.0.1.',
  '127.1',
  '2130706433',
  '0x7f000001',
  '0177.0.0.1',
  '0.0.0.0',
  '0',
  '[::1]',
  '[::]',
  '[::ffff:127.0.0.1]',
  '[0:0:0:0:0:ffff:7f00:1]',
  '１２７.0.0.1',
];
const secluded = [
  'intranet',
  'intranet.',
  'router.local',
  'router.LOCAL.',
  'a.internal',
  'a.home.arpa',
  'a.lan',
  '10.0.0.1',
  '10.255.255.255',
  '172.16.0.1',
  '172.31.9.9',
  '192.168.1.1',
  '192.168.257',
  '3232235777',
  '100.64.0.1',
  '100.127.255.255',
  '169.254.169.254',
  '192.0.0.1',
  '192.0.2.1',
  '198.18.0.1',
  '198.19.255.255',
  '224.0.0.1',
  '255.255.255.255',
  '[fe80::1]',
  '[fd00::1]',
  '[fc00::1]',
  '[::ffff:10.0.0.1]',
  '[64:ff9b::7f00:1]',
  '[2001:db8::1]',
  '[2002:7f00:1::]',
  '[ff02::1]',
];
const open = [
  'portal.test',
  'localhost.portal.test',
  '10.portal.test',
  'local.vn',
  '9.9.9.9',
  '11.0.0.1',
  '172.15.0.1',
  '172.32.0.1',
  '192.167.1.1',
  '100.63.0.1',
  '100.128.0.1',
  '198.20.0.1',
  '[2606:4700::1111]',
  '[::ffff:9.9.9.9]',
  'xn--byte-5y5a.vn',
];
for (const [space, hosts] of [
  ['loopback', loopback],
  ['private', secluded],
  ['public', open],
]) {
  for (const host of hosts) {
    test(`${host} is ${space}`, () => {
      assert.equal(addressSpace(new URL(`https://${host}/`).hostname), space);
    });
  }
}

for (const host of [...loopback, ...secluded]) {
  test(`an article from a public host asks nothing of ${host}, whatever it says of itself`, () => {
    const input = {
      title: 'Tin',
      url: `https://${host}/tin`,
      image: { url: '/x.png', sources: [{ url: `http://${host}/y.png`, width: 9 }] },
      publisher: { name: 'A', logo: `https://${host}/logo.png` },
      body: [{ type: 'image', url: 'z.png' }],
    };
    const { article } = read(input, { baseUrl: 'https://portal.test/a.json' });
    assert.deepEqual(
      [article.image, article.publisher, article.body].map(member => JSON.stringify(member)),
      [undefined, '{"name":"A"}', undefined],
    );
  });
}

for (const [from, host, asked] of [
  ['http://localhost:8000/a.json', 'localhost:9000', true],
  ['http://127.0.0.1/a.json', '192.168.1.1', true],
  ['https://intranet/a.json', 'bilder.local', true],
  ['https://10.0.0.9/a.json', 'localhost', false],
  ['https://10.0.0.9/a.json', 'portal.test', true],
  ['https://portal.test/a.json', '10.0.0.1', false],
  [undefined, '10.0.0.1', false],
]) {
  test(`JSON from ${from ?? 'nowhere'} ${asked ? 'may' : 'may not'} ask ${host}`, () => {
    const url = resolveUrl(`https://${host}/x.png`, 'image', undefined, from);
    assert.equal(url !== undefined, asked);
  });
}

test('the address that the JSON came from is told apart from what addresses are relative to', () => {
  const options = { baseUrl: 'http://localhost/', fetchedFrom: 'https://portal.test/a.json' };
  const input = { title: 'Tin', body: 'x', image: { url: '/x.png' } };
  assert.equal(read(input, options).article.image, undefined);
});

for (const [list, url, found] of [
  ['portal.test', 'https://portal.test/a', true],
  ['portal.test', 'https://www.portal.test/a', true],
  ['www.portal.test', 'https://portal.test/a', true],
  ['PORTAL.test', 'https://portal.test:8443/a', true],
  ['portal.test', 'https://evil.test/portal.test', false],
  ['portal.test', 'https://a.portal.test/', false],
  ['portal.test', 'https://xportal.test/', false],
  ['*.portal.test', 'https://a.b.portal.test/', true],
  ['*.portal.test', 'https://portal.test/', false],
  ['*.portal.test', 'https://xportal.test/', false],
  ['https://portal.test', 'https://portal.test/a', true],
  ['https://portal.test/', 'https://portal.test:8443/a', false],
  ['https://portal.test:8443', 'https://portal.test:8443/a', true],
  ['portal.test:8443', 'https://portal.test:8443/', true],
  ['portal.test:8443', 'https://portal.test/', false],
  ['https://*.portal.test', 'https://a.portal.test/', true],
  ['https://portal.test', 'http://portal.test/a', false],
  ['http://portal.test', 'https://portal.test/a', true],
  ['a.test, portal.test\n', 'https://portal.test/', true],
  ['tỉnh.example', 'https://xn--tnh-dlz.example/', true],
  ['https://', 'https://portal.test/', false],
  ['', 'https://portal.test/', false],
]) {
  test(`"${list}" ${found ? 'lists' : 'does not list'} ${url}`, () => {
    assert.equal(isOfHosts(new URL(url), splitHosts(list)), found);
  });
}
