import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import type { LxArticle } from '../../../src/elements/lx-article/lx-article.js';
import { article, holdIdle, part, place, stage, until, wait } from '../../support/helpers.js';

// Acceptance criteria: the whole body is laid out without a scroll, so that all of it is there for
// assistive technology and in a picture of the page
// - After lx-load, in idle time, from the top; the first frame waits for none of it.
// - At once where the reader prints, searches the page or tabs into the body.
// - What the reader looks at stays where it is, also where sections above it take their true height.
// - Hidden articles once they are shown, articles that move or change, twenty on a page: all end laid out.

const paragraph = (n: number): string =>
  `<p>Đoạn ${n}: ${'Ban Chỉ đạo thành phố luôn bám sát sự chỉ đạo của Thành ủy. '.repeat(6)}</p>`;
const bodyOf = (paragraphs: number): string =>
  Array.from({ length: paragraphs }, (_, n) => paragraph(n)).join('');
/** About 100 KB, and a real article's 7 KB. */
const [long, short] = [bodyOf(240), bodyOf(16)];

const sections = (element: Element): Element[] => [
  ...part(element, 'body')!.querySelectorAll('.screen'),
];
const isSkipped = (section: Element): boolean =>
  !section.firstElementChild!.checkVisibility({ contentVisibilityAuto: true });
const isLaidOut = (section: Element): boolean =>
  getComputedStyle(section).contentVisibility === 'visible';
const areLaidOut = (element: Element): boolean => sections(element).every(isLaidOut);

async function placed(body: string): Promise<LxArticle> {
  const element = place({ article: article({ body }) });
  await element.updateComplete;
  return element;
}

describe('a body that is whole', () => {
  afterEach(() => scrollTo(0, 0));

  it('is laid out in idle time, from the top', async () => {
    const release = holdIdle();
    const element = await placed(long);
    await wait(60);
    const all = sections(element);
    expect(all.length).to.be.greaterThan(40);
    expect(isSkipped(all.at(-1)!)).to.equal(true);
    const order: Element[] = [];
    const observer = new MutationObserver(records => {
      for (const { target } of records) order.push(target as Element);
    });
    observer.observe(part(element, 'body')!, { attributeFilter: ['class'], subtree: true });
    release();
    await until(() => areLaidOut(element));
    await wait(0);
    observer.disconnect();
    const waiting = all.slice(-order.length);
    expect(order.length).to.be.greaterThan(40);
    expect(order.every((section, at) => section === waiting[at])).to.equal(true);
    expect(all.some(isSkipped)).to.equal(false);
    expect(scrollY).to.equal(0);
  });

  it('of a real article’s length is laid out with the first idle moment', async () => {
    const element = await placed(short);
    await until(() => areLaidOut(element));
  });

  for (const [name, act] of [
    ['prints', () => dispatchEvent(new Event('beforeprint'))],
    [
      'searches the page',
      () =>
        document.body.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'f', ctrlKey: true, bubbles: true }),
        ),
    ],
    ['tabs into it', (element: Element) => part(element, 'body')!.querySelector('a')!.focus()],
  ] as const) {
    it(`is laid out at once where the reader ${name}`, async () => {
      holdIdle();
      const element = await placed(`<p><a href="https://portal.example/x">Xem</a></p>${long}`);
      await wait(60);
      expect(areLaidOut(element)).to.equal(false);
      act(element);
      expect(areLaidOut(element)).to.equal(true);
    });
  }

  it('keeps what the reader looks at in its place', async () => {
    const release = holdIdle();
    // Pictures without sizes are where the guessed heights are most wrong.
    const uneven = long.replaceAll(
      /<p>Đoạn \d*5:/g,
      '<h2>Mục</h2><ul><li>a</li><li>b</li><li>c</li></ul>$&',
    );
    const element = await placed(uneven);
    const read = sections(element)[30]!.firstElementChild!;
    for (let times = 0; times < 6; times += 1) {
      read.scrollIntoView({ block: 'center' });
      await wait(50);
    }
    const { top } = read.getBoundingClientRect();
    expect(top).to.be.within(0, innerHeight);
    release();
    await until(() => areLaidOut(element));
    await wait(100);
    expect(read.getBoundingClientRect().top).to.be.closeTo(top, 3);
  });

  it('keeps the focus and the selection', async () => {
    const release = holdIdle();
    const element = await placed(long);
    const size = part(element, 'title')!;
    size.tabIndex = -1;
    size.focus();
    getSelection()!.selectAllChildren(stage());
    const selected = getSelection()!.toString().slice(0, 200);
    release();
    await until(() => areLaidOut(element));
    expect(element.shadowRoot!.activeElement).to.equal(size);
    expect(getSelection()!.toString().slice(0, 200)).to.equal(selected);
  });

  it('waits where it is not displayed, and is laid out once it is', async () => {
    const element = place({ article: article({ body: long }) });
    element.hidden = true;
    element.style.display = 'none';
    await element.updateComplete;
    await wait(300);
    element.style.display = '';
    element.hidden = false;
    await until(() => areLaidOut(element));
  });

  it('is laid out where the element leaves the page in the middle, and comes back', async () => {
    const release = holdIdle();
    const element = await placed(long);
    release();
    element.remove();
    await wait(50);
    expect(areLaidOut(element)).to.equal(false);
    stage().append(element);
    await until(() => areLaidOut(element));
  });

  it('is laid out where the article changes in the middle', async () => {
    const release = holdIdle();
    const element = await placed(long);
    release();
    element.article = article({ body: paragraph(999) + long + paragraph(1_000) });
    await element.updateComplete;
    element.headingLevel = 3;
    await element.updateComplete;
    await until(() => areLaidOut(element));
    expect(part(element, 'body')!.textContent).to.contain('Đoạn 1000:');
  });

  it('is laid out in each of twenty articles', async () => {
    const elements = Array.from({ length: 20 }, () =>
      place({ article: article({ body: bodyOf(60) }) }),
    );
    await Promise.all(elements.map(element => element.updateComplete));
    await until(() => elements.every(areLaidOut));
  });
});
