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
});
