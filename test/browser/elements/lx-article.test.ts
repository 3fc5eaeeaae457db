import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import type { LxLoadEvent } from '../../../src/index.js';
import { LxErrorEvent, LxWarningEvent } from '../../../src/index.js';
import {
  article,
  mock,
  part,
  place,
  recordEvents,
  stage,
  textOf,
  until,
  wait,
} from '../../support/helpers.js';

// Acceptance criteria
// - An article comes from the property, else from a JSON child, else from src; a change shows the new one.
// - A newer request aborts the older one, and a stale answer is never shown.
// - Exactly one of lx-load and lx-error is sent per input.
// - What stands inside the tag is shown while loading and on failure, and hidden once the article is there.
// - A failure says what happened, in the reader's language, and offers to try again where that can help.
// - Nothing that an article or a server sends throws into the page.

const json = (value: unknown): HTMLScriptElement => {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.text = typeof value === 'string' ? value : JSON.stringify(value);
  return script;
};

const link = (): HTMLAnchorElement => {
  const anchor = document.createElement('a');
  anchor.href = 'https://portal.example/tin/1';
  anchor.textContent = 'Bài gốc';
  return anchor;
};

const isShown = (node: Element): boolean => node.getClientRects().length > 0;
const outcomes = (events: Event[]): string[] =>
  events
    .filter(event => !(event instanceof LxWarningEvent))
    .map(event => (event instanceof LxErrorEvent ? event.kind : event.type));

