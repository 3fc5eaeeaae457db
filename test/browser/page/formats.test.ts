import { expect } from '@open-wc/testing';
import type { LxArticle } from '../../../src/elements/lx-article/lx-article.js';
import { afterThisTest, textOf, until } from '../../support/helpers.js';

// Acceptance criteria, on the built files, under the strict CSP of the contract
// - An article in any format is shown: title, and the text where there is one.
// - Nothing is reported, also not for XHTML with `style`, `on…` and `<style>` in a feed.
// - What reads a format is asked for only where it is needed; our own format needs none.

type Page = Window & { seen: string[] };

async function open(query: Record<string, string>): Promise<{ page: Page; article: LxArticle }> {
  const frame = document.createElement('iframe');
  const script = '/dist/lx.min.js';
  frame.src = `/mock/chunk-page?${new URLSearchParams({ script, sources: "'self'", ...query })}`;
  document.body.append(frame);
  afterThisTest(() => frame.remove());
  await until(() => frame.contentDocument?.querySelector('lx-article:defined'));
  const page = frame.contentWindow as unknown as Page;
  const article = page.document.querySelector('lx-article') as unknown as LxArticle;
  await article.updateComplete;
  return { page, article };
}

const chunksOf = (page: Page): string[] =>
  page.performance
    .getEntriesByType('resource')
    .map(({ name }) => /chunks\/([\w-]+)\.js/.exec(name)?.[1] ?? '')
    .filter((name, index, all) => name && all.indexOf(name) === index);

/** What is no hint to a publisher. */
const faults = ({ seen }: Page): string[] => seen.filter(each => !each.startsWith('warn: '));

const payloads = [
  {
    name: '01-rss-whole-texts',
    title: 'Họp "Tổ công nghệ số" & tổng kết',
    body: 'Sáng 13/5, phường Bình Đức họp.',
    chunks: ['xml-feeds'],
  },
  { name: '02-nukeviet-wrong-minutes', title: 'Ra quân chỉnh trang đô thị', chunks: ['xml-feeds'] },
  {
    name: '05-atom-xhtml',
    title: 'Mở <b> cầu mới',
    body: 'Hai bờ đã nối.',
    chunks: ['xml-feeds'],
  },
  {
    name: '08-xml-that-is-broken',
    title: 'Giá < 5 triệu & rẻ hơn',
    body: 'Nội dung',
    chunks: ['xml-feeds'],
  },
  { name: '09-json-feed-with-lx', title: 'Cả bài', body: 'Một', chunks: ['json-formats'] },
  {
    name: '11-wordpress-list',
    title: 'GDP “quý I” tăng 5% & hơn',
    body: 'GDP tăng.',
    chunks: ['json-formats'],
  },
  {
    name: '13-drupal-with-included',
    title: 'Ngày sách Việt Nam',
    body: 'Ngày sách.',
    chunks: ['json-formats', 'cms-formats'],
  },
  {
    name: '16-liferay',
    title: 'Tỷ giá trung tâm',
    body: 'Tỷ giá là 24.000.',
    chunks: ['json-formats', 'cms-formats'],
  },
  {
    name: '21-json-ld-graph',
    title: 'Mở cầu mới',
    body: 'Đoạn một.',
    chunks: ['json-formats', 'cms-formats'],
  },
];

describe('formats in the script builds', () => {
  for (const { name, title, body, chunks } of payloads) {
    it(`${name} is shown, and nothing is reported`, async () => {
      const end = /rss|atom|nukeviet|xml/.test(name) ? 'xml' : 'json';
      const { page, article } = await open({ src: `/test/formats/${name}/input.${end}` });
      expect(article.error?.message).to.equal(undefined);
      expect(textOf(article, 'title')).to.equal(title);
      if (body) expect(textOf(article, 'body')).to.contain(body);
      expect(faults(page)).to.deep.equal([]);
      expect(chunksOf(page)).to.deep.equal(chunks);
    });
  }

  const own = '/test/formats/18-own-json-by-a-map/input.json';
  const map = '{"items": "data", "title": "title", "body": "articleContent"}';
  for (const [title, given] of [
    ['stands in the attribute', map],
    ['is fetched', `/mock/x?${new URLSearchParams({ body: map })}`],
  ] as const)
    it(`JSON of any shape is shown by a map that ${title}`, async () => {
      const { page, article } = await open({ src: own, map: given });
      expect(textOf(article, 'title')).to.equal('Nghị định mới & thuế');
      expect(textOf(article, 'body')).to.contain('Toàn văn.');
      expect(faults(page)).to.deep.equal([]);
      expect(chunksOf(page)).to.deep.equal(['json-formats']);
    });

  it('our own format loads nothing more', async () => {
    const { page, article } = await open({ src: '/mock/article' });
    expect(textOf(article, 'title')).to.equal('Bài viết thử');
    expect(chunksOf(page)).to.deep.equal([]);
  });
});
