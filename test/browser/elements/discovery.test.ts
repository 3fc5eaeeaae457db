import { expect } from '@open-wc/testing';
import '../../../src/define-all.js';
import { configure } from '../../../src/config.js';
import { discover } from '../../../src/load/discovery.js';
import { limitSources } from '../../../src/load/sources.js';
import { afterThisTest, article, part, place, stage } from '../../support/helpers.js';

// Acceptance criteria
// - Where a portal's page answers, the article or feed that it names is asked for, once, on the same host
//   or one of data-hosts; else its JSON-LD is read. Nothing of the page is parsed as HTML.
// - Another host, a page that names a page, and an element in the place of a link get `format`.
// - No text takes longer than its length.

const trueFetch = window.fetch.bind(window);
const portal = 'https://portal.example/tin/1';
const json = 'https://portal.example/tin/1.json';
let asked: string[] = [];

function serve(answers: Record<string, string>): void {
  asked = [];
  window.fetch = input => {
    const address = new Request(input).url;
    asked.push(address);
    const body = answers[address] ?? '';
    const type = body.startsWith('<') ? 'text/html' : 'application/json';
    const response = new Response(body, { headers: { 'Content-Type': type } });
    return Promise.resolve(Object.defineProperty(response, 'url', { value: address }));
  };
  afterThisTest(() => (window.fetch = trueFetch));
}

const page = (head: string): string => `<!doctype html><html><head>${head}</head><body>Tin</body>`;
const alternate = (href: string, type = 'application/vnd.lx-article+json'): string =>
  `<link rel="alternate" type="${type}" href="${href}">`;
const title = (element: Element): string | undefined => part(element, 'title')?.textContent.trim();

describe('the address of a page', () => {
  it('leads to the article that the page names', async () => {
    serve({
      [portal]: page(alternate('/tin/1.json?a=1&amp;b=2')),
      [`${json}?a=1&b=2`]: JSON.stringify(article({ title: 'Từ trang' })),
    });
    const element = place({ attributes: { src: portal } });
    await element.updateComplete;
    expect(title(element)).to.equal('Từ trang');
    expect(asked).to.deep.equal([portal, `${json}?a=1&b=2`]);
  });

  it('is read in its JSON-LD where it names none', async () => {
    const data = {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Từ dữ liệu có cấu trúc',
      url: portal,
      articleBody: 'Một câu.',
    };
    serve({
      [portal]: page(
        `<script type="application/ld+json">{"@type":"Organization"}</script><script type="application/ld+json">${JSON.stringify(data)}</script>`,
      ),
    });
    const element = place({ attributes: { src: portal } });
    await element.updateComplete;
    expect(title(element)).to.equal('Từ dữ liệu có cấu trúc');
    expect(asked).to.deep.equal([portal]);
  });

  it('leads a list to the feed that the page names', async () => {
    const feed = 'https://portal.example/rss';
    const items = [{ id: '1', url: portal, title: 'Tin 1', content_text: 'Một.' }];
    serve({
      'https://portal.example/': page(
        alternate('/tin/1.json') + alternate('/rss', 'application/feed+json'),
      ),
      [feed]: JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'C', items }),
    });
    const list = document.createElement('lx-article-list');
    list.setAttribute('src', 'https://portal.example/');
    stage().append(list);
    await list.updateComplete;
    expect(part(list, 'title')?.textContent.trim()).to.equal('Tin 1');
  });

  it('is followed to another host only where the page that embeds names it', async () => {
    const other = 'https://other.example/1.json';
    serve({ [portal]: page(alternate(other)), [other]: JSON.stringify(article()) });
    const refused = place({ attributes: { src: portal } });
    await refused.updateComplete;
    expect(refused.error?.kind).to.equal('format');
    expect(asked).to.deep.equal([portal]);
    configure({ hosts: 'other.example' });
    afterThisTest(() => configure({ hosts: '' }));
    const taken = place({ attributes: { src: portal } });
    await taken.updateComplete;
    expect(title(taken)).to.equal('Bài viết thử');
  });

  it('is followed once', async () => {
    serve({ [portal]: page(alternate('/tin/2')), 'https://portal.example/tin/2': page('') });
    const element = place({ attributes: { src: portal } });
    await element.updateComplete;
    expect(element.error?.kind).to.equal('format');
    expect(asked.length).to.equal(2);
  });

  it('leads nowhere for an element in the place of a link', async () => {
    serve({ [portal]: page(alternate(json)), [json]: JSON.stringify(article()) });
    const element = document.createElement('lx-article');
    limitSources(element, () => true);
    element.setAttribute('src', portal);
    stage().append(element);
    await element.updateComplete;
    expect(element.error?.kind).to.equal('format');
    expect(asked).to.deep.equal([portal]);
  });

  for (const [name, head, wanted] of [
    [
      'quotes of either kind and none',
      `<LINK REL='alternate' TYPE=application/vnd.lx-article+json HREF='/a'>`,
      { url: 'https://portal.example/a' },
    ],
    [
      'another rel',
      `<link rel="stylesheet" type="application/vnd.lx-article+json" href="/a">`,
      undefined,
    ],
    ['an address that is none', alternate('https://'), undefined],
    [
      'JSON-LD that is broken',
      '<script type="application/ld+json">{"@type":"NewsArticle",</script>',
      undefined,
    ],
    [
      'JSON-LD without an end',
      '<script type="application/ld+json">{"@type":"NewsArticle"}',
      undefined,
    ],
  ] as const)
    it(`is read with ${name}`, () => {
      expect(discover(page(head), portal, 'article')).to.deep.equal(wanted);
    });
});
