import { expect } from '@open-wc/testing';
import { afterThisTest, until, wait } from '../../support/helpers.js';

// Acceptance criteria, on the built files: whatever an old library did to the page, before or after
// lx came, the articles of the demo lose no character, each input is answered by exactly one of
// lx-load and lx-error, and nothing is thrown.

// Where a page takes away what Lit itself stands on, each input gets one lx-error, and its text or its
// fallback is in sight.

type Page = Window & typeof globalThis & { seen: string[]; told: string[] };

interface Outcome {
  /** What each element shows, its inner elements included. */
  readonly texts: readonly string[];
  readonly told: readonly string[];
  readonly seen: readonly string[];
}

/** The text of an element as it is shown, through shadow roots. */
function textOf(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  const { localName, shadowRoot } = node as Element;
  if (localName === 'style' || localName === 'slot') return '';
  return [...(shadowRoot ?? node).childNodes].map(textOf).join('');
}

async function open(host: string, when: string): Promise<Outcome> {
  const frame = document.createElement('iframe');
  frame.src = `/test/pages/disturbed.html?${new URLSearchParams({ host, when })}`;
  frame.width = '900';
  frame.height = '700';
  document.body.append(frame);
  afterThisTest(() => frame.remove());
  await new Promise(resolve => frame.addEventListener('load', resolve, { once: true }));
  const page = frame.contentWindow as unknown as Page;
  await until(() => page.told.length >= 4);
  const elements = [...page.document.querySelectorAll('lx-article,lx-byline,lx-font-size')];
  let texts: string[] = [];
  await until(() => {
    const now = elements.map(element => textOf(element).replace(/\s+/g, ' '));
    const isSettled = now.join() === texts.join();
    texts = now;
    return isSettled;
  });
  return {
    texts,
    told: [...page.told].sort(),
    seen: page.seen.filter(said => !said.startsWith('warn: lx-')),
  };
}

const hosts = [
  'prototype-1.6',
  'prototype-1.7',
  'prototype-1.7.3',
  'mootools-1.2',
  'mootools-1.4',
  'datejs',
  'old-core-js',
  'polluted-lists',
  'polluted-options',
  'polluted-request',
  'polluted-names',
  'no-observers',
];

describe('a page with old libraries', () => {
  let expected: Outcome;

  before(async () => {
    expected = await open('nothing', 'before');
    expect(expected.told).to.deep.equal([
      'lx-article lx-error not-found',
      'lx-article lx-load',
      'lx-article lx-load',
      'lx-article lx-load',
    ]);
    expect(expected.texts.map(text => text.length > 5)).not.to.contain(false);
  });

  for (const host of hosts) {
    for (const when of ['before', 'after']) {
      it(`${host}, ${when} lx`, async () => {
        const { texts, told, seen } = await open(host, when);
        expect(seen).to.deep.equal(expected.seen);
        expect(told).to.deep.equal(expected.told);
        expect(texts).to.deep.equal(expected.texts);
      });
    }
  }
});

describe('a page without what Lit needs', () => {
  const words = ['attachments', 'blocks', 'so-ket-35'];

  async function openBroken(host: string, when: string): Promise<Page> {
    const frame = document.createElement('iframe');
    frame.src = `/test/pages/disturbed.html?${new URLSearchParams({ host, when })}`;
    document.body.append(frame);
    afterThisTest(() => frame.remove());
    await new Promise(resolve => frame.addEventListener('load', resolve, { once: true }));
    return frame.contentWindow as unknown as Page;
  }

  for (const [host, when, kind] of [
    ['no-remove', 'before', 'internal'],
    ['no-remove', 'after', 'internal'],
    ['polluted-getters', 'after', 'unsafe'],
    ['polluted-descriptors', 'after', 'unsafe'],
  ] as const)
    it(`${host}, ${when} lx: one error each, and nothing is empty`, async () => {
      const page = await openBroken(host, when);
      await until(() => page.told.length >= words.length + 1);
      await wait(500);
      const told = page.told.filter(each => each.startsWith('lx-article')).sort();
      expect(told.length).to.equal(4);
      expect(told.filter(each => each.includes(kind)).length).to.be.at.least(3);
      expect(told.filter(each => each.includes('lx-load'))).to.deep.equal([]);
      for (const article of page.document.querySelectorAll('lx-article')) {
        const shown = textOf(article).trim();
        const isFallback = !!article.shadowRoot?.querySelector('slot');
        expect(isFallback || shown.length > 100, shown).to.equal(true);
      }
    });

  for (const host of ['polluted-getters', 'polluted-descriptors'])
    it(`${host}, before lx: nothing is registered, and the fallbacks stay`, async () => {
      const page = await openBroken(host, 'before');
      for (const link of page.document.querySelectorAll('lx-article a'))
        expect(link.getClientRects().length).to.be.above(0);
      expect(page.customElements.get('lx-article')).to.equal(undefined);
    });
});
