import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import { applyPrintRules, article, place } from '../../support/helpers.js';

// Acceptance criteria:
// - On paper the answers stand that nobody has opened, where the browser can show them.
// - A table of many columns gives its room to them on paper, and one of few looks as on screen.
// - An article in Persian reads from right to left, and one in Vietnamese as the page does.

const row = (columns: number): string => `<tr>${'<td>1,5</td>'.repeat(columns)}</tr>`;
const table = (columns: number): string => `<table border="1">${row(columns).repeat(3)}</table>`;

const shown = async (members: Record<string, unknown>): Promise<ShadowRoot> => {
  const element = place({ article: article(members) });
  await new Promise(resolve => element.addEventListener('lx-load', resolve, { once: true }));
  applyPrintRules(element);
  return element.shadowRoot!;
};

describe('an article on paper', () => {
  it('has the answers that are closed', async () => {
    const root = await shown({
      body: '<details><summary>Hỏi</summary><p>Đáp</p></details><p>Kết.</p>',
    });
    const answer = root.querySelector('details p')!;
    expect(answer.checkVisibility()).to.equal(CSS.supports('selector(::details-content)'));
  });

  it('has room for the columns of a wide table', async () => {
    const root = await shown({ body: `${table(16)}<p>Giữa.</p>${table(4)}` });
    const paddings = [...root.querySelectorAll('td:first-child, td:last-child')].map(
      cell => getComputedStyle(cell).paddingLeft,
    );
    expect(new Set(paddings.slice(0, 6))).to.deep.equal(new Set(['1px']));
    expect(paddings.slice(6)).to.not.include('1px');
  });
});

describe('an article in a language from right to left', () => {
  for (const [language, direction] of [
    ['fa', 'rtl'],
    ['vi', 'ltr'],
  ] as const)
    it(`is ${direction} in ${language}`, async () => {
      const root = await shown({ language, body: '<p>متن</p>' });
      for (const name of ['[part~=title]', '.body p'])
        expect(getComputedStyle(root.querySelector(name)!).direction, name).to.equal(direction);
    });
});
