import { expect } from '@open-wc/testing';
import { isCredit, splitCredit } from '../../../src/text/credit.js';

// Acceptance criteria:
// - The credit at the end of a caption is found with its label and its brackets.
// - A description after "Ảnh:" is no credit, nor is a word that only ends in "ảnh".
// - Caption and credit together are the text as it was.

const cases: readonly { readonly text: string; readonly credit: string | undefined }[] = [
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
      expect(split.credit).to.equal(credit);
      expect(split.caption + (split.credit ?? '')).to.equal(text);
    });
  }
});

describe('isCredit', () => {
  it('is a name or an office', () => {
    expect(isCredit('Ngọc Minh')).to.be.true;
    expect(isCredit('Sở Văn hóa, Thể thao và Du lịch tỉnh An Giang')).to.be.true;
  });

  it('is not a description', () => {
    expect(isCredit('Các tay bơi nữ làm nóng trước giờ xuất phát')).to.be.false;
    expect(isCredit('Sởi và bạch hầu lan nhanh ở các xã')).to.be.false;
  });
});
