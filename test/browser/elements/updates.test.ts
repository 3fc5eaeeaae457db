import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import type { LxArticle } from '../../../src/elements/lx-article/lx-article.js';
import { LxErrorEvent, LxWarningEvent } from '../../../src/index.js';
import {
  afterThisTest,
  article,
  begun,
  mock,
  part,
  place,
  recordEvents,
  textOf,
  until,
  wait,
} from '../../support/helpers.js';

// Acceptance criteria, for an article that changes while it is read
// - An equal article changes no node.
// - A member that changes touches its own nodes only.
// - A body that changes keeps every block that it still has, and no frame is without its text.
// - What the reader looks at stays where it is, and what the reader did to it stays done.
// - Choices of the page that change in mid-load are followed in the end.
// - Of many addresses in a row the last one counts: one event for each attempt that is not given up.

const sentence = (n: number | string): string =>
  `Đoạn ${n}: ${'Ban Chỉ đạo thành phố luôn bám sát sự chỉ đạo của Ban Thường vụ Thành ủy. '.repeat(4)}`;
const paragraph = (n: number | string): string => `<p>${sentence(n)}</p>`;
const paragraphs = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, n) => paragraph(from + n));

const members = (): Record<string, unknown> =>
  article({
    summary: 'Sapo của bài.',
    byline: 'Tin, ảnh: Ngọc Minh',
    datePublished: '2026-03-07T08:30:00+07:00',
    section: { name: 'Đời sống' },
    tags: ['một', 'hai', 'ba'],
    related: [{ url: 'https://portal.example/2', title: 'Bài liên quan' }],
    publisher: { name: 'Cổng thông tin phường', url: 'https://portal.example/' },
    source: { name: 'Báo Cồn Én' },
    corrections: [{ date: '2026-03-08', note: 'Sửa số liệu.' }],
    attachments: [{ url: 'https://portal.example/a.pdf', title: 'Kế hoạch' }],
    body: `${paragraphs(0, 60).join('')}<h2>Mục</h2><table><tr><th>A</th></tr><tr><td>1</td></tr></table>`,
  });

/** Every shadow root in an element, outermost first. */
const roots = (element: Element): ShadowRoot[] =>
  element.shadowRoot
    ? [element.shadowRoot, ...[...element.shadowRoot.querySelectorAll('*')].flatMap(roots)]
    : [];

