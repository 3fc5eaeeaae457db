import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import {
  applyPrintRules,
  article,
  mock,
  part,
  place,
  stage,
  textOf,
  until,
  wait,
} from '../../support/helpers.js';

// Acceptance criteria
// - Every attribute of the contract does what it says, and a bad value falls to the default.
// - The host's CSS spoils nothing: text size, inherited properties, `*` rules.
// - Themes work by custom properties and parts; the layout follows the container.

const rich = (): Record<string, unknown> =>
  article({
    summary: 'Câu dẫn.',
    section: { name: 'Đô thị' },
    byline: 'Ngọc Minh',
    datePublished: '2022-05-12T23:30:00Z',
    image: {
      url: 'https://portal.example/a.jpg',
      alt: 'Quang cảnh',
      caption: 'Chú thích',
      credit: 'Ảnh: Ngọc Minh',
      width: 1200,
      height: 800,
    },
    attachments: [
      {
        url: 'https://portal.example/KH-1.pdf',
        title: 'Kế hoạch',
        documentNumber: '123/KH-UBND',
        dateIssued: '2022-05-10',
        issuer: 'UBND thành phố',
        sizeInBytes: 482133,
      },
    ],
    tags: ['môi trường'],
    related: [
      { url: 'https://portal.example/tin/2', title: 'Bài liên quan', datePublished: '2022-05-01' },
    ],
    corrections: [{ date: '2022-05-20', note: 'Sửa số liệu.' }],
    publisher: {
      name: 'Cổng thông tin',
      url: 'https://portal.example/',
      slogan: 'Chào mừng',
      certifications: [{ name: 'Tín nhiệm mạng', url: 'https://tinnhiemmang.vn/x' }],
    },
    copyrightNotice: 'Ghi rõ nguồn.',
    body: '<h2>Mục</h2><p>Đoạn một.</p>',
  });

const shown = (element: Element, name: string): boolean =>
  part(element, name) !== null ||
  element.shadowRoot!.querySelector(`[exportparts*="${name}"]`) !== null;

