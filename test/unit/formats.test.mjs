// Formats, told by their shape.
//
// - Each folder of test/formats holds what a source sends, with the map that was given, and all that
//   comes out of it: articles, or what a list says of them, and each warning.
// - The payloads that lie beside the project are read too, where they are there.
// - A text of many items, elements or levels is read in part with a warning, or is `too-large`; what
//   is no feed is `format`, with a sentence that says what was seen and what to write.
// - No format reads what a prototype holds, none is confused by another, and none throws anything
//   but an LxError, wherever a payload is cut.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { codeBlocks, read as readPage } from '../support/markdown.mjs';
import { load } from './dist.mjs';

const { readJson } = await load('formats/json-formats.js');
const cms = () => load('formats/cms-formats.js');
const { readXml } = await load('formats/xml-feeds.js');
const { parseJson } = await load('load/json-text.js');
const { decoderFor } = await load('load/encoding.js');
const { readDate } = await load('text/date.js');
const { dateOf } = await load('formats/dates.js');
const { firstArticle, maxItems, readFeed } = await load('model/feed.js');

const now = new Date('2026-11-28T00:00:00Z');
const where = 'https://portal.example/api/list';

function sourceOf({ url = where, pages } = {}) {
  const warnings = [];
  const source = {
    url,
    pages,
    warn: (path, message) => warnings.push(`${path}: ${message}`),
    cms,
  };
  return { source, warnings };
}

/** As `load/read-source.ts` does, without loading anything. */
function inputOf(text, source, map) {
  const isXml = /^\s*</.test(text);
  return isXml ? readXml(text, source) : readJson(parseJson(text, 'It'), source, map);
}

async function read(text, { map, ...about } = {}) {
  const { source, warnings } = sourceOf(about);
  const { url, warn } = source;
  const options = { baseUrl: url, fetchedFrom: url, warn, now };
  const feed = readFeed(await inputOf(text.replace(/^\ufeff/, ''), source, map), options);
  // Without what every article has, and without the null prototypes, which strict comparison counts.
  const items = feed.items.map(({ timeZone, status, ...item }) => ({
    ...item,
    ...(status === 'published' ? {} : { status }),
    ...(timeZone === 'Asia/Ho_Chi_Minh' ? {} : { timeZone }),
  }));
  return JSON.parse(JSON.stringify({ ...feed, items, warnings }));
}

const folder = new URL('../formats/', import.meta.url);
const names = readdirSync(folder).sort();
const fileIn = (name, file) => readFileSync(new URL(`${name}/${file}`, folder), 'utf8');

function caseOf(name) {
  const files = readdirSync(new URL(`${name}/`, folder));
  const about = files.includes('case.json') ? JSON.parse(fileIn(name, 'case.json')) : {};
  return {
    text: fileIn(
      name,
      files.find(file => file.startsWith('input.')),
    ),
    about,
  };
}

test('there are payloads', () => assert.ok(names.length > 20));

for (const name of names) {
  test(`reads ${name}`, async () => {
    const { text, about } = caseOf(name);
    const found = await read(text, about);
    if (process.env.LX_WRITE)
      writeFileSync(
        new URL(`${name}/expected.json`, folder),
        `${JSON.stringify(found, null, 2)}\n`,
      );
    assert.deepEqual(found, JSON.parse(fileIn(name, 'expected.json')));
  });
}

/** A payload's members, of whose words only the beginning is kept: the texts belong to others. */
const inShort = item =>
  JSON.parse(
    JSON.stringify(item, (_, value) =>
      typeof value === 'string' && value.includes(' ')
        ? `${value.length} characters: ${value.slice(0, 16)}…`
        : value,
    ),
  );

const real = new URL('../../../shared/formats/', import.meta.url);
/** What each payload of others must say, by its name; `null` where no format is known. */
const expectations = JSON.parse(
  readFileSync(new URL('../support/real-formats.json', import.meta.url)),
);

if (!existsSync(real)) {
  const count = Object.keys(expectations).length;
  console.warn(`${count} payloads of other projects are not there, and were NOT read.`);
}
for (const file of existsSync(real) ? Object.keys(expectations) : []) {
  test(`reads the payload ${file}`, async () => {
    const text = readFileSync(new URL(file, real), 'utf8');
    const found = await read(text).then(
      ({ items: [item = {}], warnings }) => ({ ...inShort(item), warnings }),
      ({ kind, message }) => ({ kind, message }),
    );
    if (process.env.LX_WRITE) expectations[file] = found;
    assert.deepEqual(found, expectations[file]);
  });
}
if (process.env.LX_WRITE)
  test('writes', () =>
    writeFileSync(
      new URL('../support/real-formats.json', import.meta.url),
      `${JSON.stringify(expectations, null, 2)}\n`,
    ));

