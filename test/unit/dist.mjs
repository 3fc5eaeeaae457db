// Where the emitted modules are; LX_DIST names another directory than dist/.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

export const dist = process.env.LX_DIST
  ? pathToFileURL(`${resolve(process.env.LX_DIST)}/`)
  : new URL('../../dist/', import.meta.url);

/** An emitted module: `load('model/article.js')`. */
export const load = path => import(new URL(path, dist));

/** Reads an article and keeps what was warned of. */
export async function reader() {
  const { readArticle } = await load('model/article.js');
  return (value, options = {}) => {
    const warnings = [];
    const warn = (path, message) => warnings.push({ path, message });
    // Without the null prototypes, which strict comparison would count.
    return { article: structuredClone(readArticle(value, { ...options, warn })), warnings };
  };
}
