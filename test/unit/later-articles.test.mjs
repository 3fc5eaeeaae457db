// Acceptance criteria: what an old script must still read (docs/support.md).
//
// - Every example of the demo is read: none may be added that this reader refuses, but those made to be
//   refused.
// - Members that a later edition of lx-article/1 may add, anywhere, change nothing of what is read.
// - A block of a kind that is not known yet costs nothing of the blocks around it, and its fallback is kept.
// - Before a new major version is released, LX_DIST names the build of the last one for this test.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { reader } from './dist.mjs';

const folder = new URL('../../demo/articles/', import.meta.url);
const read = await reader();
const baseUrl = 'https://portal.example/articles/1.json';

/** Those made to be refused, with the kind of the error. */
const refused = { 'no-title.json': 'format', 'version-9.json': 'unsupported' };

/** A value with a member more in each of its objects, of a name that no edition has had. */
function withMore(value) {
  if (Array.isArray(value)) return value.map(withMore);
  if (value === null || typeof value !== 'object') return value;
  const members = Object.entries(value).map(([name, member]) => [name, withMore(member)]);
  return { ...Object.fromEntries(members), zzLaterMember: { text: 'x', list: [1, null] } };
}

const files = readdirSync(folder).filter(file => file.endsWith('.json'));

test('there are examples', () => assert.ok(files.length > 20));

for (const file of files) {
  const article = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  if (Object.hasOwn(refused, file)) {
    test(`${file} is refused`, () =>
      assert.throws(() => read(article, { baseUrl }), { kind: refused[file] }));
    continue;
  }
  test(`${file} is read, now and with members of a later edition`, () => {
    const now = read(article, { baseUrl });
    assert.equal(now.article.title, article.title);
    assert.deepEqual(read(withMore(article), { baseUrl }), now);
  });
}

test('a block of a later edition costs nothing of those around it', () => {
  const before = { type: 'paragraph', text: 'Trước.' };
  const after = { type: 'paragraph', text: 'Sau.' };
  const later = { type: 'zz-later', fallback: '<p>Thay thế.</p>', rows: [[1]] };
  const unknown = { type: 'zz-other' };
  const { article } = read({ title: 'Tin', body: [before, later, unknown, after] });
  const shown = { type: 'html', html: later.fallback };
  assert.deepEqual(article.body, [before, shown, after]);
});
