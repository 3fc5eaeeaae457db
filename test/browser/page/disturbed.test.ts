import { expect } from '@open-wc/testing';
import { afterThisTest, until } from '../../support/helpers.js';

// Acceptance criteria, on the built files: whatever an old library did to the page, before or after
// lx came, the articles of the demo lose no character, each input is answered by exactly one of
// lx-load and lx-error, and nothing is thrown.

type Page = Window & { seen: string[]; told: string[] };

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
