import { expect } from '@open-wc/testing';
import type * as lx from '../../../src/index.js';
import type {} from '../../../src/define-all.js';
import type { LxArticle } from '../../../src/elements/lx-article/lx-article.js';
import { afterThisTest, part, textOf, until, wait } from '../../support/helpers.js';

// Acceptance criteria, on the built files, under the strict CSP of the contract
// - The real article of the city is on the screen whole, and nothing is reported or written to the console.
// - A+ enlarges the text, and the size survives a reload.
// - A second copy of lx, or of Lit, harms nothing; a bundled one cleans and takes words through the
//   first, unless that is older: then it says so. The console tells of further copies once.
// - No global of ours but the registry.
// - A list and an alert come as chunks, with formats of their own, and nothing is reported.
// - The article is asked for once, before the elements are defined.

type Second = Pick<typeof lx, 'clean' | 'registerStrings'>;

type Page = Window & {
  said: string[];
  seen: string[];
  told: string[];
  globalsBefore: Set<string>;
  asked: { address: string; isDefined: boolean }[];
};

async function open(
  name: string,
): Promise<{ page: Page; article: LxArticle; frame: HTMLIFrameElement }> {
  const frame = document.createElement('iframe');
  frame.src = `/test/pages/${name}.html`;
  frame.width = '900';
  frame.height = '700';
  document.body.append(frame);
  afterThisTest(() => frame.remove());
  return { frame, ...(await ready(frame)) };
}

async function ready(frame: HTMLIFrameElement): Promise<{ page: Page; article: LxArticle }> {
  await new Promise(resolve => frame.addEventListener('load', resolve, { once: true }));
  const page = frame.contentWindow as unknown as Page;
  await until(() => page.document.querySelector('lx-article:defined'));
  const article = page.document.querySelector('lx-article') as unknown as LxArticle;
  await article.updateComplete;
  return { page, article };
}

