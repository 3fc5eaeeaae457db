import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import { bodyAsText } from '../../../src/elements/lx-article/body-as-text.js';
import type { Article } from '../../../src/index.js';
import { article, part, place, until } from '../../support/helpers.js';

// Acceptance criteria
// - The text that stands for a body that cannot be cleaned is that of every kind of block, in order.
// - A line that was taken out of the body is shown somewhere, whatever the page hides.
// - A picture that does not come leaves its text, and no hole.
// - What scrolls sideways can be reached by keyboard.

const text = (element: Element): string =>
  element.shadowRoot!.querySelector('article')!.textContent.replace(/\s+/g, ' ');

describe('text that is kept', () => {
  it('is that of every block', () => {
    const url = 'https://portal.example/a';
    const body: Article['body'] = [
      { type: 'paragraph', html: 'một <b>hai</b>' },
      { type: 'heading', text: 'ba' },
      { type: 'list', items: [{ text: 'bốn', items: [{ html: '<i>năm</i>' }] }] },
      { type: 'quote', text: 'sáu', cite: 'bảy' },
      { type: 'image', url, alt: '', caption: 'tám', credit: 'chín' },
      { type: 'gallery', images: [{ url, caption: 'mười' }], caption: 'mươi-mốt' },
      { type: 'table', caption: 'mươi-hai', rows: [['mươi-ba', { text: 'mươi-bốn' }]] },
      { type: 'video', url, title: 'mươi-lăm' },
      { type: 'file', url: `${url}.pdf`, title: 'mươi-sáu' },
      { type: 'notice', title: 'mươi-bảy', text: 'mươi-tám' },
      { type: 'html', html: '<p>mươi-chín</p>' },
    ];
    const found = bodyAsText({
      title: 'T',
      timeZone: 'Asia/Ho_Chi_Minh',
      status: 'published',
      body,
    });
    const wanted =
      'một hai ba bốn năm sáu bảy tám chín mười mươi-hai mươi-ba mươi-bốn mươi-lăm mươi-sáu mươi-bảy mươi-tám mươi-chín';
    let at = -1;
    for (const word of wanted.split(' ')) {
      const next = found.indexOf(word, at + 1);
      expect(next, word).to.be.greaterThan(at);
      at = next;
    }
    expect(found).to.contain('mươi-mốt').and.to.contain(`${url}.pdf`);
  });

  for (const [name, members, attributes, wanted] of [
    ['a credit to another source', { source: { name: 'Báo A' } }, {}, ['Báo A', 'Báo Cồn Én']],
    ['a credit that the article has not', {}, {}, ['Báo Cồn Én']],
    ['an author whose line is hidden', {}, { 'without-byline': '' }, ['Quốc Bảo', 'Báo Cồn Én']],
  ] as const) {
    it(`is ${name}, once`, async () => {
      const body =
        '<p>Một đoạn văn đủ dài để là một đoạn văn của bài.</p><p>Nguồn: Báo Cồn Én</p><p style="text-align:right"><b>Tin, ảnh: Quốc Bảo</b></p>';
      const element = place({ attributes, article: article({ body, ...members }) });
      await element.updateComplete;
      const line = element.shadowRoot!.querySelector('lx-byline');
      await line?.updateComplete;
      const all = text(element) + (line?.shadowRoot?.textContent ?? '');
      for (const words of [...wanted, 'Quốc Bảo'])
        expect(all.split(words).length - 1, words).to.equal(1);
    });
  }

  for (const variant of ['full', 'compact']) {
    it(`is that of a picture that does not come (${variant})`, async () => {
      const image = {
        url: `${location.origin}/mock/none.png`,
        alt: 'Ảnh bến phà',
        width: 900,
        height: 600,
      };
      const element = place({
        attributes: { variant },
        article: article({ url: location.href, image }),
      });
      await element.updateComplete;
      await until(() => part(element, 'image')?.classList.contains('missing'));
      const shown = part(element, 'image')!.getBoundingClientRect();
      expect(shown.height).to.be.within(10, 80);
      const decorative = place({
        attributes: { variant },
        article: article({ url: location.href, image: { ...image, alt: '' } }),
      });
      await decorative.updateComplete;
      await until(() => part(decorative, 'image')?.classList.contains('missing'));
      expect(part(decorative, 'image')!.getBoundingClientRect().height).to.equal(0);
    });
  }

  it('is reached by keyboard where it scrolls', async () => {
    const element = place({
      article: article({ body: `<pre>${'dài '.repeat(400)}</pre><p>x</p><pre>ngắn</pre>` }),
    });
    await element.updateComplete;
    const [long, short] = [...part(element, 'body')!.querySelectorAll('pre')];
    await until(() => long!.tabIndex === 0);
    expect(long!.getAttribute('aria-label')).to.equal('Văn bản giữ nguyên dòng');
    expect(short!.hasAttribute('tabindex')).to.equal(false);
  });
});

it('a file that is called as the article is stays in the body', async () => {
  const title = 'Kế hoạch 35';
  const body = [{ type: 'file', url: 'https://portal.example/kh-35.pdf', title }];
  const element = place({ article: article({ title, body }) });
  await element.updateComplete;
  expect(part(element, 'body')!.querySelectorAll('a[href$="kh-35.pdf"]').length).to.equal(1);
});