describe('lx-article: input', () => {
  it('shows the property, the JSON child, the src', async () => {
    const byProperty = place({ article: article({ title: 'Từ thuộc tính' }) });
    const byChild = place({ children: [json(article({ title: 'Từ thẻ con' }))] });
    const bySrc = place({ attributes: { src: mock('article', { title: 'Từ địa chỉ' }) } });
    await Promise.all([byProperty, byChild, bySrc].map(element => element.updateComplete));
    expect([byProperty, byChild, bySrc].map(element => textOf(element, 'title'))).to.deep.equal([
      'Từ thuộc tính',
      'Từ thẻ con',
      'Từ địa chỉ',
    ]);
  });

  it('prefers the property to the child, and the child to the src', async () => {
    const src = mock('article', { title: 'Từ địa chỉ' });
    const all = place({
      attributes: { src },
      children: [json(article({ title: 'Từ thẻ con' }))],
      article: article({ title: 'Từ thuộc tính' }),
    });
    await all.updateComplete;
    expect(textOf(all, 'title')).to.equal('Từ thuộc tính');
    all.article = undefined;
    await all.updateComplete;
    expect(textOf(all, 'title')).to.equal('Từ thẻ con');
    all.querySelector('script')?.remove();
    await all.updateComplete;
    expect(textOf(all, 'title')).to.equal('Từ địa chỉ');
  });

  it('shows a JSON child that arrives or changes later', async () => {
    const element = place({ children: [link()] });
    await element.updateComplete;
    expect(part(element, 'title')).to.equal(null);
    const script = json(article({ title: 'Đến sau' }));
    element.append(script);
    await element.updateComplete;
    expect(textOf(element, 'title')).to.equal('Đến sau');
    script.textContent = JSON.stringify(article({ title: 'Đổi sau' }));
    await element.updateComplete;
    expect(textOf(element, 'title')).to.equal('Đổi sau');
  });

  it('shows only the last of several requests, and sends one event', async () => {
    const events = recordEvents();
    const element = place({
      attributes: { src: mock('article', { title: 'Chậm', delay: '300' }) },
    });
    await wait(30);
    element.src = mock('article', { title: 'Nhanh' });
    await element.updateComplete;
    expect(textOf(element, 'title')).to.equal('Nhanh');
    await wait(400);
    expect(textOf(element, 'title')).to.equal('Nhanh');
    expect(outcomes(events)).to.deep.equal(['lx-load']);
  });

  it('survives fifty changes of src in a row', async () => {
    const events = recordEvents();
    const element = place();
    for (let n = 1; n <= 50; n += 1) {
      element.src = mock('article', { title: `Bài ${n}`, delay: '80' });
      if (n % 10 === 0) await wait(5);
    }
    await element.updateComplete;
    expect(textOf(element, 'title')).to.equal('Bài 50');
    expect(outcomes(events)).to.deep.equal(['lx-load']);
  });

  it('gives up when removed in mid-load, and starts again when it comes back', async () => {
    const events = recordEvents();
    const element = place({ attributes: { src: mock('article', { delay: '150' }) } });
    await wait(30);
    element.remove();
    await wait(250);
    expect(outcomes(events)).to.deep.equal([]);
    stage().append(element);
    await element.updateComplete;
    expect(textOf(element, 'title')).to.equal('Bài viết thử');
    expect(outcomes(events)).to.deep.equal(['lx-load']);
  });

  it('stays as it is when moved in the page', async () => {
    const events = recordEvents();
    const element = place({ article: article() });
    await element.updateComplete;
    const box = document.createElement('section');
    stage().append(box);
    box.append(element);
    await element.updateComplete;
    expect(textOf(element, 'title')).to.equal('Bài viết thử');
    expect(outcomes(events)).to.deep.equal(['lx-load']);
  });

  it('resolves updateComplete at once where there is no input', async () => {
    const element = place();
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('slot')).not.to.equal(null);
  });

  it('waits with a lazy src until it comes near the screen', async () => {
    const events = recordEvents();
    const spacer = document.createElement('div');
    spacer.style.height = '6000px';
    stage().append(spacer);
    const element = place({ attributes: { src: mock('article'), loading: 'lazy' } });
    await element.updateComplete;
    await wait(150);
    expect(outcomes(events)).to.deep.equal([]);
    element.scrollIntoView();
    await until(() => outcomes(events).length > 0);
    expect(outcomes(events)).to.deep.equal(['lx-load']);
  });

  it('asks an address once however many elements ask at the same time', async () => {
    const src = mock('count', { key: String(Math.random()) });
    const elements = [1, 2, 3].map(() => place({ attributes: { src } }));
    elements[0]?.remove();
    const staying = elements.slice(1);
    await Promise.all(staying.map(element => element.updateComplete));
    expect(staying.map(element => textOf(element, 'title'))).to.deep.equal(['1', '1']);
  });

  it('loads again on reload()', async () => {
    const events = recordEvents();
    const element = place({ attributes: { src: mock('article') } });
    await element.updateComplete;
    await element.reload();
    expect(outcomes(events)).to.deep.equal(['lx-load', 'lx-load']);
  });
});

