// `npm run docs`, after a build: writes the tables of docs/ that are made from the source. The tables of
// the elements come from the manifest, which the analyzer makes of the JSDoc; those of the article JSON
// from its schema; the reference policy from the page that the tests run under it.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { apiTables } from './api-docs.mjs';
import { jsonTables } from './json-docs.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = path => readFileSync(`${root}${path}`, 'utf8');

/** `<!-- made:NAME -->` … `<!-- /made -->`: what is between the two is made. */
const marked = /(<!-- made:([\w-]+) -->).*?(<!-- \/made -->)/gs;

/** The pages that hold made sections. */
export const madePages = ['docs/elements.md', 'docs/article-json.md', 'docs/csp.md'];

/** The manifest of the last build; LX_MANIFEST names another one. */
export const readManifest = () =>
  JSON.parse(readFileSync(process.env.LX_MANIFEST ?? `${root}custom-elements.json`, 'utf8'));

const readSchema = () =>
  JSON.parse(readFileSync(`${process.env.LX_DIST ?? `${root}dist`}/article.schema.json`, 'utf8'));

function policy() {
  const [, found] = /content="(default-src [^"]*)"/.exec(read('test/pages/strict.html'));
  return `\`\`\`http\nContent-Security-Policy: ${found}\n\`\`\``;
}

/** @returns {Map<string, string>} every section that is made, by the name of its mark */
export const madeSections = () =>
  new Map([...apiTables(readManifest()), ...jsonTables(readSchema()), ['policy', policy()]]);

/**
 * A page with its made sections written anew, formatted as the project is.
 *
 * @param {string} page Markdown
 * @param {Map<string, string>} sections by the name of their mark
 * @throws Error where a mark has a name that is not in `sections`
 */
export async function withSections(page, sections) {
  const written = page.replace(marked, (_, start, name, end) => {
    if (!sections.has(name)) throw new Error(`Nothing makes a section "${name}".`);
    return `${start}\n\n${sections.get(name)}\n\n${end}`;
  });
  return format(written, { ...(await resolveConfig(`${root}README.md`)), parser: 'markdown' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sections = madeSections();
  for (const path of madePages)
    writeFileSync(`${root}${path}`, await withSections(read(path), sections));
}
