import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import { pageAllows } from '../../../src/elements/lx-article/players/page-policy.js';
import { fetchJson } from '../../../src/load/fetch-json.js';
import { afterThisTest, article, mock, part, place } from '../../support/helpers.js';

// Acceptance criteria
// - image-hosts holds for every picture there is, whether it names hosts or origins.
// - JSON that a public host redirects into the reader's own network is not read.
// - No cookie goes with JSON; a request to another origin is one that a preload can serve.
// - Every link of an article says no more of the page than its origin, and gives it no hold on it.
// - A link to a place in an article stays in the page, whether the article has a page or not.
// - A player that a policy of the page would report is not let in, even where the policy only reports.

const allowed = 'https://portal.test';
const trueFetch = window.fetch.bind(window);

/** Answers requests without the network; gives what was asked, and how. */
function fakeFetch(answer: () => Response): [RequestInfo | URL, RequestInit | undefined][] {
  const asked: [RequestInfo | URL, RequestInit | undefined][] = [];
  window.fetch = (input, init) => {
    asked.push([input, init]);
    return Promise.resolve(answer());
  };
  afterThisTest(() => (window.fetch = trueFetch));
  return asked;
}

const answerFrom = (url: string) => () =>
  Object.defineProperty(new Response('{"title":"T","body":"x"}'), 'url', { value: url });

describe('requests of an article', () => {
  for (const list of ['portal.test', allowed, '*.portal.test']) {
    it(`image-hosts="${list}" holds for every picture`, async () => {
      const good = list.startsWith('*') ? 'https://a.portal.test' : allowed;
      const bad = 'https://evil.test';
      const source = (host: string, width: number) => ({ url: `${host}/${width}.png`, width });
      const element = place({
        attributes: { 'image-hosts': list },
        article: article({
          image: {
            url: `${good}/a.png`,
            alt: 'a',
            sources: [source(bad, 2000), source(good, 640)],
          },
          publisher: { name: 'Cổng', logo: `${bad}/logo.png` },
          body: [
            { type: 'image', url: `${good}/b.png`, alt: 'b', sources: [source(bad, 800)] },
            { type: 'gallery', images: [{ url: `${bad}/c.png` }, { url: `${good}/d.png` }] },
            {
              type: 'html',
              html: `<picture><source srcset="${bad}/e.png 2x"><img src="${good}/e.png" srcset="${bad}/e.png 1x, ${good}/e.png 2x"></picture>`,
            },
          ],
        }),
      });
      await element.updateComplete;
      const pictures = [...element.shadowRoot!.querySelectorAll('img,source')];
      const addresses = pictures.map(
        picture => `${picture.getAttribute('src')} ${picture.getAttribute('srcset')}`,
      );
      expect(addresses.join(' ')).not.to.contain('evil.test');
      expect(addresses.filter(address => address.includes(good))).to.have.length(4);
    });
  }

  it('reads no answer that a public host fetches from the reader’s own network', async () => {
    for (const [src, end, kind] of [
      ['https://portal.test/a.json', 'https://other.test/b.json', undefined],
      ['https://portal.test/a.json', 'http://other.test/b.json', 'blocked'],
      ['https://portal.test/a.json', 'http://127.0.0.1/b.json', 'blocked'],
      ['https://portal.test/a.json', 'https://192.168.1.1/b.json', 'blocked'],
      ['https://10.0.0.1/a.json', 'https://intranet/b.json', undefined],
      ['https://10.0.0.1/a.json', 'https://localhost/b.json', 'blocked'],
    ] as const) {
      fakeFetch(answerFrom(end));
      const error: unknown = await fetchJson(src, new AbortController().signal).then(
        () => undefined,
        (cause: unknown) => cause,
      );
      expect((error as { kind?: string } | undefined)?.kind, end).to.equal(kind);
    }
  });

  it('sends no cookie, and asks other origins as a preload does', async () => {
    const asked = fakeFetch(answerFrom(''));
    for (const src of ['https://portal.test/a.json', '/a.json']) {
      await fetchJson(src, new AbortController().signal);
    }
    expect(asked.map(([, init]) => [init?.credentials, init?.referrerPolicy])).to.deep.equal([
      ['same-origin', 'no-referrer'],
      ['omit', 'no-referrer'],
    ]);
  });

  it('lets no player in that a policy would report, though it only reports', async () => {
    const name = 'Content-Security-Policy-Report-Only';
    const policy = (value: string) => () => new Response('', { headers: { [name]: value } });
    fakeFetch(policy("frame-src 'none'"));
    expect(await pageAllows('frame-src', 'https://player.test/1')).to.equal(false);
    fakeFetch(policy('frame-src https://player.test'));
    expect(await pageAllows('frame-src', 'https://player.test/1')).to.equal(true);
  });
});

describe('links of an article', () => {
  it('say no more than the origin, and give no hold on the page', async () => {
    const page = { name: 'A', title: 'A', url: 'https://other.test/' };
    const element = place({
      article: article({
        section: page,
        authors: [page],
        publisher: { ...page, certifications: [page] },
        source: page,
        related: [page],
        attachments: [page],
        alternates: [{ language: 'en', url: page.url }],
        license: page.url,
        feedbackUrl: page.url,
        body: `<p>A <a href="${page.url}">b</a></p>`,
      }),
    });
    await element.updateComplete;
    const inner = [...element.shadowRoot!.querySelectorAll('lx-byline')].flatMap(byline => [
      ...byline.shadowRoot!.querySelectorAll('a'),
    ]);
    const links = [...element.shadowRoot!.querySelectorAll('a'), ...inner];
    expect(links).to.have.length.above(8);
    for (const { rel, referrerPolicy, outerHTML } of links) {
      expect(rel, outerHTML).to.contain('noopener');
      expect(referrerPolicy, outerHTML).to.equal('strict-origin-when-cross-origin');
    }
  });

  for (const url of [undefined, 'https://portal.test/tin/1']) {
    it(`to a place in the article stay in the page, ${url ? 'with' : 'without'} an address of it`, async () => {
      const body = '<p><a href="#chu">chú thích</a></p><p>Giữa.</p><p id="chu">Chú.</p>';
      const json = JSON.stringify({ title: 'T', url, body });
      const element = place({ attributes: { src: mock('article', { body: json }) } });
      await element.updateComplete;
      const link = part(element, 'body')!.querySelector('a')!;
      expect(link.href).not.to.contain('/mock/');
      const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
      link.dispatchEvent(click);
      expect(click.defaultPrevented).to.equal(true);
      expect(element.shadowRoot!.activeElement?.textContent).to.equal('Chú.');
    });
  }
});
