// The reader of lx-article/1.
//
// - An article needs a title, and a body or a url; without, the error says which member is at fault.
// - Another format, or a newer version of this one, is refused as unsupported, never half shown.
// - Any other bad member is dropped alone, with one warning that says where, what was expected and
//   what came; it never costs the reader the article.
// - What comes out can be used as it is: addresses absolute and checked, texts clean, dates real.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reader } from './dist.mjs';
import { whole } from './examples.mjs';

const read = await reader();
const minimal = { title: 'Tin', body: '<p>Nội dung</p>' };
const defaults = { timeZone: 'Asia/Ho_Chi_Minh', status: 'published' };

test('every member of the contract comes through as it is, without a warning', () => {
  assert.deepEqual(read(whole), { article: whole, warnings: [] });
});

test('the result shares nothing with what was read', () => {
  const { article } = read(whole);
  for (const member of ['authors', 'image', 'tags', 'publisher', 'embedding']) {
    assert.notEqual(article[member], whole[member], member);
  }
  assert.notEqual(article.authors[0], whole.authors[0]);
});

test('the least that is an article', () => {
  assert.deepEqual(read(minimal), { article: { ...minimal, ...defaults }, warnings: [] });
  const link = { title: 'Tin', url: 'https://portal.example/1' };
  assert.deepEqual(read(link), { article: { ...link, ...defaults }, warnings: [] });
});

const failures = [
  { title: 'null', input: null, kind: 'format', path: '$' },
  { title: 'text', input: 'Tin', kind: 'format', path: '$' },
  { title: 'an array', input: [minimal], kind: 'format', path: '$' },
  { title: 'nothing', input: undefined, kind: 'format', path: '$' },
  { title: 'no title', input: { body: 'x' }, kind: 'format', path: '$.title' },
  { title: 'an empty title', input: { ...minimal, title: '' }, kind: 'format', path: '$.title' },
  {
    title: 'a blank title',
    input: { ...minimal, title: ' \n\u202e' },
    kind: 'format',
    path: '$.title',
  },
  {
    title: 'a title that is an object',
    input: { ...minimal, title: { rendered: 'Tin' } },
    kind: 'format',
    path: '$.title',
  },
  { title: 'neither body nor url', input: { title: 'Tin' }, kind: 'format', path: '$.body' },
  {
    title: 'a bad body and a bad url',
    input: { title: 'Tin', body: 5, url: 'javascript:1' },
    kind: 'format',
    path: '$.body',
  },
  { title: 'an empty body', input: { title: 'Tin', body: '' }, kind: 'format', path: '$.body' },
  { title: 'a blank body', input: { title: 'Tin', body: ' \n ' }, kind: 'format', path: '$.body' },
  {
    title: 'a body of no blocks',
    input: { title: 'Tin', body: [] },
    kind: 'format',
    path: '$.body',
  },
  {
    title: 'a body of no known blocks',
    input: { title: 'Tin', body: [{ type: 'poll' }] },
    kind: 'format',
    path: '$.body',
  },
  {
    title: 'a newer version',
    input: { ...minimal, format: 'lx-article/2' },
    kind: 'unsupported',
    path: '$.format',
  },
  {
    title: 'a newer version without a title',
    input: { format: 'lx-article/12' },
    kind: 'unsupported',
    path: '$.format',
  },
  {
    title: 'another format',
    input: { ...minimal, format: 'rss' },
    kind: 'unsupported',
    path: '$.format',
  },
  {
    title: 'a text too long',
    input: { ...minimal, summary: 'x'.repeat(100_001) },
    kind: 'too-large',
    path: '$.summary',
  },
  {
    title: 'an array too long',
    input: { ...minimal, tags: Array(10_001).fill('x') },
    kind: 'too-large',
    path: '$.tags',
  },
];
for (const { title, input, kind, path } of failures) {
  test(`fails with ${kind} at ${path}: ${title}`, () => {
    assert.throws(
      () => read(input),
      error => {
        assert.equal(error.name, 'LxError');
        assert.deepEqual({ kind: error.kind, path: error.path }, { kind, path });
        assert.match(error.message, /^[A-Z].*\.$/);
        return true;
      },
    );
  });
}

