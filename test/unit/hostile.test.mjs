// The reader and hostile objects.
//
// - Only own properties count: nothing that sits on a prototype, polluted or not, reaches the article.
// - Names such as `__proto__` and `constructor` in the JSON do nothing, at any level.
// - A property that throws, a cyclic object, a proxy cost themselves, never the article.
// - Each property is read once: what was checked is what is used.
// - Nesting without end is refused, not followed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load, reader } from './dist.mjs';

const read = await reader();
const minimal = { title: 'Tin', body: '<p>Nội dung</p>' };
const defaults = { timeZone: 'Asia/Ho_Chi_Minh', status: 'published' };
const plain = { ...minimal, ...defaults };

test('names of prototypes in the JSON do nothing', () => {
  const evil =
    '{"__proto__":{"byline":"x"},"constructor":{"prototype":{"byline":"x"}},"prototype":1}';
  const input = JSON.parse(
    `{"title":"Tin","body":[{"type":"paragraph","text":"a","__proto__":{"html":"x"}}],
      "section":{"name":"A","__proto__":{"url":"https://a.example/"}},${evil.slice(1)}`,
  );
  const { article, warnings } = read(input);
  assert.deepEqual(article, {
    title: 'Tin',
    body: [{ type: 'paragraph', text: 'a' }],
    section: { name: 'A' },
    ...defaults,
  });
  assert.deepEqual(warnings, []);
  assert.equal({}.byline, undefined);
  for (const each of [article, article.section, article.body[0]]) {
    assert.equal(Object.getPrototypeOf(each), Object.prototype);
  }
});

for (const type of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
  test(`"${type}" is no type of block`, () => {
    const { article, warnings } = read({ ...minimal, url: 'https://a.example/', body: [{ type }] });
    assert.equal(Object.hasOwn(article, 'body'), false);
    assert.deepEqual(
      warnings.map(({ path }) => path),
      ['$.body[0].type'],
    );
  });
}

test('what was polluted onto Object.prototype does nothing', () => {
  const names = [
    'format',
    'id',
    'url',
    'title',
    'body',
    'html',
    'text',
    'type',
    'fallback',
    'name',
    'items',
    'required',
    'default',
    'empty',
    'noun',
    'read',
    'members',
    'least',
    'values',
    'min',
    'max',
    'status',
  ];
  const input = {
    ...minimal,
    body: [{ type: 'paragraph', text: 'a' }, { type: 'poll' }, { type: 'quote' }],
    section: {},
  };
  let result;
  try {
    for (const name of names) Object.prototype[name] = 'https://evil.example/';
    result = read(input);
    assert.throws(() => read({ title: 'Tin' }), { kind: 'format', path: '$.body' });
    assert.throws(() => read({ body: 'x' }), { kind: 'format', path: '$.title' });
  } finally {
    for (const name of names) delete Object.prototype[name];
  }
  assert.deepEqual(result.article, { ...plain, body: [{ type: 'paragraph', text: 'a' }] });
  assert.deepEqual(
    result.warnings.map(({ path }) => path),
    ['$.section.name', '$.body[1].type', '$.body[2].text'],
  );
});

test('what is polluted onto Object.prototype is no member of an article', async () => {
  const { readArticle } = await load('model/article.js');
  const article = readArticle({ ...minimal, section: { name: 'A' } }, { warn: () => undefined });
  try {
    Object.prototype.publisher = { name: 'B' };
    Object.prototype.url = 'https://evil.example/';
    assert.equal(article.publisher, undefined);
    assert.equal(article.section.url, undefined);
  } finally {
    delete Object.prototype.publisher;
    delete Object.prototype.url;
  }
});

test('a setter on Object.prototype sees nothing', () => {
  const seen = [];
  try {
    Object.defineProperty(Object.prototype, 'byline', {
      configurable: true,
      set(value) {
        seen.push(value);
      },
    });
    assert.equal(
      Object.hasOwn(read({ ...minimal, ...JSON.parse('{"byline":"A"}') }).article, 'byline'),
      true,
    );
  } finally {
    delete Object.prototype.byline;
  }
  assert.deepEqual(seen, []);
});

