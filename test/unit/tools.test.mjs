// Acceptance criteria: what the demo's tools conclude without a page.
//
// - A link gives back what it holds; one that was cut, changed or made by a newer page is told apart.
// - Of a clipboard its HTML is taken, but the source where an editor of code was copied from.
// - A file past the limit is not read; its encoding is that which it names.
// - An outline names each tag and line without making nodes, whatever is wrong with the text, in linear time.
// - The place of a rule of the report is found by what it no longer does without a block.
// - What a text is: JSON, a feed or HTML; where a JSON is broken.
// - The map maker guesses members by Vietnamese and English names; the map that it writes is read by lx.
import assert from 'node:assert/strict';
import { Blob } from 'node:buffer';
import { test } from 'node:test';
import { plainFragment } from '../../dist/doctor/link.js';
import { fieldMap } from '../../dist/formats/field-map.js';
import { copiedPart, meant } from '../../demo/tools/clipboard.js';
import { encodingOf, maxBytes, readFile } from '../../demo/tools/file.js';
import { isWritable, pathText } from '../../demo/tools/json-path.js';
import { articleOf, kindOf, whereIn } from '../../demo/tools/kind.js';
import { fragment, readFragment } from '../../demo/tools/link.js';
import { guess, plainName } from '../../demo/tools/map-guess.js';
import { makeMap, mapText, needsTemplate, tagOf } from '../../demo/tools/map-make.js';
import { maxRows, outline, placesOf } from '../../demo/tools/outline.js';
import { changesOf, explain } from '../../demo/tools/report.js';
import { blocksOf, whereOf } from '../../demo/tools/where.js';
import { rules } from '../../demo/tools/words/rules.js';

test('a link gives back what it holds', async () => {
  const value = { text: '<p>Đoạn văn</p>'.repeat(500), url: undefined };
  const hash = await fragment(value);
  assert.ok(hash.length < 500);
  assert.deepEqual(await readFragment(hash), { value: { text: value.text } });
  assert.deepEqual(await readFragment(plainFragment(value)), { value: { text: value.text } });
  assert.equal(await readFragment(''), undefined);
  assert.equal(await readFragment('#main'), undefined);
});

test('a link that was cut or changed is told apart, and one of a newer page', async () => {
  const hash = await fragment({ text: 'Bài' });
  for (const bad of [
    hash.slice(0, -3),
    hash.slice(0, 12),
    '#lx1',
    '#lx1.z',
    hash.replace(/.$/, 'Ω'),
  ])
    assert.deepEqual(await readFragment(bad), { problem: 'cut' }, bad);
  const changed = hash.replace(/.$/, last => (last === 'A' ? 'B' : 'A'));
  assert.deepEqual(await readFragment(changed), { problem: 'cut' });
  assert.deepEqual(await readFragment(hash.replace('#lx1', '#lx2')), { problem: 'unknown' });
});

test('of a clipboard that is taken which was meant', () => {
  const windows =
    '<html><body>\r\n<!--StartFragment--><p>Đoạn</p><!--EndFragment-->\r\n</body></html>';
  assert.equal(copiedPart(windows), '<p>Đoạn</p>');
  assert.deepEqual(meant(windows, 'Đoạn'), { kind: 'html', text: '<p>Đoạn</p>' });
  assert.deepEqual(meant('<span>&lt;p&gt;</span>', '<p>Đoạn</p>'), {
    kind: 'text',
    text: '<p>Đoạn</p>',
  });
  assert.deepEqual(meant('<span>{</span>', '{"title": "Tin"}').kind, 'text');
  assert.deepEqual(meant('', 'Chữ'), { kind: 'text', text: 'Chữ' });
  assert.deepEqual(meant('', ''), { kind: 'empty', text: '' });
});

test('a file past the limit is not read', async () => {
  let isRead = false;
  const file = {
    size: 50 * 1024 * 1024,
    arrayBuffer: () => {
      isRead = true;
    },
  };
  assert.deepEqual(await readFile(file), { problem: 'large', size: '50.0' });
  assert.equal(isRead, false);
  assert.equal((await readFile(new Blob(['a\0b']))).problem, 'binary');
  assert.deepEqual(await readFile(new Blob(['<p>Đoạn'])), { text: '<p>Đoạn' });
  const broken = { size: maxBytes, arrayBuffer: () => Promise.reject(new Error('gone')) };
  assert.equal((await readFile(broken)).problem, 'unreadable');
});

