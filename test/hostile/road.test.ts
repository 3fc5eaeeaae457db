import { expect } from '@open-wc/testing';
import { begun } from '../support/helpers.js';
import { isThorough } from '../support/thorough.js';
import { articleWithBody } from './hostile-articles.js';
import { HostilePage, policies, type Shown } from './hostile-page.js';
import { ownPayloads } from './payloads.js';
import { badTrees } from './safety.js';

// Acceptance criteria
// - It fails closed: where the tokenizer, the normaliser, the cleaner or what they stand on does not
//   work, there is one `lx-error` of kind `unsafe`, and plain text and the source link are all that
//   is shown.
// - What another script put onto Object.prototype lets nothing through.
// - A bad body is rendered, or refused as `too-large`, each time with the link to the source; nothing
//   runs, is requested or reported.

const url = 'https://portal.example/tin/1';

const partOf = (element: Element, part: string): HTMLElement | null =>
  element.shadowRoot!.querySelector(`[part~="${part}"]`);
const textOf = (element: Element, part: string): string | undefined =>
  partOf(element, part)?.textContent.replace(/\s+/g, ' ').trim();

const pages: HostilePage[] = [];
afterEach(() => pages.splice(0).forEach(page => page.close()));

async function openPage(csp: string = policies.strict): Promise<HostilePage> {
  const page = await HostilePage.open(csp);
  pages.push(page);
  return page;
}

const show = async (page: HostilePage, ...bodies: string[]): Promise<Shown[]> =>
  page.show(bodies.map(payload => articleWithBody({ id: '', payload }, url)));

describe('a body that cannot be cleaned', () => {
  const body =
    '<p>Chữ <b onclick="pwned(1)" style="color:red">đậm</b></p><script>pwned(2)</script>' +
    '<img src=/khong-co.png onerror="pwned(3)"><iframe src="https://evil.example/"></iframe>';

  type Broken = Window & typeof globalThis;
  interface Break {
    readonly title: string;
    /** Breaks the page; calls back each time that what it broke was used. */
    readonly harm: (window: Broken, used: () => void) => void;
    /** Whether nothing of the body may even have been parsed. */
    readonly beforeParsing?: true;
  }

  const failure = (): never => {
    throw new Error('broken on purpose');
  };

  /** Lets the first `calls` of a method through, and then does something else. */
  function replace<K extends string>(
    owner: Record<K, (...values: never[]) => unknown>,
    name: K,
    calls: number,
    other: (...values: never[]) => unknown,
  ): void {
    const original = owner[name];
    let count = 0;
    owner[name] = function (this: unknown, ...values: never[]) {
      count += 1;
      return (count > calls ? other : original).apply(this, values);
    };
  }

  const walker = (calls: number, other: (root: Node) => unknown): Break['harm'] => {
    return ({ Document: { prototype } }, used) => {
      replace(prototype as never, 'createNodeIterator', calls, (root: Node) => {
        used();
        return other(root);
      });
    };
  };
  const noNodes = (root: Node): NodeIterator =>
    document.createNodeIterator(root.ownerDocument!.createTextNode(''));

  const breaks: readonly Break[] = [
    {
      title: 'DOMPurify does not know the browser',
      harm: ({ Document: { prototype } }, used) =>
        Object.defineProperty(prototype, 'implementation', {
          get() {
            used();
            return {};
          },
        }),
    },
    { title: 'DOMPurify throws', harm: walker(0, failure) },
    { title: 'DOMPurify throws after its self-test', harm: walker(1, failure) },
    { title: 'DOMPurify lets all through', harm: walker(0, noNodes) },
    { title: 'DOMPurify lets all through after its self-test', harm: walker(1, noNodes) },
    {
      title: 'the tokenizer throws',
      // Of all that sees the whole body, the tokenizer alone reads it character by character.
      harm: ({ String: { prototype } }, used) => {
        // eslint-disable-next-line @typescript-eslint/unbound-method
        const { charCodeAt } = prototype;
        prototype.charCodeAt = function (this: string, at) {
          if (!this.startsWith(body)) return charCodeAt.call(this, at);
          used();
          return failure();
        };
      },
      beforeParsing: true,
    },
    ...(['append', 'querySelectorAll'] as const).map((name): Break => ({
      title: `${name}() of a fragment throws`,
      harm: ({ DocumentFragment: { prototype } }, used) => {
        // eslint-disable-next-line @typescript-eslint/unbound-method
        const original = prototype[name] as (...values: unknown[]) => unknown;
        prototype[name] = function (this: DocumentFragment, ...values: unknown[]): never {
          // The shadow root is a fragment too, but not one of a body.
          if ('host' in this) return original.apply(this, values) as never;
          used();
          return failure();
        };
      },
    })),
    {
      title: 'replaceWith() throws',
      harm: ({ Element: { prototype } }, used) =>
        replace(prototype as never, 'replaceWith', 0, () => {
          used();
          failure();
        }),
    },
  ];

  /** What is parsed in a page from now on, but for Lit's templates. */
  function recordParsed({ Element: { prototype } }: Broken): string[] {
    const parsed: string[] = [];
    const innerHTML = Object.getOwnPropertyDescriptor(prototype, 'innerHTML')!;
    Object.defineProperty(prototype, 'innerHTML', {
      ...innerHTML,
      set(this: Element, html: unknown) {
        if (String(html).includes('Chữ')) parsed.push(String(html));
        innerHTML.set!.call(this, html);
      },
    });
    return parsed;
  }

  for (const { title, harm, beforeParsing } of breaks) {
    it(`is shown as text where ${title}`, async () => {
      const page = await openPage();
      const parsed = recordParsed(page.window);
      let uses = 0;
      harm(page.window, () => (uses += 1));
      const [shown] = await show(page, body);
      expect(uses, 'uses of what was broken').to.be.greaterThan(0);
      if (beforeParsing) expect(parsed).to.deep.equal([]);
      const { element, outcome } = shown!;
      expect(outcome).to.equal('unsafe');
      expect(partOf(element, 'body')).to.equal(null);
      expect(textOf(element, 'error')).to.contain('Chữ đậm').and.not.to.contain('pwned');
      expect(partOf(element, 'title')?.textContent).to.equal('Tiêu đề');
      expect(partOf(element, 'error')?.querySelector('a')?.href).to.equal(url);
      const inside = [...element.shadowRoot!.querySelectorAll('*')].map(each => each.localName);
      expect(inside).not.to.include.members(['script']).and.not.to.include('img');
      expect(badTrees(element)).to.deep.equal([]);
      expect(await page.trouble()).to.deep.equal([]);
    });
  }
});