describe('lx-article: failures', () => {
  const failures: { title: string; src: string; kind: string; status?: number; retry: boolean }[] =
    [
      {
        title: '404',
        src: mock('x', { status: '404' }),
        kind: 'not-found',
        status: 404,
        retry: false,
      },
      {
        title: '410',
        src: mock('x', { status: '410' }),
        kind: 'withdrawn',
        status: 410,
        retry: false,
      },
      {
        title: '403',
        src: mock('x', { status: '403' }),
        kind: 'blocked',
        status: 403,
        retry: false,
      },
      { title: '500', src: mock('x', { status: '500' }), kind: 'http', status: 500, retry: true },
      { title: 'a dead host', src: 'https://127.0.0.1:9/a.json', kind: 'network', retry: true },
      {
        title: 'http elsewhere',
        src: 'http://portal.example/a.json',
        kind: 'blocked',
        retry: false,
      },
      { title: 'a data: URL', src: 'data:application/json,{}', kind: 'blocked', retry: false },
      { title: 'a javascript: URL', src: 'javascript:alert(1)', kind: 'blocked', retry: false },
      { title: 'no URL at all', src: 'https://', kind: 'blocked', retry: false },
      {
        title: 'a login page',
        src: mock('x', { type: 'text/html', body: '<!doctype html><title>Đăng nhập</title>' }),
        kind: 'format',
        status: 200,
        retry: false,
      },
      {
        title: 'a login page called JSON',
        src: mock('x', { body: '<!doctype html>' }),
        kind: 'format',
        retry: false,
      },
      {
        title: 'half a JSON',
        src: mock('x', { body: '{"title": "A", ' }),
        kind: 'format',
        retry: false,
      },
      {
        title: 'JSON in UTF-16, which RFC 8259 forbids',
        src: mock('x', { encoding: 'utf16le', type: 'application/json; charset=utf-8' }),
        kind: 'format',
        retry: false,
      },
      { title: 'an empty answer', src: mock('x', { body: ' ' }), kind: 'format', retry: false },
      { title: 'null', src: mock('x', { body: 'null' }), kind: 'format', retry: false },
      { title: 'an array', src: mock('x', { body: '[]' }), kind: 'format', retry: false },
      {
        title: 'no title',
        src: mock('x', { body: '{"body": "<p>A</p>"}' }),
        kind: 'format',
        retry: false,
      },
      {
        title: 'a later format',
        src: mock('x', { body: JSON.stringify(article({ format: 'lx-article/9' })) }),
        kind: 'unsupported',
        retry: false,
      },
      {
        title: 'a JSON Feed without articles',
        src: mock('x', { body: '{"version": "https://jsonfeed.org/version/1.1", "items": []}' }),
        kind: 'format',
        retry: false,
      },
      { title: 'more than 5 MiB', src: mock('huge'), kind: 'too-large', retry: false },
    ];

  for (const { title, src, kind, status, retry } of failures) {
    it(`${title}: ${kind}, with the fallback in sight`, async () => {
      const events = recordEvents();
      const fallback = link();
      const element = place({ attributes: { src }, children: [fallback] });
      await element.updateComplete;
      const errors = events.filter(event => event instanceof LxErrorEvent);
      expect(outcomes(events)).to.deep.equal([kind]);
      if (status) expect(errors[0]?.status).to.equal(status);
      expect(errors[0]?.message).to.match(/^.{15,}\.$/s);
      expect(isShown(fallback)).to.equal(true);
      expect(part(element, 'error')).not.to.equal(null);
      expect(part(element, 'retry') !== null).to.equal(retry);
      expect(element.matches(':state(error)')).to.equal(true);
      expect(element.shadowRoot?.querySelector('[role="status"]')?.textContent).not.to.equal('');
    });
  }

  it('names the JSON path of what is missing', async () => {
    const events = recordEvents();
    await place({ article: article({ title: 42 }) }).updateComplete;
    expect((events[0] as LxErrorEvent).path).to.equal('$.title');
  });

  it('loads when the retry button is pressed and the server has recovered', async () => {
    const events = recordEvents();
    const element = place({ attributes: { src: mock('flaky', { key: String(Math.random()) }) } });
    await element.updateComplete;
    expect(outcomes(events)).to.deep.equal(['http']);
    part(element, 'retry')?.click();
    await element.updateComplete;
    expect(outcomes(events)).to.deep.equal(['http', 'lx-load']);
    expect(textOf(element, 'title')).to.equal('Bài viết thử');
    expect(part(element, 'error')).to.equal(null);
  });

  it('tries again by itself when the network returns', async () => {
    const events = recordEvents();
    const element = place({ attributes: { src: mock('flaky', { key: String(Math.random()) }) } });
    await element.updateComplete;
    dispatchEvent(new Event('online'));
    await until(() => outcomes(events).length === 2);
    expect(outcomes(events)).to.deep.equal(['http', 'lx-load']);
  });

  it('gives up after 15 seconds, by a clock of the test', async () => {
    const realTimeout = globalThis.setTimeout;
    const delays: number[] = [];
    globalThis.setTimeout = ((callback: () => void, delay = 0) => {
      delays.push(delay);
      return realTimeout(callback, delay === 15_000 ? 50 : delay);
    }) as typeof setTimeout;
    try {
      const events = recordEvents();
      const element = place({ attributes: { src: mock('hang') } });
      await element.updateComplete;
      expect(outcomes(events)).to.deep.equal(['timeout']);
      expect(delays).to.include(15_000);
    } finally {
      globalThis.setTimeout = realTimeout;
    }
  });

  const day = (offset: number): string => new Date(Date.now() + offset * 86_400_000).toISOString();
  const lifecycle: {
    title: string;
    members: Record<string, unknown>;
    kind: string;
    named: boolean;
  }[] = [
    {
      title: 'withdrawn',
      members: { status: 'withdrawn', withdrawn: { date: '2022-06-01', notice: 'Nhầm số liệu.' } },
      kind: 'withdrawn',
      named: true,
    },
    { title: 'an unknown status', members: { status: 'draft' }, kind: 'unavailable', named: true },
    { title: 'embargoed', members: { embargoedUntil: day(1) }, kind: 'unavailable', named: false },
    { title: 'expired', members: { expires: day(-1) }, kind: 'unavailable', named: true },
  ];
  for (const { title, members, kind, named } of lifecycle) {
    it(`${title}: ${kind}, and no body`, async () => {
      const events = recordEvents();
      const element = place({ article: article(members), children: [link()] });
      await element.updateComplete;
      expect(outcomes(events)).to.deep.equal([kind]);
      expect(part(element, 'body')).to.equal(null);
      expect(textOf(element, 'title')).to.equal(named ? 'Bài viết thử' : undefined);
      expect(element.matches(':state(withdrawn)')).to.equal(kind === 'withdrawn');
    });
  }

  it('says when and why an article was withdrawn', async () => {
    const withdrawn = {
      date: '2022-06-01',
      notice: 'Nhầm số liệu.',
      replacedBy: 'https://portal.example/tin/2',
    };
    const element = place({ article: article({ status: 'withdrawn', withdrawn }) });
    await element.updateComplete;
    const text = textOf(element, 'error');
    expect(text).to.contain('Bài viết đã được gỡ ngày 01/06/2022.').and.to.contain('Nhầm số liệu.');
    expect(
      part(element, 'error')?.querySelector('[href="https://portal.example/tin/2"]'),
    ).not.to.equal(null);
  });
});

