import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import type { LxArticle } from '../../../src/elements/lx-article/lx-article.js';
import { LxWarningEvent } from '../../../src/index.js';
import {
  dropImages,
  afterThisTest,
  article,
  part,
  place,
  recordEvents,
  stage,
  until,
  wait,
} from '../../support/helpers.js';
import { lostWords, raw } from '../../support/lost-words.js';

// Acceptance criteria, for a body that no person would write
// - A block too large to be laid out at once is divided where a reader sees no difference, or the
//   least, with a warning; what cannot be divided is shown as it is, with a warning.
// - No word is lost, and numbers of a list go on.
// - Other work of the page gets its turn in between.
// - It is whole where nothing of it can be seen, and where no image ever comes.

const times = (count: number, make: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => make(n)).join('');
const sentence = (n: number): string =>
  `Câu ${n} nói rằng đoàn viên và người dân các khóm cùng nhau dọn vệ sinh bờ kè. `;
const row = (n: number): string => `<tr>${times(10, column => `<td>Ô ${n}-${column}</td>`)}</tr>`;
const header = `<tr>${times(10, column => `<th>Cột ${column}</th>`)}</tr>`;

const body = (element: Element): HTMLElement => part(element, 'body')!;
const screens = (element: Element): Element[] => [...body(element).querySelectorAll('.screen')];

async function shown(
  html: string,
  url = 'https://portal.example/tin/1',
): Promise<{ element: LxArticle; warnings: string[] }> {
  const events = recordEvents();
  const element = place({ article: article({ body: html, url }) });
  await element.updateComplete;
  expect(events.filter(({ type }) => type === 'lx-load').length).to.equal(1);
  const warnings = events
    .filter(event => event instanceof LxWarningEvent)
    .filter(({ path }) => path === '$.body')
    .map(({ message }) => message);
  return { element, warnings };
}

/** Lays all of it out, and gives the tops of some elements in it. */
function tops(element: Element, selector: string): number[] {
  const style = document.createElement('style');
  style.textContent = '.screen { content-visibility: visible !important }';
  element.shadowRoot!.append(style);
  const { top } = body(element).getBoundingClientRect();
  return [...body(element).querySelectorAll(selector)].map(
    node => node.getBoundingClientRect().top - top,
  );
}

const farthest = (some: number[], others: number[]): number =>
  Math.max(...some.map((top, at) => Math.abs(top - (others[at] ?? Infinity))));