test('a file’s encoding is that which it names', async () => {
  const bytes = text => Uint8Array.from(text, letter => letter.charCodeAt(0));
  assert.equal(
    encodingOf(bytes('<meta http-equiv=x content="text/html; charset=windows-1258">')),
    'windows-1258',
  );
  assert.equal(encodingOf(bytes('<?xml version="1.0" encoding="ISO-8859-1"?>')), 'iso-8859-1');
  assert.equal(encodingOf(bytes('<p>')), 'utf-8');
  const latin = bytes('<meta charset=windows-1252><p>\xe9');
  assert.deepEqual(await readFile(new Blob([latin])), { text: '<meta charset=windows-1252><p>é' });
});

const shape = html => outline(html).rows.map(({ depth, name, text }) => `${depth} ${name || text}`);

test('an outline names tags by depth and line', () => {
  const html =
    '<div class=a onclick="x()">\n<p>Một<p>Hai <b>đậm</b>\n<br><!-- ghi --></div><script>if (a<b) x()</script>';
  assert.deepEqual(shape(html), [
    '0 div',
    '1 p',
    '2 Một',
    '1 p',
    '2 Hai',
    '2 b',
    '3 đậm',
    '2 br',
    '2 <!-- ghi -->',
    '0 script',
    '1 if (a<b) x()',
  ]);
  const { rows } = outline(html);
  assert.deepEqual(rows[0].attributes, ['class', 'onclick']);
  assert.equal(rows.find(({ name }) => name === 'br').line, 3);
});

test('an outline takes whatever is wrong with a text', () => {
  assert.deepEqual(shape('<p title="a>b" data-x=1/>Chữ'), ['0 p', '1 Chữ']);
  assert.deepEqual(shape('</b></p>Chữ<'), ['0 Chữ<']);
  assert.deepEqual(shape('<script>chưa đóng'), ['0 script', '1 chưa đóng']);
  assert.deepEqual(shape('<!-- chưa đóng <p>'), ['0 <!-- chưa đóng <p>']);
  assert.deepEqual(shape('<p class="chưa đóng <b>'), ['0 p']);
  assert.deepEqual(shape('<constructor><__proto__>'), ['0 constructor', '1 <__proto__>']);
  const { rows, isWhole } = outline('<b>x'.repeat(5000));
  assert.deepEqual([rows.length <= maxRows + 1, isWhole], [true, false]);
});

test('places of what a report names', () => {
  const { rows } = outline('<p style="a" data-a=1 data-b=2>x\n<p style="b"><script></script>');
  assert.deepEqual(placesOf(rows, 'style'), [1, 2]);
  assert.deepEqual(placesOf(rows, 'data-*'), [1, 1]);
  assert.deepEqual(placesOf(rows, 'script'), [2]);
  const [style, script, captions] = changesOf(
    { removed: { script: 1, style: 2 }, changed: { captions: 1 } },
    rows,
  );
  assert.deepEqual([style.rule, style.lines, style.isCertain], ['style', [1, 2], true]);
  assert.deepEqual([script.rule, script.lines], ['script', [2]]);
  assert.deepEqual([captions.kind, captions.lines], ['changed', []]);
  assert.match(explain({ rule: 'onclick' })[1], /event/);
  assert.equal(explain({ rule: 'captions' }), rules.captions);
});

test('the place of a rule is the block without which it does less', async () => {
  const html = '<div>\n<p>Một</p>\n<p>x <b>Hai</b></p>\n<p>Ba x</p></div>';
  const { rows } = outline(html);
  assert.deepEqual(
    blocksOf(html, rows).map(({ line }) => line),
    [2, 3, 4],
  );
  // A text beside one element is no second block.
  const alone = '<div>Chữ <p>x</p></div>';
  assert.deepEqual(blocksOf(alone, outline(alone).rows), []);
  const reportOf = text => ({ changed: { x: text.split('x').length - 1 }, removed: {} });
  const wanted = [
    { kind: 'changed', rule: 'x' },
    { kind: 'removed', rule: 'y' },
  ];
  const isWanted = () => true;
  assert.deepEqual(await whereOf(html, rows, { reportOf, wanted, isWanted }), [[3, 4], []]);
  const gone = { reportOf, wanted, isWanted: () => false };
  assert.equal(await whereOf(html, rows, gone), undefined);
  const many = '<p>x</p>'.repeat(200);
  assert.equal(await whereOf(many, outline(many).rows, { reportOf, wanted, isWanted }), undefined);
});

