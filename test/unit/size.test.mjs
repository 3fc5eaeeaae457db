// Sizes of files: in the unit that leaves a number one can take in, of 1,024 bytes a step, with the
// decimal sign of the language.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './dist.mjs';

const { formatSize } = await load('text/size.js');

const rows = [
  { bytes: 0, language: 'vi', expected: '0 B' },
  { bytes: 1023, language: 'vi', expected: '1.023 B' },
  { bytes: 1024, language: 'vi', expected: '1 KB' },
  { bytes: 482133, language: 'vi', expected: '471 KB' },
  { bytes: 1048575, language: 'vi', expected: '1 MB' },
  { bytes: 1258291, language: 'vi', expected: '1,2 MB' },
  { bytes: 1258291, language: 'en', expected: '1.2 MB' },
  { bytes: 5 * 1024 ** 3, language: 'vi', expected: '5 GB' },
  { bytes: 5000 * 1024 ** 3, language: 'vi', expected: '5.000 GB' },
  { bytes: 1258291, language: 'vi_VN', expected: '1,2 MB' },
  { bytes: 1258291, language: 'qqq', expected: '1,2 MB' },
];
for (const { bytes, language, expected } of rows) {
  test(`${bytes} bytes in "${language}" are ${expected}`, () => {
    assert.equal(formatSize(bytes, language), expected);
  });
}