test('the shapes of docs/feeds.md are read by the maps beside them', async () => {
  const shapes = codeBlocks(readPage('docs/feeds.md'))
    .filter(({ kind }) => kind === 'text')
    .map(({ code }) => code.split('\n\n'))
    .filter(({ length }) => length === 2);
  assert.equal(shapes.length, 2);
  for (const [value, map] of shapes) {
    const { items, warnings } = await read(value, { map: JSON.parse(map) });
    assert.equal(items.length, 1);
    const { title, url, body, datePublished } = items[0];
    assert.ok(title && url && body && datePublished);
    assert.deepEqual(
      warnings.filter(warning => !/no offset/.test(warning)),
      [],
    );
  }
});

const item = number =>
  `<item><title>Tin ${number}</title><link>https://portal.example/${number}</link></item>`;
const rss = inside => `<rss version="2.0"><channel><title>Tin</title>${inside}</channel></rss>`;
const many = (count, make) => Array.from({ length: count }, (_, number) => make(number));

test('of 10,000 items the first thousand are read, in XML and JSON', async () => {
  const xml = await read(rss(many(10_000, item).join('')));
  const items = many(10_000, id => ({ id, title: `Tin ${id}`, url: `/${id}` }));
  const json = await read(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items }));
  for (const { items, warnings } of [xml, json]) {
    assert.equal(items.length, maxItems);
    assert.deepEqual(warnings, [
      '$.items: Of 10000 items the first 1000 are read. Publish a feed in parts.',
    ]);
  }
});

test('an item of 5 MB stands beside nineteen small ones', async () => {
  const body = `<p>${'chữ '.repeat(1_000_000)}</p>`;
  const large = `<item><title>Lớn</title><link>https://portal.example/l</link><content:encoded><![CDATA[${body}]]></content:encoded></item>`;
  const { items, warnings } = await read(rss(many(19, item).join('') + large));
  assert.equal(items.length, 20);
  assert.equal(items[19].body.length, body.length);
  assert.deepEqual(warnings, []);
});

for (const [title, text] of [
  ['elements in one another', `<rss>${'<a>'.repeat(300)}`],
  ['elements', `<rss>${'<a/>'.repeat(300_001)}</rss>`],
])
  test(`too many ${title} are too large`, async () => {
    await assert.rejects(read(text), ({ kind }) => kind === 'too-large');
  });

test('a map that looks at too much is too large', async () => {
  const list = many(1000, () => many(250, () => 1));
  const map = {
    items: 'a[*]',
    title: '[*]',
    byline: '[*]',
    id: '[*]',
    summary: '[*]',
    tags: '[*]',
  };
  for (const name of 'qwertyuiopasdfghjk') map[name] = '[*]';
  await assert.rejects(
    read(JSON.stringify({ a: list }), { map }),
    ({ kind }) => kind === 'too-large',
  );
});

const jsonFeed = 'https://jsonfeed.org/version/1.1';
for (const [title, text, says, about] of [
  ['an HTML page', '<!doctype html><html><body>Đăng nhập', /an HTML page, not a feed/],
  ['other XML', '<sitemapindex/>', /the element <sitemapindex>/],
  ['a comment alone', '<!-- -->', /no XML element/],
  ['an unknown object', '{"data": {"name": "Tin"}}', /the members "data"\. Send .*map/],
  ['an empty object', '{}', /no members/],
  ['an empty array', '[]', /an array that no known format is/],
  ['a text', '"Tin"', /not a JSON object/],
  [
    'a wrapper',
    '{"data": {"title": "Tin", "body": "x"}}',
    /stands in the member "data".*\{"items": "data"/,
  ],
  [
    'JSON-LD of something else',
    '{"@context": "https://schema.org", "@type": "Person"}',
    /no article, but Person/,
  ],
  [
    'two formats at once',
    `{"version": "${jsonFeed}", "posts": [{"uuid": "1"}]}`,
    /JSON Feed or Ghost.*map/,
  ],
  ['a map that is an array', '{}', /not a JSON object/, { map: [] }],
  ['a map without a title, for unknown JSON', '{"a": 1}', /No known format/, { map: { url: 'a' } }],
])
  test(`${title}: format, with what was seen and what to write`, async () => {
    await assert.rejects(read(text, about), ({ name, kind, message }) => {
      assert.deepEqual({ name, kind }, { name: 'LxError', kind: 'format' });
      assert.match(message, says);
      assert.match(message, /\. [A-Z].*[.}]$/);
      return true;
    });
  });

test('a feed without an article says so', async () => {
  const { source } = sourceOf();
  const empty = await inputOf(rss(''), source);
  assert.throws(() => firstArticle(empty, {}), { kind: 'format', message: /no article/ });
});

