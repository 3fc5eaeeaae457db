import type { Block } from '../../src/model/article.js';

/** A body of about a size: whatever shape could make a step look at the same thing again and again. */
export interface Shape {
  readonly name: string;
  readonly make: (size: number) => string | readonly Block[];
}

const times = (text: string, length: number): string =>
  text.repeat(Math.max(Math.floor(length / text.length), 1));

// Units that are repeated to a size.
const units = {
  paragraphs: '<p>x',
  'line breaks': 'x<br>',
  'bold paragraphs': '<p><b>a</b></p>',
  links: '<a href="https://a.example/">b</a>',
  'empty links': '<a href="https://a.example/a.pdf"></a>',
  images: '<p><img src="/a.png" alt="a"></p>',
  figures: '<figure><img src="/a.png"><figcaption>a. Ảnh: B</figcaption></figure>',
  'captions in italics': '<p><img src="/a.png"></p><p><i>Ảnh: A</i></p>',
  items: '<li>a',
  'marked lines': '<p>- a</p>',
  'numbered lines': '<p>1. a</p><p>2. b</p>',
  cells: '<td>1',
  rows: '<tr><td>1<td>2',
  tables: '<table><tr><td>1<td>2<tr><td>3<td>4</table>',
  headings: '<h2>a</h2>',
  comments: '<!--a-->b',
  sources: '<source src="https://a.example/a.mp4">',
  anchors: '<a href="#a">b</a><p id=a>c',
  objects: '<object data="https://a.example/a.pdf">a</object>',
  words: 'Sơ kết hoạt động. ',
  'one word': 'ậ',
  spaces: '&nbsp; ',
  marks: 'a\u0301\u0323\u0301\u0323\u0301\u0323\u0301\u0323\u0301\u0323',
};

// What stands around them: many times what an author could want, once more than a step may look.
const around: Readonly<Record<string, readonly [string, string]>> = {
  'a body': ['', ''],
  'a box': ['<div>', '</div>'],
  '120 quotes': ['<blockquote>'.repeat(120), ''],
  '60 objects': ['<object data="https://q.example/">'.repeat(60), ''],
  '60 posts': ['<div class="fb-video">'.repeat(60), ''],
  'eight marks': ['<cite><q><kbd><samp><mark><small><sub><s>', ''],
  'a link of 60 attributes': [
    `<a href="https://a.example/" ${Array.from({ length: 60 }, (_, n) => `a${n}=b`).join(' ')}>`,
    '</a>',
  ],
  'a picture': ['<picture>', '</picture>'],
  'a figure with a long caption': ['<figure>', `<figcaption>${'a '.repeat(2_000)}</figcaption>`],
  'a list': ['<ul><li>', '</ul>'],
  'a cell': ['<table><tr><td>', '</table>'],
  'a table': ['<table><thead><tr><th>a<th>b</thead>', '</table>'],
  details: ['<details><summary>a</summary>', '</details>'],
};

const blocks: Readonly<Record<string, (size: number) => readonly Block[]>> = {
  'a table of blocks': size => [
    {
      type: 'table',
      rows: Array.from({ length: size / 80 }, () => Array<string>(20).fill('a')),
    },
  ],
  'paragraphs of blocks': size =>
    Array.from({ length: size / 20 }, () => ({ type: 'paragraph', text: 'Một câu.' })),
  'html blocks': size =>
    Array.from({ length: size / 40 }, () => ({ type: 'html', html: '<b a><i b><p>x<p>y' })),
  'a list of blocks': size => [
    { type: 'list', items: Array.from({ length: size / 20 }, () => ({ html: '<b>a</b>' })) },
  ],
  'a gallery of blocks': size => [
    {
      type: 'gallery',
      images: Array.from({ length: size / 60 }, (_, n) => ({
        url: `https://a.example/${n}.png`,
        alt: 'a',
      })),
    },
  ],
};

/** Each unit in each surrounding, and blocks. */
export const shapes: readonly Shape[] = [
  ...Object.entries(around).flatMap(([place, [before, after]]) =>
    Object.entries(units).map(([name, unit]) => ({
      name: `${name} in ${place}`,
      make: (size: number) => before + times(unit, size) + after,
    })),
  ),
  ...Object.entries(blocks).map(([name, make]) => ({ name, make })),
];
