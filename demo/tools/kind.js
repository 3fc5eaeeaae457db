// What a pasted, dropped or fetched text is, and the article that lx is given for it.

/** @returns {'empty' | 'json' | 'xml' | 'html'} */
export function kindOf(text) {
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (!start) return 'empty';
  if (/^[[{]/.test(start)) return 'json';
  return /^<(?:\?xml|rss|feed|rdf:)/i.test(start) ? 'xml' : 'html';
}

/** The place in a text that a broken JSON's message names, as line and column. */
export function whereIn(text, message) {
  const spot = /position (\d+)/.exec(message);
  if (!spot) return undefined;
  const before = text.slice(0, Number(spot[1])).split('\n');
  return { line: before.length, column: before.at(-1).length + 1 };
}

/**
 * What the element's property `article` is set to.
 *
 * @returns {{ article: unknown } | { problem: 'empty' } | { problem: 'json', message: string }}
 */
export function articleOf(text, { title, url }) {
  const kind = kindOf(text);
  if (kind === 'empty') return { problem: 'empty' };
  if (kind === 'xml') return { article: text };
  if (kind === 'html')
    return { article: { format: 'lx-article/1', title, ...(url && { url }), body: text } };
  try {
    return { article: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    return { problem: 'json', message: error.message };
  }
}