test('texts and arrays at their limits are read', () => {
  const input = { ...minimal, summary: 'x'.repeat(100_000), tags: Array(10_000).fill('x') };
  const { article } = read(input);
  assert.equal(article.summary.length, 100_000);
  assert.equal(article.tags.length, 10_000);
  assert.equal(read({ ...minimal, body: 'x'.repeat(100_001) }).article.body.length, 100_001);
});

test('of a list of things the first 5,000 are read, and the rest is told of', () => {
  const related = Array.from({ length: 9_000 }, (_, at) => ({
    title: `${at}`,
    url: `https://a.example/${at}`,
  }));
  const { article, warnings } = read({ ...minimal, related });
  assert.equal(article.related.length, 5_000);
  assert.deepEqual(warnings, [
    { path: '$.related', message: 'Of 9000 items the first 5000 are shown.' },
  ]);
});

/** `left` is what remains of the member; nothing where it is dropped whole. */
const dropped = [
  { title: 'format of a wrong type', input: { format: 1 }, path: '$.format' },
  { title: 'a number for text', input: { byline: 5 }, path: '$.byline', says: 'but got 5.' },
  { title: 'blank text', input: { byline: ' ' }, path: '$.byline' },
  {
    title: 'null for a name',
    input: { section: { name: null } },
    path: '$.section.name',
    says: 'but got null.',
  },
  {
    title: 'text for an array',
    input: { tags: 'a, b' },
    path: '$.tags',
    says: 'Expected an array, but got "a, b".',
  },
  { title: 'an array for an object', input: { section: ['x'] }, path: '$.section' },
  { title: 'one bad item', input: { tags: ['a', 5, 'b'] }, path: '$.tags[1]', left: ['a', 'b'] },
  {
    title: 'a bad member of an item',
    input: { authors: [{ name: 'A', url: 'javascript:1' }] },
    path: '$.authors[0].url',
    left: [{ name: 'A' }],
  },
  {
    title: 'an author without a name',
    input: { authors: [{ name: 'A' }, { url: 'https://a.example/' }] },
    path: '$.authors[1].name',
    left: [{ name: 'A' }],
    says: 'but got nothing.',
  },
  {
    title: 'an author whose name is empty',
    input: { authors: [{ name: '' }] },
    path: '$.authors[0].name',
    left: [],
  },
  {
    title: 'an attachment without an address',
    input: { attachments: [{ title: 'A' }] },
    path: '$.attachments[0].url',
    left: [],
  },
  {
    title: 'an attachment with a data: address',
    input: { attachments: [{ url: 'data:,x' }] },
    path: '$.attachments[0].url',
    left: [],
  },
  {
    title: 'a related article without a title',
    input: { related: [{ url: 'https://a.example/' }] },
    path: '$.related[0].title',
    left: [],
  },
  {
    title: 'a source without a name',
    input: { source: { url: 'https://a.example/' } },
    path: '$.source.name',
  },
  {
    title: 'a width of 0',
    input: { image: { url: 'https://a.example/', width: 0 } },
    path: '$.image.width',
    left: { url: 'https://a.example/' },
  },
  {
    title: 'a width that is NaN',
    input: { image: { url: 'https://a.example/', width: NaN } },
    path: '$.image.width',
    left: { url: 'https://a.example/' },
    says: 'but got NaN.',
  },
  {
    title: 'a height without end',
    input: { image: { url: 'https://a.example/', height: Infinity } },
    path: '$.image.height',
    left: { url: 'https://a.example/' },
  },
  {
    title: 'a width in text',
    input: { image: { url: 'https://a.example/', width: '640' } },
    path: '$.image.width',
    left: { url: 'https://a.example/' },
  },
  {
    title: 'an image in data:',
    input: { image: { url: 'data:image/png;base64,AA' } },
    path: '$.image.url',
  },
  {
    title: 'a size below 0',
    input: { attachments: [{ url: 'https://a.example/', sizeInBytes: -1 }] },
    path: '$.attachments[0].sizeInBytes',
    left: [{ url: 'https://a.example/' }],
  },
  {
    title: 'half a byte',
    input: { attachments: [{ url: 'https://a.example/', sizeInBytes: 0.5 }] },
    path: '$.attachments[0].sizeInBytes',
    left: [{ url: 'https://a.example/' }],
  },
  {
    title: 'a page that is no page',
    input: { section: { name: 'A', url: 'mailto:a@a.example' } },
    path: '$.section.url',
    left: { name: 'A' },
  },
  {
    title: 'a Vietnamese date',
    input: { datePublished: '13/05/2022' },
    path: '$.datePublished',
    says: 'but got "13/05/2022".',
  },
  {
    title: 'a day that does not exist',
    input: { dateModified: '2022-02-30' },
    path: '$.dateModified',
  },
  { title: 'a month that does not exist', input: { expires: '2022-13-45' }, path: '$.expires' },
  { title: 'a number of seconds', input: { embargoedUntil: 1652431200 }, path: '$.embargoedUntil' },
  {
    title: 'a bad date of withdrawal',
    input: { withdrawn: { date: 'x', notice: 'Vì …' } },
    path: '$.withdrawn.date',
    left: { notice: 'Vì …' },
  },
  { title: 'a language that is none', input: { language: 'vi_VN' }, path: '$.language' },
  {
    title: 'another version in no language',
    input: { alternates: [{ language: '', url: 'https://a.example/' }] },
    path: '$.alternates[0].language',
    left: [],
  },
  {
    title: 'a time zone that is none',
    input: { timeZone: 'Asia/Long_Xuyen' },
    path: '$.timeZone',
    left: 'Asia/Ho_Chi_Minh',
  },
  { title: 'a status that is no text', input: { status: 5 }, path: '$.status', left: 'published' },
  {
    title: 'an unknown word for embedding',
    input: { embedding: 'portal.example' },
    path: '$.embedding',
  },
  {
    title: 'a host that is none',
    input: { embedding: ['https://a.example/', 'b.example'] },
    path: '$.embedding[0]',
    left: ['b.example'],
  },
  {
    title: 'a body of a wrong type beside a url',
    input: { body: 5, url: 'https://a.example/' },
    path: '$.body',
  },
  { title: 'a bad url beside a body', input: { url: 'ftp://a.example/' }, path: '$.url' },
  { title: 'a relative url of unknown base', input: { url: '/tin/1' }, path: '$.url' },
];
for (const { title, input, path, left, says } of dropped) {
  test(`drops with one warning at ${path}: ${title}`, () => {
    const [member] = Object.keys(input);
    const { article, warnings } = read({ ...minimal, ...input });
    assert.deepEqual(
      warnings.map(warning => warning.path),
      [path],
    );
    assert.match(warnings[0].message, /^Expected .*, but got .*\.$/s);
    if (says) assert.ok(warnings[0].message.endsWith(says), warnings[0].message);
    assert.equal(Object.hasOwn(article, member), left !== undefined);
    assert.deepEqual(article[member], left);
  });
}