const throws = () => {
  throw new Error('trap');
};
const cyclic = { name: 5 };
cyclic.self = cyclic;
const revoked = Proxy.revocable({}, {});
revoked.revoke();
const hostile = [
  {
    title: 'a getter that throws',
    input: Object.defineProperty({}, 'summary', { enumerable: true, get: throws }),
    member: 'summary',
  },
  {
    title: 'a proxy that throws',
    input: { section: new Proxy({ name: 'A' }, { getOwnPropertyDescriptor: throws }) },
    member: 'section',
  },
  {
    title: 'an array that throws',
    input: { tags: new Proxy(['a'], { get: throws }) },
    member: 'tags',
  },
  { title: 'a revoked proxy', input: { image: revoked.proxy }, member: 'image' },
  { title: 'a cyclic object in place of text', input: { summary: cyclic }, member: 'summary' },
  {
    title: 'an object that cannot be JSON',
    input: { summary: { toJSON: throws } },
    member: 'summary',
  },
  { title: 'a symbol', input: { summary: Symbol('x') }, member: 'summary' },
  { title: 'a function', input: { summary: throws }, member: 'summary' },
  { title: 'a big integer', input: { audio: 10n }, member: 'audio' },
  { title: 'a Date', input: { datePublished: new Date(0) }, member: 'datePublished' },
];
for (const { title, input, member } of hostile) {
  test(`drops ${title}, with a warning`, () => {
    const own = Object.defineProperties({ ...minimal }, Object.getOwnPropertyDescriptors(input));
    const { article, warnings } = read(own);
    assert.equal(Object.hasOwn(article, member), false);
    assert.ok(warnings.length > 0);
    assert.ok(warnings.every(({ path }) => path.startsWith(`$.${member}`)));
    assert.deepEqual({ title: article.title, body: article.body }, minimal);
  });
}

test('a title that throws is a format error', () => {
  assert.throws(() => read(Object.defineProperty({ body: 'x' }, 'title', { get: throws })), {
    kind: 'format',
    path: '$.title',
  });
});

test('each property is read once', () => {
  const counts = {};
  const counting = target =>
    new Proxy(target, {
      get(object, key) {
        counts[key] = (counts[key] ?? 0) + 1;
        return object[key];
      },
    });
  read(
    counting({
      ...minimal,
      url: 'https://a.example/',
      timeZone: 'UTC',
      format: 'lx-article/1',
      section: counting({ name: 'A' }),
      body: [counting({ type: 'table', id: 'x', fallback: 'y', rows: [['a']] })],
    }),
  );
  assert.deepEqual(
    Object.entries(counts).filter(([, count]) => count !== 1),
    [],
  );
});

test('inherited properties are not read', () => {
  const input = Object.assign(Object.create({ byline: 'A' }), minimal);
  assert.deepEqual(read(input).article, plain);
});

const nested = levels => {
  let item = { text: 'x' };
  for (let i = 1; i < levels; i++) item = { text: 'x', items: [item] };
  return { title: 'Tin', body: [{ type: 'list', items: [item] }] };
};

test('nests lists as deep as JSON may be, and no deeper', () => {
  // The article is level 1, its body 2, the block 3, the list's items 4, the first point 5.
  const deepest = nested(14);
  let last = deepest.body[0];
  while (last.items) [last] = last.items;
  last.items = [];
  assert.equal(JSON.stringify(read(deepest).article.body), JSON.stringify(deepest.body));
  assert.throws(() => read(nested(15)), { kind: 'too-large' });
  const circular = { text: 'x' };
  circular.items = [circular];
  assert.throws(() => read({ title: 'Tin', body: [{ type: 'list', items: [circular] }] }), {
    kind: 'too-large',
  });
});
