// The published JSON Schema.
//
// - It accepts what the reader reads without a warning, and names the member that is at fault.
// - It is strict where the reader mends: addresses are absolute, times have an offset, text is text.
// - It is open: members and blocks of later versions, and publishers' own, are valid everywhere.
// - Every member is described, for who writes articles with the schema open.
import Ajv from 'ajv/dist/2020.js';
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { dist, load, reader } from './dist.mjs';
import { everyBlock, image, whole } from './examples.mjs';

const schema = JSON.parse(readFileSync(new URL('article.schema.json', dist), 'utf8'));
const ajv = new Ajv.default({
  allErrors: true,
  strict: true,
  allowUnionTypes: true,
  strictRequired: false,
  strictTypes: false,
});
const isValid = ajv.compile(schema);
const read = await reader();

const minimal = { format: 'lx-article/1', title: 'Tin', body: '<p>Nội dung</p>' };
const url = 'https://portal.example/tin/1';
const paragraph = { type: 'paragraph', text: 'a' };

const valid = [
  { title: 'an article with every member', input: whole },
  { title: 'every block', input: { ...minimal, body: everyBlock } },
  { title: 'the least with a body', input: minimal },
  { title: 'the least with a url', input: { format: 'lx-article/1', title: 'Tin', url } },
  {
    title: 'members of others',
    input: {
      ...minimal,
      _x: null,
      section: { name: 'A', _y: 1 },
      body: [{ ...paragraph, _z: [] }],
    },
  },
  {
    title: 'blocks of later versions',
    input: { ...minimal, body: [paragraph, { type: 'poll', question: '?', fallback: '<p>?</p>' }] },
  },
  {
    title: 'a withdrawn article that says so',
    input: { ...minimal, status: 'withdrawn', withdrawn: {} },
  },
  { title: 'embedding by nobody', input: { ...minimal, embedding: 'none' } },
  { title: 'empty lists', input: { ...minimal, tags: [], authors: [] } },
];
for (const { title, input } of valid) {
  test(`accepts, as the reader does without a warning: ${title}`, () => {
    isValid(input);
    assert.deepEqual(isValid.errors, null);
    assert.deepEqual(read(input).warnings, []);
  });
}

const example = new URL('../../../shared/formats/lx-article.example.json', import.meta.url);
test('accepts the example of the contract', { skip: !existsSync(example) }, () => {
  const input = JSON.parse(readFileSync(example, 'utf8'));
  isValid(input);
  assert.deepEqual(isValid.errors, null);
  const { article, warnings } = read(input);
  assert.deepEqual(warnings, []);
  assert.equal(article.body.at(-1).type, 'html');
});

const blocks = (...body) => ({ ...minimal, body: [paragraph, ...body] });
const invalid = [
  { title: 'text', input: 'Tin', at: '' },
  { title: 'no format', input: { title: 'Tin', url }, at: '' },
  { title: 'another version', input: { ...minimal, format: 'lx-article/2' }, at: '/format' },
  { title: 'no title', input: { format: 'lx-article/1', url }, at: '' },
  { title: 'a blank title', input: { ...minimal, title: ' ' }, at: '/title' },
  { title: 'neither body nor url', input: { format: 'lx-article/1', title: 'Tin' }, at: '' },
  { title: 'null for absent', input: { ...minimal, summary: null }, at: '/summary' },
  { title: 'an empty text for absent', input: { ...minimal, summary: '' }, at: '/summary' },
  { title: 'a relative address', input: { ...minimal, url: '/tin/1' }, at: '/url' },
  {
    title: 'an address of a script',
    input: { ...minimal, license: 'javascript:1' },
    at: '/license',
  },
  {
    title: 'a time without an offset',
    input: { ...minimal, datePublished: '2022-05-13T08:30:00' },
    at: '/datePublished',
  },
  {
    title: 'a Vietnamese date',
    input: { ...minimal, dateModified: '13/05/2022' },
    at: '/dateModified',
  },
  { title: 'a zone that is an offset', input: { ...minimal, timeZone: '+07:00' }, at: '/timeZone' },
  { title: 'a locale for a language', input: { ...minimal, language: 'vi_VN' }, at: '/language' },
  {
    title: 'an author without a name',
    input: { ...minimal, authors: [{ role: 'Ảnh' }] },
    at: '/authors/0',
  },
  { title: 'an author that is text', input: { ...minimal, authors: ['Minh'] }, at: '/authors/0' },
  {
    title: 'a width of 0',
    input: { ...minimal, image: { ...image, width: 0 } },
    at: '/image/width',
  },
  {
    title: 'half a byte',
    input: { ...minimal, attachments: [{ url, sizeInBytes: 0.5 }] },
    at: '/attachments/0/sizeInBytes',
  },
  { title: 'a slip in the status', input: { ...minimal, status: 'publised' }, at: '/status' },
  { title: 'withdrawn without a word', input: { ...minimal, status: 'withdrawn' }, at: '' },
  {
    title: 'an address for a host',
    input: { ...minimal, embedding: ['https://a.example'] },
    at: '/embedding/0',
  },
  {
    title: 'an unknown word for embedding',
    input: { ...minimal, embedding: 'all' },
    at: '/embedding',
  },
  { title: 'an empty body', input: { ...minimal, body: '' }, at: '/body' },
  { title: 'a body of no blocks', input: { ...minimal, body: [] }, at: '/body' },
  { title: 'a block without a type', input: blocks({ text: 'a' }), at: '/body/1' },
  {
    title: 'a block of neither text nor html',
    input: blocks({ type: 'paragraph' }),
    at: '/body/1',
  },
  {
    title: 'a block of both text and html',
    input: blocks({ type: 'quote', text: 'a', html: 'a' }),
    at: '/body/1',
  },
  {
    title: 'a heading out of range',
    input: blocks({ type: 'heading', text: 'a', level: 1 }),
    at: '/body/1/level',
  },
  {
    title: 'an image without an address',
    input: blocks({ type: 'image', alt: '' }),
    at: '/body/1',
  },
  { title: 'a video at no address', input: blocks({ type: 'video', url: 'x' }), at: '/body/1/url' },
  {
    title: 'a point deep in a list',
    input: blocks({ type: 'list', items: [{ text: 'a', items: [{ text: 5 }] }] }),
    at: '/body/1/items/0/items/0/text',
  },
  {
    title: 'a point of a list without text',
    input: blocks({ type: 'list', items: [{}] }),
    at: '/body/1/items/0',
  },
  { title: 'a list of nothing', input: blocks({ type: 'list', items: [] }), at: '/body/1/items' },
  {
    title: 'a number in a cell',
    input: blocks({ type: 'table', rows: [['a', 5]] }),
    at: '/body/1/rows/0/1',
  },
  {
    title: 'a cell of both text and html',
    input: blocks({ type: 'table', rows: [[{ text: 'a', html: 'a' }]] }),
    at: '/body/1/rows/0/0',
  },
  {
    title: 'a fallback that is no text',
    input: blocks({ type: 'poll', fallback: 5 }),
    at: '/body/1/fallback',
  },
];
for (const { title, input, at } of invalid) {
  test(`refuses at "${at}": ${title}`, () => {
    assert.equal(isValid(input), false);
    // An `if` only repeats, further out, that its `then` has failed.
    const errors = isValid.errors.filter(({ keyword }) => keyword !== 'if');
    const paths = errors.map(({ instancePath }) => instancePath);
    assert.ok(paths.includes(at), paths.join(' '));
    assert.ok(
      paths.every(path => path.startsWith(at)),
      paths.join(' '),
    );
  });
}

