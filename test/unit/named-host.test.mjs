import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './dist.mjs';

// Acceptance criteria
// - A link whose text names another host than its own is known, in whatever disguise a reader takes
//   the name for it; so is one that writes a mail or calls a number.
// - One that names its own host, a file, an abbreviation, a number or no host at all is left alone.

const { namedHosts, trueTarget } = await load('text/named-host.js');

const lies = [
  'https://longxuyen.gov.vn/dang-nhap',
  'www.vietcombank.com.vn',
  'Cổng angiang.gov.vn',
  'Xem tại ANGIANG.GOV.VN.',
  'vietcombank\u200d.com.vn',
  'vietcombank\u2060.com.vn',
  'vietcombank\u200c.com.vn',
  'vietcombank\u034f.com.vn',
  'vietcombank\u00ad.com.vn',
  'vietcombank\ufe0f.com.vn',
  'vietcombank․com․vn',
  'vietcombank．com．vn',
  'vietcombank。com。vn',
  'vietcombank·com·vn',
  'ｖｉｅｔｃｏｍｂａｎｋ.ｃｏｍ.ｖｎ',
  'vietcombank.com.νn',
  'vietcombank. com.vn',
  'vietcombank .com .vn',
  'vietcombank . com . vn',
  'vietcombank\u00a0.\u00a0com.vn',
  `${'\u2060'.repeat(500)}vietcombank.com.vn`,
  `${'x '.repeat(300_000)}vietcombank.com.vn`,
  'zalo.me/123',
  'vneid.app',
  'google.co.uk',
  'сайт.рф',
  'bộyte.vn',
  'xn--byte-5y5a.vn',
  'http://evil.test/ https://vietcombank.com.vn',
  'http://evil.test/?u=https://vietcombank.com.vn',
  'https://vietcombank.com.vn@evil.test/',
  'https://vietcombank',
  'a@vietcombank.com.vn',
  'vietcombank.com.vn:443/dang-nhap',
  '(vietcombank.com.vn)',
  '“vietcombank.com.vn”',
  'VietcomBank.Com.Vn',
];
for (const text of lies) {
  test(`names another host: ${text.length > 60 ? text.slice(-30) : text}`, () => {
    assert.equal(trueTarget(text, 'https://www.evil.test/a'), 'evil.test');
  });
}

for (const [text, address] of [
  ['longxuyen.gov.vn', 'https://longxuyen.gov.vn/'],
  ['www.longxuyen.gov.vn', 'https://longxuyen.gov.vn/'],
  ['https://longxuyen.gov.vn/tin/vietcombank.com.vn', 'https://longxuyen.gov.vn/tin'],
  ['angiang.gov.vn', 'https://longxuyen.angiang.gov.vn/'],
  ['longxuyen․gov․vn', 'https://longxuyen.gov.vn/'],
  ['bộyte.vn', 'https://bộyte.vn/'],
  ['bộyte.vn', 'https://xn--byte-5y5a.vn/'],
  ['bo\u0302\u0323yte.vn', 'https://xn--byte-5y5a.vn/'],
  ['phu-luc-1.pdf', 'https://portal.example/'],
  ['KH 45-KH-UBND.signed.pdf', 'https://portal.example/'],
  ['so-lieu.zip, bang.xlsx', 'https://portal.example/'],
  ['quyet-dinh.vn.pdf', 'https://portal.example/'],
  ['Nghị quyết 35-NQ/TW', 'https://portal.example/'],
  ['Tải về', 'https://portal.example/'],
  ['1.250 triệu đồng', 'https://portal.example/'],
  ['TP.HCM, Q.Ninh Kiều, TS.BS Nguyễn Văn A, GS.TS', 'https://portal.example/'],
  ['v.v… và ThS.Bác sĩ', 'https://portal.example/'],
  ['ngày 13.5.2022, mục 1.2.3.4', 'https://portal.example/'],
  ['Hết giờ.Các đại biểu ra về.mọi người', 'https://portal.example/'],
  ['… …', 'https://portal.example/'],
  ['mục a · b • c', 'https://portal.example/'],
  ['vanphong@longxuyen.gov.vn', 'mailto:vanphong@longxuyen.gov.vn'],
  ['longxuyen.gov.vn', 'mailto:vanphong@longxuyen.gov.vn'],
  ['0296.3841.190', 'tel:02963841190'],
  ['@namson.example', 'https://tiktok.example/@namson.example'],
  ['theo (@namson.example)', 'https://tiktok.example/'],
  ['https://longxuyen.gov.vn', '#a-chu'],
]) {
  test(`does not lie: "${text}" to ${address}`, () => {
    assert.equal(trueTarget(text, address), undefined);
  });
}

test('a host that only ends alike is another one', () => {
  const named = trueTarget('longxuyen.gov.vn', 'https://evil-longxuyen.gov.vn/');
  assert.equal(named, 'evil-longxuyen.gov.vn');
});

test('a mail or a call in the clothes of a page shows what it is', () => {
  const text = 'https://vietcombank.com.vn';
  assert.equal(trueTarget(text, 'mailto:a@evil.test?subject=x'), 'a@evil.test');
  assert.equal(trueTarget(text, 'tel:+84900000000'), '+84900000000');
});

test('a text of many names is looked at no further than an honest one goes', () => {
  const names = Array.from({ length: 100_000 }, (_, at) => `a${at}.evil.test`).join(' ');
  assert.equal(trueTarget(names, 'https://a.evil.test/'), 'a.evil.test');
  const own = 'evil.test '.repeat(100_000);
  assert.equal(trueTarget(own, 'https://evil.test/'), 'evil.test');
  assert.deepEqual([...namedHosts('a.vn b.vn c.vn')], ['a.vn', 'b.vn', 'c.vn']);
});
