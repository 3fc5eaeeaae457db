// The README says what is so.
//
// - The tables of the tags are those of the manifest, as Prettier aligns them; every tag has its own.
// - The JSON examples are valid by the schema, and read without a warning.
// - The tables of the article's members, blocks and kinds of errors name all that there are, and no other.
// - The Content Security Policy is the one that the tests run under; scripts and version are the package's.
// - Links within the file lead somewhere.
import Ajv from 'ajv/dist/2020.js';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { apiTables, readManifest, readReadme, withTables } from '../../scripts/build/api-docs.mjs';
import { dist, reader } from './dist.mjs';

const readme = readReadme();
const file = path => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const schema = JSON.parse(readFileSync(new URL('article.schema.json', dist), 'utf8'));

const all = (pattern, text = readme) => [...text.matchAll(pattern)].map(([, found]) => found);
const codes = text => all(/`([^`]+)`/g, text);

/** The rows of the table whose first column has this head, without the head. */
function rows(head) {
  const [table] = all(new RegExp(`^\\| ${head} .*\\n\\|[-| ]+\\n((?:\\|.*\\n)+)`, 'gm'));
  assert.ok(table, `There is no table "${head}".`);
  return table.trim().split('\n');
}
const firstCodes = row => codes(row.split('|')[1]);
const otherCodes = row => codes(row.split('|').slice(2).join('|'));

/** The names of the members of an object or of the objects in an array, and of theirs. */
const memberNames = ({ items, properties = items?.properties ?? {} }) =>
  Object.entries(properties).flatMap(([name, member]) => [name, ...memberNames(member)]);

const missing = (names, row) => names.filter(name => !otherCodes(row).includes(name));

test('the tables of the tags are those of the manifest', async () => {
  assert.equal(readme, await withTables(readme, readManifest()), 'Run: node scripts/docs.mjs');
});

test('each tag of the manifest has its tables', () => {
  const tables = apiTables(readManifest());
  assert.deepEqual(all(/<!-- api:([\w-]+) -->/g), [...tables.keys()]);
  for (const [tag, text] of tables) assert.match(text, /^#### Parts$/m, tag);
});

const read = await reader();
const isValid = new Ajv.default({ strict: false, allErrors: true }).compile(schema);
const examples = all(/^```json\n(.*?)^```/gms);

test('there are examples of a body as HTML and as blocks', () => {
  const bodies = examples.map(example => typeof JSON.parse(example).body);
  assert.deepEqual(bodies, ['string', 'object']);
});

for (const [index, example] of examples.entries()) {
  test(`JSON example ${index + 1} is valid, and read without a warning`, () => {
    const article = JSON.parse(example);
    isValid(article);
    assert.deepEqual(isValid.errors, null);
    assert.deepEqual(read(article).warnings, []);
  });
}

test('the table of members names those of the schema', () => {
  const table = rows('Member');
  const expected = Object.keys(schema.properties).sort();
  assert.deepEqual(table.flatMap(firstCodes).sort(), expected);
  for (const row of table) {
    const inner = firstCodes(row).flatMap(name => memberNames(schema.properties[name]));
    assert.deepEqual(missing(inner, row), [], row);
  }
});

test('the table of things names the members of each', () => {
  for (const row of rows('Thing')) {
    const { properties } = schema.$defs[row.split('|')[1].trim()];
    assert.deepEqual(missing(memberNames({ properties }), row), [], row);
  }
});

test('the table of blocks names those of the schema, and their members', () => {
  const table = rows('Block');
  const blocks = new Map(
    schema.$defs.block.allOf.map(({ if: { properties }, then }) => [properties.type.const, then]),
  );
  assert.deepEqual(table.flatMap(firstCodes).sort(), [...blocks.keys()].sort());
  for (const row of table) {
    const { properties = {} } = blocks.get(firstCodes(row)[0]);
    assert.deepEqual(missing(Object.keys(properties), row), [], row);
  }
});

test('the table of errors names every kind', () => {
  const kinds = all(/^ {2}\| '([\w-]+)'/gm, file('src/model/errors.ts'));
  assert.deepEqual(rows('`kind`').flatMap(firstCodes), kinds);
});

test('the Content Security Policy is the one that the tests run under', () => {
  const [policy] = all(/content="(default-src [^"]*)"/g, file('test/pages/strict.html'));
  assert.ok(readme.includes(`\n${policy}\n`), policy);
});

test('the commands are scripts of the package, and the version is its version', () => {
  const { scripts, version } = JSON.parse(file('package.json'));
  const unknown = all(/npm run ([\w:]+)/g).filter(name => !scripts[name]);
  assert.deepEqual(unknown, []);
  assert.deepEqual([...new Set(all(/lx-widgets@([\w.-]+)/g))], [version]);
});

test('links within the file lead somewhere', () => {
  const slugs = all(/^#+ (.*)$/gm).map(title =>
    title
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .replaceAll(' ', '-'),
  );
  const dead = all(/\]\(#([^)]+)\)/g).filter(slug => !slugs.includes(slug));
  assert.deepEqual(dead, []);
});
