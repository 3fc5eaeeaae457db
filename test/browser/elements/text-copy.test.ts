import { expect } from '@open-wc/testing';
import { Readability } from '@mozilla/readability';
import Alpine from 'alpinejs';
import 'angular';
import { createApp as createPetiteApp } from 'petite-vue';
import { createApp as createVueApp } from 'vue/dist/vue.esm-bundler.js';
import '../../../src/define.js';
import type { LxArticle } from '../../../src/elements/lx-article/lx-article.js';
import { article, holdIdle, mock, part, place, stage, until, wait } from '../../support/helpers.js';

// Acceptance criteria
// - Reader View and crawlers, which walk the light DOM, find the whole article, once.
// - Nobody sees or hears the copy, and it asks for nothing: no slot, no pictures, no ids, no classes.
// - No template engine of the host evaluates a word of it, whichever starts first.
// - A framework that owns the children is not disturbed: the copy stands at their end, and is not put
//   back where it was taken away. A clone's copy is taken over, not doubled.
// - It goes with its article, and with `without-text-copy`; none where the children hold the text.

const sentence = (n: number): string =>
  `Đoạn ${n}: ${'Ban Chỉ đạo thành phố luôn bám sát sự chỉ đạo của Ban Thường vụ Thành ủy. '.repeat(3)}`;
const body = `${Array.from({ length: 12 }, (_, n) => `<p>${sentence(n)}</p>`).join('')}
  <h2 id="muc">Kết quả</h2><ul><li>Một <b>đậm</b></li><li><a href="/tin/2">Hai</a></li></ul>
  <table><caption>Bảng</caption><tr><th>Xã</th></tr><tr><td>Cồn Én</td></tr></table>
  <figure><img src="/demo/none.png" alt="Ảnh"><figcaption>Bến phà</figcaption></figure>`;

const copies = (element: Element): Element[] => [...element.querySelectorAll('[slot="lx-text"]')];
const copyOf = (element: Element): Element => copies(element)[0]!;

async function copied(
  members: Record<string, unknown> = {},
  options: Parameters<typeof place>[0] = {},
): Promise<LxArticle> {
  const element = place({
    ...options,
    article: article({ body, summary: 'Lời dẫn.', ...members }),
  });
  await until(() => copyOf(element));
  return element;
}

/** Long enough for a copy to be made, were one to be made. */
const settled = async (element: LxArticle): Promise<void> => {
  await element.updateComplete;
  await wait(500);
};

describe('the text copy', () => {
  it('is all of the text in plain elements, at the end of the children', async () => {
    const link = Object.assign(document.createElement('a'), { href: '/tin/1', textContent: 'Bài' });
    const element = await copied({}, { children: [link] });
    expect([...element.children]).to.deep.equal([link, copyOf(element)]);
    const text = (root: Element): string => root.textContent.replace(/\s+/g, ' ').trim();
    for (const name of ['title', 'standfirst', 'caption'])
      expect(text(copyOf(element))).to.contain(text(part(element, name)!));
    const blocks = [...part(element, 'body')!.querySelectorAll('.screen > *')].map(text);
    let at = 0;
    for (const block of blocks) {
      const found = text(copyOf(element)).indexOf(block, at);
      expect(found, block).to.be.at.least(at);
      at = found + block.length;
    }
    const inner = [...copyOf(element).querySelectorAll('*')];
    expect([...new Set(inner.flatMap(one => one.getAttributeNames()))]).to.deep.equal(['href']);
    const names = new Set(inner.map(({ localName }) => localName));
    expect([...names].sort().join(' ')).to.equal(
      'a caption h2 h3 li p table tbody td th thead tr ul',
    );
  });

  it('is seen by nobody, and moves nothing', async () => {
    const without = place({ article: article({ body }), attributes: { 'without-text-copy': '' } });
    const element = await copied({ summary: undefined });
    expect(copyOf(element).getClientRects().length).to.equal(0);
    expect((copyOf(element) as HTMLElement).assignedSlot).to.equal(null);
    const heights = [element, without].map(each => each.getBoundingClientRect().height);
    expect(heights[0]).to.equal(heights[1]);
  });

  it('gives Reader View the whole article, once', async () => {
    const element = await copied();
    const page = document.implementation.createHTMLDocument('Trang');
    page.body.append(page.importNode(element, true));
    const read = new Readability(page).parse()!.textContent!;
    for (let n = 0; n < 12; n += 1)
      expect(read.split(sentence(n).trim()).length - 1, `đoạn ${n}`).to.equal(1);
    for (const text of ['Kết quả', 'Một đậm', 'Cồn Én', 'Bến phà'])
      expect(read.split(text).length - 1, text).to.equal(1);
  });

  it('is taken over by a clone, and follows an article that changes', async () => {
    const element = await copied();
    stage().append(element.cloneNode(true));
    const clone = stage().querySelectorAll('lx-article')[1]!;
    const [before] = copies(clone);
    clone.article = element.article;
    await settled(clone);
    expect(copies(clone)).to.deep.equal([before]);
    clone.article = article({ body: '<p>Nội dung mới hẳn.</p>' });
    await until(() => copyOf(clone).textContent.includes('Nội dung mới'));
    expect(copies(clone).length).to.equal(1);
    expect(copyOf(clone).textContent).not.to.contain('Đoạn 1');
  });

  it('goes with its article', async () => {
    const withdrawn = await copied();
    withdrawn.article = article({ body, status: 'withdrawn' });
    await withdrawn.updateComplete;
    expect(copies(withdrawn)).to.deep.equal([]);
    const removed = await copied();
    removed.article = undefined;
    await removed.updateComplete;
    expect(copies(removed)).to.deep.equal([]);
    // One that was saved with the page before the article was withdrawn.
    const saved = document.createElement('div');
    saved.slot = 'lx-text';
    const element = place({ children: [saved], article: article({ body, status: 'withdrawn' }) });
    await element.updateComplete;
    expect(copies(element)).to.deep.equal([]);
  });

  it('is not made where the page says so, nor without a body, nor of text that is there', async () => {
    const none = place({ attributes: { 'without-text-copy': '' }, article: article({ body }) });
    const card = place({ attributes: { variant: 'compact' }, article: article({ body }) });
    const served = document.createElement('div');
    served.textContent = `${Array.from({ length: 12 }, (_, n) => sentence(n)).join(' ')} Một đậm. Hai. Cồn Én. Bến phà.`;
    const full = place({ children: [served], article: article({ body }) });
    for (const element of [none, card, full]) {
      await settled(element);
      expect(copies(element)).to.deep.equal([]);
    }
  });

  it('leaves when it is no longer wanted', async () => {
    const element = await copied();
    element.withoutTextCopy = true;
    await element.updateComplete;
    expect(copies(element)).to.deep.equal([]);
    const other = await copied();
    other.variant = 'headline';
    await other.updateComplete;
    await until(() => copies(other).length === 0);
  });

  it('stays away where the host has taken it out', async () => {
    const element = await copied();
    let added = 0;
    const observer = new MutationObserver(records => (added += records.length));
    copyOf(element).remove();
    observer.observe(element, { childList: true, subtree: true });
    await settled(element);
    element.headingLevel = 2;
    await settled(element);
    observer.disconnect();
    expect([added, copies(element)]).to.deep.equal([0, []]);
  });

  it('comes into the page in one piece, and loads nothing anew', async () => {
    const release = holdIdle();
    const element = place({ article: article({ body }) });
    let loads = 0;
    element.addEventListener('lx-load', () => (loads += 1));
    await element.updateComplete;
    const records: MutationRecord[] = [];
    const observer = new MutationObserver(all => records.push(...all));
    observer.observe(element, { childList: true, subtree: true, attributes: true });
    release();
    await until(() => copyOf(element));
    await wait(200);
    observer.disconnect();
    expect([records.length, loads]).to.deep.equal([1, 1]);
  });
});

