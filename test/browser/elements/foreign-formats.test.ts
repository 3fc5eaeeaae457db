import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import { fetchJson } from '../../../src/load/fetch-json.js';
import { loadFeed } from '../../../src/load/load-feed.js';
import { mock, place, recordEvents, textOf } from '../../support/helpers.js';

// Acceptance criteria
// - A feed that is a list shows its first article; one without texts shows title, standfirst, picture
//   and the link to the page, and is no failure.
// - The property `article` may hold any format; another map shows the article anew.
// - XML is known by its first characters, and read in the encoding that it names.
// - What a server sends in place of a feed is said: an HTML page, nothing, an unknown shape.
// - JSON is preferred by `Accept`, which costs no preflight.
// - loadFeed gives the articles of a feed, each whole or what the list says of it, and the next part.

const rss = (inside: string, head = '<?xml version="1.0"?>'): string =>
  `${head}<rss version="2.0"><channel><title>Tin</title>${inside}</channel></rss>`;
const item = (title: string, inside = ''): string =>
  `<item><title>${title}</title><link>https://portal.example/${title.length}</link>${inside}</item>`;

/** Each byte of a text of Latin letters and escapes, for a mocked answer. */
const hex = (bytes: readonly number[]): string =>
  bytes.map(byte => byte.toString(16).padStart(2, '0')).join('');
const codes = (text: string): number[] => Array.from(text, sign => sign.charCodeAt(0));