test('what a text is', () => {
  assert.equal(kindOf('\uFEFF {"a": 1}'), 'json');
  assert.equal(kindOf('<?xml version="1.0"?>'), 'xml');
  assert.equal(kindOf('<p>Chữ'), 'html');
  assert.equal(kindOf('Chữ trơn'), 'html');
  assert.equal(kindOf(' \n'), 'empty');
  assert.equal(articleOf('[1', {}).problem, 'json');
  assert.deepEqual(
    articleOf('<p>', { title: 'T', url: 'https://a.example/' }).article.url,
    'https://a.example/',
  );
  assert.deepEqual(whereIn('{\n "a" x', 'Expected at position 7 (line 2)'), { line: 2, column: 6 });
});

const vietnamese = {
  thanhCong: true,
  duLieu: [
    {
      maBai: 12,
      tieuDe: 'Ra quân dọn vệ sinh bờ kè',
      tomTat: 'Sáng thứ Bảy…',
      noiDung: '<p>Đoạn văn.</p>',
      ngayDang: '13/05/2022 08:30',
      anhDaiDien: { duongDan: 'x', url: '/anh/1.jpg' },
      chuyenMuc: { id: 1, ten: 'Đô thị' },
      tacGia: [{ ten: 'Ngọc Minh' }],
      duongDan: 'ra-quan',
      tuKhoa: ['kè', 'sông'],
    },
  ],
};

test('members are guessed by their names, in Vietnamese and English', () => {
  assert.equal(plainName('Tiêu_Đề'), 'tieude');
  const choices = guess(vietnamese);
  assert.deepEqual(
    Object.fromEntries(Object.entries(choices).map(([role, path]) => [role, pathText(path)])),
    {
      items: 'duLieu',
      title: 'duLieu[0].tieuDe',
      body: 'duLieu[0].noiDung',
      summary: 'duLieu[0].tomTat',
      datePublished: 'duLieu[0].ngayDang',
      url: 'duLieu[0].duongDan',
      'image.url': 'duLieu[0].anhDaiDien.url',
      byline: 'duLieu[0].tacGia[0].ten',
      'section.name': 'duLieu[0].chuyenMuc.ten',
      tags: 'duLieu[0].tuKhoa',
      id: 'duLieu[0].maBai',
    },
  );
  const one = guess({
    success: true,
    data: { name: 'Tin', publishedAt: 1652405400000, related: [{ title: 'Khác' }] },
  });
  assert.deepEqual(one, { title: ['data', 'name'], datePublished: ['data', 'publishedAt'] });
  assert.deepEqual(guess({ a: 1 }), {});
  assert.deepEqual(guess([]), {});
});

test('the map that is made is read by lx', () => {
  const choices = guess(vietnamese);
  assert.equal(needsTemplate(vietnamese, choices), true);
  const { map, outside } = makeMap(vietnamese, choices, {
    template: 'https://portal.example/tin/{}',
  });
  assert.deepEqual(outside, []);
  const warnings = [];
  const input = fieldMap(vietnamese, map, {
    url: undefined,
    warn: (path, message) => warnings.push([path, message]),
  });
  assert.deepEqual(warnings, []);
  const article = input.toArticle(input.items[0], '$.items[0]');
  assert.equal(article.title, 'Ra quân dọn vệ sinh bờ kè');
  assert.equal(article.url, 'https://portal.example/tin/ra-quan');
  assert.deepEqual(article.tags, ['kè', 'sông']);
  assert.equal(article.byline, 'Ngọc Minh');
  assert.deepEqual({ ...article.image }, { url: '/anh/1.jpg' });
  assert.match(article.datePublished, /^2022-05-13T08:30/);
  assert.deepEqual(warnings, []);
});

test('what lies outside of the list is named, and odd names are written so that they are read', () => {
  const root = { 'a.b': [{ t: 'Tin' }], khac: 'x' };
  const { map, outside } = makeMap(root, {
    items: ['a.b'],
    title: ['a.b', 0, 't'],
    body: ['khac'],
  });
  assert.deepEqual([map, outside], [{ items: '["a.b"][*]', title: 't' }, ['body']]);
  assert.equal(fieldMap(root, map, { url: undefined, warn: assert.fail }).items.length, 1);
  assert.equal(isWritable(['a"]']), false);
});

test('the tag holds the map in one attribute, whatever stands in it', () => {
  const tag = tagOf(
    { title: "o'&b" },
    { src: 'https://p.example/?a=1&b="2"', link: '#', title: '<T>' },
  );
  assert.match(tag, /src="https:\/\/p\.example\/\?a=1&amp;b=&quot;2&quot;"/);
  assert.match(tag, /map='\{"title": "o&#39;&amp;b"\}'/);
  assert.match(tag, />&lt;T><\/a>/);
  assert.equal(
    mapText({ title: 't', image: { url: 'u' } }),
    '{\n  "title": "t",\n  "image": {"url":"u"}\n}',
  );
});
