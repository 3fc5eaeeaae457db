// Writes a result of the bench into README.md, between its two marks.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { root } from '../setup.mjs';

const path = `${root}README.md`;
const section = /(<!-- bench -->).*?(<!-- \/bench -->)/s;

/**
 * A README with the bench's section written anew, formatted as the project is.
 *
 * @throws Error where the two marks are missing
 */
export async function withBench(readme, markdown) {
  if (!section.test(readme)) throw new Error('README.md has no <!-- bench --> … <!-- /bench -->.');
  const written = readme.replace(section, (_, start, end) => `${start}\n\n${markdown}\n\n${end}`);
  return format(written, { ...(await resolveConfig(path)), parser: 'markdown' });
}

export async function updateReadme(markdown) {
  writeFileSync(path, await withBench(readFileSync(path, 'utf8'), markdown));
}