const silent = [
  {
    title: 'unknown members at every level',
    input: { _x: 1, section: { name: 'A', _y: [] } },
    expected: { section: { name: 'A' } },
  },
  {
    title: 'empty texts and addresses, which say nothing',
    input: { byline: '', license: '', datePublished: '', tags: ['', 'a'] },
    expected: { tags: ['a'] },
  },
  {
    title: 'null, which says that a member is absent, at every level',
    input: {
      summary: null,
      image: null,
      tags: [null, 'a'],
      status: null,
      section: { name: 'A', url: null },
      authors: [null, { name: 'A', role: null }],
    },
    expected: { tags: ['a'], section: { name: 'A' }, authors: [{ name: 'A' }] },
  },
  {
    title: 'texts where items may be objects',
    input: {
      authors: ['Ngọc Minh'],
      image: 'https://a.example/1.jpg',
      attachments: ['https://a.example/a.pdf'],
    },
    expected: {
      authors: [{ name: 'Ngọc Minh' }],
      image: { url: 'https://a.example/1.jpg' },
      attachments: [{ url: 'https://a.example/a.pdf' }],
    },
  },
  {
    title: 'a reading by its former name',
    input: { audio: [{ src: 'https://a.example/1.mp3' }] },
    expected: { audio: [{ url: 'https://a.example/1.mp3' }] },
  },
  {
    title: 'members that are undefined',
    input: { summary: undefined, tags: undefined },
    expected: {},
  },
  {
    title: 'an empty body beside a url',
    input: { body: '', url: 'https://a.example/' },
    expected: { url: 'https://a.example/' },
  },
  {
    title: 'a body of no blocks beside a url',
    input: { body: [], url: 'https://a.example/' },
    expected: { url: 'https://a.example/' },
  },
  {
    title: 'an empty alternative text, which says that an image decorates',
    input: { image: { url: 'https://a.example/', alt: '' } },
    expected: { image: { url: 'https://a.example/', alt: '' } },
  },
  {
    title: 'a status of a later version',
    input: { status: 'draft' },
    expected: { status: 'draft' },
  },
  { title: 'embedding none', input: { embedding: 'none' }, expected: { embedding: 'none' } },
  {
    title: 'hosts in capitals and other scripts',
    input: { embedding: ['A.Example', '*.tỉnh.example'] },
    expected: { embedding: ['a.example', '*.xn--tnh-dlz.example'] },
  },
  {
    title: 'a language in another case',
    input: { language: 'VI-vn' },
    expected: { language: 'vi-VN' },
  },
  {
    title: 'dates in small letters',
    input: { datePublished: '2022-05-13t08:30:00z' },
    expected: { datePublished: '2022-05-13T08:30:00Z' },
  },
  {
    title: 'markup in text, which stays text',
    input: { summary: '<b>A</b> & B' },
    expected: { summary: '<b>A</b> & B' },
  },
  {
    title: 'decomposed letters',
    input: { byline: 'Đo\u0302 thi\u0323' },
    expected: { byline: 'Đô thị' },
  },
  {
    title: 'line breaks and tabs in text',
    input: { byline: '\r\n Tin\tảnh:\nMinh ' },
    expected: { byline: 'Tin ảnh: Minh' },
  },
  {
    title: 'characters that hide or turn text',
    input: { byline: 'a\u0000\u0007\u007f\u202e\u2066\u{e0041}b\u200dc' },
    expected: { byline: 'ab\u200dc' },
  },
];
for (const { title, input, expected } of silent) {
  test(`reads without a warning: ${title}`, () => {
    const { body, ...rest } = { ...minimal, ...input };
    const kept = body && body.length ? { body } : {};
    const { article, warnings } = read({ body, ...rest });
    assert.deepEqual(warnings, []);
    assert.deepEqual(article, { title: 'Tin', ...kept, ...defaults, ...expected });
  });
}

