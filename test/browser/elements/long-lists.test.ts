import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import { article, part, place, stage, until } from '../../support/helpers.js';

// Acceptance criteria
// - A list of any length shows its first hundred items, and a button for the others.
// - The button brings all of them, in order, and the focus goes on with the first of them.

const many = 2_500;
const of = <T>(make: (n: number) => T): T[] => Array.from({ length: many }, (_, n) => make(n));
const url = (n: number): string => `https://portal.example/${n}`;
const members: Record<string, [value: unknown, part: string, item: string]> = {
  attachments: [of(n => ({ url: `${url(n)}.pdf`, title: `Tệp ${n}` })), 'attachments', 'li'],
  related: [of(n => ({ url: url(n), title: `Tin ${n}` })), 'related', 'li'],
  tags: [of(n => `từ ${n}`), 'tags', 'li'],
  corrections: [of(n => ({ note: `Sửa ${n}.` })), 'corrections', 'p'],
};

const nodesIn = (root: ParentNode): number =>
  [...root.querySelectorAll('*')].reduce(
    (sum, { shadowRoot }) => sum + 1 + (shadowRoot ? nodesIn(shadowRoot) : 0),
    0,
  );

describe('long lists', () => {
  it('show a hundred items each, whatever they are', async () => {
    const lists = Object.fromEntries(
      Object.entries(members).map(([name, [value]]) => [name, value]),
    );
    const element = place({
      article: article({
        ...lists,
        authors: of(n => ({ name: `Tác giả ${n}`, url: url(n) })),
        alternates: of(n => ({ language: 'en', url: url(n) })),
        publisher: { name: 'Cổng', url: url(0), certifications: of(n => ({ name: `Dấu ${n}` })) },
      }),
    });
    await element.updateComplete;
    await until(() =>
      element.shadowRoot!.querySelector('lx-byline')?.shadowRoot?.querySelector('bdi'),
    );
    expect(nodesIn(element.shadowRoot!)).to.be.lessThan(5_000);
    for (const [, name, item] of Object.values(members))
      expect(part(element, name)!.querySelectorAll(item).length, name).to.equal(100);
    const byline = element.shadowRoot!.querySelector('lx-byline')!.shadowRoot!;
    expect(byline.querySelectorAll('bdi').length).to.equal(100);
    expect(element.shadowRoot!.querySelectorAll('[part~="trust"]').length).to.equal(100);
    expect(element.shadowRoot!.querySelectorAll('.more').length).to.equal(6);
    expect(byline.querySelectorAll('.more').length).to.equal(1);
  });

  for (const [name, [value, partName, item]] of Object.entries(members)) {
    it(`bring the rest of ${name} where the reader asks`, async () => {
      const element = place({ article: article({ [name]: value }) });
      await element.updateComplete;
      const list = part(element, partName)!;
      const button = list.querySelector<HTMLElement>('.more')!;
      expect(button.textContent.trim()).to.equal(`Xem thêm ${many - 100} mục`);
      button.focus();
      button.click();
      await until(() => list.querySelectorAll(item).length === many);
      await until(() => !list.querySelector('.more'));
      const numbers = [...list.querySelectorAll(item)].map(({ textContent }) =>
        Number(/\d+/.exec(textContent.replace('PDF', ''))?.[0]),
      );
      expect(numbers).to.deep.equal(of(n => n));
      const focused = element.shadowRoot!.activeElement;
      expect(focused).to.equal(list.querySelectorAll(item)[100]);
    });
  }

  it('bring the rest of the authors, alone and in an article', async () => {
    const line = document.createElement('lx-byline');
    line.authors = of(n => ({ name: `Tác giả ${n}` }));
    stage().append(line);
    await line.updateComplete;
    const root = line.shadowRoot!;
    expect(root.querySelectorAll('bdi').length).to.equal(100);
    root.querySelector<HTMLElement>('.more')!.click();
    await until(() => root.querySelectorAll('bdi').length === many);
  });

  it('begin anew with another article, and need no button where they are short', async () => {
    const element = place({ article: article({ tags: members.tags![0] }) });
    await element.updateComplete;
    element.shadowRoot!.querySelector<HTMLElement>('.more')!.click();
    await until(() => part(element, 'tags')!.querySelectorAll('li').length === many);
    element.article = article({ tags: of(n => `khác ${n}`) });
    await element.updateComplete;
    expect(part(element, 'tags')!.querySelectorAll('li').length).to.equal(100);
    element.article = article({ tags: Array.from({ length: 100 }, (_, n) => `ba ${n}`) });
    await element.updateComplete;
    expect(part(element, 'tags')!.querySelectorAll('li').length).to.equal(100);
    expect(element.shadowRoot!.querySelector('.more')).to.equal(null);
  });
});
