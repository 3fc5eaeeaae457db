import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import { drain, road } from '../../../src/body/road.js';
import type { Section } from '../../../src/body/show/sections.js';
import { article, part, place } from '../../support/helpers.js';
import { contextOf } from '../../support/road.js';

// Acceptance criteria, for blocks of every kind in a row:
// - A body is cut where a longer one that begins as it does is cut.
// - A change of one sentence, in the page, leaves the sections as they were.
// - Many blocks of one kind are many sections, so that only those near the screen are laid out.

const filler = 'Ban Chỉ đạo thành phố luôn bám sát sự chỉ đạo của Ban Thường vụ Thành ủy. ';
const table = (n: number): string =>
  `<table><tr><th>Năm ${n}</th><th>Số hộ</th></tr>${`<tr><td>${filler}</td><td>${n}</td></tr>`.repeat(4)}<tr><td>Cộng</td><td>9</td></tr></table>`;

const kinds: Readonly<Record<string, (n: number) => string>> = {
  paragraphs: n => `<p>${n} ${filler.repeat(4)}</p>`,
  tables: table,
  lists: n => `<p>${n}: ${filler}</p><ul><li>${filler}</li><li>${filler.repeat(3)}</li></ul>`,
  quotes: n => `<blockquote><p>${n} ${filler.repeat(4)}</p></blockquote>`,
  figures: n =>
    `<figure><img src="/${n}.png" alt="a${n}" width="400" height="300"><figcaption>${n} ${filler}</figcaption></figure>`,
  'tables among paragraphs': n => (n % 2 ? table(n) : `<p>${n} ${filler.repeat(3)}</p>`),
};

const bodyOf = (kind: string, count: number): string =>
  `<p>${filler}</p>${Array.from({ length: count }, (_, n) => kinds[kind]!(n)).join('')}`;

const sectionsOf = (html: string): string[] => {
  const texts: string[] = [];
  drain(road(html, contextOf()), ({ element }: Section) => texts.push(element.textContent));
  return texts;
};

const shownSections = (element: Element): string[] =>
  [...part(element, 'body')!.querySelectorAll('.screen')].map(({ textContent }) => textContent);

it('cuts thousands of headings in a row all the same', () => {
  const sections = sectionsOf('<h2>Một mục</h2>'.repeat(20_000));
  expect(Math.max(...sections.map(({ length }) => length))).to.be.below(20_000);
});

it('cuts blocks of many marks by what they hold, too', () => {
  const marked = `<p>${'<b>a</b> <i>b</i> '.repeat(50)}</p>`;
  const sections = sectionsOf(marked.repeat(100));
  expect(sections.length).to.be.above(20);
});

for (const kind of Object.keys(kinds))
  describe(`${kind} in a row`, () => {
    it('are cut in the same places, however many there are', () => {
      const [short, long] = [24, 72].map(count => sectionsOf(bodyOf(kind, count)));
      expect(short!.length).to.be.above(2);
      expect(long!.length).to.be.above(short!.length * 2);
      expect(long!.slice(0, short!.length - 1)).to.deep.equal(short!.slice(0, -1));
    });

    it('are cut in the same places after a change of one sentence', async () => {
      const body = bodyOf(kind, 60);
      const element = place({ article: article({ body }) });
      await element.updateComplete;
      const before = shownSections(element);
      expect(before.length).to.be.above(8);
      element.article = article({ body: `${body}<p>Một câu mới.</p>` });
      await element.updateComplete;
      const after = shownSections(element);
      expect(after.slice(0, before.length - 1)).to.deep.equal(before.slice(0, -1));
      expect(after.length).to.be.within(before.length, before.length + 1);
    });
  });
