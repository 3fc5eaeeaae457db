import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import { article, part, place, stage, until } from '../../support/helpers.js';

// Acceptance criteria
// - A head stands over its column; a column of numbers takes no more room than it needs.
// - A table that scrolls says so in sight; what it says, and its caption, stay in sight.
// - A document's number begins a line rather than break, with the signs that cling to it.
// - A gallery has two columns on a phone, each picture over its own caption.

async function show(body: unknown, width: number, attributes = {}): Promise<ShadowRoot> {
  stage().style.inlineSize = `${width}px`;
  const element = place({ article: article({ body }), attributes });
  await element.updateComplete;
  const root = element.shadowRoot!;
  await until(() => part(element, 'body')!.firstElementChild);
  return root;
}

const row = (name: string, ...cells: string[]): string =>
  `<tr>${cells.map(cell => `<${name}>${cell}</${name}>`).join('')}</tr>`;

const people =
  '<table>' +
  row('th', 'STT', 'Họ và tên', 'Khóm', 'Tiền') +
  row('td', '1', 'Ngọc Minh', 'Khóm 1', '120') +
  row('td', '2', 'Thanh Tùng', 'Khóm 2', '1.250') +
  '</table>';

const months = Array.from({ length: 9 }, (_, at) => `Tháng ${at}`);
const wide =
  '<table><caption>Số người tham gia ra quân dọn vệ sinh bờ kè, chợ nổi và bến tàu (số liệu ví dụ)</caption>' +
  row('th', 'Khóm', ...months) +
  row('td', 'Khóm 1', ...months.map(() => '1.250')) +
  row('td', 'Khóm 2', ...months.map(() => '815')) +
  '</table>';

/** The lines that a text stands in. */
const lines = (element: Element): number => {
  // Firefox and WebKit lay out a section that is not in view for an element that is asked, not for a range.
  element.getBoundingClientRect();
  const range = document.createRange();
  range.selectNodeContents(element);
  return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
};

describe('tables', () => {
  it('have their heads over their columns (R21), and a column of running numbers is narrow (R58)', async () => {
    const root = await show(people, 320);
    const box = root.querySelector('.table')!;
    const [numbers, , , money] = box.querySelectorAll('thead th');
    const [number, name, , sum] = box.querySelectorAll('tbody tr:first-child > *');
    const align = (cell?: Element): string => getComputedStyle(cell!).textAlign;
    expect(
      [numbers, number, money, sum].map(align).map(each => each.replace(/^-(?:webkit|moz)-/, '')),
    ).to.deep.equal(['center', 'center', 'right', 'right']);
    expect(numbers!.getBoundingClientRect().width).to.be.below(60);
    expect(box.scrollWidth).to.equal(box.clientWidth);
    // The name of a row (R62) looks like any cell.
    expect(name!.getAttribute('scope')).to.equal('row');
    expect(getComputedStyle(name!).fontWeight).to.equal('400');
  });

  it('say in sight that they scroll, and there their captions stay (R59)', async () => {
    const root = await show(wide + people, 320);
    const [scrolled, whole] = root.querySelectorAll('.table');
    // Firefox gives `attr()` as it was written.
    const hint = (box: Element): string => {
      const { content } = getComputedStyle(box, '::before');
      return content.startsWith('attr(') ? (box.getAttribute('data-hint') ?? '') : content;
    };
    scrolled!.scrollIntoView();
    await until(() => hint(scrolled!).includes('Vuốt ngang để xem hết bảng'));
    expect(hint(whole!)).not.to.contain('Vuốt');
    // The line of the hint was there before: nothing moves.
    const { height } = scrolled!.getBoundingClientRect();
    scrolled!.removeAttribute('data-hint');
    expect(scrolled!.getBoundingClientRect().height).to.equal(height);
    scrolled!.scrollLeft = scrolled!.scrollWidth;
    const { left, right } = scrolled!.getBoundingClientRect();
    const caption = scrolled!.querySelector('caption')!.getBoundingClientRect();
    expect(scrolled!.scrollLeft).to.be.above(100);
    expect([caption.left >= left - 1, caption.right <= right + 1]).to.deep.equal([true, true]);
  });
});

describe('document numbers', () => {
  it('begin a line rather than break, with the signs that cling to them (R5)', async () => {
    const text = 'Thực hiện Nghị quyết (35-NQ/TW), Nghị định số 123/2020/NĐ-CP; và 07/KH-UBND.';
    for (let width = 180; width < 420; width += 5) {
      stage().replaceChildren();
      const root = await show([{ type: 'paragraph', text }], width);
      const paragraph = root.querySelector('[part~="body"] p')!;
      expect(paragraph.textContent).to.equal(text);
      const numbers = [...paragraph.querySelectorAll('span')];
      expect(numbers.map(({ textContent }) => textContent)).to.deep.equal([
        '(35-NQ/TW),',
        '123/2020/NĐ-CP;',
        '07/KH-UBND.',
      ]);
      expect(numbers.map(lines), `${width} px`).to.deep.equal([1, 1, 1]);
    }
  });

  it('are no wider than their column', async () => {
    const root = await show(
      [{ type: 'paragraph', text: 'Số 12345/2020/QĐ-UBNDTPLX-VPXDQH.' }],
      100,
    );
    const body = root.querySelector('[part~="body"]')!;
    expect(lines(body.querySelector('p')!)).to.be.above(2);
    const { left, width } = body.getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(body.querySelector('.whole')!);
    const ends = [...range.getClientRects()].map(({ right }) => right - left);
    expect(Math.max(...ends)).to.be.within(1, width + 0.5);
  });
});

describe('galleries', () => {
  it('have two columns on a phone of 320 px, each picture over its caption (R22)', async () => {
    const images = ['Chợ nổi', 'Ruộng lúa', 'Bờ kè'].map((caption, at) => ({
      url: `https://portal.example/${at}.jpg`,
      alt: '',
      caption,
      width: 1200,
      height: 800,
    }));
    const root = await show([{ type: 'gallery', images }], 280);
    const figures = [...root.querySelectorAll('.gallery figure')];
    const left = (element: Element): number => Math.round(element.getBoundingClientRect().left);
    expect(new Set(figures.map(left)).size).to.equal(2);
    for (const figure of figures) {
      const [picture, caption] = figure.children;
      expect(left(caption!)).to.equal(left(picture!));
      const gap = caption!.getBoundingClientRect().top - picture!.getBoundingClientRect().bottom;
      expect(gap).to.be.within(0, 12);
    }
  });
});

describe('the byline', () => {
  it('with time and zone fits 280 px at twice the text size (R73)', async () => {
    stage().style.inlineSize = '280px';
    stage().style.setProperty('--lx-font-scale', '2');
    const element = place({
      article: article({
        datePublished: '2022-05-13T08:00:00+07:00',
        dateModified: '2022-05-13T10:00:00+07:00',
      }),
      attributes: { 'with-time': '' },
    });
    await element.updateComplete;
    const byline = element.shadowRoot!.querySelector('lx-byline')!;
    const { right } = part(byline, 'byline')!.getBoundingClientRect();
    const times = [...byline.shadowRoot!.querySelectorAll('time')];
    expect(times.map(({ textContent }) => textContent.replace(/\s/g, ' '))).to.deep.equal([
      '13/05/2022 08:00 (GMT+7)',
      '13/05/2022 10:00 (GMT+7)',
    ]);
    for (const time of times) {
      expect(time.getBoundingClientRect().right).to.be.at.most(right + 1);
    }
  });
});