const slips = [
  [{ author: ['A'] }, '$.author', 'authors'],
  [{ content: 'x' }, undefined],
  [{ description: 'x' }, '$.description', 'summary'],
  [{ date: '2026-03-07' }, '$.date', 'datePublished'],
  [{ date_published: '2026-03-07' }, '$.date_published', 'datePublished'],
  [{ sumary: 'x' }, '$.sumary', 'summary'],
  [{ imageUrl: 'x' }, '$.imageUrl', 'image'],
  [{ section: { name: 'A', link: 'x' } }, '$.section.link', 'url'],
  [{ image: { url: 'https://a.example/', captoin: 'x' } }, '$.image.captoin', 'caption'],
  [{ _author: 'x', '@id': 1, extra: 2, nodeId: 3 }, undefined],
];
for (const [input, path, meant] of slips) {
  test(`names what was meant: ${JSON.stringify(input)}`, () => {
    const { warnings } = read({ ...minimal, ...input });
    assert.deepEqual(
      warnings.map(warning => warning.path),
      path ? [path] : [],
    );
    if (meant) assert.match(warnings[0].message, new RegExp(`did you mean "${meant}"\\?$`));
  });
}

for (const title of ['Tin &#8211; A', 'A &amp; B', 'A &quot;B&quot;', 'A&nbsp;B', 'A &#x2013; B']) {
  test(`warns of HTML in plain text: ${title}`, () => {
    const { article, warnings } = read({ title, body: 'x' });
    assert.equal(article.title, title);
    assert.deepEqual(
      warnings.map(({ path }) => path),
      ['$.title'],
    );
    assert.match(warnings[0].message, /Decode HTML/);
  });
}

