import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load } from './dist.mjs';

// Acceptance criteria:
// - The credit at the end of a caption is found with its label and its brackets.
// - A description after "Ảnh:" is no credit, nor is a word that only ends in "ảnh".
// - Caption and credit together are the text as it was.

const { isCredit, splitCredit } = await load('text/credit.js');

const cases = [
  { text: 'Quang cảnh hội nghị. Ảnh: Ngọc Minh', credit: 'Ảnh: Ngọc Minh' },
  { text: 'Quang cảnh hội nghị (Ảnh: Phòng VH-XH)', credit: '(Ảnh: Phòng VH-XH)' },
  { text: 'Ảnh: Sơn Thành - Thạch Đa Ra', credit: 'Ảnh: Sơn Thành - Thạch Đa Ra' },
  { text: 'Sạt lở bờ kè. Nguồn: Báo Cồn Én', credit: 'Nguồn: Báo Cồn Én' },
  { text: 'Toàn cảnh. Nguồn ảnh: TTXVN', credit: 'Nguồn ảnh: TTXVN' },
  { text: 'Toàn cảnh. Tin, ảnh: Quốc Bảo', credit: 'Tin, ảnh: Quốc Bảo' },
  {
    text: 'Ảnh: Cổng thông tin điện tử thành phố Long Xuyên',
    credit: 'Ảnh: Cổng thông tin điện tử thành phố Long Xuyên',
  },
  { text: 'Ảnh: Đoàn viên thanh niên trồng cây trên đường số 7', credit: undefined },
  { text: 'Quang cảnh hội nghị', credit: undefined },
  { text: 'Ảnh hưởng của bão số 3', credit: undefined },
  { text: 'Nhiếp ảnh: nghề của tôi', credit: undefined },
  { text: 'Toàn cảnh (ảnh: Ngọc Minh)', credit: '(ảnh: Ngọc Minh)' },
];

describe('splitCredit', () => {
  for (const { text, credit } of cases) {
    it(`${credit === undefined ? 'finds none in' : 'finds that of'} "${text}"`, () => {
      const split = splitCredit(text);
      assert.equal(split.credit, credit);
      assert.equal(split.caption + (split.credit ?? ''), text);
    });
  }
});

describe('isCredit', () => {
  it('is a name or an office', () => {
    assert.equal(isCredit('Ngọc Minh'), true);
    assert.equal(isCredit('Sở Văn hóa, Thể thao và Du lịch tỉnh An Giang'), true);
  });

  it('is not a description', () => {
    assert.equal(isCredit('Các tay bơi nữ làm nóng trước giờ xuất phát'), false);
    assert.equal(isCredit('Sởi và bạch hầu lan nhanh ở các xã'), false);
  });
});
