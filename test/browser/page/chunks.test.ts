import { expect } from '@open-wc/testing';
import type { LxArticle } from '../../../src/elements/lx-article/lx-article.js';
import { afterThisTest, part, textOf, until, wait } from '../../support/helpers.js';

// Acceptance criteria, on the built files, under the strict CSP of the contract
// - A chunk comes from beside the script, whatever its origin and path, and nothing is reported.
// - A chunk of other bytes, one that is not there and one that is HTML is never run: the article
//   stays readable, and a warning names the address. The same where the page's CSP has the entry alone.

type Page = Window & { seen: string[]; isChunkRun?: boolean; warnings?: string[] };

/** The server by another name, which is another origin. */
const elsewhere = location.origin.replace('localhost', '127.0.0.1');
const scriptOf = (version: string, file = 'lx.min.js'): string =>
  `${elsewhere}/mock/cdn/lx-widgets@${version}/dist/${file}`;

async function open(
  script: string,
  { sources = `'self' ${elsewhere}`, type = '', body = 'html' } = {},
): Promise<{ page: Page; article: LxArticle; warnings: string[] }> {
  const frame = document.createElement('iframe');
  frame.src = `/mock/chunk-page?${new URLSearchParams({ script, sources, type, body })}`;
  const warnings: string[] = [];
  document.body.append(frame);
  afterThisTest(() => frame.remove());
  // The page is there, and its scripts, which are deferred, have not run.
  await until(() => frame.contentDocument?.querySelector('lx-article'));
  const page = frame.contentWindow as unknown as Page;
  page.document.addEventListener('lx-warning', event =>
    warnings.push((event as Event & { message: string }).message),
  );
  await until(() => page.document.querySelector('lx-article:defined'));
  const article = page.document.querySelector('lx-article') as unknown as LxArticle;
  await article.updateComplete;
  return { page, article, warnings };
}

const button = (article: LxArticle): Element | null | undefined =>
  part(article, 'body')?.querySelector('button.play');

describe('chunks of the script builds', () => {
  const places = [
    { title: 'beside the script', script: '/dist/lx.min.js' },
    { title: 'of the module build', script: '/dist/lx.min.mjs', type: 'module' },
    { title: 'on another origin, under a version', script: scriptOf('1.0.0') },
    {
      title: 'of the module build, elsewhere',
      script: scriptOf('1.0.0', 'lx.min.mjs'),
      type: 'module',
    },
  ];
  for (const { title, ...options } of places) {
    it(`come from ${title}`, async () => {
      const { page, article, warnings } = await open(options.script, options);
      await until(() => button(article));
      expect(button(article)?.textContent).to.equal('Phát video từ media.example');
      expect(warnings).to.deep.equal([]);
      expect(page.seen).to.deep.equal([]);
      // What checked the hash is gone.
      expect(page.document.querySelectorAll('script[src*="chunks/"]').length).to.equal(0);
    });
  }

  const faults = [
    { title: 'has other bytes', version: 'changed' },
    { title: 'is not there', version: 'missing' },
    { title: 'is an HTML page', version: 'html' },
    {
      title: 'is not in the page’s CSP',
      version: '1.0.0',
      sources: `'self' ${scriptOf('1.0.0')}`,
    },
  ];
  for (const { title, version, ...options } of faults) {
    it(`that ${title} never run, and the article is readable`, async () => {
      const { page, article, warnings } = await open(scriptOf(version), {
        ...options,
        body: 'blocks',
      });
      await until(() => warnings.length > 0);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain(scriptOf(version).replace('lx.min.js', 'chunks/players.js'));
      await wait(100);
      expect(page.isChunkRun).to.equal(undefined);
      expect(button(article)).to.equal(null);
      expect(textOf(article, 'body')).to.contain('Đoạn văn.');
      expect(part(article, 'body')?.querySelector('.media a')?.getAttribute('href')).to.equal(
        'https://media.example/phim.mp4',
      );
    });

    it(`that ${title} leaves a body without what it would have made, and says so`, async () => {
      const { page, article, warnings } = await open(scriptOf(version), options);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('Players and codes of the body may be left out');
      expect(warnings[0]).to.contain(
        scriptOf(version).replace('lx.min.js', 'chunks/rare-steps.js'),
      );
      expect(page.isChunkRun).to.equal(undefined);
      expect(textOf(article, 'body')?.trim()).to.equal('Đoạn văn.');
    });
  }
});
