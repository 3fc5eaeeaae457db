// Reads the documents of the project: their code blocks, links, headings and tables.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const read = path => readFileSync(root + path, 'utf8');

/** All documents, by their path in the project. */
export const pages = new Map(
  [
    'README.md',
    'SECURITY.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
    ...readdirSync(`${root}docs`, { recursive: true })
      .map(String)
      .filter(name => name.endsWith('.md'))
      .sort()
      .map(name => `docs/${name}`),
  ].map(path => [path, read(path)]),
);

export const all = (pattern, text) => [...text.matchAll(pattern)].map(([, found]) => found);

/** A page without its code blocks. */
export const prose = text => text.replace(/^( *)```.*?^\1```$/gms, '');

/** Its code blocks: kind, code, line of the fence. Those in lists lose their indent. */
export const codeBlocks = text =>
  [...text.matchAll(/^( *)```(\w*)\n(.*?)^\1```$/gms)].map(
    ({ 1: indent, 2: kind, 3: code, index }) => ({
      kind,
      code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
      line: text.slice(0, index).split('\n').length,
    }),
  );

/** The anchors of its headings, as GitHub makes them. */
export const anchors = text =>
  all(/^#+ (.*)$/gm, prose(text)).map(title =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );

/** What its links and pictures lead to. */
export const links = text => all(/\]\(([^)\s]+)\)/g, prose(text));

/** The rows of each table whose first column has this head, without the head; as arrays of cells. */
export function tables(head, text) {
  const found = all(new RegExp(`^\\| ${head} .*\\n\\|[-| ]+\\n((?:\\|.*(?:\\n|$))+)`, 'gm'), text);
  const cells = row => row.split(/(?<!\\)\|/).slice(1, -1);
  return found.map(rows => rows.trim().split('\n').map(cells));
}

/** What stands as code in a text. */
export const codes = text => all(/`([^`\n]+)`/g, text);