describe('lx-article: attributes', () => {
  const everything = [
    'publisher',
    'slogan',
    'section',
    'title',
    'standfirst',
    'byline',
    'font-size',
    'lead',
    'caption',
    'credit',
    'body',
    'corrections',
    'attachments',
    'attachment',
    'tags',
    'related',
    'source',
    'copyright',
    'trust',
  ];

  it('shows every member of the article', async () => {
    const element = place({ article: rich() });
    await element.updateComplete;
    expect(everything.filter(name => !shown(element, name))).to.deep.equal([]);
    expect(textOf(element, 'attachment'))
      .to.contain('PDF')
      .and.to.contain('123/KH-UBND')
      .and.to.contain('UBND thành phố')
      .and.to.contain('10/05/2022')
      .and.to.contain('471 KB');
    expect(textOf(element, 'corrections')).to.equal('Đính chính ngày 20/05/2022: Sửa số liệu.');
    expect(textOf(element, 'related')).to.contain('Bài liên quan 01/05/2022');
    expect(textOf(element, 'source')).to.equal('Nguồn: Cổng thông tin (portal.example)');
    await expect(element).to.be.accessible();
  });

  const without = {
    publisher: 'publisher',
    section: 'section',
    standfirst: 'standfirst',
    byline: 'byline',
    'font-size': 'font-size',
    lead: 'lead',
    attachments: 'attachments',
    tags: 'tags',
    related: 'related',
    trust: 'trust',
  };
  for (const [attribute, name] of Object.entries(without)) {
    it(`without-${attribute} hides that alone`, async () => {
      const element = place({ article: rich(), attributes: { [`without-${attribute}`]: '' } });
      await element.updateComplete;
      const hidden = everything.filter(each => !shown(element, each));
      const inside: Record<string, string[]> = {
        publisher: ['slogan'],
        lead: ['caption', 'credit'],
        attachments: ['attachment'],
      };
      expect(hidden).to.have.members([name, ...(inside[name] ?? [])]);
    });
  }

  const levels: { value: string | undefined; title: string; body: string }[] = [
    { value: undefined, title: 'H2', body: 'H3' },
    { value: '1', title: 'H1', body: 'H2' },
    { value: '4', title: 'H4', body: 'H5' },
    { value: '5', title: 'H5', body: 'H6' },
    { value: '9', title: 'H2', body: 'H3' },
    { value: 'zwei', title: 'H2', body: 'H3' },
  ];
  for (const { value, title, body } of levels) {
    it(`heading-level ${value ?? 'not given'}: title ${title}, body ${body}`, async () => {
      const element = place({
        article: rich(),
        attributes: value === undefined ? {} : { 'heading-level': value },
      });
      await element.updateComplete;
      expect(part(element, 'title')?.tagName).to.equal(title);
      expect(part(element, 'body')?.querySelector('h2, h3, h4, h5, h6')?.tagName).to.equal(body);
    });
  }

  it('changes the levels of a body that is shown already, without another event', async () => {
    const element = place({ article: rich() });
    await element.updateComplete;
    let loads = 0;
    element.addEventListener('lx-load', () => (loads += 1));
    element.headingLevel = 3;
    await until(() => part(element, 'body')?.querySelector('h4'));
    expect([part(element, 'title')?.tagName, loads]).to.deep.equal(['H3', 0]);
  });

  it('variant: compact and headline show no body, link the title, and load', async () => {
    for (const variant of ['compact', 'headline']) {
      const element = place({ article: rich(), attributes: { variant } });
      let loads = 0;
      element.addEventListener('lx-load', () => (loads += 1));
      await element.updateComplete;
      expect(part(element, 'body'), variant).to.equal(null);
      expect(part(element, 'title')?.querySelector('a')?.href).to.equal(
        'https://portal.example/tin/1',
      );
      expect(loads, variant).to.equal(1);
      expect(part(element, 'lead') !== null).to.equal(variant === 'compact');
    }
  });

  it('variant: an unknown one is the full article', async () => {
    const element = place({ article: rich(), attributes: { variant: 'huge' } });
    await element.updateComplete;
    expect(textOf(element, 'body')).to.contain('Đoạn một.');
  });

  const date = (element: Element): string | undefined =>
    textOf(element.shadowRoot!.querySelector('lx-byline')!, 'date');

  it('time-zone beats the article’s, and a bad one does not', async () => {
    const own = place({ article: rich() });
    const articles = place({ article: { ...rich(), timeZone: 'America/New_York' } });
    const beaten = place({
      article: { ...rich(), timeZone: 'America/New_York' },
      attributes: { 'time-zone': 'Asia/Tokyo' },
    });
    const bad = place({ article: rich(), attributes: { 'time-zone': 'Không/Có' } });
    const all = [own, articles, beaten, bad];
    await Promise.all(all.map(element => element.updateComplete));
    expect(all.map(date)).to.deep.equal(['13/05/2022', '12/05/2022', '13/05/2022', '13/05/2022']);
  });

  it('with-time shows the time of day', async () => {
    const element = place({ article: rich(), attributes: { 'with-time': '' } });
    await element.updateComplete;
    expect(date(element)).to.equal('13/05/2022 06:30 (GMT+7)');
  });

  it('lang is the language of the controls, not of the article', async () => {
    const element = place({ article: rich(), attributes: { lang: 'en' } });
    await element.updateComplete;
    expect(textOf(element, 'attachments')).to.contain('Attachments');
    expect(part(element, 'title')?.closest('[lang]')?.getAttribute('lang')).to.equal('vi');
    element.lang = 'vi';
    await element.updateComplete;
    expect(textOf(element, 'attachments')).to.contain('Tài liệu đính kèm');
  });

  it('image-hosts lets no other host’s image in', async () => {
    const body =
      '<p>Một</p><p><img src="https://evil.example/x.png" alt="Ảnh lạ"></p><p><img src="https://portal.example/y.png" alt="Ảnh nhà"></p>';
    const element = place({
      article: { ...rich(), body },
      attributes: { 'image-hosts': 'portal.example' },
    });
    await element.updateComplete;
    const sources = [...element.shadowRoot!.querySelectorAll('img')].map(({ src }) => src);
    expect(sources).to.deep.equal(['https://portal.example/a.jpg', 'https://portal.example/y.png']);
    expect(textOf(element, 'body')).to.contain('Ảnh lạ');
  });

  it('mutes no text twice: the slogan in the foot is as the rest there, 7:1 (R8)', async () => {
    stage().style.inlineSize = '360px';
    const element = place({ article: rich(), attributes: { scheme: 'light' } });
    await element.updateComplete;
    // The muted colour is the ink, 82 % opaque.
    const opacity = (selector: string): string =>
      getComputedStyle(element.shadowRoot!.querySelector(selector)!)
        .color.split(/[/,)]/)
        .at(-2)!
        .trim();
    expect([opacity('.origin'), opacity('.origin .slogan')]).to.deep.equal(['0.82', '0.82']);
  });

  it('scheme brings its own colours', async () => {
    const dark = place({ article: rich(), attributes: { scheme: 'dark' } });
    const light = place({ article: rich(), attributes: { scheme: 'light' } });
    await Promise.all([dark.updateComplete, light.updateComplete]);
    const color = (element: Element): string[] => {
      const { color: ink, backgroundColor } = getComputedStyle(
        element.shadowRoot!.querySelector('.frame')!,
      );
      return [ink, backgroundColor];
    };
    expect(color(dark)).to.deep.equal(['rgb(232, 236, 234)', 'rgb(21, 25, 24)']);
    expect(color(light)).to.deep.equal(['rgb(27, 31, 29)', 'rgb(255, 255, 255)']);
  });
});