describe('template engines of the host', () => {
  const run = "constructor.constructor('window.lxRan = 1')()";
  const evil = [
    `<p>{{${run}}} {{$emit.${run}}} {{ $eval.${run} }}</p>`,
    `<p>&#123;&#123;${run}&#125;&#125; &lbrace;&lbrace;${run}}}</p>`,
    `<p><a href="https://portal.example/?a={{${run}}}#{{${run}}}">{{${run}}}</a></p>`,
    `<table><tr><td>{{${run}}}</td></tr></table><ul><li>{{${run}}}</li></ul>`,
  ].join('');
  // AngularJS gives up at what it cannot parse, so this does not stand beside what it can.
  const odd = `<p>{<b>{${run}}</b>} {{{${run}}}} [[${run}]] $\{${run}} <i>[</i>[${run}]]</p>`;
  const page = window as unknown as { lxRan?: number; angular: AngularStatic };
  interface AngularStatic {
    bootstrap: (root: Element, modules: string[]) => void;
  }

  const engines: [name: string, start: (root: HTMLElement) => unknown][] = [
    ['AngularJS', root => page.angular.bootstrap(root, [])],
    ['Vue', root => createVueApp({}).mount(root)],
    ['petite-vue', root => createPetiteApp().mount(root)],
    [
      'Alpine',
      root => {
        root.setAttribute('x-data', '{}');
        Alpine.initTree(root);
      },
    ],
  ];

  const hosted = (html = evil): { root: HTMLElement; find: () => LxArticle } => {
    const root = document.createElement('div');
    const json = JSON.stringify(
      article({ title: `{{${run}}}`, summary: `{{${run}}}`, body: html }),
    );
    const element = document.createElement('lx-article');
    element.setAttribute('src', mock('article', { body: json }));
    root.append(element);
    stage().append(root);
    return { root, find: () => root.querySelector('lx-article')! };
  };

  beforeEach(() => delete page.lxRan);

  it('would run such text elsewhere: what this is about', async () => {
    for (const [name, start] of engines.slice(0, 3)) {
      delete page.lxRan;
      const root = document.createElement('div');
      // Vue's templates know no `constructor` of their own.
      root.textContent = name === 'Vue' ? `{{$emit.${run}}}` : `{{${run}}}`;
      stage().append(root);
      start(root);
      await wait(50);
      expect(page.lxRan, name).to.equal(1);
    }
  });

  for (const [name, start] of engines) {
    it(`evaluate nothing where ${name} starts first`, async () => {
      const { root, find } = hosted();
      start(root);
      await until(() => copyOf(find()));
      await wait(100);
      expect(page.lxRan).to.equal(undefined);
    });

    it(`evaluate nothing where ${name} starts after`, async () => {
      const { root, find } = hosted();
      await until(() => copyOf(find()));
      start(root);
      await until(() => copyOf(find()));
      await wait(100);
      expect(page.lxRan).to.equal(undefined);
      expect(copies(find()).length).to.equal(1);
    });
  }

  it('find no sign that opens an expression, not even once the page is serialised', async () => {
    const { find } = hosted(evil + odd);
    await until(() => copyOf(find()));
    const { outerHTML } = copyOf(find());
    expect(outerHTML).to.match(/constructor/);
    expect(outerHTML).not.to.match(/\{\{|\[\[|\$\{/);
  });
});
