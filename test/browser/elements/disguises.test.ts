import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import { article, mock, part, place, textOf } from '../../support/helpers.js';

// Acceptance criteria
// - A link whose text names another host shows the true one, in every member and also where the name
//   begins or ends outside of the link.
// - Words in our voice name the host that they lead to, where it is another than the article's.
// - The shield of a trust mark stands for a certificate of the article's own host alone.
// - What a file is said to be is what its address ends in.
// - Nothing turns the direction of a name, in attributes of the body either.

const evil = 'https://evil.test/1';
const bait = 'https://vietcombank.com.vn/dang-nhap';

async function show(members: Record<string, unknown>, attributes = {}): Promise<ShadowRoot> {
  const element = place({ article: article(members), attributes });
  await element.updateComplete;
  return element.shadowRoot!;
}

/** Every link of an article, those of the byline too. */
const linksOf = (root: ShadowRoot): HTMLAnchorElement[] =>
  [root, ...[...root.querySelectorAll('lx-byline')].map(({ shadowRoot }) => shadowRoot!)].flatMap(
    each => [...each.querySelectorAll('a')],
  );

describe('a link that names another host', () => {
  it('shows the true one in every member', async () => {
    const named = { url: evil, name: bait, title: bait };
    const root = await show({
      url: 'https://portal.example/tin/1',
      section: named,
      authors: [named],
      publisher: { ...named, certifications: [named] },
      source: named,
      related: [named],
      attachments: [named],
      body: [
        // Or what repeats the byline would go.
        { type: 'paragraph', text: 'Mở đầu.' },
        { type: 'paragraph', html: `<a href="${evil}">${bait}</a>` },
        { type: 'file', ...named },
        { type: 'video', ...named },
        { type: 'quote', text: 'a', cite: bait, citeUrl: evil },
      ],
    });
    const links = linksOf(root).filter(({ href }) => href === evil);
    expect(links).to.have.length(11);
    for (const link of links) expect(link.textContent).to.match(/[[(·] ?evil\.test[\])]?$/);
  });

  it('shows the true one in the title of a card', async () => {
    const root = await show({ title: bait, url: evil }, { variant: 'compact' });
    expect(linksOf(root)[0]!.textContent).to.contain('[evil.test]');
  });

  for (const html of [
    `vietcombank<a href="${evil}">.com.vn</a>`,
    `<b>vietcombank</b><a href="${evil}">.com.vn</a>`,
    `<a href="${evil}">vietcombank</a>.com.vn`,
    `<a href="${evil}">vietcombank<b>.com</b><br>.vn</a>`,
    `<a href="mailto:a@evil.test">${bait}</a>`,
    `<a href="tel:0900000000">${bait}</a>`,
  ]) {
    it(`shows the true one of ${html}`, async () => {
      const root = await show({ body: `<p>Xem ${html} nhé.</p>` });
      expect(root.querySelector('.body a')!.textContent).to.match(
        /\[(a@)?evil\.test\]|\[0900000000\]/,
      );
    });
  }

  it('leaves a name that stands whole beside the link alone', async () => {
    const body = `<p>Theo chinhphu.vn (<a href="${evil}">xem</a>), vietnam.vn, <a href="${evil}">đây</a>.</p>`;
    const root = await show({ body });
    expect(root.querySelector('.body')!.textContent).not.to.contain('[');
  });
});

describe('words in our voice', () => {
  it('name the host that they lead to, where it is another than the article’s', async () => {
    const foreign = await show({
      feedbackUrl: evil,
      license: evil,
      alternates: [{ language: 'en', url: evil }],
      body: 'x',
    });
    const words = linksOf(foreign).filter(({ href }) => href === evil);
    expect(words).to.have.length(3);
    for (const { textContent } of words) expect(textContent.trim()).to.match(/ \(evil\.test\)$/);
    const home = await show({ feedbackUrl: `${location.origin}/x`, body: 'x' });
    expect(linksOf(home).at(-1)!.textContent.trim()).to.equal('Báo lỗi nội dung');
  });

  it('do so where an article was withdrawn', async () => {
    const root = await show({
      status: 'withdrawn',
      withdrawn: { notice: 'x', replacedBy: evil },
      publisher: { name: 'Cổng Chính phủ' },
      url: evil,
    });
    const words = linksOf(root).map(({ textContent }) => textContent.trim());
    expect(words).to.include('Xem bài thay thế (evil.test)');
    expect(words).to.include('Đọc bài gốc tại Cổng Chính phủ (evil.test)');
  });

  it('say nothing of the host of the page’s own articles', async () => {
    const element = place({ attributes: { src: mock('article') } });
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.host')).to.equal(null);
  });
});

describe('what an article says of itself', () => {
  it('a trust mark without a certificate of this very host wears no shield', async () => {
    const register = 'https://tinnhiemmang.vn/danh-ba-tin-nhiem';
    const name = 'Chứng nhận Tín nhiệm mạng';
    for (const mark of [{ name }, { name, url: `${register}/chinhphuvn-1` }, { name, url: evil }]) {
      const root = await show({ publisher: { name: 'A', certifications: [mark] } });
      expect(root.querySelector('[part="trust"]')!.textContent).to.contain(name);
      expect(root.querySelector('svg')).to.equal(null);
    }
  });

  for (const [file, type] of [
    ['2.exe%20', 'EXE'],
    ['3.msixbundle', 'MSIXBUNDLE'],
    ['quyet-dinh.pdf', 'PDF'],
    ['quyet-dinh.pdf.exe.', 'EXE'],
    ['tai-ve.php?f=a.pdf', undefined],
    ['quyet-dinh', undefined],
  ] as const) {
    it(`a file at ${file} is called ${type ?? 'nothing'}`, async () => {
      const url = `https://portal.example/${file}`;
      const root = await show({
        attachments: [{ url, title: 'quyet-dinh.pdf', mimeType: 'application/pdf' }],
      });
      const attachment = root.querySelector('[part="attachment"]')!;
      expect(attachment.querySelector('.type')?.textContent).to.equal(type);
      expect(attachment.querySelector('.unseen')?.textContent).to.equal(type && `(${type})`);
    });
  }

  it('turns no name round', async () => {
    const body = '<p><abbr title="a\u202eb">c</abbr></p>';
    const element = place({ article: article({ title: 'a\u202eb\u200f', body }) });
    await element.updateComplete;
    expect(textOf(element, 'title')).to.equal('ab');
    expect(part(element, 'body')!.querySelector('abbr')!.title).to.equal('ab');
  });
});
