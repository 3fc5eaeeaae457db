import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

// Acceptance criteria
// - The exports are the public names alone; each is there after a build, with types.
// - The tarball holds what is exported, the licences in full, no file twice, and no map that leads nowhere.
// - The model, the formats and the text code load in Node, without a DOM; `clean()` says what it lacks there.
// - The version that the scripts name is the package's.
// - integrity.json holds the hash of each script; the manifest describes each element.

const root = fileURLToPath(new URL('../../', import.meta.url));
const json = file => JSON.parse(readFileSync(root + file, 'utf8'));
const manifest = json('package.json');

const targets = Object.values(manifest.exports).flatMap(target =>
  typeof target === 'string' ? [target] : Object.values(target),
);

test('the package opens its public names, and no file of its inside', () => {
  assert.deepEqual(Object.keys(manifest.exports), [
    '.',
    './define.js',
    './define-all.js',
    './define/lx-article-list.js',
    './define/lx-alert.js',
    './lx.min.js',
    './lx.min.mjs',
    './lx.css',
    './types/react',
    './types/vue',
    './types/svelte',
    './types/html-custom-data.json',
    './types/css-custom-data.json',
    './types/web-types.json',
    './article.schema.json',
    './integrity.json',
    './THIRD-PARTY-LICENSES.txt',
    './custom-elements.json',
    './package.json',
  ]);
});

test('every export resolves to a file, and what is imported has types', () => {
  for (const target of targets) assert.ok(existsSync(root + target), target);
  for (const [name, target] of Object.entries(manifest.exports))
    if (!/\.(json|txt)$/.test(name)) assert.match(target.types, /\.d\.m?ts$/, name);
});

// What npm itself says that it would pack.
const pack = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
  cwd: root,
  encoding: 'utf8',
});
const packed = [JSON.parse(pack.stdout)]
  .flat()
  .flatMap(entry => entry.files ?? Object.values(entry).flatMap(({ files }) => files))
  .map(({ path }) => path);

test('the tarball holds every export, the licences and the documents', () => {
  const wanted = [
    ...targets.map(target => target.slice(2)),
    'LICENSE',
    'README.md',
    'SECURITY.md',
    'CHANGELOG.md',
  ];
  assert.deepEqual(
    wanted.filter(file => !packed.includes(file)),
    [],
  );
});