describe('lx-article: the fallback', () => {
  it('is shown while loading and hidden once the article is there', async () => {
    const fallback = link();
    const element = place({
      attributes: { src: mock('article', { delay: '150' }) },
      children: [fallback],
    });
    await wait(60);
    expect(isShown(fallback)).to.equal(true);
    expect(element.matches(':state(loading)')).to.equal(true);
    await element.updateComplete;
    expect(isShown(fallback)).to.equal(false);
    expect(element.matches(':state(loading)')).to.equal(false);
  });
});

describe('lx-article: warnings', () => {
  const cases: { title: string; members: Record<string, unknown>; path: string }[] = [
    { title: 'authors as a string', members: { authors: 'Thanh Tùng' }, path: '$.authors' },
    {
      title: 'a date as printed',
      members: { datePublished: '13/05/2022' },
      path: '$.datePublished',
    },
    { title: 'a month 13', members: { datePublished: '2022-13-45' }, path: '$.datePublished' },
    { title: 'an object for text', members: { summary: {} }, path: '$.summary' },
    { title: 'a number for text', members: { byline: 7 }, path: '$.byline' },
    { title: 'a bad item', members: { tags: ['a', 3] }, path: '$.tags[1]' },
  ];
  for (const { title, members, path } of cases) {
    it(`${title}: dropped with a warning at ${path}; the rest is shown`, async () => {
      const events = recordEvents();
      const element = place({ article: article(members) });
      await element.updateComplete;
      const warnings = events.filter(event => event instanceof LxWarningEvent);
      expect(warnings.map(event => event.path)).to.deep.equal([path]);
      expect(outcomes(events)).to.deep.equal(['lx-load']);
      expect(textOf(element, 'body')).to.equal('Đoạn văn thứ nhất.');
    });
  }

  it('an image that does not load warns, and the rest is shown', async () => {
    const events = recordEvents();
    const image = { url: `${location.origin}/mock/x?status=404&a=b.png`, alt: 'Quang cảnh' };
    const element = place({ article: article({ url: `${location.origin}/tin/1`, image }) });
    await element.updateComplete;
    await until(() =>
      events.some(event => event instanceof LxWarningEvent && event.message.includes('b.png')),
    );
    expect(textOf(element, 'body')).to.equal('Đoạn văn thứ nhất.');
  });
});

