import { expect } from '@open-wc/testing';
import { LxError } from '../../../src/model/errors.js';
import { prepared } from '../../support/road.js';
import { isThorough } from '../../support/thorough.js';

// Acceptance criteria:
// - 5 MB of one thing in one place of a body (in `npm test` 1 MB, which meets the same limits of
//   recursion) is prepared, or refused as too large; no engine finds it "too much recursion" or an
//   argument list too long.

const size = (isThorough ? 5 : 1) * 1024 * 1024;

const places: readonly [string, string, string][] = [
  ['a bare body', '', ''],
  ['bold', '<p><b>', '</b></p>'],
  ['a link', '<a href="https://portal.example/a">', '</a>'],
  ['an address', '<a href="https://portal.example/', '">Một</a>'],
  [
    'the line under an image',
    '<p><img src="https://portal.example/a.png"></p><p align=center><i>',
    '</i></p>',
  ],
  ['a style', '<p style="', '">Một</p>'],
  ['a cell', '<table><tr><td>', '<td>1<tr><td>2<td>3</table>'],
  ['the last line', '<p>Một</p><p align=right><b>', '</b></p>'],
];

const units = ['<', 'ậ', '. ', '12.345 ', '\u00a0', '😀', 'a) ', 'Ảnh: ', 'www.', '&amp;'];

const outcome = (html: string): string => {
  try {
    prepared(html);
    return 'prepared';
  } catch (error) {
    if (error instanceof LxError && error.kind === 'too-large') return 'too large';
    return `${String(error)} ${String((error as Error).cause)}`;
  }
};

describe('megabytes of one thing', () => {
  for (const [place, before, after] of places)
    it(`in ${place}`, () => {
      const outcomes = units.map(unit => outcome(before + unit.repeat(size / unit.length) + after));
      expect(outcomes.filter(each => !/^(prepared|too large)$/.test(each)).join('\n')).to.equal('');
    }).timeout(240_000);
});
