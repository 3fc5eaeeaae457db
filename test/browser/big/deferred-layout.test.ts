import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import type { LxArticle } from '../../../src/elements/lx-article/lx-article.js';
import {
  dropImages,
  afterThisTest,
  applyPrintRules,
  article,
  holdIdle,
  part,
  place,
  stage,
  until,
  wait,
} from '../../support/helpers.js';

// Acceptance criteria: before idle time has laid them out, what a page has whose sections are all laid out, one in sections has too
// - Find in page, selection, print, the order for screen readers and reading modes.
// - The page's own #hash to what stands below, and the place after Back and after A+.
// - Parts, focus rings and wide tables in every section; the space between blocks of any kind.

const sentence = (n: number): string =>
  `Đoạn ${n}: ${'Ban Chỉ đạo thành phố luôn bám sát sự chỉ đạo của Ban Thường vụ Thành ủy. '.repeat(4)}`;
const kinds: readonly ((n: number) => string)[] = [
  n => `<p>${sentence(n)}</p>`,
  n => `<h2>Mục ${n}</h2><p>${sentence(n)}</p>`,
  n => `<blockquote><p>${sentence(n)}</p></blockquote>`,
  n => `<ul><li>Một ${n}</li><li>${sentence(n)}</li></ul>`,
  n => `<p>${sentence(n)}</p><hr>`,
  n => `<pre>${sentence(n)}</pre>`,
  n => `<details><summary>Xem ${n}</summary><p>${sentence(n)}</p></details>`,
  n =>
    `<table><caption>Bảng ${n}</caption><tr><th>A</th><th>B</th></tr><tr><td>${n}</td><td>2</td></tr></table>`,
  n =>
    `<figure><img src="${location.origin}/mock/hang?${n}.png" width="90" height="60" alt="Ảnh ${n}"><figcaption>Chú thích ${n}</figcaption></figure>`,
  n => `<h3>Phần ${n}</h3><ol><li>${sentence(n)}</li><li>Hai</li></ol>`,
  n => `<dl><dt>Từ ${n}</dt><dd>${sentence(n)}</dd></dl>`,
];
// No two rounds in the same order, so that any kind comes to stand beside any other.
const mixed = Array.from({ length: 330 }, (_, n) =>
  kinds[(n * 7 + Math.floor(n / 11) * 3) % 11]!(n),
);
const last = '<p>Lời kết <a href="https://portal.example/x">thủy phi cơ</a>.</p>';
const long = mixed.join('') + last;

const body = (element: Element): HTMLElement => part(element, 'body')!;
const screens = (element: Element): HTMLElement[] => [
  ...body(element).querySelectorAll<HTMLElement>('.screen'),
];
const blocks = (element: Element): Element[] =>
  screens(element).flatMap(({ children }) => [...children]);

async function shown(html = long): Promise<LxArticle> {
  holdIdle();
  const element = place({ article: article({ body: html, url: location.href }) });
  await element.updateComplete;
  dropImages(body(element));
  await wait(60);
  return element;
}

const style = (css: string): HTMLStyleElement =>
  Object.assign(document.createElement('style'), { textContent: css });

/** Whether the browser has not laid out an element's content yet. */
const isSkipped = (element: Element): boolean =>
  !element.checkVisibility({ contentVisibilityAuto: true });