test('the tarball holds no file twice, and one source map for each bundle', () => {
  const maps = packed.filter(file => file.endsWith('.map'));
  const bundles = packed.filter(file => /\.min\.m?js$|^dist\/chunks\/.*\.js$/.test(file));
  assert.deepEqual(maps.sort(), bundles.map(file => `${file}.map`).sort());
  const seen = new Map();
  for (const file of packed) {
    const content = readFileSync(root + file, 'utf8');
    // Files that export nothing, and their types, are the same and a few bytes.
    if (/^(?:export \{\};|(?:import '[^']+';\s*)+)\s*$/.test(content)) continue;
    assert.equal(seen.get(content), undefined, `${file} is a copy`);
    seen.set(content, file);
  }
});

test('no source map points at what is not in it', () => {
  for (const file of packed.filter(name => name.endsWith('.map'))) {
    const { sources, sourcesContent } = json(file);
    assert.ok(sources.length > 0, file);
    assert.deepEqual(
      sources.filter((_, index) => typeof sourcesContent[index] !== 'string'),
      [],
      file,
    );
  }
  for (const file of packed.filter(name => /\.(m?js|d\.m?ts)$/.test(name))) {
    const [, map] = /^\/\/# sourceMappingURL=(.+)$/m.exec(readFileSync(root + file, 'utf8')) ?? [];
    if (map) assert.ok(packed.includes(posix.join(posix.dirname(file), map)), file);
  }
});

test('the licences are there in full, and the chosen one is named where there is a choice', () => {
  const text = readFileSync(`${root}dist/THIRD-PARTY-LICENSES.txt`, 'utf8');
  for (const name of ['lit-html', 'lit-element', '@lit/reactive-element', 'date-fns', 'tslib'])
    assert.match(text, new RegExp(`^${name} \\d.*\\(`, 'm'), name);
  assert.match(text, /^dompurify \d\S+ \(Apache-2\.0, offered as/m);
  for (const end of [
    'limitations under the License.',
    'Exhibit B - "Incompatible With Secondary Licenses" Notice',
    'POSSIBILITY OF SUCH DAMAGE.',
    'THE USE OR OTHER DEALINGS IN THE\nSOFTWARE.',
    'PERFORMANCE OF THIS SOFTWARE.',
  ])
    assert.ok(text.includes(end), end);
});

for (const directory of ['text', 'text/strings', 'model', 'formats']) {
  for (const file of readdirSync(`${root}src/${directory}`).filter(name => name.endsWith('.ts'))) {
    test(`${directory}/${file} loads without a DOM`, async () => {
      assert.equal(typeof document, 'undefined');
      await import(`${root}dist/${directory}/${file.replace('.ts', '.js')}`);
    });
  }
}

test('every exported module but those that register elements loads without a DOM', async () => {
  const modules = Object.values(manifest.exports)
    .map(target => target.default ?? target)
    .filter(path => /\.js$/.test(path) && !/\/define|\.min\./.test(path));
  assert.ok(modules.includes('./dist/index.js'));
  for (const path of modules) await import(root + path.slice(2));
});

test('each module that the manifest of elements names is in the tarball', () => {
  const { modules } = json('custom-elements.json');
  const named = modules.flatMap(({ path, exports = [] }) => [
    path,
    ...exports.map(({ declaration }) => declaration.module).filter(Boolean),
  ]);
  assert.ok(named.length > 5);
  assert.deepEqual(
    [...new Set(named)].filter(path => !packed.includes(path.replace(/^\//, ''))),
    [],
  );
});

test('integrity.json has the SHA-384 of each script', () => {
  const integrity = json('dist/integrity.json');
  assert.deepEqual(Object.keys(integrity), ['lx.min.js', 'lx.min.mjs']);
  for (const [file, hash] of Object.entries(integrity)) {
    const content = readFileSync(`${root}dist/${file}`);
    assert.equal(hash, `sha384-${createHash('sha384').update(content).digest('base64')}`);
  }
});

test('the manifest names what is in the package and who registers a tag, and nothing private', () => {
  const { modules } = json('custom-elements.json');
  for (const { path } of modules) assert.ok(packed.includes(path), path);
  const declarations = modules.flatMap(({ declarations }) => declarations);
  for (const { name, members = [], events = [] } of declarations) {
    for (const event of events) assert.match(event.name ?? '', /^lx-/, name);
    for (const member of members)
      assert.ok(!member.privacy && !member.name.startsWith('#'), `${name} ${member.name}`);
  }
  const defined = modules
    .flatMap(({ exports }) => exports)
    .filter(({ kind }) => kind === 'custom-element-definition')
    .map(({ name }) => name);
  assert.deepEqual(defined.sort(), [
    'lx-alert',
    'lx-article',
    'lx-article-list',
    'lx-byline',
    'lx-font-size',
  ]);
});

test('the manifest describes each element by its tag, with parts, events and properties', () => {
  const elements = json('custom-elements.json')
    .modules.flatMap(module => module.declarations)
    .filter(({ tagName }) => tagName);
  assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), [
    'lx-alert',
    'lx-article',
    'lx-article-list',
    'lx-byline',
    'lx-font-size',
  ]);
  for (const element of elements) {
    assert.ok(element.summary, element.tagName);
    assert.ok(element.cssParts.length > 0, element.tagName);
    assert.ok(element.events.length > 0, element.tagName);
    const undocumented = element.members.filter(
      member =>
        member.kind === 'field' &&
        member.privacy === undefined &&
        !member.static &&
        !member.description &&
        member.attribute,
    );
    assert.deepEqual(
      undocumented.map(({ name }) => name),
      [],
      element.tagName,
    );
  }
});

test('the scripts carry no development code, and no Trusted Types policy of Lit', () => {
  for (const file of ['lx.min.js', 'lx.min.mjs']) {
    const code = readFileSync(`${root}dist/${file}`, 'utf8');
    assert.doesNotMatch(code, /createPolicy\(["']lit-html/, file);
    assert.doesNotMatch(code, /Lit is in dev mode/, file);
    assert.match(code, /createPolicy\(["']lx["']/, file);
  }
});

test('the version in the scripts and on the classes is that of the package', async () => {
  const { version } = await import(`${root}dist/version.js`);
  assert.equal(version, manifest.version);
});

test('clean() without a document says so', async () => {
  const { clean } = await import('../../dist/index.js');
  assert.throws(() => clean('<p>x'), { kind: 'unsafe', message: /There is no document here/ });
});
