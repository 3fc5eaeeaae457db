import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import { version } from '../../../src/version.js';
import {
  afterThisTest,
  article,
  mock,
  part,
  place,
  recordEvents,
  stage,
  textOf,
  until,
} from '../../support/helpers.js';

// Acceptance criteria
// - `without-x="false"` and `with-x="false"` mean false; every other value, and none, means true.
// - A change of `lang` on the page or on anything around an element reaches its words.
// - What breaks in an element is told once by lx-error, shows the fallback, and throws nothing.

/** Makes the next renders of an element throw, as a broken host page would. */
function breakRender(element: HTMLElement): void {
  Object.defineProperty(element, 'content', {
    value: () => {
      throw new RangeError('broken');
    },
    configurable: true,
  });
}

const flags = (
  customElements.get('lx-article') as typeof HTMLElement & { observedAttributes: string[] }
).observedAttributes.filter(name => /^with(out)?-/.test(name));

describe('boolean attributes', () => {
  for (const name of flags) {
    it(`${name}: "false" means false`, () => {
      const element = document.createElement('lx-article') as unknown as Record<string, unknown> &
        HTMLElement;
      const property = name.replace(/-./g, ([, letter = '']) => letter.toUpperCase());
      expect(element[property]).to.equal(false);
      for (const [value, on] of [
        ['', true],
        [name, true],
        ['true', true],
        ['false', false],
        [' FALSE ', false],
      ] as const) {
        element.setAttribute(name, value);
        expect(element[property], `"${value}"`).to.equal(on);
      }
      element.removeAttribute(name);
      expect(element[property]).to.equal(false);
    });
  }

  it('shows what without-section="false" does not hide', async () => {
    const element = place({
      attributes: { 'without-section': 'false' },
      article: article({ section: { name: 'Tin thành phố' } }),
    });
    await element.updateComplete;
    expect(textOf(element, 'section')).to.equal('Tin thành phố');
  });
});

describe('language of the words', () => {
  afterEach(() => document.documentElement.setAttribute('lang', 'vi'));

  /** The words of each tag, alone and inside of an article. */
  const said = (): (string | null | undefined)[] => {
    const shown = stage().querySelector('lx-article[class=shown]')!.shadowRoot!;
    const failed = stage().querySelector('lx-article[class=failed]')!;
    return [
      textOf(failed, 'retry') ?? textOf(failed, 'error'),
      part(shown.querySelector('lx-font-size')!, 'font-size')!.ariaLabel,
      part(stage().querySelector('lx-font-size')!, 'font-size')!.ariaLabel,
      textOf(shown.querySelector('lx-byline')!, 'date')?.split(' ')[0],
      textOf(stage().querySelector('lx-byline')!, 'date')?.split(' ')[0],
    ];
  };
  const vietnamese = ['Không tìm thấy bài viết.', 'Cỡ chữ', 'Cỡ chữ', 'Cập', 'Cập'];
  const english = ['The article was not found.', 'Text size', 'Text size', 'Updated', 'Updated'];

  async function setUp(): Promise<void> {
    document.documentElement.setAttribute('lang', 'vi');
    const failed = place({
      attributes: { class: 'failed', src: mock('article', { status: '404' }) },
    });
    const shown = place({
      attributes: { class: 'shown' },
      article: article({ dateModified: '2026-03-01' }),
    });
    const byline = document.createElement('lx-byline');
    byline.dateModified = '2026-03-01';
    stage().append(byline, document.createElement('lx-font-size'));
    await failed.updateComplete;
    await shown.updateComplete;
    await until(() => said().every(Boolean));
    expect(said()).to.deep.equal(vietnamese);
  }

  it('follows the page', async () => {
    await setUp();
    document.documentElement.setAttribute('lang', 'en');
    await until(() => said().join() === english.join());
    document.documentElement.removeAttribute('lang');
    await until(() => said().join() === vietnamese.join());
  });

  it('follows an ancestor', async () => {
    await setUp();
    stage().setAttribute('lang', 'en');
    await until(() => said().join() === english.join());
  });

  it('follows the host of a shadow root that it stands in, and what is inside of that root', async () => {
    const host = document.createElement('div');
    const box = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(box);
    const size = document.createElement('lx-font-size');
    box.append(size);
    stage().append(host);
    await size.updateComplete;
    host.setAttribute('lang', 'en');
    await until(() => part(size, 'font-size')?.ariaLabel === 'Text size');
    box.setAttribute('lang', 'vi');
    await until(() => part(size, 'font-size')?.ariaLabel === 'Cỡ chữ');
  });

  it('reaches the words inside of the body', async () => {
    document.documentElement.setAttribute('lang', 'vi');
    const element = place({
      article: article({
        body: '<iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe>',
      }),
    });
    await element.updateComplete;
    expect(textOf(element, 'body')).to.contain('Video trên YouTube');
    document.documentElement.setAttribute('lang', 'en');
    await until(() => textOf(element, 'body')?.includes('Video on YouTube'));
  });
});