describe('lx-article: in print', () => {
  it('has no button to try again, and none to play', async () => {
    const failed = place({ attributes: { src: mock('article', { status: '500' }) } });
    await failed.updateComplete;
    const retry = part(failed, 'retry')!;
    expect(getComputedStyle(retry).display).not.to.equal('none');
    const body = '<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ"></iframe>';
    const shown = place({ attributes: { media: 'inline' }, article: article({ body }) });
    await shown.updateComplete;
    await until(() => part(shown, 'body')!.querySelector('.play'));
    const play = part(shown, 'body')!.querySelector('.play')!;
    applyPrintRules(shown);
    expect(getComputedStyle(retry).display).to.equal('none');
    expect(getComputedStyle(play).display).to.equal('none');
  });
});

describe('lx-article: in a host page', () => {
  const styled = (css: string): void => {
    const style = document.createElement('style');
    style.textContent = css;
    stage().append(style);
  };
  const paragraph = (element: Element): CSSStyleDeclaration =>
    getComputedStyle(part(element, 'body')!.querySelector('p')!);

  for (const [width, size] of [
    [360, '16px'],
    [660, '16px'],
    [760, '18px'],
  ] as const) {
    it(`has text of ${size} in ${width} px where the root has 62.5 % and the body 13 px`, async () => {
      styled(
        `html { font-size: 62.5%; } body { font-size: 13px; } #stage { inline-size: ${width}px; }`,
      );
      const element = place({ article: rich() });
      await element.updateComplete;
      expect(paragraph(element).fontSize).to.equal(size);
    });
  }

  it('sets text, rules, pictures and tables in one measure', async () => {
    styled('#stage { inline-size: 1200px; }');
    const element = place({
      article: article({
        image: { url: 'https://portal.example/a.jpg', alt: 'a', width: 1200, height: 800 },
        body: `<p>${'chữ '.repeat(80)}</p><hr><table border=1><tr><th>a<th>b<tr><td>1<td>2<tr><td>1<td>2</table>`,
      }),
    });
    await element.updateComplete;
    const boxes = [...element.shadowRoot!.querySelectorAll('.line, .lead, p, hr, .table, .foot')];
    const edges = new Set(
      boxes.map(box => {
        const { left, right } = box.getBoundingClientRect();
        return `${Math.round(left)} ${Math.round(right)}`;
      }),
    );
    expect(edges.size, [...edges].join()).to.equal(1);
    const [edge = ''] = edges;
    const [left = 0, right = 0] = edge.split(' ').map(Number);
    expect(right - left).to.be.within(480, 720);
  });

  it('takes the host’s size by --lx-font-size: 1em', async () => {
    styled('#stage { font-size: 21px; } lx-article { --lx-font-size: 1em; }');
    const element = place({ article: rich() });
    await element.updateComplete;
    expect(paragraph(element).fontSize).to.equal('21px');
    const byline = element.shadowRoot!.querySelector('lx-byline')!;
    expect(parseFloat(getComputedStyle(part(byline, 'byline')!).fontSize)).to.be.closeTo(
      21 * 0.88,
      0.1,
    );
  });

  it('lets no inherited property of the host in but font family and colour', async () => {
    styled(`#stage { inline-size: 600px; color: rgb(10, 20, 30); font-family: Georgia; font-style: italic; font-weight: 900;
      letter-spacing: 9px; line-height: 1px; text-align: right; text-indent: 90px; text-transform: uppercase;
      white-space: nowrap; word-spacing: 20px; direction: rtl; -webkit-text-fill-color: transparent; quotes: none; }
      * { margin: 20px; box-sizing: content-box; letter-spacing: 5px; font-size: 7px; }`);
    const element = place({ article: rich() });
    await element.updateComplete;
    const style = paragraph(element);
    expect(style.color).to.equal('rgb(10, 20, 30)');
    expect(style.fontFamily).to.equal('Georgia');
    expect([
      style.fontStyle,
      style.fontWeight,
      style.letterSpacing,
      style.textAlign,
      style.textIndent,
      style.textTransform,
      style.whiteSpace,
      style.wordSpacing,
      style.direction,
      style.fontSize,
      style.getPropertyValue('-webkit-text-fill-color'),
    ]).to.deep.equal([
      'normal',
      '400',
      'normal',
      'start',
      '0px',
      'none',
      'normal',
      '0px',
      'ltr',
      '16px',
      'rgb(10, 20, 30)',
    ]);
    expect(parseFloat(style.lineHeight)).to.be.closeTo(26.88, 0.01);
  });

  it('stays hidden where the host hides it', async () => {
    styled('#stage { visibility: hidden; }');
    const element = place({ article: rich() });
    await element.updateComplete;
    expect(paragraph(element).visibility).to.equal('hidden');
    element.hidden = true;
    expect(element.getClientRects().length).to.equal(0);
  });

  it('fills a flex item, and never overflows a box of 220 px', async () => {
    styled('#stage { display: flex; width: 220px; }');
    const body = `<p>${'a'.repeat(300)}</p><table><tr><th>Một</th><th>Hai</th></tr><tr><td>${'số '.repeat(9)}</td><td>${'9'.repeat(90)}</td></tr></table>`;
    const attachments = [
      {
        url: 'https://portal.example/KH-1.pdf',
        documentNumber: `${'1'.repeat(90)}/KH-UBND`,
        issuer: 'Ủy ban nhân dân thành phố Long Xuyên',
        dateIssued: '2022-05-10',
        sizeInBytes: 482133,
      },
    ];
    const element = place({ article: { ...rich(), body, attachments } });
    await element.updateComplete;
    expect(element.getBoundingClientRect().width).to.equal(220);
    expect(stage().scrollWidth).to.be.at.most(220);
  });

  it('names a wide table and makes it reachable, and leaves a narrow one alone', async () => {
    const table = (cells: string): string =>
      `<table><tr><th>Một</th><th>Hai</th></tr><tr><td>A</td><td>${cells}</td></tr></table>`;
    const element = place({ article: { ...rich(), body: table('9'.repeat(400)) + table('1') } });
    await element.updateComplete;
    const boxes = [...element.shadowRoot!.querySelectorAll('.table')];
    boxes[0]?.scrollIntoView();
    await until(() => boxes[0]?.getAttribute('role') === 'region');
    expect(
      boxes.map(box => [box.getAttribute('tabindex'), box.getAttribute('aria-label')]),
    ).to.deep.equal([
      ['0', 'Bảng. Vuốt ngang để xem hết bảng'],
      [null, null],
    ]);
  });

  it('shades the edge of a table behind which there is more, and leaves columns of text their words', async () => {
    styled('#stage { inline-size: 320px; }');
    const row = ['Khóm 1', '120', '135', '142', '1.420', 'Đoạn từ cầu tàu đến nhà văn hóa'];
    const cells = row.map(cell => `<td>${cell}</td>`).join('');
    const head = row.map((_, at) => `<th>Cột ${at}</th>`).join('');
    const body = `<table><tr>${head}</tr><tr>${cells}</tr><tr>${cells}</tr></table>`;
    const element = place({ article: { ...rich(), body } });
    await element.updateComplete;
    const box = element.shadowRoot!.querySelector('.table')!;
    const edges = (): string[] => [...box.classList].filter(name => name.startsWith('more-'));
    box.scrollIntoView();
    await until(() => edges().join() === 'more-right');
    box.scrollLeft = 10;
    await until(() => edges().join() === 'more-right,more-left');
    box.scrollLeft = box.scrollWidth;
    await until(() => edges().join() === 'more-left');
    const [first, , , , , last] = box.querySelectorAll('tbody :is(td, th)');
    const lines = (cell: Element): number => {
      const range = document.createRange();
      range.selectNodeContents(cell);
      return new Set([...range.getClientRects()].map(({ top }) => top)).size;
    };
    expect(lines(first!)).to.equal(1);
    expect(lines(last!)).to.be.below(5);
  });

  it('takes themes by custom properties and parts', async () => {
    styled(`lx-article { --lx-ink: rgb(1, 2, 3); --lx-accent: rgb(4, 5, 6); --lx-measure: 20em; --lx-line-height: 2; }
      lx-article::part(title) { color: rgb(7, 8, 9); } lx-article::part(author) { color: rgb(10, 11, 12); }`);
    const element = place({ article: rich() });
    await element.updateComplete;
    expect(paragraph(element).color).to.equal('rgb(1, 2, 3)');
    const size = parseFloat(paragraph(element).fontSize);
    expect(paragraph(element).lineHeight).to.equal(`${2 * size}px`);
    expect(part(element, 'body')!.getBoundingClientRect().width).to.be.closeTo(20 * size, 0.5);
    expect(getComputedStyle(part(element, 'title')!).color).to.equal('rgb(7, 8, 9)');
    expect(getComputedStyle(part(element, 'section')!).color).to.equal('rgb(4, 5, 6)');
    const byline = element.shadowRoot!.querySelector('lx-byline')!;
    expect(getComputedStyle(part(byline, 'author')!).color).to.equal('rgb(10, 11, 12)');
  });

  it('scrolls to a footnote inside the article, and leaves the host’s address alone', async () => {
    const paragraphs = `<p>${'Đoạn văn dài. '.repeat(20)}</p>`.repeat(80);
    const body = `<p>Một<a href="#ghi-chu">1</a></p>${paragraphs}<p id="ghi-chu">Ghi chú.</p>`;
    const element = place({ article: { ...rich(), body } });
    await element.updateComplete;
    const address = location.href;
    part(element, 'body')?.querySelector('a')?.click();
    const note = element.shadowRoot!.getElementById('a-ghi-chu')!;
    await until(() => note.getBoundingClientRect().top < innerHeight);
    await wait(300);
    expect(note.getBoundingClientRect().top, 'once all is laid out').to.be.lessThan(innerHeight);
    expect(location.href).to.equal(address);
    expect(element.shadowRoot!.activeElement).to.equal(note);
  });
});