describe('sections that are not laid out', () => {
  afterEach(() => scrollTo(0, 0));

  it('are what this is about: the last one is skipped', async () => {
    const element = await shown();
    expect(screens(element).length).to.be.greaterThan(10);
    expect(isSkipped(screens(element).at(-1)!.lastElementChild!)).to.equal(true);
  });

  it('are found by find in page', async () => {
    const element = await shown();
    getSelection()!.removeAllRanges();
    const { find } = window as unknown as { find: (text: string) => boolean };
    // WebKit's `find` looks into no shadow root, whatever is laid out there.
    const first = find('Đoạn 0:');
    expect(first).to.equal(!navigator.vendor.startsWith('Apple'));
    expect(find('thủy phi cơ')).to.equal(first);
    if (!first) return;
    await until(() => !isSkipped(blocks(element).at(-1)!));
    const top = (): number => blocks(element).at(-1)!.getBoundingClientRect().top;
    // Firefox scrolls in a frame of its own.
    await until(() => top() >= 0 && top() < innerHeight);
  });

  it('give all of their text, in order, to a selection', async () => {
    const element = await shown();
    const all = screens(element);
    const selection = getSelection()!;
    selection.setBaseAndExtent(all[0]!, 0, all.at(-1)!, all.at(-1)!.childNodes.length);
    // Firefox lays out what is selected with the next frame.
    await until(() => selection.toString().length > body(element).textContent.length * 0.8);
    const text = selection.toString();
    selection.removeAllRanges();
    const numbers = [...text.matchAll(/Đoạn (\d+):/g)].map(([, number]) => Number(number));
    const wanted = [...body(element).textContent.matchAll(/Đoạn (\d+):/g)].map(([, n]) =>
      Number(n),
    );
    // What is folded up is not selected, as on any page.
    const folded = [...body(element).querySelectorAll('details p')].map(({ textContent }) =>
      Number(/\d+/.exec(textContent)?.[0]),
    );
    expect(numbers).to.deep.equal(wanted.filter(number => !folded.includes(number)));
    expect(text).to.contain('thủy phi cơ');
  });

  it('are printed', async () => {
    const element = await shown();
    expect(blocks(element).some(isSkipped)).to.equal(true);
    applyPrintRules(element);
    await wait(60);
    expect(blocks(element).filter(isSkipped)).to.deep.equal([]);
    expect(getComputedStyle(body(element)).contain).to.equal('none');
  });

  it('have headings without a gap in their levels', async () => {
    const element = await shown();
    const headings = [part(element, 'title')!, ...body(element).querySelectorAll('h3, h4, h5, h6')];
    expect(headings.length).to.be.greaterThan(30);
    const levels = headings.map(({ localName }) => Number(localName.slice(1)));
    const gaps = levels.filter((level, at) => at > 0 && level - levels[at - 1]! > 1);
    expect(gaps).to.deep.equal([]);
  });

  it('are plain elements, in the order of the text, that nothing hides', async () => {
    const element = await shown();
    const attributes = new Set(screens(element).flatMap(screen => screen.getAttributeNames()));
    expect([...attributes]).to.deep.equal(['class']);
    expect(body(element).querySelector('[hidden], [inert], [aria-hidden]')).to.equal(null);
    const numbers = [...body(element).textContent.matchAll(/Đoạn (\d+):/g)].map(([, n]) =>
      Number(n),
    );
    expect(numbers).to.deep.equal([...numbers].sort((one, other) => one - other));
    expect(screens(element).every(({ localName }) => localName === 'div')).to.equal(true);
  });

  it('let the page’s own #hash reach what stands below them, and stay there', async () => {
    await shown();
    const below = Object.assign(document.createElement('h2'), {
      id: 'y-kien',
      textContent: 'Ý kiến',
    });
    const space = document.createElement('div');
    space.style.height = '150vh';
    stage().append(below, space);
    const { href } = location;
    afterThisTest(() => history.replaceState(null, '', href));
    location.hash = '#y-kien';
    await until(() => Math.abs(below.getBoundingClientRect().top) < 5);
    await wait(400);
    expect(below.getBoundingClientRect().top).to.be.closeTo(0, 5);
  });

  for (const [where, css] of [
    ['in a header that stays on the screen', 'position: fixed; top: 0'],
    ['in another tab', 'display: none'],
  ] as const) {
    it(`keep the place of a reader who enlarges the text ${where}`, async () => {
      const element = await shown();
      const buttons = document.createElement('lx-font-size');
      buttons.style.cssText = css;
      stage().append(buttons);
      const enlarge = (newValue: string | null): unknown =>
        dispatchEvent(new StorageEvent('storage', { key: 'lx-font-scale', newValue }));
      afterThisTest(() => {
        localStorage.clear();
        enlarge(null);
      });
      await buttons.updateComplete;
      const read = blocks(element)[180]!;
      // Sections that come near the screen take their true heights, and not every browser holds the place.
      for (let times = 0; times < 8; times += 1) {
        read.scrollIntoView({ block: 'center' });
        await wait(100);
      }
      const { top } = read.getBoundingClientRect();
      expect(top).to.be.within(0, innerHeight);
      const size = parseFloat(getComputedStyle(read).fontSize);
      if (css.includes('fixed'))
        part(buttons, 'font-size')!.querySelector<HTMLElement>('.larger')!.click();
      else enlarge('1.15');
      await wait(300);
      expect(parseFloat(getComputedStyle(read).fontSize)).to.be.greaterThan(size);
      expect(read.getBoundingClientRect().top).to.be.within(top - 60, top + 60);
    });
  }

  it('take ::part rules of the page, the first and the last alike', async () => {
    stage().append(style('lx-article::part(quote) { color: rgb(1, 2, 3) }'));
    const element = await shown();
    const quotes = [...body(element).querySelectorAll('blockquote')];
    expect(new Set(quotes.map(quote => quote.closest('.screen'))).size).to.be.greaterThan(5);
    expect([...new Set(quotes.map(quote => getComputedStyle(quote).color))]).to.deep.equal([
      'rgb(1, 2, 3)',
    ]);
  });

  it('leave room for focus rings at their borders', async () => {
    const links = Array.from(
      { length: 120 },
      (_, n) => `<p><a href="https://portal.example/${n}">${sentence(n)}</a></p>`,
    );
    const element = await shown(links.join(''));
    const link = screens(element)[1]!.querySelector('a')!;
    link.focus({ focusVisible: true });
    const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(link);
    expect(outlineStyle).to.equal('solid');
    const ring = parseFloat(outlineWidth) + parseFloat(outlineOffset);
    for (const box of [body(element), ...screens(element)]) {
      const { overflowX, overflowY } = getComputedStyle(box);
      expect([overflowX, overflowY]).to.deep.equal(['visible', 'visible']);
      const margin = getComputedStyle(box).getPropertyValue('overflow-clip-margin');
      // Where it is unknown, as in WebKit, a ring at the very edge loses that much.
      if (CSS.supports('overflow-clip-margin', '1px'))
        expect(parseFloat(margin)).to.be.at.least(ring);
    }
  });

  it('let a wide table scroll in its box, wherever the border is', async () => {
    const wide = `<table><tr><th>Một</th><th>Hai</th></tr><tr><td>A</td><td>${'9'.repeat(400)}</td></tr></table>`;
    const element = await shown(
      Array.from({ length: 40 }, (_, n) => `<p>${sentence(n)}</p>${wide}`).join(''),
    );
    const boxes = [...body(element).querySelectorAll<HTMLElement>('.table')];
    const { right } = body(element).getBoundingClientRect();
    for (const box of [boxes[0]!, boxes[20]!, boxes.at(-1)!]) {
      box.scrollIntoView();
      await until(() => box.getAttribute('role') === 'region');
      expect(box.getBoundingClientRect().right).to.be.at.most(right + 0.5);
      box.scrollLeft = 9_999;
      const cell = box.querySelector('tr:last-child td:last-child')!;
      expect(cell.getBoundingClientRect().right).to.be.closeTo(
        box.getBoundingClientRect().right,
        2,
      );
    }
  });

  it('have every kind of block where it is in one piece', async () => {
    const element = await shown();
    const kept = blocks(element);
    element.shadowRoot!.append(style('.screen { content-visibility: visible !important }'));
    const tops = (): number[] => {
      const { top } = body(element).getBoundingClientRect();
      return kept.map(block => block.getBoundingClientRect().top - top);
    };
    const cut = tops();
    const [first, ...others] = screens(element);
    for (const screen of others) {
      first!.append(...screen.childNodes);
      screen.remove();
    }
    // Their sections leave the first one laid out anew.
    const whole = tops();
    const moved = kept.filter((_, at) => Math.abs(cut[at]! - whole[at]!) > 2);
    expect(moved.slice(0, 3).map(block => block.outerHTML.slice(0, 80))).to.deep.equal([]);
  });
});

