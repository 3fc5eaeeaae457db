import { expect } from '@open-wc/testing';
import createDOMPurify, { type DOMPurify } from 'dompurify';
import { config } from '../src/body/clean.js';
import { hostileHtml } from './fuzz.js';
import type { Payload } from './hostile-articles.js';
import { hostileHtml as brokenHtml } from './hostile-html.js';
import { ownPayloads } from './payloads.js';

// Acceptance criteria, for DOMPurify as the bundles have it, on raw trees that nothing cleaned before:
// - It leaves and removes what the whole DOMPurify does, and fails where that fails, with the same words.
// - It refuses what is no node, in place of parsing it.
// - Source that is not what the cuts were made for is refused when it is built.

type Cut = (code: string) => string;

const module = async <T>(url: string): Promise<T> =>
  (await import(new URL(url, location.href).href)) as T;
const { cut } = await module<{ cut: Cut }>('/scripts/purify-cuts.mjs');
const { emptyLists } = await module<{ emptyLists: Cut }>('/scripts/purify-lists.mjs');

const source = await (await fetch('/node_modules/dompurify/dist/purify.es.mjs')).text();
const address = URL.createObjectURL(
  new Blob([cut(emptyLists(source))], { type: 'text/javascript' }),
);
const shortened = (await module<{ default: typeof createDOMPurify }>(address)).default;

/** What a purifier makes of HTML: what is left, and how much it removed; or why it failed. */
function outcome(purifier: DOMPurify, html: string): string {
  const { content } = Object.assign(document.createElement('template'), { innerHTML: html });
  try {
    purifier.sanitize(content, config);
    const holder = document.createElement('template');
    holder.content.append(content);
    return `${purifier.removed.length} ${holder.innerHTML}`;
  } catch (error) {
    return String(error);
  }
}

function differences(cases: readonly string[]): string[] {
  const purifiers = [createDOMPurify(window), shortened(window)] as const;
  const seen = purifiers.map((): string[] => []);
  for (const [at, purifier] of purifiers.entries()) {
    // What the cleaner's hook is for: to see every attribute, and to change and drop values.
    purifier.addHook('uponSanitizeAttribute', (node, attribute) => {
      seen[at]?.push(`${node.nodeName} ${attribute.attrName}=${attribute.attrValue}`);
      if (attribute.attrValue.length % 3 === 0) attribute.attrValue = `${attribute.attrValue} `;
      if (attribute.attrValue.length % 7 === 0) attribute.keepAttr = false;
    });
  }
  const [whole, short] = purifiers;
  const found = cases.filter(html => outcome(whole, html) !== outcome(short, html));
  expect(seen[1]).to.deep.equal(seen[0]);
  return found;
}

describe('DOMPurify in the bundles', function () {
  this.timeout(120_000);

  it('does what the whole one does with our table and the corpus', async () => {
    const corpus = (await (await fetch('/mock/corpus.json')).json()) as Payload[];
    expect(differences([...ownPayloads, ...corpus].map(({ payload }) => payload))).to.deep.equal(
      [],
    );
  });

  it('does what the whole one does with whatever HTML a grammar makes', () => {
    const seeds = Array.from({ length: 1_500 }, (_, seed) => seed);
    expect(differences(seeds.map(hostileHtml))).to.deep.equal([]);
    expect(differences(seeds.map(brokenHtml))).to.deep.equal([]);
  });

  it('does what the whole one does with custom elements, forms and foreign content', () => {
    const cases = [
      '<x-y a="1">Một<b onclick=x()>Hai</b></x-y><p is="x-y">Ba',
      '<form><input name=attributes><input name=nodeName><input name=childNodes></form>',
      '<form id=a><b>Một</b><form><input name=parentNode>',
      '<svg><p>Một</p><style><!--</style><img src=x onerror=x()>--></style></svg>',
      '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;<img onerror=x()>">',
      '<template><p onclick=x()>Một<script>x()</script></p></template>',
      '<p for=a patchsrc=b data-x=1 aria-label=2 xlink:href=javascript:x()>Một<label for=c>Hai',
      '<a href="javascript:x()" title="--&gt;" name=body id=cookie>Một</a><?pi x?><!--<b>-->',
    ];
    expect(differences(cases)).to.deep.equal([]);
  });

  it('sees differences', () => {
    const [whole, other] = [createDOMPurify(window), createDOMPurify(window)];
    other.addHook('uponSanitizeAttribute', (_, attribute) => (attribute.keepAttr = false));
    const html = '<a href="https://portal.example/">Một</a>';
    expect(outcome(whole, html)).not.to.equal(outcome(other, html));
  });

  it('refuses what is no node', () => {
    for (const dirty of ['<b>Một</b>', '', undefined, { nodeType: 11 }])
      expect(() => shortened(window).sanitize(dirty as string)).to.throw('dirty is not a node');
  });

  it('is not made of other source', () => {
    expect(() => emptyLists(source.replace('const svg$1', 'const svg_1'))).to.throw('mend');
    for (const text of ['let IN_PLACE = false', 'if (URI_SAFE_ATTRIBUTES[lcName]) return true'])
      expect(() => cut(source.replace(text, 'x')), text).to.throw('mend');
  });
});
