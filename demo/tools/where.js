// Where a rule acted. The report counts and names no place; so the body is cleaned once more without each of
// its blocks: where a rule then does less, that block is its place. Only for bodies of a usual size.

const maxLetters = 100_000;
const maxBlocks = 120;

/**
 * The blocks of a source: the outermost elements of which there are several.
 *
 * @param {import('./outline.js').Row[]} rows
 * @returns {{ from: number, to: number, line: number }[]}
 */
export function blocksOf(html, rows) {
  const byDepth = new Map();
  for (const row of rows)
    if (row.name) byDepth.set(row.depth, [...(byDepth.get(row.depth) ?? []), row]);
  const depth = [...byDepth.keys()]
    .sort((one, two) => one - two)
    .find(each => byDepth.get(each).length > 1);
  const blocks = byDepth.get(depth) ?? [];
  return blocks.map(({ at, line }, index) => ({
    from: at,
    to: blocks[index + 1]?.at ?? html.length,
    line,
  }));
}

/**
 * Finds the lines of the blocks at which rules acted; between two blocks the page may do other things.
 *
 * @param {(html: string) => Record<string, Record<string, number>>} reportOf cleans a body
 * @param {{ kind: 'removed' | 'changed', rule: string }[]} wanted
 * @param {() => boolean} isWanted whether somebody still waits
 * @returns {Promise<number[][] | undefined>} lines for each that is wanted; nothing where it would take too long
 */
export async function whereOf(html, rows, { reportOf, wanted, isWanted }) {
  const blocks = blocksOf(html, rows);
  if (html.length > maxLetters || blocks.length > maxBlocks || blocks.length < 2) return undefined;
  const times = (report, { kind, rule }) => report[kind][rule] ?? 0;
  const whole = reportOf(html);
  const lines = wanted.map(() => []);
  for (const { from, to, line } of blocks) {
    await new Promise(resolve => setTimeout(resolve));
    if (!isWanted()) return undefined;
    const rest = reportOf(html.slice(0, from) + html.slice(to));
    wanted.forEach((each, index) => {
      if (times(rest, each) < times(whole, each)) lines[index].push(line);
    });
  }
  return lines;
}