for (const [written, value] of [
  ['2026-03-07 08:30:00', '2026-03-07T08:30:00+07:00'],
  ['2026-03-07T08:30:00+0700', '2026-03-07T08:30:00+07:00'],
  ['2026-03-07T08:30:00+07', '2026-03-07T08:30:00+07:00'],
  ['2026-03-07T08:30+07:00', '2026-03-07T08:30:00+07:00'],
  ['2026-03-07 08:30', '2026-03-07T08:30:00+07:00'],
  ['2026-03-07T08:30:60Z', '2026-03-07T08:30:59Z'],
  ['2026-03-07 08:30:00.123456 +0700', '2026-03-07T08:30:00.123456+07:00'],
  ['2026-03-07 01:30:00 UTC', '2026-03-07T01:30:00Z'],
]) {
  test(`reads the near miss ${written}, and tells`, () => {
    const { article, warnings } = read({ ...minimal, datePublished: written });
    assert.equal(article.datePublished, value);
    assert.deepEqual(
      warnings.map(({ path }) => path),
      ['$.datePublished'],
    );
    assert.ok(warnings[0].message.includes(value));
  });
}

test('tells of what came no more than a glance', () => {
  const input = { summary: Array(1_000_000).fill([[]]), byline: { toJSON: () => assert.fail() } };
  const { warnings } = read({ ...minimal, ...input });
  assert.deepEqual(
    warnings.map(({ message }) => message),
    ['Expected text, but got an array of 1000000.', 'Expected text, but got an object.'],
  );
});

test('a time without an offset is read in the zone of the article, and told', () => {
  const times = { datePublished: '2022-07-01T08:30:00', timeZone: 'Europe/Paris' };
  const { article, warnings } = read({ ...minimal, ...times });
  assert.equal(article.datePublished, '2022-07-01T08:30:00+02:00');
  assert.deepEqual(
    warnings.map(warning => warning.path),
    ['$.datePublished'],
  );
  assert.match(warnings[0].message, /no offset.*2022-07-01T08:30:00\+02:00.*Europe\/Paris/);
});

const baseUrl = 'https://portal.example/json/1.json';
const addresses = [
  {
    title: 'the url against the JSON',
    input: { url: '../tin/1' },
    member: 'url',
    expected: 'https://portal.example/tin/1',
  },
  {
    title: 'others against the url',
    input: { image: { url: 'anh.jpg' }, url: 'https://www.portal.example/tin/1' },
    member: 'image',
    expected: { url: 'https://www.portal.example/tin/anh.jpg' },
  },
  {
    title: 'others against the JSON where there is no url',
    input: { license: '/l' },
    member: 'license',
    expected: 'https://portal.example/l',
  },
  {
    title: 'others against the JSON where the url is bad',
    input: { license: '/l', url: 'javascript:1' },
    member: 'license',
    expected: 'https://portal.example/l',
  },
  {
    title: 'http: images become https:',
    input: { image: { url: 'http://a.example/1.jpg' } },
    member: 'image',
    expected: { url: 'https://a.example/1.jpg' },
  },
  {
    title: 'user names are dropped',
    input: { license: 'https://portal@evil.example/' },
    member: 'license',
    expected: 'https://evil.example/',
  },
];
for (const { title, input, member, expected } of addresses) {
  test(`resolves ${title}`, () => {
    assert.deepEqual(read({ ...minimal, ...input }, { baseUrl }).article[member], expected);
  });
}
