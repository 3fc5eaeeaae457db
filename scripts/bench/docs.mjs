// Writes a result of the bench into docs/performance.md, between its two marks.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { root } from '../setup.mjs';

const path = `${root}docs/performance.md`;
const section = /(<!-- bench -->).*?(<!-- \/bench -->)/s;

/**
 * The page with the bench's section written anew, formatted as the project is.
 *
 * @throws Error where the two marks are missing
 */
export async function withBench(page, markdown) {
  if (!section.test(page))
    throw new Error('docs/performance.md has no <!-- bench --> … <!-- /bench -->.');
  const written = page.replace(section, (_, start, end) => `${start}\n\n${markdown}\n\n${end}`);
  return format(written, { ...(await resolveConfig(path)), parser: 'markdown' });
}

export async function updateDocs(markdown) {
  writeFileSync(path, await withBench(readFileSync(path, 'utf8'), markdown));
}