describe('a block that is too large', () => {
  for (const [name, html, warned] of [
    ['a paragraph of 1 MB', `<p>${times(12_000, sentence)}</p>`, 'p'],
    [
      'a paragraph of 1 MB in bold',
      `<p><b>${times(6_000, n => `<i>${n}</i> ${sentence(n)}`)}</b></p>`,
      'p',
    ],
    ['a paragraph of 1 MB without a full stop', `<p>${times(120_000, n => `từ ${n} `)}</p>`, 'p'],
    ['a paragraph of lines', `<p>${times(4_000, n => `${sentence(n)}<br>`)}</p>`, 'p'],
    ['preformatted text', `<pre>${times(4_000, n => `${sentence(n)}\n`)}</pre>`, 'pre'],
    ['a list', `<ul>${times(4_000, n => `<li>${sentence(n)}</li>`)}</ul>`, 'ul'],
    [
      'a list of terms',
      `<dl>${times(1_000, n => `<dt>Từ ${n}</dt><dd>${sentence(n)}</dd>`)}</dl>`,
      'dl',
    ],
    [
      'a quote',
      `<blockquote>${times(1_000, n => `<p>${sentence(n)}</p>`)}</blockquote>`,
      'blockquote',
    ],
    ['a table of 20,000 cells', `<table>${header}${times(2_000, row)}</table>`, 'table'],
  ] as const) {
    it(`${name} is divided, and no word is lost`, async () => {
      const { element, warnings } = await shown(`<p>Trước.</p>${html}<p>Sau.</p>`);
      expect(warnings.length).to.equal(1);
      expect(warnings[0]).to.match(
        new RegExp(`^A \`${warned}\` of \\d+ characters was divided\\.$`),
      );
      const lengths = screens(element).map(({ textContent }) => textContent.length);
      expect(Math.max(...lengths)).to.be.lessThan(30_000);
      expect(lostWords(raw(html), body(element))).to.deep.equal([]);
      expect(body(element).textContent.trim()).to.match(/^Trước\..*Sau\.$/s);
    });
  }

  it('ends pieces of a paragraph with a sentence', async () => {
    const html = `<p>${times(2_000, n => `Một <b>hai</b> ba <i>bốn</i> năm ${sentence(n)}`)}</p>`;
    const { element } = await shown(html);
    const pieces = [...body(element).querySelectorAll('p')];
    expect(pieces.length).to.be.greaterThan(5);
    const ends = pieces.map(({ textContent }) => textContent.trim().slice(-1));
    expect([...new Set(ends)]).to.deep.equal(['.']);
  });

  for (const [name, html, inner, selector] of [
    ['lines', `<p>${times(1_500, n => `<b>${n}</b> ${sentence(n)}<br>`)}</p>`, 'p', 'b'],
    ['items', `<ol>${times(1_500, n => `<li>${sentence(n)}</li>`)}</ol>`, 'ol', 'li'],
    [
      'quoted blocks',
      `<blockquote>${times(1_000, n => `<p>${sentence(n)}</p>`)}</blockquote>`,
      'blockquote',
      'p',
    ],
  ] as const) {
    it(`has its ${name} where they are undivided`, async () => {
      const { element } = await shown(html);
      const [first, ...others] = body(element).querySelectorAll(`.screen > ${inner}`);
      expect(others.length).to.be.greaterThan(3);
      const divided = tops(element, selector);
      for (const other of others) {
        if (inner === 'p') first!.append(document.createElement('br'));
        first!.append(...other.childNodes);
        other.remove();
      }
      first!.classList.remove('run');
      for (const screen of screens(element).slice(1)) screen.remove();
      expect(farthest(divided, tops(element, selector))).to.be.lessThan(2);
    });
  }

  it('counts on in a list', async () => {
    const items = (count: number): string => times(count, n => `<li>${sentence(n)}</li>`);
    const starts = async (list: string): Promise<number[]> => {
      const { element } = await shown(list);
      const lists = [...body(element).querySelectorAll('ol')];
      let next = lists[0]!.start;
      for (const { start, reversed, children } of lists) {
        expect(start).to.equal(next);
        for (const { value } of children as HTMLCollectionOf<HTMLLIElement>)
          next = (value || next) + (reversed ? -1 : 1);
      }
      expect(lists.length).to.be.greaterThan(1);
      return [lists[0]!.start, next];
    };
    expect(await starts(`<ol>${items(900)}</ol>`)).to.deep.equal([1, 901]);
    expect(await starts(`<ol start="5">${items(900)}</ol>`)).to.deep.equal([5, 905]);
    expect(await starts(`<ol reversed>${items(900)}</ol>`)).to.deep.equal([900, 0]);
    const jumps = `<ol>${items(50)}<li value="500">Nhảy</li>${items(900)}</ol>`;
    expect(await starts(jumps)).to.deep.equal([1, 1401]);
  });

  it('repeats the header of a table, and cuts no cell that spans rows', async () => {
    const spanning = times(700, n =>
      n % 7 === 0
        ? `<tr><td rowspan="7">Nhóm ${n}</td>${times(5, () => '<td>1</td>')}</tr>`
        : `<tr>${times(5, column => `<td>Ô ${n}-${column}</td>`)}</tr>`,
    );
    const head = `<thead><tr>${times(6, n => `<th id="c${n}">Cột ${n}</th>`)}</tr></thead>`;
    const { element } = await shown(
      `<p><a href="#c1">Cột</a></p><table><caption>Bảng</caption>${head}<tbody>${spanning}</tbody></table>`,
    );
    const tables = [...body(element).querySelectorAll('table')];
    expect(tables.length).to.be.greaterThan(2);
    for (const table of tables) {
      expect(table.tHead?.textContent).to.equal(tables[0]!.tHead!.textContent);
      expect(table.tBodies[0]!.rows[0]!.cells[0]!.rowSpan).to.equal(7);
      expect(table.tBodies[0]!.rows.length % 7).to.equal(0);
    }
    expect(element.shadowRoot!.querySelectorAll('[id="a-c1"]').length).to.equal(1);
  });

  it('leaves what a person may write alone', async () => {
    const { element, warnings } = await shown(
      `<p>${times(300, sentence)}</p><ul>${times(100, n => `<li>${sentence(n)}</li>`)}</ul><table>${header}${times(80, row)}</table>`,
    );
    expect(warnings).to.deep.equal([]);
    expect(body(element).querySelectorAll('p, ul, table').length).to.equal(3);
  });

  it('divides words that stand in thousands of elements between two of them', async () => {
    const { element } = await shown('<a href="https://a.example/">b</a>'.repeat(10_000));
    const parts = [...body(element).querySelectorAll('p')];
    expect(parts.length).to.be.greaterThan(5);
    expect(parts.map(({ textContent }) => textContent).join('')).to.equal('b'.repeat(10_000));
    expect(body(element).querySelectorAll('a').length).to.equal(10_000);
    expect(body(element).querySelectorAll('a:empty').length).to.equal(0);
  });

  for (const [name, word, letter] of [
    ['letters', 'a'.repeat(100_000), /^a+$/],
    ['letters with marks of their own', 'x\u0323'.repeat(50_000), /^(x\u0323)+$/],
    ['characters outside of the first plane', '😀'.repeat(50_000), /^(?:😀)+$/u],
  ] as const) {
    it(`divides a word of 100,000 ${name} between two of them, without a space between`, async () => {
      const { element, warnings } = await shown(`<p>${word}</p>`);
      const parts = [...body(element).querySelectorAll('p')];
      expect(parts.map(({ textContent }) => textContent).join('')).to.equal(word);
      expect(parts.filter(({ textContent }) => !letter.test(textContent))).to.deep.equal([]);
      expect(parts.length).to.be.greaterThan(3);
      expect(parts.slice(0, -1).every(({ className }) => className === 'run')).to.equal(true);
      expect(warnings.join()).to.contain('of 100000 characters was divided');
      expect(body(element).scrollWidth).to.be.at.most(body(element).clientWidth);
    });
  }

  it('shows a cell of 100,000 characters as it is, with a warning', async () => {
    const cell = 'Chữ '.repeat(25_000);
    const { element, warnings } = await shown(
      `<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>${cell}</td></tr></table>`,
    );
    expect(body(element).querySelector('td + td')?.textContent.trim()).to.equal(cell.trim());
    expect(warnings.join()).to.contain('cannot be divided');
  });
});