describe('lx-article: foreign formats', () => {
  it('shows the first article of a feed', async () => {
    const body = rss(item('Một', '<description>Sapo</description>') + item('Hai hai'));
    const events = recordEvents();
    const element = place({
      attributes: { src: mock('x', { body, type: 'application/rss+xml' }) },
    });
    await element.updateComplete;
    expect(textOf(element, 'title')).to.equal('Một');
    expect(textOf(element, 'standfirst')).to.equal('Sapo');
    expect(element.shadowRoot!.textContent).not.to.contain('undefined');
    const links = [...element.shadowRoot!.querySelectorAll('a')].map(({ href }) => href);
    expect(links).to.include('https://portal.example/3');
    expect(events.map(({ type }) => type)).to.deep.equal(['lx-load']);
  });

  it('takes any format as a property', async () => {
    const post = {
      title: { rendered: 'GDP &amp; CPI' },
      content: { rendered: '<p>Tăng.</p>' },
      link: 'https://tk.example/1',
    };
    const elements = [
      place({ article: [post] }),
      place({ article: rss(item('Một')) }),
      place({
        article: { data: { name: 'Theo sơ đồ', text: '<p>A</p>' } },
        attributes: { map: '{"title": "data.name", "body": "data.text"}' },
      }),
    ];
    await Promise.all(elements.map(element => element.updateComplete));
    expect(elements.map(element => textOf(element, 'title'))).to.deep.equal([
      'GDP & CPI',
      'Một',
      'Theo sơ đồ',
    ]);
  });

  it('shows the article anew by another map', async () => {
    const element = place({
      article: { a: 'Một', b: 'Hai', c: 'x' },
      attributes: { map: '{"title": "a", "body": "c"}' },
    });
    await element.updateComplete;
    expect(textOf(element, 'title')).to.equal('Một');
    element.map = '{"title": "b", "body": "c"}';
    await element.updateComplete;
    expect(textOf(element, 'title')).to.equal('Hai');
  });

  const vietnamese = 'Điện về xã';
  // In windows-1258 tones are letters of their own: "ệ" is "ê" and a dot below.
  const windows1258 = [
    0xd0,
    0x69,
    0xea,
    0xf2,
    0x6e,
    ...codes(' v'),
    0xea,
    0xcc,
    ...codes(' xa'),
    0xde,
  ];
  const named = (label: string): number[] => codes(`<?xml version="1.0" encoding="${label}"?>`);
  const around = (title: readonly number[], head: readonly number[]): number[] => [
    ...head,
    ...codes('<rss><channel><item><title>'),
    ...title,
    ...codes('</title><link>https://portal.example/1</link></item></channel></rss>'),
  ];
  const utf16 = (text: string): number[] => codes(text).flatMap(code => [code & 0xff, code >> 8]);
  for (const [title, bytes, type] of [
    ['windows-1258', around(windows1258, named('windows-1258')), 'text/xml'],
    ['UTF-16', [0xff, 0xfe, ...utf16(rss(item(vietnamese)))], 'text/xml; charset=utf-8'],
    [
      'UTF-8 with a mark',
      [0xef, 0xbb, 0xbf, ...new TextEncoder().encode(rss(item(vietnamese)))],
      'text/xml',
    ],
    ['UTF-8, sent as HTML', [...new TextEncoder().encode(rss(item(vietnamese)))], 'text/html'],
  ] as const)
    it(`reads XML in ${title}`, async () => {
      const element = place({
        attributes: { src: mock('x', { body: hex(bytes), type, encoding: 'hex' }) },
      });
      await element.updateComplete;
      expect(textOf(element, 'title')).to.equal(vietnamese);
    });

  for (const [title, query, says] of [
    [
      'an HTML page',
      { body: '<!doctype html><title>Đăng nhập</title>', type: 'text/html' },
      /HTML page/,
    ],
    [
      'an HTML page that is sent as XML',
      { body: '<html><body>Lỗi</body></html>', type: 'text/xml' },
      /HTML page/,
    ],
    ['nothing', { body: ' ', type: 'application/json' }, /no JSON/],
    ['an unknown shape', { body: '{"rows": []}' }, /members "rows".*map/],
    ['a feed without articles', { body: rss(''), type: 'text/xml' }, /no article/],
  ] as const)
    it(`says of ${title} what came`, async () => {
      const element = place({ attributes: { src: mock('x', query) } });
      await element.updateComplete;
      expect(element.error?.kind).to.equal('format');
      expect(element.error?.message).to.match(says);
    });

  it('says what is wrong with a map', async () => {
    for (const [map, says] of [
      ['{"title": ', /The attribute map is no JSON/],
      ['[]', /answered|reached|status|object/],
      ['/mock/x?status=404', /404/],
    ] as const) {
      const element = place({ article: { a: 1 }, attributes: { map } });
      await element.updateComplete;
      expect(element.error?.message).to.match(says);
    }
  });

  it('prefers JSON, without a preflight', async () => {
    const asked: (RequestInit | undefined)[] = [];
    const fetch = window.fetch.bind(window);
    window.fetch = (address, options) => {
      asked.push(options);
      return fetch(address, options);
    };
    await fetchJson(mock('article'), new AbortController().signal).finally(
      () => (window.fetch = fetch),
    );
    expect(new Headers(asked[0]?.headers).get('accept')).to.equal('application/json, */*;q=0.1');
    expect([...new Headers(asked[0]?.headers).keys()]).to.deep.equal(['accept']);
  });
});

describe('loadFeed', () => {
  const { signal } = new AbortController();

  it('gives the articles of a feed, and the address of the next part', async () => {
    const warnings: string[] = [];
    const { feed, origin } = await loadFeed('/test/formats/09-json-feed-with-lx/input.json', {
      warn: (_, message) => warnings.push(message),
      signal,
    });
    expect(origin).to.equal(`${location.origin}/test/formats/09-json-feed-with-lx/input.json`);
    expect(feed.items.map(({ id }) => id)).to.deep.equal([
      '7',
      'https://portal.example/tin/6',
      '5',
      '3',
    ]);
    expect(feed.items.map(found => Object.hasOwn(found, 'body'))).to.deep.equal([
      true,
      true,
      false,
      true,
    ]);
    expect(feed.next).to.equal(
      `${location.origin}/test/formats/09-json-feed-with-lx/feed.json?before=5`,
    );
    expect(warnings).to.have.length(5);
  });

  it('gives an article of our own as a feed of one', async () => {
    const { feed } = await loadFeed(mock('article'), { warn: () => undefined, signal });
    expect(feed.items.map(({ title }) => title)).to.deep.equal(['Bài viết thử']);
  });
});
