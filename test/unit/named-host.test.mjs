import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './dist.mjs';

// Acceptance criteria
// - A link whose text names a host other than its own is known; one that names its own, a file, an
//   e-mail address or no host at all is left alone.

const { isLying } = await load('text/named-host.js');

for (const [text, host, lies] of [
  ['https://longxuyen.gov.vn/dang-nhap', 'evil.example', true],
  ['www.vietcombank.com.vn', 'evil.example', true],
  ['Cổng angiang.gov.vn', 'evil.example', true],
  ['Xem tại ANGIANG.GOV.VN.', 'evil.example', true],
  ['longxuyen.gov.vn', 'evil-longxuyen.gov.vn', true],
  ['longxuyen.gov.vn', 'longxuyen.gov.vn', false],
  ['www.longxuyen.gov.vn', 'longxuyen.gov.vn', false],
  ['angiang.gov.vn', 'longxuyen.angiang.gov.vn', false],
  ['longxuyen.angiang.gov.vn', 'angiang.gov.vn', true],
  ['phu-luc-1.pdf', 'portal.example', false],
  ['KH 45-KH-UBND.signed.pdf', 'portal.example', false],
  ['vanphong@longxuyen.gov.vn', 'portal.example', false],
  ['Nghị quyết 35-NQ/TW', 'portal.example', false],
  ['Tải về', 'portal.example', false],
  ['1.250 triệu đồng', 'portal.example', false],
]) {
  test(`"${text}" to ${host}: ${lies ? 'lies' : 'does not lie'}`, () => {
    assert.equal(isLying(text, host), lies);
  });
}