/** What happens to the nodes of an element during some work. */
async function changes(element: LxArticle, work: () => unknown): Promise<MutationRecord[]> {
  const seen: MutationRecord[] = [];
  const observer = new MutationObserver(records => seen.push(...records));
  for (const root of roots(element))
    observer.observe(root, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  work();
  await element.updateComplete;
  await wait(60);
  seen.push(...observer.takeRecords());
  observer.disconnect();
  // It says that it is busy while it is.
  return seen.filter(({ attributeName }) => attributeName !== 'aria-busy');
}

/** Where a change took place: the nearest part around it. */
const placeOf = ({ target }: MutationRecord): string => {
  const at = target instanceof Element ? target : target.parentElement;
  return at?.closest('[part]')?.getAttribute('part') ?? at?.localName ?? target.nodeName;
};

const body = (element: Element): HTMLElement => part(element, 'body')!;
const blocks = (element: Element): Element[] => [...body(element).querySelectorAll('.screen > *')];
const blockWith = (element: Element, text: string): Element =>
  blocks(element).find(({ textContent }) => textContent.includes(text))!;
const outcomes = (events: Event[]): string[] =>
  events
    .filter(event => !(event instanceof LxWarningEvent))
    .map(event => (event instanceof LxErrorEvent ? event.kind : event.type));

/** The least text that a body has in any frame until the returned function is called. */
function watchText(element: Element): () => number {
  let least = Infinity;
  let isOver = false;
  const look = (): void => {
    if (isOver) return;
    least = Math.min(least, part(element, 'body')?.textContent.length ?? 0);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  return () => {
    isOver = true;
    return least;
  };
}

async function shown(value: Record<string, unknown>): Promise<LxArticle> {
  const element = place({ article: value });
  await element.updateComplete;
  await until(() => !body(element).querySelector('.screen:not(.now)'));
  await wait(60);
  return element;
}

describe('an article that changes', () => {
  it('touches no node where the new one says the same', async () => {
    const element = await shown(members());
    const records = await changes(element, () => (element.article = structuredClone(members())));
    expect(records.map(placeOf)).to.deep.equal([]);
  });

  for (const [name, change, touched] of [
    ['title', { title: 'Tên khác' }, 'title'],
    ['summary', { summary: 'Sapo khác.' }, 'standfirst'],
    ['section', { section: { name: 'Kinh tế' } }, 'section'],
    ['one tag', { tags: ['một', 'khác', 'ba'] }, 'tags'],
    ['datePublished', { datePublished: '2026-03-06T08:30:00+07:00' }, 'date'],
    ['byline', { byline: 'Thanh Tùng' }, 'author'],
    ['source', { source: { name: 'Báo khác' } }, 'source'],
    ['a correction', { corrections: [{ date: '2026-03-08', note: 'Khác.' }] }, 'corrections'],
  ] as const) {
    it(`touches its own nodes where ${name} changes`, async () => {
      const element = await shown(members());
      const records = await changes(element, () => (element.article = { ...members(), ...change }));
      expect([...new Set(records.map(placeOf))]).to.deep.equal([touched]);
    });
  }

  it('keeps the blocks of a body that gets others before, among and behind them', async () => {
    const old = paragraphs(0, 80);
    const element = await shown(article({ body: old.join('') }));
    const before = blocks(element);
    const fresh = [
      paragraph('mới đầu'),
      ...old.slice(0, 30),
      paragraph('mới giữa'),
      ...old.slice(30, 50),
      paragraph('đã sửa'),
      ...old.slice(51),
      ...paragraphs(100, 140),
    ];
    const records = await changes(
      element,
      () => (element.article = article({ body: fresh.join('') })),
    );
    expect(blocks(element).map(({ textContent }) => textContent)).to.deep.equal(
      fresh.map(html => html.replace(/<\/?p>/g, '').trim()),
    );
    const removed = records.flatMap(({ removedNodes }) => [...removedNodes]);
    expect(removed.map(({ textContent }) => textContent?.slice(0, 8))).to.deep.equal(['Đoạn 50:']);
    expect(before.filter(block => !block.isConnected).length).to.equal(1);
  });

  it('is divided into sections again where a body grows long', async () => {
    const element = await shown(article({ body: paragraphs(0, 10).join('') }));
    const fresh = [...paragraphs(0, 5), ...paragraphs(100, 300), ...paragraphs(5, 10)];
    element.article = article({ body: fresh.join('') });
    await element.updateComplete;
    const lengths = [...body(element).querySelectorAll('.screen')].map(
      ({ textContent }) => textContent.length,
    );
    expect(Math.max(...lengths)).to.be.lessThan(12_000);
  });

  it('keeps a heading with what it heads, and the space above it, where a paragraph leaves', async () => {
    const list = paragraphs(0, 90);
    const withHeadings = list.flatMap((html, n) =>
      n % 3 === 2 ? [`<h2>Mục ${n}</h2>`, html] : [html],
    );
    const element = await shown(article({ body: withHeadings.join('') }));
    const fewer = withHeadings.filter((html, n) => html.startsWith('<h2') || n % 5 !== 0);
    element.article = article({ body: fewer.join('') });
    await element.updateComplete;
    const screens = [...body(element).querySelectorAll('.screen')];
    expect(screens.length).to.be.greaterThan(3);
    const ends = screens.map(({ lastElementChild }) => lastElementChild?.localName);
    expect(ends).not.to.include('h3');
    expect(screens.some(screen => screen.firstElementChild?.localName === 'h3')).to.equal(true);
    element.shadowRoot!.append(
      Object.assign(document.createElement('style'), {
        textContent: '.screen { content-visibility: visible !important }',
      }),
    );
    const spaces = blocks(element).flatMap((block, at, all) =>
      block.localName === 'h3'
        ? block.getBoundingClientRect().top - all[at - 1]!.getBoundingClientRect().bottom
        : [],
    );
    expect(Math.max(...spaces) - Math.min(...spaces)).to.be.lessThan(1);
    expect(blocks(element).length).to.equal(fewer.length);
  });

  it('shows text in every frame while its body is exchanged', async () => {
    const element = await shown(article({ body: paragraphs(0, 400).join('') }));
    const length = body(element).textContent.length;
    const stop = watchText(element);
    element.article = article({ body: paragraphs(1_000, 1_400).join('') });
    await element.updateComplete;
    await wait(60);
    expect(stop()).to.be.greaterThan(length * 0.9);
    expect(textOf(element, 'body')).to.contain('Đoạn 1399:').and.not.to.contain('Đoạn 399:');
  });

  for (const [where, fresh] of [
    ['below', [...paragraphs(0, 45), paragraph('khác'), ...paragraphs(46, 90)]],
    ['above', [...paragraphs(500, 506), ...paragraphs(0, 90)]],
    ['above and below', [...paragraphs(500, 506), ...paragraphs(0, 60), ...paragraphs(700, 760)]],
  ] as const) {
    it(`keeps the place of a reader where the text ${where} changes`, async () => {
      const element = await shown(article({ body: paragraphs(0, 90).join('') }));
      const read = blockWith(element, 'Đoạn 40:');
      read.scrollIntoView();
      await wait(200);
      const { top } = read.getBoundingClientRect();
      element.article = article({ body: fresh.join('') });
      await element.updateComplete;
      await wait(200);
      expect(read.isConnected).to.equal(true);
      expect(read.getBoundingClientRect().top).to.be.closeTo(top, 3);
    });
  }

  it('keeps what the reader did: an opened part, the focus, a wide table scrolled', async () => {
    const wide = `<table><tr><th>Một</th><th>Hai</th></tr><tr><td>A</td><td>${'9'.repeat(400)}</td></tr></table>`;
    const html = `<p><a href="#chu">1</a></p><details><summary>Xem</summary><p>Trong.</p></details>${wide}<p id="chu">Ghi chú.</p>`;
    const element = await shown(article({ body: html + paragraph(1) }));
    const details = body(element).querySelector('details')!;
    details.open = true;
    body(element).querySelector('a')!.click();
    const box = part(element, 'table')!;
    await until(() => box.getAttribute('role') === 'region');
    box.scrollLeft = 50;
    const note = element.shadowRoot!.getElementById('a-chu')!;
    expect(element.shadowRoot!.activeElement).to.equal(note);
    element.article = article({ body: html + paragraph(2) });
    await element.updateComplete;
    await wait(60);
    expect(textOf(element, 'body')).to.contain('Đoạn 2:').and.not.to.contain('Đoạn 1:');
    expect([details.isConnected, details.open]).to.deep.equal([true, true]);
    expect(element.shadowRoot!.activeElement).to.equal(note);
    expect([box.isConnected, box.scrollLeft, box.getAttribute('role')]).to.deep.equal([
      true,
      50,
      'region',
    ]);
  });
});

describe('choices of the page that change', () => {
  const titled = (): Record<string, unknown> =>
    article({ body: `<h2>Mục một</h2>${paragraphs(0, 900).join('')}<h2>Mục hai</h2><p>Hết.</p>` });
  const level = (element: Element): string[] => [
    ...new Set(
      [...body(element).querySelectorAll('h2, h3, h4, h5, h6')].map(({ localName }) => localName),
    ),
  ];

  it('follows heading-level in mid-load, with one event', async () => {
    const events = recordEvents();
    const element = place({ article: titled() });
    await begun(element);
    expect(textOf(element, 'body')).not.to.contain('Hết.');
    element.headingLevel = 4;
    await element.updateComplete;
    expect(level(element)).to.deep.equal(['h5']);
    expect(part(element, 'title')?.localName).to.equal('h4');
    expect(outcomes(events)).to.deep.equal(['lx-load']);
  });

  it('follows a second change while the first is at work', async () => {
    const element = await shown(titled());
    element.headingLevel = 3;
    // Has begun with it, and not ended.
    await element.updateComplete;
    element.headingLevel = 1;
    await until(() => level(element).join() === 'h2');
    await wait(300);
    expect(level(element)).to.deep.equal(['h2']);
  });

  it('never brings an old article back', async () => {
    const element = await shown(titled());
    element.headingLevel = 3;
    // Has begun with it, and not ended.
    await element.updateComplete;
    element.article = article({ title: 'Bài mới', body: '<p>Chỉ một đoạn.</p>' });
    await element.updateComplete;
    await wait(400);
    expect([textOf(element, 'title'), textOf(element, 'body')]).to.deep.equal([
      'Bài mới',
      'Chỉ một đoạn.',
    ]);
  });

  it('leaves wide tables reachable and videos playable', async () => {
    const wide = `<table><tr><th>Một</th><th>Hai</th></tr><tr><td>A</td><td>${'9'.repeat(400)}</td></tr></table>`;
    const video = '<iframe src="https://www.youtube.com/embed/AbCdEfGhIjK"></iframe>';
    const element = place({
      article: article({ body: `<h2>Mục</h2>${wide}<h2>Mục</h2>${video}<p>Hết.</p>` }),
      attributes: { media: 'inline' },
    });
    await element.updateComplete;
    element.headingLevel = 3;
    await until(() => level(element).join() === 'h4');
    await until(() => part(element, 'table')?.getAttribute('role') === 'region');
    await until(() => body(element).querySelector('.play'));
    expect(body(element).querySelectorAll('.play').length).to.equal(1);
  });
});

describe('an address that changes', () => {
  it('keeps the old article, dimmed and busy, until the new one is there', async () => {
    const events = recordEvents();
    const element = place({ attributes: { src: mock('article', { title: 'Một' }) } });
    await element.updateComplete;
    await until(() => body(element).querySelector('.now'));
    await wait(60);
    const { height } = element.getBoundingClientRect();
    element.src = mock('article', { title: 'Hai', delay: '900' });
    await wait(500);
    expect(textOf(element, 'title')).to.equal('Một');
    expect(element.getBoundingClientRect().height).to.equal(height);
    const old = part(element, 'title')!.closest('article')!;
    expect(getComputedStyle(old).opacity).to.equal('0.55');
    expect(old.closest('[aria-busy="true"]')).not.to.equal(null);
    await element.updateComplete;
    expect(textOf(element, 'title')).to.equal('Hai');
    const shownNow = part(element, 'title')!.closest('article')!;
    expect(getComputedStyle(shownNow).opacity).to.equal('1');
    expect(outcomes(events)).to.deep.equal(['lx-load', 'lx-load']);
  });

  it('takes the old article away once the new one has failed, or there is none', async () => {
    const element = place({ attributes: { src: mock('article', { title: 'Một' }) } });
    await element.updateComplete;
    element.src = mock('article', { status: '404' });
    await element.updateComplete;
    expect([part(element, 'title'), part(element, 'body')]).to.deep.equal([null, null]);
    element.src = mock('article', { title: 'Hai' });
    await element.updateComplete;
    element.removeAttribute('src');
    await element.updateComplete;
    expect([part(element, 'title'), part(element, 'body')]).to.deep.equal([null, null]);
  });

  it('leaves no fallback of the first under the failure of the second', async () => {
    const link = (text: string): HTMLAnchorElement =>
      Object.assign(document.createElement('a'), { href: '/tin', textContent: text });
    const isShown = (node: Element): boolean => node.getClientRects().length > 0;
    const first = link('Một');
    const src = (n: number): string => mock('article', { status: '404', n: String(n) });
    const element = place({ attributes: { src: src(1) }, children: [first] });
    await element.updateComplete;
    expect(isShown(first)).to.equal(true);
    element.src = src(2);
    await element.updateComplete;
    expect(isShown(first)).to.equal(false);
    // A page that changes both has a fallback for the second, in whichever order.
    const third = link('Ba');
    element.src = src(3);
    element.replaceChildren(third);
    await element.updateComplete;
    expect(isShown(third)).to.equal(true);
    third.textContent = 'Bốn';
    element.src = src(4);
    await element.updateComplete;
    expect(isShown(third)).to.equal(true);
    element.src = src(1);
    await element.updateComplete;
    expect(isShown(third)).to.equal(false);
  });

  it('fifty in a second: the last one is there, and no other is told of', async () => {
    const loaded: string[] = [];
    const listen = ({ target }: Event): unknown =>
      loaded.push(textOf(target as Element, 'title') ?? '');
    document.addEventListener('lx-load', listen);
    afterThisTest(() => document.removeEventListener('lx-load', listen));
    const errors = recordEvents();
    const element = place();
    for (let n = 1; n <= 50; n += 1) {
      const status = n % 7 === 0 ? '404' : '200';
      element.src = mock('article', { title: `Bài ${n}`, delay: '200', status });
      await wait(20);
    }
    await element.updateComplete;
    await wait(400);
    expect(textOf(element, 'title')).to.equal('Bài 50');
    expect(loaded).to.deep.equal(['Bài 50']);
    expect(outcomes(errors)).to.deep.equal(['lx-load']);
  });

  it('each attempt that ends has one event, in order', async () => {
    const events = recordEvents();
    const element = place();
    for (const status of ['200', '404', '410', '200']) {
      element.src = mock('article', { title: status, status });
      await element.updateComplete;
    }
    await element.reload();
    expect(outcomes(events)).to.deep.equal([
      'lx-load',
      'not-found',
      'withdrawn',
      'lx-load',
      'lx-load',
    ]);
  });
});
