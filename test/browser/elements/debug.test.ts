import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import { article, place, until } from '../../support/helpers.js';

// Acceptance criteria
// - An element with `debug` says what it has read, what was taken out and rewritten, and each warning: in a
//   panel at its end and in the console; one that is empty says why. The words are those of the controls.
// - It says when the host's colours cannot be read, and when nobody can see the element.
// - `debug="false"` is none; the panel goes with the attribute; without it nothing is there.

const panelOf = (element: Element): ShadowRoot | undefined =>
  [...(element.shadowRoot?.children ?? [])].find(({ shadowRoot }) => shadowRoot)?.shadowRoot ??
  undefined;
const said = (element: Element): string => panelOf(element)?.textContent ?? '';

describe('debug', () => {
  it('says what was read, taken out and warned of', async () => {
    const body = '<p onclick="x()">Đoạn văn.</p><script>x()</script>';
    const element = place({
      attributes: { debug: '' },
      article: article({ body, datePublished: 'hôm qua' }),
    });
    await until(() => said(element).includes('Cảnh báo'));
    expect(said(element)).to.contain('Đọc từ thuộc tính article');
    expect(said(element)).to.contain('Đã hiện “Bài viết thử”');
    expect(said(element)).to.match(/Đã bỏ khỏi thân bài: .*script ×1/);
    expect(said(element)).to.contain('$.datePublished');
    await expect(element).to.be.accessible();
  });

  it('says why an element is empty, in the language of the controls', async () => {
    const element = place({
      attributes: { debug: '', lang: 'en', src: '/mock/article?status=404' },
    });
    await until(() => said(element).includes('not-found'));
    expect(said(element)).to.contain('Read from src: /mock/article?status=404');
    const empty = place({ attributes: { debug: '' } });
    await until(() => said(empty).includes('Thẻ không có gì để hiện'));
  });

  it('says that colours cannot be read, and that nobody sees the element', async () => {
    const faint = place({ attributes: { debug: '' }, article: article() });
    faint.style.color = '#bbb';
    await until(() => said(faint).includes('độ tương phản 1.9:1'));
    const unseen = place({ attributes: { debug: '' }, article: article() });
    unseen.style.display = 'none';
    await until(() => said(unseen).includes('display: none'));
  });

  it('is off where it says false, and goes with the attribute', async () => {
    const off = place({ attributes: { debug: 'false' }, article: article() });
    const plain = place({ article: article() });
    const on = place({ attributes: { debug: '' }, article: article() });
    await until(() => said(on).includes('Đã hiện'));
    expect(panelOf(off)).to.equal(undefined);
    expect(panelOf(plain)).to.equal(undefined);
    on.removeAttribute('debug');
    await until(() => !panelOf(on));
    plain.setAttribute('debug', '');
    await until(() => said(plain).includes('Đã hiện'));
  });
});
