// The report of a body as a list of changes: its counts, and where in the source they are, as far as a
// count by name can tell.
import { placesOf } from './outline.js';
import { handler, other, rules } from './words/rules.js';

/**
 * @typedef {object} Change
 * @property {'removed' | 'changed'} kind
 * @property {string} rule name in the report
 * @property {number} times
 * @property {number[]} lines where things of that name stand in the source
 * @property {boolean} isCertain whether these are all that was meant, and no more
 */

/**
 * @param {{ removed: Record<string, number>, changed: Record<string, number> }} report
 * @param {import('./outline.js').Row[]} rows of the source
 * @returns {Change[]} what was removed first, the more frequent first
 */
export const changesOf = (report, rows) =>
  ['removed', 'changed'].flatMap(kind =>
    Object.entries(report[kind])
      .sort(([, one], [, two]) => two - one)
      .map(([rule, times]) => {
        // The name of a step is no name in the source, though some elements are called so too.
        const lines = kind === 'removed' ? placesOf(rows, rule) : [];
        return { kind, rule, times, lines: [...new Set(lines)], isCertain: lines.length === times };
      }),
  );

/** What a rule does, in both languages. */
export function explain({ rule }) {
  if (Object.hasOwn(rules, rule)) return rules[rule];
  return /^on[a-z]/.test(rule) ? handler : other;
}