const dates = {
  '2022-05-13': true,
  '2022-05-13T08:30:00Z': true,
  '2022-05-13T08:30:00.125+07:00': true,
  '2022-05-13T08:30:00': false,
  '2022-05-13T08:30+07:00': false,
  '2022-05-13T24:00:00Z': false,
  '2022-05-13T08:30:60Z': false,
  '2022-05-13T08:30:00+0700': false,
  '2022-05-13 08:30:00Z': false,
  '2022-13-01': false,
  '2022-05-32': false,
  '0001-01-01': false,
  '2022-05-13Z': false,
};
test('takes the dates that the reader takes without a warning', async () => {
  const { readDate } = await load('text/date.js');
  for (const [date, expected] of Object.entries(dates)) {
    assert.equal(isValid({ ...minimal, expires: date }), expected, `the schema, of ${date}`);
    const read = readDate(date, 'UTC');
    const isPlain = read !== undefined && !read.assumed && !read.mended;
    assert.equal(isPlain, expected, `the reader, of ${date}`);
  }
});

const walk = function* (node, path = '') {
  if (typeof node !== 'object' || node === null) return;
  yield { node, path };
  for (const [key, value] of Object.entries(node)) yield* walk(value, `${path}/${key}`);
};

test('is closed nowhere', () => {
  for (const { node, path } of walk(schema)) {
    for (const word of ['additionalProperties', 'unevaluatedProperties', 'unevaluatedItems']) {
      assert.equal(Object.hasOwn(node, word), false, path);
    }
  }
});

test('describes every member, block and definition', () => {
  const places = [...walk(schema)].filter(
    ({ path }) =>
      /\/(properties|\$defs)\/[^/]+$|\/allOf\/\d+\/then$/.test(path) && !/\/if\//.test(path),
  );
  assert.ok(places.length > 100, `${places.length} places`);
  assert.deepEqual(
    places.filter(({ node }) => !node.description).map(({ path }) => path),
    [],
  );
});

test('has every member that the reader knows', async () => {
  const { articleShape } = await load('model/article.js');
  const { blockShapes } = await load('model/blocks.js');
  assert.deepEqual(Object.keys(schema.properties), Object.keys(articleShape.members));
  const known = schema.$defs.block.allOf.map(rule => rule.if.properties.type.const);
  assert.deepEqual(known, Object.keys(blockShapes));
});

test('refuses to be written where a member has no comment', async () => {
  const { Comments } = await import('../../scripts/build/comments.mjs');
  const comments = new Comments(fileURLToPath(new URL('../../', import.meta.url)), [
    'src/model/article.ts',
  ]);
  const { type } = comments.exportedType('Article');
  assert.equal(comments.member(type, 'title').comment, schema.properties.title.description);
  assert.throws(() => comments.member(type, 'unheard-of'), /"unheard-of" needs a comment/);
});
