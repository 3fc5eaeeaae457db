/** Elements with a gap at their ends, lest words of neighbours count as one. */
const apart =
  /^(p|div|li|td|th|tr|table|ul|ol|br|hr|h\d|caption|figure|figcaption|a|dt|dd|pre|blockquote)$/;

function spaced(node: Node): string {
  if (node instanceof Text) return node.data;
  const text = [...node.childNodes].map(spaced).join('');
  return apart.test(node.nodeName.toLowerCase()) ? ` ${text} ` : text;
}

/** Letters and digits only: marks of lists, quotes and the closing mark may change. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize()
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replaceAll('Ð', 'Đ')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The words of a tree that another one, with texts that left it, no longer has, in order. */
export function lostWords(before: Node, after: Node, ...left: (string | undefined)[]): string[] {
  const counts = new Map<string, number>();
  for (const word of wordsOf([spaced(after), ...left].join(' '))) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return wordsOf(spaced(before))
    .filter(word => {
      const count = counts.get(word) ?? 0;
      counts.set(word, count - 1);
      return count <= 0;
    })
    .sort();
}

/** HTML as the parser alone makes it, without our tokenizer. */
export const raw = (html: string): DocumentFragment =>
  Object.assign(document.createElement('template'), { innerHTML: html }).content;