describe('a body that comes in parts', () => {
  const paragraph = `<p>${'Đoàn viên và người dân các khóm cùng nhau dọn vệ sinh bờ kè. '.repeat(8)}</p>`;

  it('is cleaned in each of them', async () => {
    const page = await openPage();
    const every = ownPayloads.filter((_, at) => at % 8 === 0);
    const shown = await show(
      page,
      ...every.map(({ payload }) => paragraph.repeat(40) + payload + paragraph.repeat(20)),
    );
    for (const { element } of shown) expect(badTrees(element)).to.deep.equal([]);
    expect(shown.filter(({ outcome }) => outcome === 'lx-load').length).to.be.greaterThan(20);
    expect(await page.trouble()).to.deep.equal([]);
  });

  it('is cleaned in the part that is shown early', async () => {
    const page = await openPage();
    const element = page.window.document.createElement('lx-article');
    const top = '<p>Chữ <a href="javascript:pwned(1)" name="location">đậm</a></p>';
    const payload = `${top}${paragraph.repeat(60)}`;
    element.article = articleWithBody({ id: '', payload }, url);
    page.main.append(element);
    await begun(element);
    expect(element.shadowRoot!.querySelector('.body')?.textContent).to.contain('Chữ đậm');
    expect(badTrees(element)).to.deep.equal([]);
    await element.updateComplete;
  });
});

