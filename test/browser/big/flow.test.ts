import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import type { BodyContext } from '../../../src/body/context.js';
import {
  article,
  begun,
  part,
  place,
  recordEvents,
  stage,
  until,
  wait,
} from '../../support/helpers.js';
import { contextOf, prepared } from '../../support/road.js';

// Acceptance criteria, for a body of many screens
// - The first screen is there before the rest; in the end all of it is, in order, once.
// - Apart from the wrappers the nodes, and the space between them, are those of a body in one piece.
// - A print that begins in mid-flow has all of the text.
// - Text is found, selected, copied and linked to in sections that are not laid out yet.
// - A change of the article in mid-flow leaves nothing of the old one; hidden elements load too.

const sentence = (n: number): string =>
  `Đoạn ${n}: ${'Ban Chỉ đạo thành phố luôn bám sát sự chỉ đạo của Ban Thường vụ Thành ủy, thực hiện tốt nhiệm vụ được giao. '.repeat(4)}`;
const block = (n: number): string => {
  if (n % 23 === 7) return `<p><b>Mục thứ ${n}</b></p>`;
  if (n % 31 === 11) return `<p>- Một ${n};</p><p>- Hai ${n};</p>`;
  if (n % 41 === 13) return `<table><tr><th>A ${n}</th></tr><tr><td>1</td></tr></table>`;
  return `<p style="text-align:justify">${sentence(n)}</p>`;
};
const blocks = (count: number): string =>
  Array.from({ length: count }, (_, n) => block(n)).join('\n');
const long = blocks(300);
const last = 'Đoạn 299:';
/** Takes long enough for something to happen in between. */
const huge = blocks(2_000) + `<p>${last} ${'hết bài '.repeat(60)}</p>`.replace('299', '9999');
const hugeLast = 'Đoạn 9999:';

const body = (element: Element): HTMLElement => part(element, 'body')!;
const screens = (element: Element): HTMLElement[] => [
  ...body(element).querySelectorAll<HTMLElement>('.screen'),
];
const flatten = (element: Element): Node[] =>
  screens(element).flatMap(screen => [...screen.childNodes]);

const context = (): BodyContext => contextOf({ headingLevel: 3, title: 'Bài viết thử' });

describe('a body of many screens', () => {
  it('shows the first screen before the rest', async () => {
    const element = place({ article: article({ body: huge }) });
    await begun(element);
    expect(body(element).textContent).to.contain('Đoạn 0:').and.not.to.contain(hugeLast);
    expect(part(element, 'title')).not.to.equal(null);
    await element.updateComplete;
    expect(body(element).textContent).to.contain(hugeLast);
  });

  for (const [title, html] of [
    ['a long body', long],
    ['a long body in a wrapper', `<div class="field"><div>${long}</div></div>`],
    ['a body that begins with its title', `<h2>Bài viết thử</h2>${long}`],
    [
      'a body of bare text and line breaks',
      Array.from({ length: 200 }, (_, n) => sentence(n)).join('<br><br>'),
    ],
    [
      'a body of figures',
      Array.from(
        { length: 150 },
        (_, n) =>
          `<p><img src="/${n}.png" width="9" height="9" alt="Ảnh ${n}"></p><p><em>Ảnh: ${sentence(n).slice(0, 120)}</em></p>`,
      ).join(''),
    ],
  ] as const) {
    it(`${title}: the same nodes as in one piece`, async () => {
      const whole = prepared(html, context()).root;
      const element = place({ article: article({ body: html }) });
      await element.updateComplete;
      expect(screens(element).length).to.be.greaterThan(3);
      const shown = flatten(element);
      const wanted = [...whole.childNodes];
      expect(shown.length).to.equal(wanted.length);
      expect(shown.findIndex((node, at) => !node.isEqualNode(wanted[at] ?? null))).to.equal(-1);
    });
  }

  it('keeps the space between blocks', async () => {
    const element = place({ article: article({ body: long }) });
    await element.updateComplete;
    const style = document.createElement('style');
    style.textContent = '.screen { content-visibility: visible !important }';
    element.shadowRoot!.append(style);
    const tops = (): number[] =>
      flatten(element)
        .filter(node => node instanceof HTMLElement)
        .map(node =>
          Math.round(node.getBoundingClientRect().top - body(element).getBoundingClientRect().top),
        );
    const cut = tops();
    for (const screen of screens(element).slice(1)) {
      screens(element)[0]!.append(...screen.childNodes);
      screen.remove();
    }
    const whole = tops();
    expect(cut.findIndex((top, at) => Math.abs(top - whole[at]!) > 2)).to.equal(-1);
  });

  it('is all there when a print begins in mid-flow', async () => {
    const element = place({ article: article({ body: huge }) });
    await begun(element);
    expect(body(element).textContent).not.to.contain(hugeLast);
    dispatchEvent(new Event('beforeprint'));
    expect(body(element).textContent).to.contain(hugeLast);
    await element.updateComplete;
    expect(body(element).textContent.split(hugeLast).length).to.equal(2);
  });

  it('is selected across sections that are not laid out', async () => {
    const element = place({ article: article({ body: long }) });
    await element.updateComplete;
    const selection = getSelection()!;
    const all = screens(element);
    selection.setBaseAndExtent(all[0]!, 0, all.at(-1)!, all.at(-1)!.childNodes.length);
    // What is selected is laid out: in Firefox with the next frame.
    await until(() => selection.toString().length > body(element).textContent.length * 0.9);
    selection.removeAllRanges();
  });

  it('follows a link to a section that is not laid out', async () => {
    const linked = `<p><a href="#cuoi">Cuối bài</a></p>${long}<p id="cuoi">Điểm cuối của bài viết.</p>`;
    const element = place({ article: article({ body: linked }) });
    await element.updateComplete;
    body(element).querySelector('a')!.click();
    const target = element.shadowRoot!.getElementById('a-cuoi')!;
    await until(() => {
      const { top } = target.getBoundingClientRect();
      return top >= -5 && top < innerHeight;
    });
  });

  it('leaves nothing of the old article when it changes in mid-flow', async () => {
    const events = recordEvents();
    const element = place({ article: article({ body: huge }) });
    await begun(element);
    element.article = article({ title: 'Bài mới', body: `<p>Chỉ một đoạn.</p>` });
    await element.updateComplete;
    await wait(200);
    expect(body(element).textContent.trim()).to.equal('Chỉ một đoạn.');
    expect(events.map(({ type }) => type)).to.deep.equal(['lx-load']);
  });

  for (const css of [
    'display: none',
    'content-visibility: hidden',
    'width: 0; overflow: hidden',
    'height: 0',
  ]) {
    it(`loads whole in a host with ${css}`, async () => {
      stage().style.cssText = css;
      const element = place({ article: article({ body: long }) });
      await element.updateComplete;
      expect(body(element).textContent).to.contain(last);
    });
  }

  it('begins again when it was removed in mid-flow', async () => {
    const element = place({ article: article({ body: huge }) });
    await begun(element);
    element.remove();
    await wait(50);
    stage().append(element);
    await element.updateComplete;
    expect(body(element).textContent.split(hugeLast).length).to.equal(2);
  });
});