describe('built files under the strict CSP', () => {
  before(() => localStorage.clear());
  after(() => localStorage.clear());

  it('list: what the entry does not hold comes when the page uses it', async () => {
    const frame = document.createElement('iframe');
    frame.src = '/test/pages/list.html';
    document.body.append(frame);
    afterThisTest(() => frame.remove());
    await until(() => frame.contentDocument?.querySelector('lx-article-list:defined'));
    const page = frame.contentWindow as unknown as Page;
    const list = page.document.querySelector('lx-article-list')!;
    await list.updateComplete;
    expect(list.shadowRoot!.querySelectorAll('[part=card]').length).to.equal(6);
    await until(() => page.document.querySelector('lx-alert:defined'));
    const alert = page.document.querySelector('lx-alert')!;
    alert.alert = { id: 'a', text: 'Nước lên.', ends: '2999-01-01T00:00:00+07:00' };
    await until(() => alert.shadowRoot!.querySelector('[part=alert]'));
    list.shadowRoot!.querySelector<HTMLElement>('[part=card] a')!.click();
    await until(() => list.shadowRoot!.querySelector('lx-article')?.loadedArticle);
    expect(page.seen).to.deep.equal([]);
  });

  for (const name of ['strict', 'strict-module', 'two-copies'])
    it(`${name}: the article is asked for once, before anything is defined`, async () => {
      const { page } = await open(name);
      expect(page.asked).to.deep.equal([
        { address: `${location.origin}/demo/articles/so-ket-35.json`, isDefined: false },
      ]);
    });

  for (const name of ['strict', 'strict-module', 'two-copies', 'second-lit']) {
    it(`${name}: the real article, no report, no console error`, async () => {
      const { page, article } = await open(name);
      expect(textOf(article, 'slogan')).to.equal('Chào mừng bạn đến với Cổng TTĐT TP Long Xuyên');
      expect(textOf(article, 'title')).to.equal(
        'Sơ kết hoạt động của Ban chỉ đạo 35 thành phố Long Xuyên',
      );
      const byline = article.shadowRoot!.querySelector('lx-byline')!;
      expect(textOf(byline, 'author')).to.equal('Thanh Tùng');
      expect(textOf(byline, 'date')).to.equal('13/05/2022');
      expect(part(byline, 'date')?.querySelector('time')?.getAttribute('datetime')).to.equal(
        '2022-05-13',
      );
      const body = part(article, 'body')!;
      const paragraphs = [...body.querySelectorAll('p')].filter(
        ({ textContent }) => textContent.length > 150,
      );
      expect(paragraphs.length).to.equal(10);
      expect(body.querySelectorAll('figure').length).to.equal(1);
      expect(textOf(article, 'caption')).to.equal(
        'Đồng chí Nguyễn Hữu Thịnh, Phó Trưởng ban Ban Tuyên giáo Tỉnh ủy phát biểu tại hội nghị',
      );
      expect(paragraphs.at(-1)?.textContent).to.match(/thù địch\.\/\.$/);
      expect(textOf(article, 'trust')).to.contain('Chứng nhận Tín nhiệm mạng');
      const size = article.shadowRoot!.querySelector('lx-font-size')!;
      expect(size.shadowRoot!.querySelectorAll('button').length).to.equal(3);
      await until(() => body.querySelector('img')?.complete);
      expect(body.querySelector('img')?.naturalWidth).to.be.greaterThan(0);
      expect(page.seen).to.deep.equal([]);
    });
  }

  it('leaves no trace of the source in the body', async () => {
    const { article } = await open('strict');
    const body = part(article, 'body')!;
    const empty = [...body.querySelectorAll('p')].filter(
      p => !p.textContent.trim() && !p.querySelector('img'),
    );
    expect(empty.length).to.equal(0);
    expect(body.querySelectorAll('[style], [class*="Mso"], [align], font, o\\:p').length).to.equal(
      0,
    );
    expect(body.innerHTML).not.to.contain('Mso').and.not.to.contain('style');
  });

  it('makes no global', async () => {
    const { page } = await open('strict');
    const added = Object.getOwnPropertyNames(page).filter(name => !page.globalsBefore.has(name));
    // Lit's own: the list of its versions by which it tells of a second copy, and its decorators' data.
    expect(
      added.filter(
        name =>
          !/^(lit|reactiveElement)\w*Versions$|^litPropertyMetadata$|^globalsBefore$/.test(name),
      ),
    ).to.deep.equal([]);
  });

  it('enlarges on A+, and keeps the size after a reload', async () => {
    const { page, article, frame } = await open('strict');
    const sizeOf = (element: LxArticle): number =>
      parseFloat(page.getComputedStyle(part(element, 'body')!.querySelector('p')!).fontSize);
    const size = sizeOf(article);
    const buttons = article
      .shadowRoot!.querySelector('lx-font-size')!
      .shadowRoot!.querySelectorAll('button');
    buttons[2]?.click();
    expect(sizeOf(article)).to.be.closeTo(size * 1.15, 0.05);
    const again = ready(frame);
    page.location.reload();
    const { article: reloaded } = await again;
    expect(
      parseFloat(
        frame.contentWindow!.getComputedStyle(part(reloaded, 'body')!.querySelector('p')!).fontSize,
      ),
    ).to.be.closeTo(size * 1.15, 0.05);
    expect((frame.contentWindow as unknown as Page).seen).to.deep.equal([]);
  });

  describe('a copy that a site has bundled', () => {
    const openSecond = async (): Promise<{ page: Page; article: LxArticle; second: Second }> => {
      const { page, article } = await open('second-copy');
      await until(() => 'second' in page);
      return { page, article, second: (page as unknown as { second: Second }).second };
    };

    it('cleans, and nothing is reported', async () => {
      const { page, second } = await openSecond();
      const { fragment, report } = second.clean('<p style="color:red" onclick="x()">a<b>b<script>');
      expect(fragment.textContent).to.equal('ab');
      expect([...fragment.querySelectorAll('*')].map(({ localName }) => localName)).to.deep.equal([
        'p',
        'strong',
      ]);
      expect(JSON.stringify(report)).to.contain('onclick');
      await wait(300);
      expect(page.seen).to.deep.equal([]);
    });

    it('throws errors of its own class', async () => {
      const { page, second } = await openSecond();
      let caught: unknown;
      try {
        second.clean('<div>'.repeat(300));
      } catch (error) {
        caught = error;
      }
      const { LxError } = (page as unknown as { second: { LxError: typeof Error } }).second;
      expect(caught).to.be.instanceOf(LxError);
      expect(caught).to.include({ kind: 'too-large', path: '$.body' });
    });

    it('gives its words to the copy that shows the articles', async () => {
      const { article, second } = await openSecond();
      second.registerStrings('vi', { larger: 'Chữ to A+' });
      const size = article.shadowRoot!.querySelector('lx-font-size')!;
      size.lang = 'en';
      await size.updateComplete;
      size.lang = 'vi';
      await size.updateComplete;
      expect(size.shadowRoot!.innerHTML).to.contain('Chữ to A+');
    });

    it('says what to do where the copy that came first is older, and nothing is reported', async () => {
      const { page, second } = await openSecond();
      const first = page.customElements.get('lx-article')!;
      for (const version of ['0.0.9', '0.1', undefined]) {
        Object.defineProperty(first, 'version', { value: version, configurable: true });
        expect(() => second.clean('<p>a'), version).to.throw(/an older one runs on this page/);
      }
      for (const version of ['0.1.1', '0.10.0', '1.0.0', '2']) {
        Object.defineProperty(first, 'version', { value: version, configurable: true });
        expect(second.clean('<p>a').fragment.textContent, version).to.equal('a');
      }
      await wait(300);
      expect(page.seen).to.deep.equal([]);
    });
  });

  it('tells once of however many further copies', async () => {
    const { page } = await open('two-copies');
    await wait(300);
    expect(page.said.filter(text => text.includes('on this page already')).length).to.equal(1);
  });

  it('shows the fallbacks and says why, once each, where the page’s policy does not list lx', async () => {
    const { page, article } = await open('refused');
    await wait(300);
    for (const tag of ['lx-article a', 'lx-byline', 'lx-font-size'])
      expect(page.document.querySelector(tag)!.getClientRects().length, tag).to.be.greaterThan(0);
    expect(article.shadowRoot!.querySelector('slot')).to.exist;
    expect(page.told.sort()).to.deep.equal([
      'lx-article lx-error unsafe',
      'lx-byline lx-error unsafe',
      'lx-font-size lx-error unsafe',
    ]);
    expect(page.seen.filter(said => /^(error|rejection)/.test(said))).to.deep.equal([]);
    // One for the policy, one for the first sink that it was refused at; no more.
    expect(page.seen.filter(said => /^[\w-]*trusted-types/.test(said)).length).to.equal(2);
  });
});
