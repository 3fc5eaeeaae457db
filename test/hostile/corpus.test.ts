import { expect } from '@open-wc/testing';
import {
  articleInTrouble,
  articleWithBody,
  articleWithMembers,
  type Member,
  type Payload,
} from './hostile-articles.js';
import {
  HostilePage,
  policies,
  rawPlace,
  straysOnServer,
  type Policy,
  type Shown,
} from './hostile-page.js';
import { mutations } from './mutation.js';
import { ownPayloads } from './payloads.js';
import { badNodes, badTrees } from './safety.js';

// Acceptance criteria, for every payload of our table, and of the corpus where it lies beside the
// project; with no Content-Security-Policy, and with the strict one of the contract:
// - As a body, as the HTML of a block, and in plain members, it runs no script, requests nothing but
//   images, leaves no forbidden node, attribute, address or id, and nothing is reported; also where
//   all that remains is pointed at, focused and clicked.
// - Title and source link are shown, whatever is left of the body.
// - What is text is shown as text, to the letter.
// - Parse, clean, serialise, parse, clean: nothing changes, whatever it is parsed into.
// - The same probe sees raw payloads run, request, be reported and leave what is forbidden.

const corpus = (await (await fetch('/mock/corpus.json')).json()) as Payload[];
const all: readonly Payload[] = [...ownPayloads, ...corpus];

/** How many articles stand in a page at a time, and how many payloads pass through it. */
const atOnce = 25;
const perPage = 450;

/** An article of the test, and what must be true of it once it is shown; gives what is not. */
interface Job {
  readonly payloads: readonly Payload[];
  readonly article: unknown;
  readonly check: (shown: Shown) => (string | false)[];
}

/** A way to bring payloads into articles. */
type Way = (payloads: readonly Payload[], policy: Policy) => Job[];

const partOf = (element: Element, part: string): Element | null | undefined =>
  element.shadowRoot?.querySelector(`[part~="${part}"]`);

/** All the text of a shadow tree and of those within, white space folded. */
function textIn(element: Element): string {
  const root = element.shadowRoot;
  const inner = [...(root?.querySelectorAll('*') ?? [])].filter(({ shadowRoot }) => shadowRoot);
  return readable((root?.textContent ?? '') + inner.map(textIn).join(' '));
}

const windows1252 = new TextDecoder('windows-1252');

