import { expect } from '@open-wc/testing';
import '../../../src/define-all.js';
import { configure, configureFrom } from '../../../src/config.js';
import { upgradeLinks } from '../../../src/elements/upgrade-links.js';
import type { LxArticle } from '../../../src/elements/lx-article/lx-article.js';
import { afterThisTest, mock, recordEvents, stage, textOf, until } from '../../support/helpers.js';

// Acceptance criteria
// - A link, or a blockquote with one, becomes an article where its address is of the page's own
//   origin or of a host on the script tag; elsewhere it stays the link that it is, and asks nothing.
// - A redirect from such an address to another host is not shown.
// - It becomes none inside of a heading, another article or what somebody writes.
// - What it says of the article's look is taken along; where pictures come from is not its to say.

upgradeLinks();

/** Puts HTML of the test itself into the page, and waits until what it holds was looked at. */
async function add(html: string): Promise<LxArticle | null> {
  const box = document.createElement('div');
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  box.append(...body.childNodes);
  stage().append(box);
  await until(() => !box.querySelector('[data-lx-article]'));
  return box.querySelector<LxArticle>('lx-article');
}

const link = (address: string, more = ''): string =>
  `<a href="/tin/1" data-lx-article="${address}" ${more}>Bài gốc</a>`;

const hosts = (list: string): void => {
  configure({ hosts: list });
  afterThisTest(() => configure({ hosts: '' }));
};

/** Answers requests as if from another address. */
function answerFrom(url: string): URL[] {
  const asked: URL[] = [];
  const trueFetch = window.fetch.bind(window);
  window.fetch = input => {
    asked.push(new URL(input as string));
    const answer = new Response('{"title":"T","body":"x"}');
    return Promise.resolve(Object.defineProperty(answer, 'url', { value: url }));
  };
  afterThisTest(() => (window.fetch = trueFetch));
  return asked;
}

describe('a link that becomes an article', () => {
  it('is of the page’s own origin, and its own fallback', async () => {
    const element = (await add(`<p>${link(mock('article', { title: 'Tin' }))}</p>`))!;
    await element.updateComplete;
    expect(textOf(element, 'title')).to.equal('Tin');
    expect(element.querySelector('a')!.textContent).to.equal('Bài gốc');
  });

  it('may be a blockquote with a link in it', async () => {
    const address = mock('article', { title: 'Tin' });
    const element = (await add(
      `<blockquote data-lx-article="${address}"><p><a href="/tin/1">Bài gốc</a></p></blockquote>`,
    ))!;
    await element.updateComplete;
    expect(textOf(element, 'title')).to.equal('Tin');
    expect(element.querySelector('blockquote a')).not.to.equal(null);
  });

  for (const [list, address, isTaken] of [
    ['', 'https://portal.example/a.json', false],
    ['portal.example', 'https://portal.example/a.json', true],
    ['*.angiang.gov.vn', 'https://longxuyen.angiang.gov.vn/a.json', true],
    ['*.angiang.gov.vn', 'https://angiang.gov.vn.evil.example/a.json', false],
    ['portal.example', 'javascript:alert(1)', false],
    ['portal.example', '//evil.example/a.json', false],
  ] as const) {
    it(`${isTaken ? 'takes' : 'leaves'} ${address} where "${list}" is named`, async () => {
      hosts(list);
      const asked = answerFrom('');
      const element = await add(link(address));
      expect(element !== null).to.equal(isTaken);
      if (element) await element.updateComplete;
      expect(asked).to.have.length(isTaken ? 1 : 0);
    });
  }

  it('is not shown where its address redirects to a host that is not named', async () => {
    hosts('portal.example other.example');
    for (const [end, outcome] of [
      ['https://other.example/b.json', 'lx-load'],
      ['https://evil.example/b.json', 'lx-error'],
    ] as const) {
      const events = recordEvents();
      answerFrom(end);
      const element = (await add(link('https://portal.example/a.json')))!;
      await element.updateComplete;
      expect(events.map(({ type }) => type)).to.deep.equal([outcome]);
    }
  });

  for (const html of [
    '<h3>%</h3>',
    '<article><p>%</p></article>',
    '<div contenteditable>%</div>',
  ]) {
    it(`becomes none in ${html}`, async () => {
      const element = await add(html.replace('%', link(mock('article'))));
      expect(element === null).to.equal(true);
    });
  }

  it('takes along what it says of the look, and nothing else', async () => {
    const more =
      'data-lx-variant="compact" data-lx-heading-level="4" data-lx-without-byline data-lx-image-hosts="evil.example" data-lx-media="inline" data-lx-src="https://evil.example/" data-lx-onclick="x()"';
    const address = mock('article');
    const element = (await add(link(address, more)))!;
    expect(element.getAttributeNames().sort()).to.deep.equal([
      'heading-level',
      'src',
      'variant',
      'without-byline',
    ]);
    expect(element.src).to.equal(new URL(address, location.href).href);
  });
});

describe('the settings of the script tag', () => {
  it('say what elements do not say themselves', async () => {
    const script = document.createElement('script');
    Object.assign(script.dataset, { lang: 'en', imageHosts: 'portal.test', unknown: 'x' });
    configureFrom(script);
    afterThisTest(() => configure({ lang: '', imageHosts: '' }));
    const image = (host: string): string => `<img src="https://${host}/a.png" alt="Ảnh ${host}">`;
    const body = `<p>Một.</p>${image('portal.test')}<p>Hai.</p>${image('evil.test')}`;
    const element = document.createElement('lx-article');
    element.article = { title: 'T', body, tags: ['a'] };
    stage().append(element);
    await element.updateComplete;
    const sources = [...element.shadowRoot!.querySelectorAll('img')].map(({ src }) => src);
    expect(sources).to.deep.equal(['https://portal.test/a.png']);
    expect(textOf(element, 'tags')).to.contain('Tags');
  });

  it('may be a list; one that a redirect fills from another host shows nothing of it', async () => {
    const feed = mock('x', {
      body: JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        items: [{ id: '1', url: 'https://portal.example/1', title: 'Tin 1', content_text: 'Một.' }],
      }),
    });
    const box = document.createElement('div');
    const made = document.createElement('a');
    made.href = '/tin';
    made.dataset.lxArticleList = feed;
    made.dataset.lxVariant = 'headlines';
    box.append(made);
    stage().append(box);
    await until(() => box.querySelector('lx-article-list'));
    const list = box.querySelector('lx-article-list')!;
    await list.updateComplete;
    expect(textOf(list, 'title')).to.equal('Tin 1');
    expect(list.variant).to.equal('headlines');
    expect(list.querySelector('a')).to.equal(made);
    answerFrom('https://evil.example/feed.json');
    await list.reload();
    await list.updateComplete;
    expect(textOf(list, 'title')).to.equal(undefined);
    expect(
      list.matches('[part=error]') || !!list.shadowRoot!.querySelector('[part=error]'),
    ).to.equal(true);
  });
});