describe('a page that is left and come back to', () => {
  it('is where it was', async () => {
    const frame = document.createElement('iframe');
    frame.width = '800';
    frame.height = '600';
    const loaded = (): Promise<unknown> =>
      new Promise(resolve => frame.addEventListener('load', resolve, { once: true }));
    frame.src = '/test/pages/long.html';
    stage().append(frame);
    await loaded();
    const ready = async (): Promise<Window> => {
      const page = frame.contentWindow!;
      const found = page.document.querySelector('lx-article') as LxArticle;
      await found.updateComplete;
      return page;
    };
    // Heights are true once all is laid out.
    const settled = (page: Window): Promise<void> =>
      until(() =>
        [
          ...page.document
            .querySelector('lx-article')!
            .shadowRoot!.querySelectorAll('.body > .screen'),
        ].every(section => section.classList.contains('now')),
      );
    let page = await ready();
    await settled(page);
    // Not at the end: a page is as long as it was by its load, but for what follows the body.
    page.scrollTo(0, 3_000);
    await wait(300);
    // Pictures that came meanwhile may have moved it.
    const { scrollY } = page;
    expect(scrollY).to.be.closeTo(3_000, 200);
    const away = loaded();
    page.location.href = '/test/pages/long.html?other';
    await away;
    await ready();
    const back = loaded();
    page.history.back();
    await back;
    page = await ready();
    await until(() => page.scrollY > 0);
    await settled(page);
    await wait(200);
    expect(page.scrollY).to.be.closeTo(scrollY, 60);
  });
});