test('wherever a payload is cut or overwritten, nothing but an LxError is thrown', async () => {
  let cases = 0;
  for (const name of names) {
    const { text, about } = caseOf(name);
    for (let cut = 1; cut < 40; cut += 1) {
      const end = Math.floor((text.length * cut) / 40);
      const isXml = /^\ufeff?\s*</.test(text);
      const broken = isXml
        ? text.slice(0, end)
        : text.slice(0, end) +
          text.slice(end).replace(/"[^"]*"(?=[,\n\]}])/, cut % 2 ? 'null' : '[{"a": {}}]');
      const outcome = await read(broken, about).catch(error => error);
      if (outcome instanceof Error)
        assert.equal(outcome.name, 'LxError', `${name} at ${end}: ${outcome.stack}`);
      cases += 1;
    }
  }
  assert.equal(cases, 39 * names.length);
});

test('what a prototype holds is no member of any format', async () => {
  const polluted = {
    title: 'Bẩn',
    body: '<p>Bẩn</p>',
    content_html: 'Bẩn',
    url: 'https://xau.example',
    items: [1],
    _lx: {},
    author: 'Bẩn',
    image: 'https://xau.example/x.jpg',
    image_url: 'x',
  };
  const clean = await Promise.all(names.map(name => read(caseOf(name).text, caseOf(name).about)));
  Object.assign(Object.prototype, polluted);
  let found;
  try {
    found = await Promise.all(names.map(name => read(caseOf(name).text, caseOf(name).about)));
  } finally {
    for (const name of Object.keys(polluted)) delete Object.prototype[name];
  }
  assert.deepEqual(found, clean);
});

for (const [written, expected] of [
  ['Wed, 04 May 2016 06:53:45 GMT', '2016-05-04T06:53:45+00:00'],
  ['Wed, 4 May 2016 06:53 +0700', '2016-05-04T06:53:00+07:00'],
  ['03 Apr 02 1500 GMT', '2002-04-03T15:00:00+00:00'],
  ['03 Apr 99 15:00 EST', '1999-04-03T15:00:00-05:00'],
  ['Mon, May 25 2020 04:45:26 +0000', '2020-05-25T04:45:26+00:00'],
  ['Fri, 13 May 2022 15:40:00 ICT', '2022-05-13T15:40:00+07:00'],
  ['13 May 2022', '2022-05-13'],
  ['12/05/2022', '2022-05-12'],
  ['8:05 12/5/2022', '2022-05-12T08:05:00+07:00'],
  ['08g05 - 12/05/2022', '2022-05-12T08:05:00+07:00'],
  ['12-05-2022 08:05:59', '2022-05-12T08:05:59+07:00'],
  ['12.05.2022, 08:05', '2022-05-12T08:05:00+07:00'],
  [1652405400, '2022-05-13T01:30:00Z'],
  [1652405400123, '2022-05-13T01:30:00Z'],
  ['31/04/2022', undefined],
  ['32 May 2022', undefined],
  ['13/13/2022', undefined],
  ['24 Set 2018', undefined],
  ['Thứ sáu', undefined],
  [0, undefined],
  [-1, undefined],
  [1e300, undefined],
  [Number.NaN, undefined],
  ['', undefined],
  [null, undefined],
  [{}, undefined],
])
  test(`the date ${JSON.stringify(written)} is ${expected ?? 'none'}`, () => {
    const date = dateOf(written);
    assert.equal(date && readDate(date, 'Asia/Ho_Chi_Minh')?.value, expected);
  });

const xmlIn = label => `<?xml version="1.0" encoding="${label}"?><rss/>`;
const latin = text => Uint8Array.from(text, character => character.charCodeAt(0));
for (const [title, bytes, type, expected] of [
  ['JSON, whatever its type says', latin('{"a": 1}'), 'text/html; charset=windows-1258', 'utf-8'],
  [
    'XML that names it',
    latin(xmlIn('windows-1258')),
    'application/xml; charset=utf-8',
    'windows-1258',
  ],
  [
    'XML that only its type names',
    latin('<rss/>'),
    'text/xml; charset="ISO-8859-1"',
    'windows-1252',
  ],
  ['XML that names nothing', latin('<rss/>'), 'text/xml', 'utf-8'],
  ['XML that names what is none', latin(xmlIn('klingon')), '', 'utf-8'],
  ['UTF-16 with a mark', Uint8Array.of(0xff, 0xfe, 0x3c, 0), '', 'utf-16le'],
  ['UTF-16 from the other end', Uint8Array.of(0xfe, 0xff, 0, 0x3c), '', 'utf-16be'],
  ['UTF-16 without a mark', Uint8Array.of(0x3c, 0, 0x72, 0), 'text/xml', 'utf-16le'],
  ['UTF-8 with a mark', Uint8Array.of(0xef, 0xbb, 0xbf, 0x3c), '', 'utf-8'],
  ['nothing', new Uint8Array(), '', 'utf-8'],
])
  test(`${title} is decoded as ${expected}`, () => {
    assert.equal(decoderFor(bytes, type).encoding, expected);
  });
