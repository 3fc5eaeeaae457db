import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import { article, part, place, textOf, until } from '../../support/helpers.js';

// Acceptance criteria
// - What a machine made says so where it stands, in the reader's language: the lead image, images of
//   the body, films and recordings; the credit stays last, where it is known by.
// - A correction shows the words that were wrong, and where they stand in the body a link leads to it.
// - A link to a translation names its language.
// - Nothing of an article is painted over the page around it.

const made = 'Nội dung do trí tuệ nhân tạo (AI) tạo ra.';
const image = { url: 'https://portal.example/a.jpg', alt: 'a' };

it('labels a lead image that a machine made', async () => {
  const element = place({ article: article({ image: { ...image, aiGenerated: true } }) });
  await element.updateComplete;
  expect(textOf(element, 'caption')).to.equal(made);
  const other = place({ article: article({ image: { ...image, caption: 'Ảnh một' } }) });
  await other.updateComplete;
  expect(textOf(other, 'caption')).to.equal('Ảnh một');
});

it('labels what a machine made in the body', async () => {
  const body = [
    { type: 'image', ...image, caption: 'Cầu mới', credit: 'Ảnh: Ngọc Minh', aiGenerated: true },
    { type: 'gallery', images: [{ ...image, aiGenerated: 'ảnh minh họa' }, image] },
    { type: 'video', url: 'https://portal.example/a.mp4', aiGenerated: true },
    { type: 'audio', url: 'https://portal.example/a.mp3', aiGenerated: 'giọng đọc' },
    { type: 'image', ...image },
  ];
  const element = place({ article: article({ body }) });
  await element.updateComplete;
  const captions = [...part(element, 'body')!.querySelectorAll('figcaption')].map(caption =>
    caption.textContent.trim(),
  );
  expect(captions).to.deep.equal([
    `Cầu mới ${made} Ảnh: Ngọc Minh`,
    'Do trí tuệ nhân tạo (AI) tạo ra: ảnh minh họa.',
    made,
    'Do trí tuệ nhân tạo (AI) tạo ra: giọng đọc.',
  ]);
  expect(textOf(element, 'credit')).to.equal('Ảnh: Ngọc Minh');
});

it('shows the words that were wrong', async () => {
  const corrections = [{ note: 'Con số đúng là 35.', quote: '53 người' }, { note: 'Sửa tên.' }];
  const element = place({ article: article({ corrections }) });
  await element.updateComplete;
  const lines = [...part(element, 'corrections')!.querySelectorAll('p')].map(line =>
    line.textContent.replace(/\s+/g, ' ').trim(),
  );
  expect(lines).to.deep.equal([
    'Đính chính: Con số đúng là 35. Trước đó viết: “53 người”.',
    'Đính chính: Sửa tên.',
  ]);
});

it('marks the place that a correction names, and takes the mark along with the body', async () => {
  const body = '<p>Ban đầu.</p><p>Có <b>53 người</b> dự họp.</p><p>Lúc 8 giờ 53 người về.</p>';
  const corrections = [
    { date: '2026-03-08', note: 'Con số đúng là 35.', quote: '53 người' },
    { note: 'Không còn trong bài.', quote: 'một câu khác' },
  ];
  const element = place({ article: article({ body, corrections }) });
  await element.updateComplete;
  const marks = (): Element[] => [...element.shadowRoot!.querySelectorAll('.corrected')];
  await until(() => marks().length > 0);
  expect(marks().map(mark => mark.parentElement!.textContent)).to.deep.equal([
    '53 ngườiĐính chính ngày 08/03/2026',
  ]);
  marks()[0]!.querySelector('a')!.click();
  expect(element.shadowRoot!.activeElement === part(element, 'corrections')).to.equal(true);
  element.article = article({ body, corrections: [] });
  await element.updateComplete;
  expect(marks().length).to.equal(0);
  expect(textOf(element, 'body')).to.contain('Có 53 người dự họp.');
});

it('names the language of a translation', async () => {
  const alternates = [{ language: 'en', url: 'https://portal.example/en/1' }];
  const element = place({ article: article({ alternates }) });
  await element.updateComplete;
  const link = element.shadowRoot!.querySelector('.foot a[rel~=alternate]')!;
  expect(link.getAttribute('hreflang')).to.equal('en');
  expect(part(element, 'source')!.querySelector('a')?.hasAttribute('hreflang')).to.equal(false);
});

it('paints nothing outside of itself', async () => {
  const element = place({ article: article() });
  element.style.marginBlock = '100px';
  await element.updateComplete;
  const over = document.createElement('div');
  over.style.cssText = 'position: absolute; inset-inline: 0; block-size: 60px; background: red';
  const page = element.shadowRoot!.querySelector<HTMLElement>('.page')!;
  page.style.position = 'relative';
  page.append(over);
  const { left, top, bottom } = element.getBoundingClientRect();
  const hit = (y: number): boolean => document.elementFromPoint(left + 50, y) === element;
  over.style.top = '-60px';
  expect(hit(top - 20)).to.equal(false);
  over.style.top = '0';
  expect(hit(top + 20)).to.equal(true);
  over.style.top = 'auto';
  over.style.bottom = '-60px';
  expect(hit(bottom + 20)).to.equal(false);
});
