import { expect } from '@open-wc/testing';
import '../../../src/define-all.js';
import type { LxArticleList } from '../../../src/elements/lx-article-list/lx-article-list.js';
import type { LxErrorEvent, LxListLoadEvent } from '../../../src/elements/shared/events.js';
import { afterThisTest, part, stage, until, wait } from '../../support/helpers.js';

// Acceptance criteria
// - The newest of one or several feeds, merged by date; what two feeds name is there once.
// - One feed that fails is named and takes nothing from the others; where all fail, lx-error, the
//   fallback and a button.
// - "Xem thêm" brings the next items, also from the feed's next part; paging that loops ends.
// - A slow feed is not waited for, and what it brings moves nothing: it waits behind a button.
// - section, tag, language and since select; what is withdrawn or embargoed is not listed.
// - One link for a card. open="inline" shows the article in place, and the way back leads to the link.
// - refresh offers what is new behind a button, and takes away what the feed took back.
// - Exactly one of lx-list-load and lx-error.

const trueFetch = window.fetch.bind(window);
type Given = object | number;
type Answer = Given | (() => Promise<Given> | Given);
let asked: string[] = [];

/** Answers by address, without the network. */
function serve(answers: Record<string, Answer>): void {
  asked = [];
  window.fetch = async input => {
    const address = new Request(input).url;
    asked.push(address);
    const answer = answers[address];
    const given: Given =
      typeof answer === 'function'
        ? await (answer as () => Promise<Given> | Given)()
        : (answer ?? 404);
    const response =
      typeof given === 'number'
        ? new Response('', { status: given })
        : new Response(JSON.stringify(given), { headers: { 'Content-Type': 'application/json' } });
    return Object.defineProperty(response, 'url', { value: address });
  };
  afterThisTest(() => (window.fetch = trueFetch));
}

const one = 'https://mot.example/feed.json';
const two = 'https://hai.example/feed.json';

const item = (id: number | string, day: string, more: object = {}): object => ({
  id: `https://mot.example/${id}`,
  url: `https://mot.example/${id}`,
  title: `Tin ${id}`,
  content_html: `<p>Nội dung của tin ${id}.</p>`,
  date_published: `${day}T08:00:00+07:00`,
  ...more,
});
const feed = (items: object[], more: object = {}): object => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Cổng',
  items,
  ...more,
});

function place(attributes: Record<string, string>): LxArticleList {
  const element = document.createElement('lx-article-list');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const link = document.createElement('a');
  link.href = 'https://mot.example/';
  link.textContent = 'Cổng';
  element.append(link);
  stage().append(element);
  return element;
}

type Told = LxListLoadEvent | LxErrorEvent;

function told(): Told[] {
  const events: Told[] = [];
  for (const name of ['lx-list-load', 'lx-error'] as const) {
    const note = (event: Event): number => events.push(event as Told);
    document.addEventListener(name, note);
    afterThisTest(() => document.removeEventListener(name, note));
  }
  return events;
}

const titles = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('[part=card] [part=title]')].map(({ textContent }) =>
    textContent.trim(),
  );
const press = (element: Element, selector: string): void =>
  element.shadowRoot!.querySelector<HTMLElement>(selector)!.click();

