// DOMPurify, whole and as the bundles have it.
import { readFileSync } from 'node:fs';
import { rollup } from 'rollup';
import { minified } from '../rollup.config.mjs';
import { shorten } from '../scripts/purify-cuts.mjs';

/** DOMPurify as it is installed. */
export const whole = readFileSync(
  new URL('../node_modules/dompurify/dist/purify.es.mjs', import.meta.url),
  'utf8',
);

/** What the bundles have of it, as a module of its own: cut and minified as they are. */
export async function shortened() {
  const only = { resolveId: id => id, load: () => shorten(whole) };
  const built = await rollup({ input: 'dompurify', plugins: [only, minified] });
  const { output } = await built.generate({ format: 'es' });
  return output[0].code;
}
