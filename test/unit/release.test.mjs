// Acceptance criteria: what a release says of itself is so.
//
// - The public surface is compared by names: what went or changed asks for a major version, what came for
//   a minor one; before 1.0.0 a minor one may change anything. Words of a description count for nothing.
// - The newest section of the change log has the version, a day, and what an embedder must do.
// - The archive is the same bytes each time, and any reader of ZIP files gets out what was put in.
// - The list of what is bundled names all that the scripts hold, in the versions of the lock file.
// - versions.json names each version with its hashes and the faults that are known of it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { crc32 } from 'node:zlib';
import { packagesIn, sbom, sbomOf } from '../../scripts/build/sbom.mjs';
import { versions } from '../../scripts/build/versions.mjs';
import { archiveFiles } from '../../scripts/release/archive.mjs';
import { changelogFaults } from '../../scripts/release/changelog.mjs';
import { bumpFor, compareSurfaces, isEnough, surfaceOf } from '../../scripts/release/surface.mjs';
import { zip } from '../../scripts/release/zip.mjs';
import { root } from '../support/markdown.mjs';

const read = path => readFileSync(root + path, 'utf8');
const json = path => JSON.parse(read(path));

const element = {
  name: 'LxThing',
  tagName: 'lx-thing',
  attributes: [{ name: 'src', type: { text: 'string' }, description: 'Where it is.' }],
  members: [
    { kind: 'field', name: 'src', type: { text: 'string' } },
    { kind: 'method', name: 'reload', return: { type: { text: 'Promise<void>' } } },
  ],
  events: [{ name: 'lx-load', type: { text: 'LxLoadEvent' } }],
  slots: [{ name: '' }],
  cssParts: [{ name: 'title' }],
  cssProperties: [{ name: '--lx-ink' }],
  cssStates: [{ name: 'loading' }],
};
const whole = {
  exports: { '.': './dist/index.js' },
  manifest: { modules: [{ declarations: [element, { name: 'LxError' }] }] },
  schema: {
    required: ['title'],
    properties: {
      title: { type: 'string', description: 'Headline.' },
      authors: { type: 'array', items: { properties: { name: { type: 'string' } } } },
      description: { type: 'string' },
    },
    $defs: {
      block: {
        allOf: [
          {
            if: { properties: { type: { const: 'heading' } } },
            then: { properties: { level: { type: 'integer' } } },
          },
        ],
      },
    },
  },
  types:
    "export { LxThing } from './a.js';\nexport { type A, b } from './b.js';\nexport type { C } from './c.js';",
};
const surface = surfaceOf(whole);

test('the surface names each public name', () => {
  assert.deepEqual(Object.keys(surface), [
    '<lx-thing> attribute src',
    '<lx-thing> custom property --lx-ink',
    '<lx-thing> event lx-load',
    '<lx-thing> method reload',
    '<lx-thing> part title',
    '<lx-thing> property src',
    '<lx-thing> slot (default)',
    '<lx-thing> state loading',
    '<lx-thing> tag',
    'article',
    'article#block',
    'article#block(heading)',
    'article#block(heading).level',
    'article.authors',
    'article.authors[]',
    'article.authors[].name',
    'article.description',
    'article.title',
    'export A',
    'export C',
    'export LxThing',
    'export b',
    'file .',
  ]);
});

/** The surface of `whole` after a change of a copy. */
function after(change) {
  const copy = structuredClone(whole);
  change(copy, copy.manifest.modules[0].declarations[0], copy.schema.properties);
  return compareSurfaces(surface, surfaceOf(copy));
}

