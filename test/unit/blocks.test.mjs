// Blocks of a body.
//
// - Each known block comes through with its members; a bad optional one is dropped alone.
// - Text comes as text or as HTML; told both, the HTML is shown.
// - A block that is not known, or misses what it needs, shows its fallback; without one it is left
//   out, with a warning. It is never an error.
// - A bad cell of a table stays as a blank, so that the rest of the row keeps its columns.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reader } from './dist.mjs';
import { everyBlock, image } from './examples.mjs';

const read = await reader();
const url = 'https://portal.example/tin/1';
const readBlocks = body => {
  const { article, warnings } = read({ title: 'Tin', url, body });
  return { blocks: article.body, paths: warnings.map(({ path }) => path) };
};

for (const block of everyBlock) {
  test(`reads as it is: ${JSON.stringify(block)}`, () => {
    assert.deepEqual(readBlocks([block]), { blocks: [block], paths: [] });
  });
}

const paragraph = { type: 'paragraph', text: 'a' };
const mended = [
  {
    title: 'a heading’s level out of range',
    input: { type: 'heading', text: 'a', level: 1 },
    expected: { type: 'heading', text: 'a' },
    path: 'level',
  },
  {
    title: 'a heading’s level between two',
    input: { type: 'heading', text: 'a', level: 2.5 },
    expected: { type: 'heading', text: 'a' },
    path: 'level',
  },
  {
    title: 'both text and html',
    input: { type: 'paragraph', text: 'a', html: 'b' },
    expected: { type: 'paragraph', html: 'b' },
    path: 'text',
  },
  {
    title: 'text, where the html is bad',
    input: { type: 'paragraph', text: 'a', html: 5 },
    expected: paragraph,
    path: 'html',
  },
  {
    title: 'an unknown tone',
    input: { type: 'notice', text: 'a', tone: 'red' },
    expected: { type: 'notice', text: 'a' },
    path: 'tone',
  },
  {
    title: 'a bad point of a list',
    input: { type: 'list', items: [5, { text: 'b' }] },
    expected: { type: 'list', items: [{ text: 'b' }] },
    path: 'items[0]',
  },
  {
    title: 'a bad point of a nested list',
    input: { type: 'list', items: [{ text: 'b', items: [{}] }] },
    expected: { type: 'list', items: [{ text: 'b', items: [] }] },
    path: 'items[0].items[0].text',
  },
  {
    title: 'one bad image of a gallery',
    input: { type: 'gallery', images: [{ alt: 'x' }, image] },
    expected: { type: 'gallery', images: [image] },
    path: 'images[0].url',
  },
  {
    title: 'a number in a cell',
    input: { type: 'table', rows: [['a', 5, 'c']] },
    expected: { type: 'table', rows: [['a', '', 'c']] },
    path: 'rows[0][1]',
  },
  {
    title: 'a cell without text',
    input: { type: 'table', rows: [[{ colspan: 2 }, 'c']] },
    expected: { type: 'table', rows: [['', 'c']] },
    path: 'rows[0][0].text',
  },
  {
    title: 'a span too wide',
    input: { type: 'table', rows: [[{ text: 'a', colspan: 101 }]] },
    expected: { type: 'table', rows: [[{ text: 'a' }]] },
    path: 'rows[0][0].colspan',
  },
  {
    title: 'subtitles in no language',
    input: { type: 'video', url, captions: [{ url }] },
    expected: { type: 'video', url, captions: [] },
    path: 'captions[0].language',
  },
  {
    title: 'an id that is no text',
    input: { ...paragraph, id: 5 },
    expected: paragraph,
    path: 'id',
  },
];
for (const { title, input, expected, path } of mended) {
  test(`mends with one warning: ${title}`, () => {
    assert.deepEqual(readBlocks([input]), { blocks: [expected], paths: [`$.body[0].${path}`] });
  });
}

const lost = [
  { title: 'an unknown type', input: { type: 'poll', question: '?' }, path: '.type' },
  { title: 'no type', input: { text: 'a' }, path: '.type' },
  { title: 'no text', input: { type: 'paragraph' }, path: '.text' },
  { title: 'an image without an address', input: { type: 'image', alt: 'x' }, path: '.url' },
  { title: 'a gallery without an image', input: { type: 'gallery', images: [] }, path: '.images' },
  { title: 'a list of nothing', input: { type: 'list', items: [] }, path: '.items' },
  { title: 'a list that is none', input: { type: 'list', items: 'a' }, path: '.items' },
  { title: 'a table without rows', input: { type: 'table' }, path: '.rows' },
  { title: 'a video at a script', input: { type: 'video', url: 'javascript:1' }, path: '.url' },
  {
    title: 'a file at an e-mail address',
    input: { type: 'file', url: 'mailto:a@a.example' },
    path: '.url',
  },
  { title: 'html that is none', input: { type: 'html', html: null }, path: '.html' },
];
for (const { title, input, path } of lost) {
  test(`leaves out with a warning: ${title}`, () => {
    assert.deepEqual(readBlocks([input, paragraph]), {
      blocks: [paragraph],
      paths: [`$.body[0]${path}`],
    });
  });

  test(`shows the fallback instead: ${title}`, () => {
    const fallback = ' <a href="/x">x</a>';
    const { blocks } = readBlocks([{ ...input, id: 'here', fallback }, paragraph]);
    assert.deepEqual(blocks, [{ type: 'html', id: 'here', html: fallback }, paragraph]);
  });
}

test('an unknown block with a fallback is no cause for a warning: that is what fallbacks are for', () => {
  assert.deepEqual(readBlocks([{ type: 'poll', fallback: 'x' }]).paths, []);
});

test('a known block does not show its fallback', () => {
  assert.deepEqual(readBlocks([{ ...paragraph, fallback: 'x' }]).blocks, [paragraph]);
});

test('a fallback that is no text is none', () => {
  const { blocks, paths } = readBlocks([{ type: 'poll', fallback: {} }, paragraph]);
  assert.deepEqual(blocks, [paragraph]);
  assert.deepEqual(paths, ['$.body[0].fallback', '$.body[0].type']);
});

test('a text is a paragraph, a point or a cell; null keeps the place of a cell', () => {
  const body = [
    'a',
    { type: 'list', items: ['b', { text: 'c', items: ['d'] }] },
    { type: 'table', rows: [['e', null, 'f']] },
  ];
  assert.deepEqual(readBlocks(body), {
    blocks: [
      paragraph,
      { type: 'list', items: [{ text: 'b' }, { text: 'c', items: [{ text: 'd' }] }] },
      { type: 'table', rows: [['e', '', 'f']] },
    ],
    paths: [],
  });
});

test('what is no block at all is left out', () => {
  assert.deepEqual(readBlocks([null, 5, ['b'], paragraph]), {
    blocks: [paragraph],
    paths: ['$.body[1]', '$.body[2]'],
  });
});
