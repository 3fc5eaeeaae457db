import { createHash } from 'node:crypto';
import { checkCaller } from './purify-caller.mjs';
import { emptyLists } from './purify-lists.mjs';
import { cuts } from './purify-texts.mjs';

/**
 * DOMPurify serves every caller; ours, `src/body/clean.ts`, gives it one frozen configuration and
 * nodes to clean in place. In our bundles what that never reaches is left out:
 *
 * - An option becomes a constant, of the value that our configuration gives it.
 * - A text is taken out, which nothing then reaches or asks for. No check is written anew; should
 *   what went be reached after all, what is left throws or refuses.
 *
 * The cuts were read against one text of DOMPurify, known by its hash; another ends the build, and so
 * does a cut that is not there once, or a clean.ts that gives other options or asks for more. Where an
 * update is urgent, return `emptyLists(code)` from `shorten`: all is whole then, and 4 KB larger.
 * `test/purify-cuts.test.ts` compares what is left with the whole DOMPurify, and
 * `test/node/purify-cuts.test.mjs` says that it is what is delivered.
 */
const reviewed = '1a06b721ad8b46d6174b21f22ea70290aaf3e5a81d65af3b7178113953f7c9b1';

/** DOMPurify's source without what is never reached. */
export function shorten(code) {
  if (createHash('sha256').update(code).digest('hex') !== reviewed)
    throw new Error('This DOMPurify was not read: see scripts/purify-cuts.mjs.');
  let short = emptyLists(code);
  for (const { first, last, other } of cuts) {
    const [before, after, ...more] = short.split(first);
    const end = after?.indexOf(last) ?? -1;
    if (end < 0 || more.length > 0)
      throw new Error(`DOMPurify has not once "${first}…${last}": mend scripts/purify-texts.mjs.`);
    short = before + other + after.slice(end + last.length);
  }
  // What these make, of their own, may go where nobody asks for it.
  return short.replace(/^(\t?const [\w$]+ = )(?=(?:addToSet|freeze|seal)\()/gm, '$1/*@__PURE__*/ ');
}

export function purifyCuts() {
  const left = new Set(['clean.js', 'dompurify']);
  return {
    name: 'purify-cuts',
    transform(code, id) {
      if (/[\\/]dist[\\/]body[\\/]clean\.js$/.test(id)) {
        left.delete('clean.js');
        checkCaller(code);
      }
      if (!/[\\/]dompurify[\\/]/.test(id)) return null;
      left.delete('dompurify');
      return { code: shorten(code), map: null };
    },
    buildEnd(error) {
      if (!error && left.size)
        throw new Error(`scripts/purify-cuts.mjs did not meet ${[...left]}.`);
    },
  };
}