/** Text as a reader sees it: C1 as the CP1252 characters they were, what is invisible gone, white space folded. */
const readable = (text: string): string =>
  text
    .replace(/[\u0080-\u009f]/g, lost => windows1252.decode(Uint8Array.of(lost.charCodeAt(0))))
    .replace(/[\t\n\r]+/g, ' ')
    .replace(/[\p{Cc}\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/gu, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();

const notShown = (element: Element, texts: readonly string[]): string[] => {
  const text = textIn(element);
  return texts
    .filter(each => !text.includes(readable(each)))
    .map(each => `not shown as text: ${each}`);
};

/** The server of the tests in place of evil.example, so that it sees who asks for what. */
const atServer = ({ id, payload }: Payload, place = '/evil'): Payload => ({
  id,
  payload: payload.replace(/(https?:)?\/\/evil\.example/gi, `//${location.host}${place}`),
});

/** Without a policy addresses lead to the server of the tests; under the strict one to where they would. */
const urlOf = (policy: Policy): string =>
  policy === 'none' ? `${location.origin}/bai-viet/tin-1` : 'https://portal.example/tin/1';

const asBody: Way = (payloads, policy) =>
  payloads.map(payload => ({
    payloads: [payload],
    article: articleWithBody(policy === 'none' ? atServer(payload) : payload, urlOf(policy)),
    check: ({ element, outcome }) => [
      outcome !== 'lx-load' && outcome,
      partOf(element, 'title')?.textContent.trim() !== 'Tiêu đề' && 'no title',
      partOf(element, 'source')?.querySelector('a')?.href !== urlOf(policy) && 'no source link',
    ],
  }));

const asMembers: Way = payloads => {
  // Alone where one that failed is looked for.
  const size = payloads.length === perPage ? 3 : 1;
  const jobs: Job[] = [];
  for (let from = 0; from < payloads.length; from += size) {
    const carried = payloads.slice(from, from + size);
    const at = Math.floor(all.indexOf(carried[0]!) / 3);
    const { article, texts, members } = articleWithMembers(carried, at);
    const check = ({ element, outcome }: Shown): (string | false)[] => [
      outcome !== 'lx-load' && outcome,
      ...notShown(element, texts),
    ];
    for (const { path } of members) counts.set(path, (counts.get(path) ?? 0) + 1);
    jobs.push({ payloads: carried, article, check });
    const failed = articleInTrouble(carried[0]!, at);
    jobs.push({
      payloads: carried,
      article: failed.article,
      check: ({ element, outcome }) => [
        !/^(withdrawn|unavailable)$/.test(outcome) && outcome,
        ...notShown(element, failed.texts),
      ],
    });
  }
  return jobs;
};

/** By member, how many payloads went through it. */
const counts = new Map<Member['path'], number>();

const nameOf = (payloads: readonly Payload[]): string => payloads.map(({ id }) => id).join('+');

/** What is wrong with payloads in one page, with the ids of those that are to blame. */
async function failures(payloads: readonly Payload[], way: Way, policy: Policy): Promise<string[]> {
  const page = await HostilePage.open(policies[policy]);
  const found: string[] = [];
  try {
    const jobs = way(payloads, policy);
    for (let from = 0; from < jobs.length; from += atOnce) {
      const some = jobs.slice(from, from + atOnce);
      const shown = await page.show(some.map(({ article }) => article));
      for (const [at, each] of shown.entries()) {
        const { payloads: carried, check } = some[at]!;
        page.provoke(each.element.shadowRoot!);
        const bad = [...check(each), ...badTrees(each.element)].filter(Boolean);
        found.push(...bad.map(problem => `${nameOf(carried)}: ${problem}`));
      }
      page.main.replaceChildren();
    }
    const trouble = await page.trouble();
    if (trouble.length === 0) return found;
    const blame = `${nameOf(payloads).slice(0, 80)}: ${trouble.slice(0, 5).join()}`;
    if (payloads.length === 1) return [...found, blame];
    const middle = payloads.length >> 1;
    const halves = [
      ...(await failures(payloads.slice(0, middle), way, policy)),
      ...(await failures(payloads.slice(middle), way, policy)),
    ];
    return halves.length > 0 ? halves : [...found, `only together: ${blame}`];
  } finally {
    page.close();
  }
}

async function failuresOfAll(way: Way, policy: Policy): Promise<string[]> {
  await straysOnServer();
  const found: string[] = [];
  for (let from = 0; from < all.length; from += perPage)
    found.push(...(await failures(all.slice(from, from + perPage), way, policy)));
  return found;
}

describe('the corpus of hostile HTML', function () {
  this.timeout(600_000);

  it('is worth the name', () => {
    expect(ownPayloads.length).to.be.at.least(150);
    expect(new Set(all.map(({ id }) => id)).size).to.equal(all.length);
  });

  for (const policy of Object.keys(policies) as Policy[]) {
    it(`does nothing as a body, policy: ${policy}`, async () => {
      expect(await failuresOfAll(asBody, policy)).to.deep.equal([]);
    });

    it(`does nothing in blocks and plain members, policy: ${policy}`, async () => {
      counts.clear();
      expect(await failuresOfAll(asMembers, policy)).to.deep.equal([]);
      const least = Math.min(...counts.values());
      expect(least, 'payloads through each member').to.be.at.least(Math.floor(all.length / 20));
    });
  }

  it('is the same when it is serialised, parsed and cleaned again', () => {
    const found = all.flatMap(({ id, payload }) =>
      mutations(payload).map(problem => `${id}: ${problem}`),
    );
    expect(found).to.deep.equal([]);
  });
});

describe('the probe', () => {
  // The strict policy, but that strings may become nodes: else none of them would.
  const strict = policies.strict.replace(/; require-trusted.*/, '');
  const wanted: { title: string; csp: string; pattern: RegExp; least: number }[] = [
    { title: 'scripts run', csp: '', pattern: /^pwned/, least: 10 },
    { title: 'requests', csp: '', pattern: /^request (of|to)/, least: 3 },
    { title: 'reports', csp: strict, pattern: /^violation/, least: 20 },
  ];
  for (const { title, csp, pattern, least } of wanted) {
    it(`sees ${title} where payloads are raw`, async function () {
      this.timeout(60_000);
      const page = await HostilePage.open(csp, false);
      try {
        for (const payload of ownPayloads) {
          const box = page.window.document.createElement('div');
          box.innerHTML = atServer(payload, rawPlace).payload;
          page.main.append(box);
        }
        page.provoke(page.main);
        const seen = (await page.trouble()).filter(each => pattern.test(each));
        expect(seen.length, seen.join('\n')).to.be.at.least(least);
      } finally {
        page.close();
      }
    });
  }

  it('finds forbidden nodes, addresses and ids in raw payloads', () => {
    const found = ownPayloads.flatMap(({ payload }) => {
      const { content } = Object.assign(document.createElement('template'), { innerHTML: payload });
      return badNodes(content);
    });
    for (const kind of ['element', 'a handler', 'a URL', 'a candidate', 'an id', 'an attribute'])
      expect(found.filter(each => each.startsWith(kind)).length, kind).to.be.at.least(3);
  });

  it('finds what changes when it is parsed again', () => {
    expect(mutations('<p>Một<button><p>Hai', () => undefined)).not.to.deep.equal([]);
  });
});