describe('lx-article-list', () => {
  it('merges feeds by date, and names each article once', async () => {
    serve({
      [one]: feed([item(3, '2026-03-03'), item(1, '2026-03-01')]),
      [two]: feed([
        item('b', '2026-03-02', { id: 'b', url: 'https://hai.example/b' }),
        item(3, '2026-03-03', { id: 'other' }),
        item(1, '2026-03-01', { id: 'x', url: 'https://hai.example/x' }),
      ]),
    });
    const events = told();
    const element = place({ src: `${one} ${two}` });
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Tin 3', 'Tin b', 'Tin 1']);
    expect(events.map(({ type }) => type)).to.deep.equal(['lx-list-load']);
    const load = events[0] as LxListLoadEvent;
    expect(load.items.map(({ title }) => title)).to.deep.equal(['Tin 3', 'Tin b', 'Tin 1']);
    expect(load.failed).to.deep.equal([]);
    expect(element.matches('[aria-busy]')).to.equal(false);
  });

  it('names the one feed that fails, shows the others, and asks it again', async () => {
    let isUp = false;
    serve({
      [one]: feed([item(1, '2026-03-01')]),
      [two]: () =>
        isUp ? feed([item('b', '2026-02-01', { id: 'b', url: 'https://hai.example/b' })]) : 500,
    });
    const events = told();
    const element = place({ src: `${one} ${two}` });
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Tin 1']);
    expect(part(element, 'notice')?.textContent).to.contain('Không tải được tin từ hai.example.');
    expect((events[0] as LxListLoadEvent).failed).to.deep.equal([two]);
    isUp = true;
    press(element, '[part=retry]');
    await until(() => !part(element, 'notice'));
    press(element, '[part=more]');
    await until(() => titles(element).length === 2);
    expect(events.length).to.equal(1);
  });

  it('says where none came, with the fallback, by lx-error alone', async () => {
    serve({ [one]: 404, [two]: 500 });
    const events = told();
    const element = place({ src: `${one} ${two}` });
    await element.updateComplete;
    expect(events.map(({ type }) => type)).to.deep.equal(['lx-error']);
    expect((events[0] as LxErrorEvent).kind).to.equal('not-found');
    expect(part(element, 'error')?.textContent).to.contain('mot.example, hai.example');
    expect(part(element, 'fallback')).to.not.equal(null);
  });

  it('brings the next items, also of the next part, and ends where paging leads back', async () => {
    const next = 'https://mot.example/feed2.json';
    serve({
      [one]: feed([item(5, '2026-03-05'), item(4, '2026-03-04'), item(3, '2026-03-03')], {
        next_url: next,
      }),
      [next]: feed([item(2, '2026-03-02'), item(3, '2026-03-03')], { next_url: one }),
    });
    const element = place({ src: one, limit: '2' });
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Tin 5', 'Tin 4']);
    expect(asked).to.deep.equal([one]);
    press(element, '[part=more]');
    await until(() => titles(element).length === 4);
    expect(titles(element)).to.deep.equal(['Tin 5', 'Tin 4', 'Tin 3', 'Tin 2']);
    await until(() => !part(element, 'more'));
    expect(asked).to.deep.equal([one, next]);
    // The reader goes on with the first of what came.
    await until(() => element.shadowRoot!.activeElement);
    expect(element.shadowRoot!.activeElement?.textContent).to.equal('Tin 3');
    expect(element.shadowRoot!.querySelector('[role=status]')?.textContent).to.equal(
      'Đã thêm 2 tin.',
    );
  });

  it('does not wait for a slow feed, and moves nothing when it comes', async () => {
    let come = (): void => undefined;
    const arrived = new Promise<void>(resolve => (come = resolve));
    serve({
      [one]: feed([item(1, '2026-03-01')]),
      [two]: async () => {
        await arrived;
        return feed([item('b', '2026-03-09', { id: 'b', url: 'https://hai.example/b' })]);
      },
    });
    const events = told();
    const element = place({ src: `${one} ${two}` });
    await until(() => titles(element).length === 1);
    expect(events).to.deep.equal([]);
    come();
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Tin 1']);
    expect(element.shadowRoot!.querySelector('.fresh')?.textContent.trim()).to.equal('1 tin mới');
    press(element, '.fresh');
    await until(() => titles(element).length === 2);
    expect(titles(element)).to.deep.equal(['Tin b', 'Tin 1']);
  });

  const lx = (id: number, members: object): object => item(id, `2026-03-0${id}`, { _lx: members });
  const selections: { attributes: Record<string, string>; wanted: string[] }[] = [
    { attributes: { section: 'xã hội' }, wanted: ['Tin 4'] },
    { attributes: { tag: 'lũ' }, wanted: ['Tin 5'] },
    { attributes: { language: 'en' }, wanted: ['Tin 5', 'Tin 4', 'Tin 3'] },
    { attributes: { since: '2026-03-05' }, wanted: ['Tin 5'] },
    { attributes: {}, wanted: ['Tin 5', 'Tin 4', 'Tin 3', 'Tin 2'] },
  ];
  for (const { attributes, wanted } of selections) {
    it(`selects by ${JSON.stringify(attributes)}`, async () => {
      serve({
        [one]: feed([
          lx(7, { status: 'withdrawn' }),
          lx(6, { embargoedUntil: '2999-01-01' }),
          lx(5, { tags: ['Lũ'] }),
          lx(4, { section: { name: 'Xã hội' } }),
          lx(3, { language: 'en-GB' }),
          lx(2, { language: 'vi' }),
        ]),
      });
      const element = place({ src: one, ...attributes });
      await element.updateComplete;
      expect(titles(element)).to.deep.equal(wanted);
    });
  }

  it('has one link a card, without a picture where there is none', async () => {
    serve({
      [one]: feed([
        item(2, '2026-03-02', { image: `${location.origin}/demo/images/con-dau.svg` }),
        item(1, '2026-03-01'),
      ]),
    });
    const element = place({ src: one });
    await element.updateComplete;
    const cards = [...element.shadowRoot!.querySelectorAll('[part=card]')];
    expect(cards.map(each => each.querySelectorAll('a').length)).to.deep.equal([1, 1]);
    // A public feed asks nothing of the reader's own machine.
    expect(cards.map(each => each.querySelectorAll('img').length)).to.deep.equal([0, 0]);
    expect(cards[0]!.querySelector('a')!.getAttribute('href')).to.equal('https://mot.example/2');
  });

  it('opens an article in place and leads back to its link', async () => {
    serve({ [one]: feed([item(2, '2026-03-02'), item(1, '2026-03-01')]) });
    const element = place({ src: one, open: 'inline' });
    await element.updateComplete;
    const root = element.shadowRoot!;
    const length = history.length;
    root.querySelectorAll<HTMLElement>('[part=card] a')[1]!.click();
    await until(() => root.querySelector('lx-article')?.loadedArticle);
    expect(root.querySelector('lx-article')!.shadowRoot!.textContent).to.contain(
      'Nội dung của tin 1.',
    );
    // The host that it came from is named, though the page gave it as an object.
    expect(root.querySelector('lx-article')!.shadowRoot!.textContent).to.contain(
      'Dữ liệu từ mot.example',
    );
    expect(root.activeElement?.textContent).to.contain('Quay lại danh sách');
    expect(history.length).to.equal(length);
    expect(asked).to.deep.equal([one]);
    press(element, '.back');
    await until(() => titles(element).length === 2);
    await until(() => root.activeElement);
    expect(root.activeElement?.textContent).to.equal('Tin 1');
  });

  it('leaves an item that is only named to its page', async () => {
    serve({ [one]: feed([item(2, '2026-03-02', { content_html: undefined, summary: 'Ngắn.' })]) });
    const element = place({ src: one, open: 'inline' });
    await element.updateComplete;
    const link = element.shadowRoot!.querySelector('a')!;
    let isPrevented: boolean | undefined;
    element.addEventListener('click', event => {
      isPrevented = event.defaultPrevented;
      event.preventDefault();
    });
    link.click();
    expect(isPrevented).to.equal(false);
  });

  it('offers what is new, and takes away what was taken back', async () => {
    let items = [item(3, '2026-03-03'), item(2, '2026-03-02'), item(1, '2026-03-01')];
    serve({ [one]: () => feed(items) });
    const intervals: (() => void)[] = [];
    const trueInterval = window.setInterval.bind(window);
    window.setInterval = ((run: () => void) => intervals.push(run)) as typeof trueInterval;
    afterThisTest(() => (window.setInterval = trueInterval));
    const element = place({ src: one, refresh: '60' });
    await element.updateComplete;
    items = [item(4, '2026-03-04'), item(3, '2026-03-03'), item(1, '2026-03-01')];
    intervals.at(-1)!();
    await until(() => element.shadowRoot!.querySelector('.fresh'));
    expect(titles(element)).to.deep.equal(['Tin 3', 'Tin 1']);
    press(element, '.fresh');
    await until(() => titles(element).length === 3);
    expect(titles(element)).to.deep.equal(['Tin 4', 'Tin 3', 'Tin 1']);
    await until(() => element.shadowRoot!.activeElement);
    expect(element.shadowRoot!.activeElement?.textContent).to.equal('Tin 4');
  });

  it('shows no answer of an address that is not asked any more', async () => {
    let come = (): void => undefined;
    const arrived = new Promise<void>(resolve => (come = resolve));
    serve({
      [one]: async () => {
        await arrived;
        return feed([item(1, '2026-03-01')]);
      },
      [two]: feed([item('b', '2026-03-02', { id: 'b', url: 'https://hai.example/b' })]),
    });
    const element = place({ src: one });
    await wait(20);
    element.src = two;
    await element.updateComplete;
    come();
    await wait(50);
    expect(titles(element)).to.deep.equal(['Tin b']);
  });

  it('begins no line with a dot, and sets words under a picture that leaves no room beside it', async () => {
    const more = {
      image: 'https://mot.example/a.jpg',
      _lx: { section: { name: 'Chuyển đổi số và cải cách' } },
    };
    serve({ [one]: feed([item(1, '2026-03-01', more)]) });
    stage().style.inlineSize = '280px';
    const element = place({ src: one, variant: 'list' });
    await element.updateComplete;
    const box = (selector: string): DOMRect =>
      element.shadowRoot!.querySelector(selector)!.getBoundingClientRect();
    const date = element.shadowRoot!.querySelector('time')!;
    expect(box('time').top, 'wrapped').to.be.above(box('[part=section]').top);
    expect(box('time').left).to.equal(box('.facts').left);
    expect(getComputedStyle(element.shadowRoot!.querySelector('.facts')!).overflow).to.equal(
      'clip',
    );
    expect(parseFloat(getComputedStyle(date, '::before').left)).to.be.below(-10);
    expect(box('.words').left).to.be.above(box('img').right);
    stage().style.setProperty('--lx-font-scale', '2');
    expect(box('.words').left).to.equal(box('img').left);
    expect(box('.words').width).to.equal(280);
  });

  it('says that there is nothing yet', async () => {
    serve({ [one]: feed([]) });
    const element = place({ src: one });
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.note')?.textContent).to.equal('Chưa có tin.');
  });
});