interface Scheduler {
  postTask?: (callback: () => void, options: { priority: string; delay: number }) => unknown;
}

/** Runs a callback as input would come: before what goes on after a pause, where a browser knows of such. */
function soon(callback: () => void): void {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (scheduler?.postTask) scheduler.postTask(callback, { priority: 'user-blocking', delay: 1 });
  else setTimeout(callback);
}

describe('a body of 1 MB', () => {
  for (const [name, html] of [
    ['ordinary paragraphs', times(2_500, n => `<p>${times(5, sentence)} ${n}</p>`)],
    ['one list', `<ul>${times(10_000, n => `<li>${sentence(n)}</li>`)}</ul>`],
  ] as const) {
    it(`${name}: input gets its turn in between`, async () => {
      const element = place({ article: article({ body: html }) });
      let turns = 0;
      let isLoaded = false as boolean;
      const look = (): void => {
        turns += 1;
        if (!isLoaded) soon(look);
      };
      soon(look);
      await element.updateComplete;
      isLoaded = true;
      expect(turns).to.be.greaterThan(2);
    });
  }
});

describe('a body that nobody sees', () => {
  const long = times(900, n => `<p>${sentence(n)}</p>`) + '<p>Hết bài.</p>';
  const isWhole = (element: Element): boolean =>
    !!part(element, 'body')?.textContent.includes('Hết bài.');

  it('is whole in a closed details', async () => {
    const details = document.createElement('details');
    stage().append(details);
    const element = place({ article: article({ body: long }) });
    details.append(element);
    await element.updateComplete;
    expect(isWhole(element)).to.equal(true);
  });

  for (const hidden of [true, false]) {
    it(`is whole where no frame is ever drawn, in a tab that is ${hidden ? 'hidden' : 'covered'}`, async () => {
      const real = globalThis.requestAnimationFrame;
      globalThis.requestAnimationFrame = () => 0;
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
      afterThisTest(() => {
        globalThis.requestAnimationFrame = real;
        delete (document as { hidden?: boolean }).hidden;
      });
      const { element } = await shown(long);
      expect(isWhole(element)).to.equal(true);
    });
  }

  it('loads nothing and says nothing once it was removed in mid-flow', async () => {
    const events = recordEvents();
    const element = place({ article: article({ body: long.repeat(10) }) });
    // As soon as its first part is shown: the rest may follow within one look of `until`.
    await new Promise<void>(resolve => {
      new MutationObserver((_, observer) => {
        if (!part(element, 'body')?.firstChild) return;
        observer.disconnect();
        element.remove();
        resolve();
      }).observe(element.shadowRoot!, { childList: true, subtree: true });
    });
    await wait(500);
    expect(events).to.deep.equal([]);
    expect(isWhole(element)).to.equal(false);
  });
});

describe('images', () => {
  const images = (count: number): string =>
    times(
      count,
      n =>
        `<p><img src="${location.origin}/mock/hang?${n}.png" width="900" height="600" alt="Ảnh số ${n}"></p><p>${sentence(n)}</p>`,
    );

  it('that never answer keep nothing from being whole', async () => {
    const { element } = await shown(images(30), location.href);
    dropImages(body(element));
    expect(body(element).querySelectorAll('img').length).to.equal(30);
    expect(body(element).textContent).to.contain('Câu 29 ');
  });

  it('five thousand of them: the text is all there, the others are links, and only those near the screen are asked for', async () => {
    performance.setResourceTimingBufferSize(10_000);
    const { element, warnings } = await shown(
      images(5_000).replaceAll('/mock/hang', '/mock/x'),
      location.href,
    );
    const asked = (): string[] =>
      performance
        .getEntriesByType('resource')
        .flatMap(({ name }) => (name.includes('/mock/x?') ? name : []));
    await until(() => asked().length > 0);
    await wait(300);
    const all = [...body(element).querySelectorAll('img')];
    expect(all.length).to.equal(500);
    expect(body(element).querySelectorAll('a').length).to.equal(4_500);
    expect(warnings.join()).to.contain('more than 500 images');
    expect(body(element).textContent).to.contain('Câu 4999 ');
    expect(asked().length).to.be.lessThan(100);
  });
});
