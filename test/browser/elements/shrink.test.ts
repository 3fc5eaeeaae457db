import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import type { LxArticle } from '../../../src/elements/lx-article/lx-article.js';
import { article, part, stage } from '../../support/helpers.js';

// Acceptance criteria
// - In a box that shrinks to its content the article is as wide as its measure asks, where there is
//   room, and never wider than the room.
// - `--lx-measure` is obeyed there too, and `none` fills a column.

const boxes: Readonly<Record<string, string>> = {
  float: '<div style="float: left"></div>',
  'inline-block': '<div style="display: inline-block"></div>',
  // As an item itself it fills the row.
  'a box in a centred flex':
    '<div style="display: flex; justify-content: center"><div class="in"></div></div>',
  'centred column':
    '<div style="display: flex; flex-direction: column; align-items: center"></div>',
  'centred grid': '<div style="display: grid; place-items: center"></div>',
  'fit-content': '<div style="inline-size: fit-content"></div>',
  'absolute position': '<div style="position: absolute"></div>',
  'table cell': '<table><tr><td></td></tr></table>',
  dialog:
    '<dialog open style="position: static; padding: 0; border: 0; max-inline-size: 100%"></dialog>',
};

async function inBox(box: string, room: number, measure?: string): Promise<LxArticle> {
  const outer = document.createElement('div');
  outer.style.cssText = `inline-size: ${room}px; position: relative; font-family: serif`;
  outer.innerHTML = box;
  const element = document.createElement('lx-article');
  if (measure) element.style.setProperty('--lx-measure', measure);
  element.article = article({ body: `<p>${'Đoạn văn thứ nhất của bài viết. '.repeat(40)}</p>` });
  (outer.querySelector('td,.in') ?? outer.firstElementChild!).append(element);
  stage().append(outer);
  await element.updateComplete;
  return element;
}

const widthOf = (element: Element): number => element.getBoundingClientRect().width;

for (const [name, box] of Object.entries(boxes)) {
  describe(`in a box that shrinks: ${name}`, () => {
    it('is as wide as the measure where there is room', async () => {
      const element = await inBox(box, 1200);
      // A column of 650 px has room for the measure, and text of the same size.
      const column = await inBox('<div></div>', 650);
      const measure = widthOf(part(column, 'body')!);
      expect(measure).to.be.within(400, 600);
      expect(widthOf(part(element, 'body')!)).to.be.closeTo(measure, 2);
      expect(widthOf(element)).to.be.closeTo(measure, 16);
    });

    it('obeys another measure', async () => {
      const element = await inBox(box, 1200, '400px');
      expect(widthOf(part(element, 'body')!)).to.be.closeTo(400, 8);
    });

    it('is no wider than the room', async () => {
      const element = await inBox(box, 340);
      expect(widthOf(element)).to.be.at.most(340).and.at.least(280);
    });
  });
}

it('fills a column where the measure is none', async () => {
  const element = await inBox('<div></div>', 1200, 'none');
  expect(widthOf(part(element, 'body')!)).to.equal(1200);
});