const changes = [
  ['nothing', () => undefined, 'patch'],
  [
    'words',
    (_, { attributes }, { title }) => {
      attributes[0].description = title.description = 'Other words.';
    },
    'patch',
  ],
  ['an attribute more', (_, { attributes }) => attributes.push({ name: 'lang' }), 'minor'],
  ['an attribute less', (_, { attributes }) => attributes.pop(), 'major'],
  ['another default', (_, { attributes }) => (attributes[0].default = "'a'"), 'major'],
  ['another property', (_, { members }) => (members[0].type.text = 'URL'), 'major'],
  [
    'a method that gives something else',
    (_, { members }) => (members[1].return.type.text = 'void'),
    'major',
  ],
  ['an event of another class', (_, { events }) => (events[0].type.text = 'Event'), 'major'],
  ['a part less', (_, each) => (each.cssParts = []), 'major'],
  ['a custom property less', (_, each) => (each.cssProperties = []), 'major'],
  ['a state less', (_, each) => (each.cssStates = []), 'major'],
  ['a slot more', (_, { slots }) => slots.push({ name: 'foot' }), 'minor'],
  ['a member more', (_, _element, members) => (members.url = { type: 'string' }), 'minor'],
  [
    'a member of an author more',
    (_, _element, { authors }) => (authors.items.properties.url = {}),
    'minor',
  ],
  ['a member that is required', ({ schema }) => schema.required.push('authors'), 'major'],
  ['a block of another kind less', ({ schema }) => schema.$defs.block.allOf.pop(), 'major'],
  ['a shorter member', (_, _element, { title }) => (title.maxLength = 9), 'major'],
  ['a file more', ({ exports }) => (exports['./lx.css'] = './dist/lx.css'), 'minor'],
  ['a file elsewhere', ({ exports }) => (exports['.'] = './dist/other.js'), 'major'],
  ['a name less', each => (each.types = each.types.replace(', b', '')), 'major'],
  [
    'a class that is only a type now',
    each => (each.types = each.types.replace('{ LxThing', '{ type LxThing')),
    'major',
  ],
  ['an element less', ({ manifest }) => (manifest.modules = []), 'major'],
];
for (const [title, change, bump] of changes)
  test(`${title}: ${bump}`, () => assert.equal(bumpFor(after(change)), bump));

test('a difference names what it is', () => {
  assert.deepEqual(compareSurfaces({ a: '1', b: '1', c: '1' }, { b: '2', c: '1', d: '1' }), {
    removed: ['a'],
    changed: [{ name: 'b', old: '1', now: '2' }],
    added: ['d'],
  });
});

test('the step of the version is as large as the difference asks', () => {
  const good = [
    ['patch', '1.2.3', '1.2.4'],
    ['patch', '1.2.3', '1.3.0'],
    ['minor', '1.2.3', '1.3.0'],
    ['minor', '1.9.0', '1.10.0'],
    ['major', '1.2.3', '2.0.0'],
    ['major', '0.1.4', '0.2.0'],
    ['minor', '0.1.4', '1.0.0'],
  ];
  const bad = [
    ['patch', '1.2.3', '1.2.3'],
    ['patch', '1.2.3', '1.1.9'],
    ['minor', '1.2.3', '1.2.4'],
    ['major', '1.2.3', '1.3.0'],
    ['major', '0.1.4', '0.1.5'],
    ['minor', '0.1.4', '0.1.5'],
  ];
  assert.deepEqual(
    good.filter(each => !isEnough(...each)),
    [],
  );
  assert.deepEqual(
    bad.filter(each => isEnough(...each)),
    [],
  );
});

const log = (head, text) =>
  `# Changelog\n\nWords.\n\n## ${head}\n\n${text}\n\n## 0.9.0 – 2025-01-01\n\nOld.\n`;
const task = '### What you must do\n\nNothing.';
test('the change log is ready', () => {
  assert.deepEqual(changelogFaults(log('1.0.0 – 2026-02-03', task), '1.0.0'), []);
});
for (const [title, text, sentence] of [
  [
    'another version',
    log('1.0.0 – 2026-02-03', task),
    /begins with 1\.0\.0, and package\.json says 1\.0\.1/,
  ],
  ['no day', log('1.0.1 – not released yet', task), /needs its day/],
  ['no task', log('1.0.1 – 2026-02-03', '### Added\n\n- Much.'), /what an embedder must do/],
  [
    'an empty task',
    log('1.0.1 – 2026-02-03', '### What you must do\n\n### Added\n\n- Much.'),
    /must do/,
  ],
]) {
  test(`the change log is not ready: ${title}`, () => {
    const faults = changelogFaults(text, '1.0.1');
    assert.equal(faults.length, 1);
    assert.match(faults[0], sentence);
  });
}

/** Names and contents, by the directory at the end, as an unzipping program reads it. */
function unzip(bytes) {
  const end = bytes.length - 22;
  assert.equal(bytes.readUInt32LE(end), 0x06054b50);
  const files = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    assert.equal(bytes.readUInt32LE(at), 0x02014b50);
    const length = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + length);
    const local = bytes.readUInt32LE(at + 42);
    assert.equal(bytes.readUInt32LE(local), 0x04034b50);
    assert.equal(bytes.toString('utf8', local + 30, local + 30 + length), name);
    const data = bytes.subarray(local + 30 + length).subarray(0, bytes.readUInt32LE(at + 24));
    assert.equal(bytes.readUInt32LE(at + 16), crc32(data));
    files.push([name, data.toString('utf8')]);
    at += 46 + length;
  }
  assert.equal(at, end);
  return files;
}

