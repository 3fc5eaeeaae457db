import { expect } from '@open-wc/testing';
import { parseInert } from '../src/body/build.js';
import { clean } from '../src/body/clean.js';
import type { BodyContext, Lifted } from '../src/body/context.js';
import { nest } from '../src/body/nest.js';
import { normalize } from '../src/body/normalize.js';
import { elements } from '../src/body/policy.js';
import { BodyReport } from '../src/body/report.js';
import { words } from '../src/text/strings/strings.js';
import { outline, strayAttributes } from './same-article.js';

// Acceptance criteria:
// - Each body in samples/ comes out as the structure beside it, whatever program wrote it.
// - What is lifted out of a body (byline, source) is what its pair says, and nothing else.
// - Normalising what came out changes nothing.
// - No word of a body is lost, but for repeats of what the head shows, page noise, list marks and
//   the label "Ảnh:" before a description.
// - What the normaliser makes, the cleaner keeps: it uses listed elements only.

const base = 'https://portal.example/tin/1';

const names = [
  '01-word-2010-paste',
  '02-nukeviet-table-caption',
  '03-drupal-ckeditor-figure',
  '04-sharepoint-divs-and-fonts',
  '05-brbr-plain-text',
  '06-data-table-with-bold-header',
  '07-numbered-directive-with-subitems',
  '08-photo-essay-with-captions',
  '09-video-and-pdf-embeds',
  '10-nfd-and-mixed-encoding-of-quotes',
];

interface Said {
  readonly title?: string;
  readonly summary?: string;
  readonly byline?: string;
  readonly image?: string;
}

const load = async (file: string): Promise<string> => {
  const response = await fetch(`/test/samples/${file}.html`);
  expect(response.ok, file).to.be.true;
  return response.text();
};

/** The JSON in the comment at the start of a sample. */
const said = (html: string, label: string): unknown =>
  JSON.parse(new RegExp(`^<!-- ${label}: (.*?) -->`).exec(html)?.[1] ?? '{}');

const contextOf = ({ title, summary, byline, image }: Said): BodyContext => ({
  baseUrl: base,
  headingLevel: 2,
  title,
  summary,
  byline,
  imageUrl: image,
  words: words('vi'),
  language: 'vi',
  report: new BodyReport(),
  marks: new WeakMap(),
  warn: () => undefined,
});

function run(html: string, context: BodyContext): { root: DocumentFragment; lifted: Lifted } {
  const root = parseInert(html, context.report);
  const lifted = normalize(root, context);
  return { root, lifted };
}

describe('the samples', () => {
  for (const name of names) {
    describe(name, () => {
      let input = '';
      let wanted = '';
      let expected: DocumentFragment;
      const options = { base, linksAreEmbeds: name.startsWith('09') };
      const context = (): BodyContext => contextOf(said(input, 'context') as Said);

      before(async () => {
        [input, wanted] = await Promise.all([load(name), load(`${name}.expected`)]);
        expected = parseInert(wanted, new BodyReport());
      });

      it('comes out as wanted', () => {
        const { root, lifted } = run(input, context());
        nest(root, new BodyReport());
        clean(root, context());
        expect(outline(root, options)).to.equal(outline(expected, options));
        expect(lifted).to.deep.equal(said(wanted, 'lifted'));
        expect(strayAttributes(root)).to.deep.equal([]);
      });

      it('is left alone when it comes again', () => {
        const { root, lifted } = run(wanted, context());
        expect(outline(root, options)).to.equal(outline(expected, options));
        expect(lifted).to.deep.equal({});
      });

      it('is made of listed elements only', () => {
        const { root } = run(input, context());
        const used = [...root.querySelectorAll('*')].map(element => element.localName);
        expect(used.filter(each => !elements.includes(each))).to.deep.equal([]);
      });
    });
  }

  // What is taken out on purpose, see the criteria above.
  const taken: Readonly<Record<string, string>> = {
    '01-word-2010-paste': 'Phường Sông Xanh ra quân vệ sinh môi trường đầu năm / Ảnh',
    '02-nukeviet-table-caption':
      'Khánh thành cầu Rạch Dừa, nối hai xã cù lao / Sau 14 tháng thi công, cầu Rạch Dừa chính thức ' +
      'đưa vào sử dụng, rút ngắn đường đi của hơn 6.000 hộ dân. / Nguồn tin',
    '03-drupal-ckeditor-figure': 'Image',
    '04-sharepoint-divs-and-fonts':
      'Turn on more accessible mode / Turn off more accessible mode / Minh Châu',
    '07-numbered-directive-with-subitems': '1 2',
    '08-photo-essay-with-captions': 'Ảnh',
    '09-video-and-pdf-embeds': 'Trình duyệt của bạn không hỗ trợ',
  };

  /** Letters and digits only: marks of lists, quotes and the closing mark may change. */
  const wordsOf = (text: string): string[] =>
    text
      .normalize()
      .replace(/[\u00ad\u200b\ufeff]/g, '')
      .replaceAll('Ð', 'Đ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];

  for (const name of names) {
    it(`${name} loses no word`, async () => {
      const input = await load(name);
      const before = parseInert(input, new BodyReport());
      for (const element of before.querySelectorAll('style,script,xml')) element.remove();
      const { root, lifted } = run(input, contextOf(said(input, 'context') as Said));
      // A space between elements, lest words of neighbours count as one.
      const spaced = (tree: Node): string => {
        const texts: string[] = [];
        const walker = document.createTreeWalker(
          tree,
          NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
        );
        while (walker.nextNode()) {
          const node = walker.currentNode;
          if (node instanceof Text) texts.push(node.data);
          else if (
            /^(p|div|li|td|th|br|h\d|caption|figcaption|a)$/.test(node.nodeName.toLowerCase())
          )
            texts.push(' ');
        }
        return texts.join('');
      };
      const left = wordsOf([spaced(root), lifted.byline, lifted.source?.name].join(' '));
      const lost = wordsOf(spaced(before)).filter(word => {
        const at = left.indexOf(word);
        if (at >= 0) left.splice(at, 1);
        return at < 0;
      });
      expect(lost.sort()).to.deep.equal(wordsOf(taken[name] ?? '').sort());
    });
  }
});