describe('a page whose Object.prototype is polluted', () => {
  const all = /./;
  const list = [
    'script',
    'iframe',
    'img',
    'object',
    'svg',
    'form',
    'onerror',
    'onclick',
    'href',
    'srcdoc',
  ];
  const members: Readonly<Record<string, unknown>> = {
    tagNameCheck: all,
    attributeNameCheck: all,
    allowCustomizedBuiltInElements: true,
    CUSTOM_ELEMENT_HANDLING: { tagNameCheck: all, attributeNameCheck: all },
    ALLOWED_TAGS: list,
    ALLOWED_ATTR: list,
    ADD_TAGS: list,
    ADD_ATTR: list,
    ADD_URI_SAFE_ATTR: list,
    USE_PROFILES: { html: true, svg: true, mathMl: true },
    ALLOW_UNKNOWN_PROTOCOLS: true,
    ALLOWED_URI_REGEXP: all,
    IN_PLACE: false,
    RETURN_DOM: true,
    SANITIZE_DOM: false,
    SAFE_FOR_XML: false,
    script: true,
    iframe: true,
    img: { onerror: 'text' },
    onerror: 'text',
    onclick: 'text',
    srcdoc: 'link',
    style: 'text',
    p: { onclick: 'text' },
    html: '<img src=/khong-co.png onerror=pwned(1)>',
    text: '<img src=/khong-co.png onerror=pwned(1)>',
    body: '<img src=/khong-co.png onerror=pwned(1)>',
    url: 'javascript:pwned(1)',
    title: '<img src=/khong-co.png onerror=pwned(1)>',
    publisher: { name: 'A', url: 'javascript:pwned(1)', logo: 'javascript:pwned(1)' },
    tags: ['<img src=/khong-co.png onerror=pwned(1)>'],
    required: true,
    default: 'javascript:pwned(1)',
    value: 'javascript:pwned(1)',
    get: () => 'javascript:pwned(1)',
    set: () => undefined,
    createHTML: () => '<img src=/khong-co.png onerror=pwned(1)>',
    hasOwnProperty: () => true,
    name: 'javascript:pwned(1)',
    length: 3,
    0: 'javascript:pwned(1)',
    raw: ['<img src=/khong-co.png onerror=pwned(1)>'],
    sandbox: '',
    _$litType$: 1,
    strings: ['<img src=/khong-co.png onerror=pwned(1)>'],
  };
  const bodies = ownPayloads
    .filter(({ id }) => /-(handler|url|svg|script|element|form)-/.test(id))
    .map(({ payload }) => payload);

  for (const [name, value] of Object.entries(members)) {
    it(`lets nothing through by ${name}`, async () => {
      const page = await openPage(policies.none);
      Object.defineProperty(
        (page.window as unknown as { Object: typeof Object }).Object.prototype,
        name,
        {
          value,
          configurable: true,
          writable: true,
          enumerable: true,
        },
      );
      const every = Math.ceil(bodies.length / (isThorough ? 25 : 8));
      const shown = await show(page, ...bodies.filter((_, at) => at % every === 0));
      for (const { element, outcome } of shown) {
        if (outcome === 'lx-load') expect(badTrees(element)).to.deep.equal([]);
        else expect(partOf(element, 'body')).to.equal(null);
        page.provoke(element.shadowRoot!);
      }
      const trouble = await page.trouble();
      expect(trouble.filter(each => !/^(error|rejection)\(/.test(each))).to.deep.equal([]);
    });
  }
});

describe('a bad body', () => {
  const nested = (tag: string, depth: number): string =>
    `<${tag}>`.repeat(depth) + 'Đoạn.' + `</${tag}>`.repeat(depth);
  const MB = 1024 * 1024;
  const utf16 = (text: string): string => text.replace(/./g, '$&\u0000');

  const cases: { title: string; body: () => string; outcome: string; says?: string }[] = [
    { title: 'nested 10,000 deep', body: () => nested('div', 10_000), outcome: 'too-large' },
    {
      title: 'nested 10,000 deep, of spans',
      body: () => nested('span', 10_000),
      outcome: 'too-large',
    },
    {
      title: 'nested 10,000 deep, of lists',
      body: () => nested('ul><li', 10_000),
      outcome: 'too-large',
    },
    {
      title: 'nested 10,000 deep, of tables',
      body: () => nested('table><tr><td', 10_000),
      outcome: 'too-large',
    },
    { title: 'nested 200 deep', body: () => nested('div', 200), outcome: 'lx-load', says: 'Đoạn.' },
    { title: 'of 200,000 nodes', body: () => '<p>Đoạn.</p>'.repeat(100_001), outcome: 'too-large' },
    {
      title: 'of 90,000 line breaks',
      body: () => 'Đoạn.<br>'.repeat(90_000),
      outcome: 'lx-load',
      says: 'Đoạn.',
    },
    {
      title: 'of 5 MB of one text',
      body: () => 'Đoạn văn. '.repeat(MB / 2),
      outcome: 'lx-load',
      says: 'Đoạn văn.',
    },
    {
      title: 'of 5 MB of one word',
      body: () => 'a'.repeat(5 * MB),
      outcome: 'lx-load',
      says: 'aaa',
    },
    { title: 'of 5 MB of <b>', body: () => '<b>'.repeat((5 * MB) / 3), outcome: 'too-large' },
    { title: 'of 400,000 <', body: () => '<'.repeat(400_000), outcome: 'lx-load', says: '<<<' },
    { title: 'of 400,001 <', body: () => '<'.repeat(400_001), outcome: 'too-large' },
    {
      title: 'of 400,001 < in pieces',
      body: () => '<p>1 < 2</p>'.repeat(50_000) + '<'.repeat(350_001),
      outcome: 'too-large',
    },
    { title: 'of 5 MB of <', body: () => '<'.repeat(5 * MB), outcome: 'too-large' },
    { title: 'of 5 MB of <!--', body: () => '<!--'.repeat((5 * MB) / 4), outcome: 'lx-load' },
    {
      title: 'of 5 MB of one attribute',
      body: () => `<p title="${'a'.repeat(5 * MB)}">Đoạn.`,
      outcome: 'lx-load',
      says: 'Đoạn.',
    },
    {
      title: 'of 5 MB of attributes',
      body: () => `<p ${'a=1 '.repeat(1.25 * MB)}>Đoạn.`,
      outcome: 'too-large',
    },
    {
      title: 'of formatting that each paragraph repeats',
      // Each is open again in every later paragraph; of equal ones only three would be.
      body: () =>
        `<p>${Array.from({ length: 100 }, (_, n) => `<b id=${n}>`).join('')}</p>` +
        '<p>a</p>'.repeat(5_000),
      outcome: 'too-large',
    },
    {
      title: 'of an unclosed comment',
      body: () => '<p>Đoạn.</p><!-- chưa đóng <img src=x onerror=pwned(1)>',
      outcome: 'lx-load',
      says: 'Đoạn.',
    },
    {
      title: 'of an unclosed tag',
      body: () => '<p>Đoạn.</p><a href="https://portal.example/',
      outcome: 'lx-load',
      says: 'Đoạn.',
    },
    {
      title: 'of NUL bytes',
      body: () => '\u0000<p>Đo\u0000ạn.\u0000</p>\u0000',
      outcome: 'lx-load',
      says: 'Đoạn.',
    },
    {
      title: 'of lone surrogates',
      body: () => '<p>Đoạn\ud800.</p>\udc00<b \udfff>',
      outcome: 'lx-load',
      says: 'Đoạn',
    },
    {
      title: 'of UTF-16 read as another encoding',
      body: () => utf16('\u00ff\u00fe<p onclick="pwned(1)">Doan</p><script>pwned(1)</script>'),
      outcome: 'lx-load',
    },
    { title: 'of control characters only', body: () => '\u0001\u0002\u001f', outcome: 'lx-load' },
    {
      title: 'of white space only',
      body: () => ' \n&nbsp;<p>&nbsp;</p><br><br>\u200b',
      outcome: 'lx-load',
    },
    { title: 'of a script only', body: () => '<script>pwned(1)</script>', outcome: 'lx-load' },
    { title: 'that is empty', body: () => '', outcome: 'lx-load' },
  ];

  for (const { title, body, outcome, says } of cases) {
    it(`${title}: ${outcome}, with title and source link`, async function () {
      this.timeout(60_000);
      const page = await openPage();
      const [shown] = await show(page, body());
      const { element } = shown!;
      expect(shown!.outcome).to.equal(outcome);
      expect(partOf(element, 'title')?.textContent.trim()).to.equal('Tiêu đề');
      const source = partOf(element, outcome === 'lx-load' ? 'source' : 'error');
      expect(source?.querySelector('a')?.href).to.equal(url);
      if (says) expect(textOf(element, 'body')).to.contain(says);
      if (outcome !== 'lx-load') expect(partOf(element, 'body')).to.equal(null);
      expect(badTrees(element)).to.deep.equal([]);
      expect(await page.trouble()).to.deep.equal([]);
    });
  }

  it('that is only an image is a figure', async () => {
    const page = await openPage();
    const [shown] = await show(page, '<img src="/a.jpg" alt="Quang cảnh" onload="pwned(1)">');
    const image = partOf(shown!.element, 'body')?.querySelector('figure img');
    expect(image?.getAttribute('alt')).to.equal('Quang cảnh');
    expect(await page.trouble()).to.deep.equal([]);
  });

  it('that is only a table stays one', async () => {
    const page = await openPage();
    const [shown] = await show(page, '<table><tr><th>Cột<th>Cột<tr><td>5<td>6</table>');
    expect(partOf(shown!.element, 'body')?.querySelectorAll('table tr').length).to.equal(2);
    expect(await page.trouble()).to.deep.equal([]);
  });

  it('that is a whole document brings its text alone', async () => {
    const page = await openPage();
    const html =
      '<!doctype html><html onload="pwned(1)"><head><base href="https://evil.example/"><title>Lạ</title>' +
      '<meta http-equiv="refresh" content="0;url=https://evil.example/"><style>*{display:none}</style></head>' +
      '<body bgcolor=red onload="pwned(2)"><p>Đoạn. <a href="a">Liên kết</a></p></body></html>';
    const { element } = (await show(page, html))[0]!;
    expect(textOf(element, 'body')).to.equal('Đoạn. Liên kết');
    expect(partOf(element, 'body')?.querySelector('a')?.href).to.equal(
      'https://portal.example/tin/a',
    );
    expect(page.window.document.baseURI).to.contain(location.host);
    expect(await page.trouble()).to.deep.equal([]);
  });
});