test('what is put into a ZIP file comes out', () => {
  const files = [
    ['a.txt', ''],
    ['thư mục/tệp.txt', 'Nội dung\n'.repeat(9)],
  ];
  assert.deepEqual(unzip(zip(files)), files);
});

test('the archive holds what a server must deliver, and is the same each time', () => {
  const bytes = zip(archiveFiles());
  assert.ok(bytes.equals(zip(archiveFiles())));
  const files = new Map(unzip(bytes));
  const { version } = json('package.json');
  const names = [...files.keys()].map(name => name.replace(`lx-widgets-${version}/`, ''));
  for (const name of ['index.html', 'LICENSE', 'CHANGELOG.md', 'chunks/lx-alert.js', 'lx.css'])
    assert.ok(names.includes(name), name);
  for (const file of ['lx.min.js', 'lx.min.mjs', 'integrity.json', 'THIRD-PARTY-LICENSES.txt'])
    assert.equal(files.get(`lx-widgets-${version}/${file}`), read(`dist/${file}`));
  assert.ok(!names.some(name => name.endsWith('.map')));
});

const lock = {
  packages: {
    '': { name: 'lx-widgets', version: '1.0.0', license: 'MIT' },
    'node_modules/@a/b': { version: '2.0.0', license: 'MIT', integrity: 'sha512-AAEC' },
    'node_modules/dompurify': {
      version: '3.0.0',
      license: '(MPL-2.0 OR Apache-2.0)',
      integrity: 'sha512-AAEC',
    },
    'node_modules/other': { version: '1.0.0', license: 'MIT', integrity: 'sha512-AAEC' },
  },
};

test('packages are told by the sources', () => {
  const sources = ['../src/a.ts', '../node_modules/@a/b/c.js', '../../node_modules/dompurify/d.js'];
  assert.deepEqual(packagesIn([{ sources }, { sources }]), ['@a/b', 'dompurify']);
});

test('the list of what is bundled has version, licence, address and hash of each', () => {
  const { components, metadata } = sbom(['@a/b', 'dompurify'], lock);
  assert.equal(metadata.component.purl, 'pkg:npm/lx-widgets@1.0.0');
  assert.deepEqual(components[0], {
    type: 'library',
    'bom-ref': 'pkg:npm/%40a/b@2.0.0',
    name: '@a/b',
    version: '2.0.0',
    hashes: [{ alg: 'SHA-512', content: '000102' }],
    licenses: [{ license: { id: 'MIT' } }],
    purl: 'pkg:npm/%40a/b@2.0.0',
  });
  assert.deepEqual(components[1].licenses, [{ license: { id: 'Apache-2.0' } }]);
  assert.throws(() => sbom(['missing'], lock), /too little of missing/);
});

test('dist/sbom.cdx.json is CycloneDX 1.5, and holds what the banner of the scripts names', () => {
  const built = json('dist/sbom.cdx.json');
  assert.deepEqual(built, sbomOf(`${root}dist/`));
  assert.equal(built.bomFormat, 'CycloneDX');
  assert.equal(built.specVersion, '1.5');
  const [, held] = /; holds (.*?); licences/.exec(read('dist/lx.min.js'));
  const named = built.components.map(
    ({ name, version, licenses }) => `${name} ${version} (${licenses[0].license.id})`,
  );
  assert.deepEqual(named, held.split(', '));
  const refs = built.components.map(each => each['bom-ref']);
  assert.deepEqual(built.dependencies[0].dependsOn, refs);
});

test('each version has its hashes and the faults that are known of it', () => {
  const of = (version, file) => ({ version, integrity: { 'lx.min.js': file } });
  const advisories = {
    items: [
      { id: 'LX-1', _versions: ['0.1.0', '0.2.0'] },
      { id: 'LX-2', _versions: ['0.1.0'] },
    ],
  };
  assert.deepEqual(versions([of('0.1.0', 'a'), of('0.2.0', 'b')], of('0.2.1', 'c'), advisories), [
    { ...of('0.2.1', 'c'), faults: [] },
    { ...of('0.2.0', 'b'), faults: ['LX-1'] },
    { ...of('0.1.0', 'a'), faults: ['LX-1', 'LX-2'] },
  ]);
  // A build after the release is that version still.
  assert.equal(versions([of('0.1.0', 'a')], of('0.1.0', 'b'), advisories).length, 1);
});

test('dist/versions.json has this version with the hashes of its scripts', () => {
  const { version } = json('package.json');
  const [newest] = json('dist/versions.json');
  assert.deepEqual(newest, { version, integrity: json('dist/integrity.json'), faults: [] });
});