describe('an element that breaks', () => {
  for (const tag of ['lx-article', 'lx-byline', 'lx-font-size'] as const) {
    it(`${tag} shows the fallback, sends one lx-error, and works again once it can`, async () => {
      const events = recordEvents();
      const element = document.createElement(tag);
      element.append('Bản thay thế');
      if ('article' in element) element.article = article();
      breakRender(element);
      stage().append(element);
      await element.updateComplete;
      element.requestUpdate();
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('slot')).to.exist;
      expect(element.shadowRoot!.textContent.trim()).to.equal('');
      expect(events.map(({ type }) => type)).to.deep.equal(['lx-error']);
      expect(events[0]).to.include({ kind: 'internal' });
      expect(events[0]!.target).to.equal(element);
      Reflect.deleteProperty(element, 'content');
      element.requestUpdate();
      await element.updateComplete;
      expect(element.shadowRoot!.querySelectorAll('.frame').length).to.equal(1);
    });
  }

  it('tells of a fault that follows a load neither by a second event nor to the page', async () => {
    const element = place({ article: article() });
    const events = recordEvents();
    await element.updateComplete;
    breakRender(element);
    element.requestUpdate();
    await element.updateComplete;
    expect(events.map(({ type }) => type)).to.deep.equal(['lx-load']);
    Reflect.deleteProperty(element, 'content');
    element.article = article({ title: 'Bài thứ hai' });
    await element.updateComplete;
    expect(textOf(element, 'title')).to.equal('Bài thứ hai');
    expect(events.map(({ type }) => type)).to.deep.equal(['lx-load', 'lx-load']);
  });

  it('survives a listener of ours that throws', async () => {
    const size = document.createElement('lx-font-size');
    stage().append(size);
    await size.updateComplete;
    const events = recordEvents();
    size.addEventListener('lx-font-size-change', event => event.stopPropagation());
    Object.defineProperty(size, 'dispatchEvent', {
      value(event: Event) {
        if (event.type === 'lx-font-size-change') throw new RangeError('broken');
        return HTMLElement.prototype.dispatchEvent.call(this, event);
      },
    });
    const larger = size.shadowRoot!.querySelectorAll('button')[2]!;
    larger.click();
    larger.click();
    expect(events.map(({ type }) => type)).to.deep.equal(['lx-error']);
    size.shadowRoot!.querySelectorAll('button')[1]!.click();
  });
});

describe('for those who look for the fault', () => {
  it('keeps error and loadedArticle for late listeners', async () => {
    const element = place({ attributes: { src: mock('article', { status: '410' }) } });
    expect(element.error).to.equal(undefined);
    await element.updateComplete;
    expect(element.error).to.include({ kind: 'withdrawn', status: 410 });
    expect(element.loadedArticle).to.equal(undefined);
    element.src = undefined;
    element.article = article({ title: 'Bài thứ hai' });
    await element.updateComplete;
    expect(element.error).to.equal(undefined);
    expect(element.loadedArticle?.title).to.equal('Bài thứ hai');
  });

  it('says each kind of error and warning once in the console, with what to do', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (...parts: unknown[]) => said.push(parts.map(String).join(' '));
    afterThisTest(() => (console.warn = warn));
    for (const name of ['a', 'b', 'c']) {
      const element = place({
        article: article({ id: name, authors: [{ name }, { nom: name }], license: 'ftp://x' }),
      });
      await element.updateComplete;
      const failed = place({ article: { format: 'lx-article/7', title: name, body: name } });
      await failed.updateComplete;
    }
    expect(said.filter(text => text.includes('lx-article/7')).length).to.equal(1);
    expect(said.filter(text => text.includes('lx-error')).length).to.equal(1);
    expect(said.filter(text => text.includes('$.authors[].name')).length).to.equal(1);
    expect(said.filter(text => text.includes('$.license')).length).to.equal(1);
    for (const text of said) expect(text).to.match(/^lx-article: /);
  });

  it('has its version on each class', () => {
    for (const tag of ['lx-article', 'lx-byline', 'lx-font-size'])
      expect(customElements.get(tag)).to.have.property('version', version);
  });
});
