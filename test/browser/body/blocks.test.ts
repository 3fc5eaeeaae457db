import { expect } from '@open-wc/testing';
import type { Block } from '../../../src/model/article.js';
import { contextOf, parsed, prepared } from '../../support/road.js';

// Acceptance criteria
// - One budget holds for a body, whatever it is made of: many small blocks may not be what one large
//   HTML may not be.
// - A block that is refused is replaced by its text, with a warning that names it; the others stay.
// - Blocks and HTML are surveyed alike: what is referred to and which names there are.
// - A field of a form, whatever its name, harms nothing.

const outcome = (
  body: string | readonly Block[],
): { text: string; tables: number; warnings: string[] } => {
  const warnings: string[] = [];
  const { root } = prepared(
    body,
    contextOf({ warn: (message, path = '') => warnings.push(`${path}: ${message}`) }),
  );
  return {
    text: root.textContent,
    tables: root.querySelectorAll('table').length,
    warnings: warnings.filter(each => !each.includes('The image')),
  };
};

const deep = `${'<div>'.repeat(300)}sâu`;
const many = `${'<b>x</b>'.repeat(100_001)}cuối`;

// Unclosed tags of formatting, which each paragraph repeats: 200 make 80,000 nodes of 5 KB.
const repeated = (paragraphs: number, tags: number): string =>
  `<p>${Array.from({ length: tags }, (_, n) => `<b a${n}>`).join('')}${'<p>x'.repeat(paragraphs)}`;

describe('a block that is refused', () => {
  for (const [name, bad] of [
    ['too deep', { type: 'html', html: `đầu ${deep}` }],
    ['too many tags', { type: 'html', html: `đầu ${many}` }],
    ['a paragraph that is too deep', { type: 'paragraph', html: `đầu ${deep}` }],
    ['an item', { type: 'list', items: [{ text: 'đầu' }, { html: deep }] }],
    [
      'a table',
      { type: 'table', rows: Array.from({ length: 500 }, () => Array<string>(250).fill('đầu')) },
    ],
  ] as [string, Block][]) {
    it(`fails alone: ${name}`, () => {
      const rows = [['a', 'b'], ['c', 'd'], ['e', 'f']]; // prettier-ignore
      const { text, tables, warnings } = outcome([
        { type: 'paragraph', text: 'trước' },
        bad,
        { type: 'table', caption: 'bảng', rows },
        { type: 'paragraph', text: 'sau' },
      ]);
      expect(text).to.contain('trước').and.contain('đầu').and.contain('sau');
      expect(tables).to.equal(1);
      expect(warnings.filter(each => each.includes('as text only'))).to.have.length(1);
      expect(warnings[0]).to.match(
        /^\$\.body\[1\]: The block is shown as text only\. The body has/,
      );
    });
  }

  for (const { name, paragraphs, tags, blocks, limit, refused, isFull } of [
    {
      name: 'small ones of many nodes',
      ...{ paragraphs: 400, tags: 3, blocks: 100 },
      ...{ limit: '200,000 nodes', refused: 1, isFull: true },
    },
    {
      name: 'small ones of much formatting',
      ...{ paragraphs: 400, tags: 20, blocks: 60 },
      ...{ limit: '1,000,000 steps', refused: 50, isFull: false },
    },
    {
      name: 'large ones',
      ...{ paragraphs: 4_000, tags: 200, blocks: 40 },
      ...{ limit: '1,000,000 steps', refused: 11, isFull: true },
    },
  ])
    it(`has one budget with all others: ${name}`, () => {
      const html = repeated(paragraphs, tags);
      const { text, warnings } = outcome(
        Array.from({ length: blocks }, (): Block => ({ type: 'html', html })),
      );
      expect(text.replaceAll(/\s/g, '')).to.equal('x'.repeat(paragraphs * blocks));
      expect(warnings.filter(each => each.includes(limit)).length).to.be.at.least(refused);
      expect(warnings.some(each => each.includes('From this block on'))).to.equal(isFull);
      if (name === 'large ones') return;
      expect(outcome([{ type: 'html', html }]).warnings, 'one alone').to.deep.equal([]);
    });
});

it('surveys blocks as it does HTML', () => {
  const html = '<a href="#x">1</a><font color=red id=x>2</font>';
  const [one, other] = [contextOf(), contextOf()];
  parsed(`<p>${html}</p>`, one);
  parsed([{ type: 'paragraph', html }], other);
  for (const { ids, seen, report } of [one, other]) {
    expect([...ids]).to.deep.equal(['x']);
    expect([...seen].sort()).to.deep.equal(['a', 'color', 'font', 'href', 'id', 'p']);
    expect({ ...report.removed }).to.deep.equal({ font: 1, color: 1 });
  }
});

describe('a form with a field of the name', () => {
  const names = new Set<string>();
  for (let object: object | null = document.createElement('form'); object;) {
    for (const name of Object.getOwnPropertyNames(object)) names.add(name);
    object = Object.getPrototypeOf(object) as object | null;
  }

  it('is of hundreds of names', () => expect(names.size).to.be.above(250));

  for (const field of ['input', 'button', 'img', 'object', 'fieldset'])
    it(`of any member, on a ${field}`, () => {
      const failed = [...names].filter(name => {
        const html = `<FORM onsubmit=a><${field} name="${name}"><${field} id="${name}"><h2>Mục</h2><p>trong</p></${field}></Form ><p>còn <a href="https://a.example/">lại</a></p>`;
        const context = contextOf();
        const { root } = prepared(html, context);
        return !(
          root.textContent.includes('còn lại') &&
          root.querySelector('a[href]') &&
          context.report.removed['form'] === 1 &&
          !context.seen.has('form')
        );
      });
      expect(failed).to.deep.equal([]);
    });
});

it('marks the credit of a caption once, however deep the figure is', () => {
  const html = `${'<figure>'.repeat(20)}<blockquote>a</blockquote><figcaption>Bờ kè. Ảnh: Minh</figcaption>`;
  expect(prepared(html).root.querySelectorAll('[part="credit"]').length).to.be.below(2);
});
