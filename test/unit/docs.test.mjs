// Acceptance criteria: the documents say what is so.
//
// - What is made from the source (tables of the elements and of the JSON, the reference policy) is up to date.
// - Links lead to files and headings that there are; paths of the project that are named exist; npm scripts too.
// - The README is short; no page names the size of a delivered file, which `npm run size` prints.
// - Tables of attributes, kinds of errors and events name what there is, and kinds all of them.
// - Every decision is in the index. The Vietnamese page quotes words as they are on screen.
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import { madePages, madeSections, readManifest, withSections } from '../../scripts/build/docs.mjs';
import {
  all,
  anchors,
  codes,
  links,
  pages,
  prose,
  read,
  root,
  tables,
} from '../support/markdown.mjs';
import { load } from './dist.mjs';

const { scripts, version } = JSON.parse(read('package.json'));
const elements = readManifest()
  .modules.flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName);
const text = [...pages.values()].join('\n');

for (const path of madePages) {
  test(`${path} is up to date`, async () => {
    assert.equal(
      pages.get(path),
      await withSections(pages.get(path), madeSections()),
      'Run: npm run docs',
    );
  });
}

test('what is made stands in a page, once', () => {
  const used = all(/<!-- made:([\w-]+) -->/g, madePages.map(path => pages.get(path)).join('\n'));
  assert.deepEqual(used.sort(), [...madeSections().keys()].sort());
});

for (const [path, page] of pages) {
  test(`${path}: links lead somewhere`, () => {
    const dead = links(page).filter(link => {
      if (/^[a-z]+:/.test(link)) return false;
      const [file, anchor] = link.split('#');
      const target = file ? normalize(join(dirname(path), file)) : path;
      if (!existsSync(root + target)) return true;
      return anchor !== undefined && !anchors(read(target)).includes(anchor);
    });
    assert.deepEqual(dead, []);
  });

  // The change log tells of what was.
  if (path === 'CHANGELOG.md') continue;
  test(`${path}: files that are named exist`, () => {
    const named = codes(page).filter(code => /^(src|scripts|test|demo)\/[\w./-]*$/.test(code));
    const inDocs = named.filter(name => !/NN|xx/.test(name));
    assert.deepEqual(
      inDocs.filter(name => !existsSync(root + name)),
      [],
    );
  });
}

test('commands are scripts of the package, and versions are its version', () => {
  assert.deepEqual(
    all(/npm run (?:-s )?([\w:]+)/g, text).filter(name => !scripts[name]),
    [],
  );
  assert.deepEqual(
    [...new Set(all(/lx-widgets[@-](\d[\w.-]*?)(?:\.tgz)?(?=[/\s"'`])/g, text))],
    [version],
  );
});

test('the README is short', () => {
  const readme = pages.get('README.md');
  assert.ok(readme.split('\n').length <= 250);
  assert.ok(Buffer.byteLength(readme) <= 10_000, `${Buffer.byteLength(readme)} bytes`);
});

test('no page names the size of a delivered file', () => {
  for (const [path, page] of pages) {
    if (path === 'CHANGELOG.md') continue;
    const found = prose(page).match(/\d[\d.,]* ?K(i?)B[^|\n]{0,20}(gzip|brotli)/gi);
    assert.deepEqual(found, null, path);
  }
});

test('tables of attributes name attributes', () => {
  const known = new Set(
    elements.flatMap(({ attributes = [] }) => attributes.map(({ name }) => name)),
  );
  for (const [path, page] of pages) {
    const named = tables('Attribute', page).flatMap(rows =>
      rows.flatMap(([first]) => codes(first)),
    );
    assert.deepEqual(
      named.filter(name => !known.has(name)),
      [],
      path,
    );
  }
});

test('the table of errors names every kind', () => {
  const kinds = all(/^ {2}\| '([\w-]+)'/gm, read('src/model/errors.ts'));
  const [rows] = tables('`kind`', pages.get('docs/events-and-errors.md'));
  assert.deepEqual(
    rows.flatMap(([first]) => codes(first)),
    kinds,
  );
});

test('the table of events names the events of lx-article', () => {
  const [rows] = tables('Event', pages.get('docs/events-and-errors.md'));
  const { events } = elements.find(({ tagName }) => tagName === 'lx-article');
  assert.deepEqual(
    rows.flatMap(([first]) => codes(first)).sort(),
    events
      .map(({ name }) => name)
      .filter(name => name?.startsWith('lx-'))
      .sort(),
  );
});

test('every decision is in the index', () => {
  const files = readdirSync(`${root}docs/decisions`).filter(name => /^\d{4}-/.test(name));
  const index = links(pages.get('docs/decisions/README.md'));
  assert.deepEqual(
    files.filter(name => !index.includes(name)),
    [],
  );
});

test('the Vietnamese page quotes words as they are on screen', async () => {
  const { vi } = await load('text/strings/vi.js');
  const words = Object.values(vi);
  const quoted = tables('Thấy gì', pages.get('docs/nhung.md'))
    .flat()
    .flatMap(([seen]) => all(/"([^"]+)"/g, seen));
  assert.ok(quoted.length > 0);
  assert.deepEqual(
    quoted.filter(quote => !words.some(word => word.startsWith(quote))),
    [],
  );
  assert.equal(pages.get('docs/nhung.md'), pages.get('docs/nhung.md').normalize('NFC'));
});
