import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import type { LxArticle } from '../../../src/elements/lx-article/lx-article.js';
import { readCopy, writeCopy } from '../../../src/load/kept-copies.js';
import { afterThisTest, article, part, place, recordEvents, until } from '../../support/helpers.js';

// Acceptance criteria
// - Without `keep` nothing is kept. With it the last answer is shown at once, with its age, until the
//   new one is there; one lx-load for each input.
// - Where the network is gone, or a login page answers, the copy stays, marked stale.
// - 404, 410, withdrawn and an embargo delete every copy, also in other tabs, whatever was shown.
// - A copy older than `keep`, or of a future time, is none. At most 50 of a portal, the oldest out.
// - Without Cache Storage a little of localStorage; with both denied nothing, and nothing is thrown.

const trueFetch = window.fetch.bind(window);
const address = 'https://kept.example/a.json';
type Given = object | string | number | Promise<object | number> | undefined;

/** Answers without the network; nothing is a network that is gone. */
function serve(answer: () => Given): void {
  window.fetch = async () => {
    const given = await answer();
    if (given === undefined) throw new TypeError('Failed to fetch');
    const html = typeof given === 'string';
    const response =
      typeof given === 'number'
        ? new Response('', { status: given })
        : new Response(html ? given : JSON.stringify(given), {
            headers: { 'Content-Type': html ? 'text/html' : 'application/json' },
          });
    return Object.defineProperty(response, 'url', { value: address });
  };
  afterThisTest(() => (window.fetch = trueFetch));
}

const keeping = (): LxArticle => place({ attributes: { src: address, keep: '3600' } });
const title = (element: LxArticle): string | undefined =>
  part(element, 'title')?.textContent.trim();
const notice = (element: LxArticle): string => part(element, 'notice')?.textContent ?? '';
const kept = async (): Promise<string | undefined> =>
  ((await readCopy(address, 3600))?.value as { title: string } | undefined)?.title;

/** Shows an article, so that it is kept. */
async function keepOne(title = 'Cũ'): Promise<void> {
  serve(() => article({ title }));
  const element = keeping();
  await element.updateComplete;
  element.remove();
  for (let tries = 0; tries < 200 && (await kept()) !== title; tries += 1)
    await new Promise(resolve => setTimeout(resolve, 10));
}

describe('a kept copy', () => {
  beforeEach(async () => {
    localStorage.clear();
    await caches.delete('lx-kept-1');
  });

  it('is made only where the page asks for one', async () => {
    serve(() => article());
    await place({ attributes: { src: address } }).updateComplete;
    expect(await kept()).to.equal(undefined);
    await keepOne();
    expect(await kept()).to.equal('Cũ');
  });

  it('is shown with its age until the new one is there', async () => {
    await keepOne();
    let come: (value: object) => void = () => undefined;
    const arrived = new Promise<object>(resolve => (come = resolve));
    serve(() => arrived);
    const events = recordEvents();
    const element = keeping();
    await until(() => title(element) === 'Cũ');
    await until(() => element.shadowRoot!.querySelector('.screen'));
    expect(notice(element)).to.match(/^Bản lưu lúc \d\d\/\d\d\/\d{4}\s\d\d:\d\d; /);
    expect(element.matches(':state(stale)')).to.equal(true);
    expect(element.shadowRoot!.querySelector('article.old')).to.equal(null);
    expect(events).to.deep.equal([]);
    come(article({ title: 'Mới' }));
    await element.updateComplete;
    expect(title(element)).to.equal('Mới');
    expect(notice(element)).to.equal('');
    expect(element.matches(':state(stale)')).to.equal(false);
    expect(events.map(({ type }) => type)).to.deep.equal(['lx-load']);
  });

  for (const [name, answer] of [
    ['the network is gone', undefined],
    ['the server has a problem', 503],
    ['a login page answers', '<!doctype html><title>Đăng nhập</title>'],
  ] as const)
    it(`stays where ${name}`, async () => {
      await keepOne();
      serve(() => answer);
      const events = recordEvents();
      const element = keeping();
      await element.updateComplete;
      expect(title(element)).to.equal('Cũ');
      expect(notice(element)).to.contain('Bản lưu lúc');
      expect(events.map(({ type }) => type)).to.deep.equal(['lx-load']);
    });

  for (const [name, answer, kind] of [
    ['404', 404, 'not-found'],
    ['410', 410, 'withdrawn'],
    ['withdrawn', article({ status: 'withdrawn' }), 'withdrawn'],
    ['an embargo', article({ embargoedUntil: '2999-01-01' }), 'unavailable'],
  ] as const)
    it(`is deleted by ${name}`, async () => {
      await keepOne();
      serve(() => answer);
      const events = recordEvents();
      const element = keeping();
      await element.updateComplete;
      expect(events.map(({ type }) => type)).to.deep.equal(['lx-error']);
      expect(element.error?.kind).to.equal(kind);
      expect(element.shadowRoot!.querySelector('[part=body]')).to.equal(null);
      expect(await kept()).to.equal(undefined);
      serve(() => undefined);
      element.remove();
      const later = keeping();
      await later.updateComplete;
      expect(later.error?.kind).to.equal('network');
    });

  it('goes at once from a page that shows it when another tab finds it gone', async () => {
    await keepOne();
    const element = keeping();
    await element.updateComplete;
    serve(() => 410);
    new BroadcastChannel('lx-kept').postMessage(address);
    await until(() => element.error?.kind === 'withdrawn');
    expect(element.shadowRoot!.querySelector('[part=body]')).to.equal(null);
  });

  it('is none when it is too old, or from the future', async () => {
    await keepOne();
    expect(await readCopy(address, -1)).to.equal(undefined);
    const cache = await caches.open('lx-kept-1');
    const headers = { 'x-lx-time': String(Date.now() + 1e6), 'x-lx-url': address };
    await cache.put(address, new Response('{}', { headers }));
    expect(await readCopy(address, 1e9)).to.equal(undefined);
  });

  it('leaves room: fifty of a portal', async () => {
    for (let at = 0; at < 53; at += 1)
      await writeCopy(`https://kept.example/${at}`, { at }, 'https://kept.example/');
    await writeCopy('https://other.example/1', {}, 'https://other.example/');
    const keys = (await (await caches.open('lx-kept-1')).keys()).map(({ url }) => url);
    expect(keys.filter(url => url.startsWith('https://kept.')).length).to.equal(50);
    expect(keys).to.include('https://other.example/1');
    expect(keys).to.not.include('https://kept.example/0');
  });

  it('lies in localStorage where there is no Cache Storage, and is none where both are denied', async () => {
    const open = caches.open.bind(caches);
    caches.open = () => Promise.reject(new DOMException('denied', 'SecurityError'));
    afterThisTest(() => (caches.open = open));
    await keepOne();
    expect(await kept()).to.equal('Cũ');
    await writeCopy('https://kept.example/large', 'x'.repeat(300_000), address);
    expect(await readCopy('https://kept.example/large', 3600)).to.equal(undefined);
    const setItem = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')!;
    Storage.prototype.setItem = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    afterThisTest(() => Object.defineProperty(Storage.prototype, 'setItem', setItem));
    localStorage.clear();
    serve(() => article());
    const element = keeping();
    await element.updateComplete;
    expect(title(element)).to.equal('Bài viết thử');
  });
});
