// `npm run release:archive`, after a build: .tmp/lx-widgets-x.y.z.zip, for people without Node. It holds
// what a server must deliver, the licences, and a page that works from disk.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { root } from '../setup.mjs';
import { demoPage } from './archive-page.mjs';
import { zip } from './zip.mjs';

const delivered = [
  'lx.min.js',
  'lx.min.mjs',
  'lx.css',
  'article.schema.json',
  'integrity.json',
  'versions.json',
  'advisories.json',
  'sbom.cdx.json',
  'THIRD-PARTY-LICENSES.txt',
];

const read = path => readFileSync(root + path);
const json = path => JSON.parse(read(path));

/** Name and content of each file of the archive, in one folder with the version in its name. */
export function archiveFiles() {
  const { name, version } = json('package.json');
  const chunks = readdirSync(`${root}dist/chunks`).filter(file => file.endsWith('.js'));
  const page = demoPage(version, json('dist/integrity.json'), json('demo/articles/no-image.json'));
  const files = [
    ['index.html', page],
    ...delivered.map(file => [file, read(`dist/${file}`)]),
    ...chunks.sort().map(file => [`chunks/${file}`, read(`dist/chunks/${file}`)]),
    ...['LICENSE', 'CHANGELOG.md', 'SECURITY.md'].map(file => [file, read(file)]),
  ];
  return files.map(([file, content]) => [`${name}-${version}/${file}`, content]);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { name, version } = json('package.json');
  const path = `.tmp/${name}-${version}.zip`;
  const files = archiveFiles();
  const content = zip(files);
  mkdirSync(`${root}.tmp`, { recursive: true });
  writeFileSync(root + path, content);
  console.log(`${path}: ${files.length} files, ${(content.length / 1024).toFixed(0)} KB.`);
}