describe('lx-article: lx-load', () => {
  it('carries the article as read and the report, with the body in the document', async () => {
    let seen: { text: string | undefined; event: LxLoadEvent } | undefined;
    const listen = (event: LxLoadEvent): void => {
      seen = { text: textOf(event.target as Element, 'body'), event };
    };
    stage().addEventListener('lx-load', listen);
    const element = place({
      article: article({ body: '<p onclick="x()">Một</p><script>x()</script>' }),
    });
    await element.updateComplete;
    expect(seen?.text).to.equal('Một');
    expect(seen?.event.article.title).to.equal('Bài viết thử');
    expect({ ...seen?.event.report.removed }).to.deep.equal({ onclick: 1, script: 1 });
    expect([seen?.event.bubbles, seen?.event.composed]).to.deep.equal([true, true]);
  });

  it('reports what the source held, by its own names', async () => {
    let report: LxLoadEvent['report'] | undefined;
    stage().addEventListener('lx-load', event => (report = event.report));
    const body =
      '<p style="text-align:center" class="caption">A</p><ul style="color:red"><li>B</li></ul>' +
      '<p style="mso-list:l0 level1"><span style="mso-list:Ignore">1.</span> C</p>';
    await place({ article: article({ body }) }).updateComplete;
    expect({ ...report?.removed }).to.deep.equal({ class: 1, style: 4 });
  });

  it('reports each element and attribute that no body may hold, wherever it stood', async () => {
    let report: LxLoadEvent['report'] | undefined;
    stage().addEventListener('lx-load', event => (report = event.report));
    const body =
      '<p class="a" name="b" data-x="1" data-y="2" slot="s" part="p" tabindex="0" style="color:red">A ' +
      '<font color="red">B</font></p><form action="/x"><button>C</button></form><o:p></o:p>' +
      '<x-y>D</x-y><meta name="m"><iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ"></iframe>' +
      '<iframe></iframe><a href="javascript:x()">E</a><table class="t"><tr><td width="9">F</table>';
    await place({ article: article({ body }) }).updateComplete;
    expect({ ...report?.removed }).to.deep.equal({
      ...{ class: 2, name: 2, 'data-*': 2, slot: 1, part: 1, tabindex: 1, style: 1, color: 1 },
      ...{ font: 1, form: 1, action: 1, button: 1, 'o:p': 1, 'x-y': 1, meta: 1, src: 1 },
      ...{ iframe: 2, embeds: 1, href: 1, width: 1 },
    });
    expect(report?.changed['embeds']).to.equal(1);
  });

  it('reports thousands of invented names together', async () => {
    let report: LxLoadEvent['report'] | undefined;
    stage().addEventListener('lx-load', event => (report = event.report));
    const tags = Array.from({ length: 1_900 }, (_, n) => `<x-${n}>A</x-${n}>`);
    await place({ article: article({ body: tags.join('') }) }).updateComplete;
    const removed = report?.removed ?? {};
    expect(Object.keys(removed).length).to.be.at.most(100);
    expect(Object.values(removed).reduce((sum, times) => sum + times, 0)).to.equal(1_900);
  });

  it('is followed by lx-view when the article is on the screen', async () => {
    const viewed: Event[] = [];
    stage().addEventListener('lx-view', event => viewed.push(event));
    const element = place({ article: article() });
    await element.updateComplete;
    await until(() => viewed.length);
    expect(viewed[0]?.cancelable).to.equal(true);
  });
});
