const unseen = /<(script|style|template|textarea|title|svg|math)\b/iy;
/** Length of a text in characters, past which no reader reads on. */
export const maxPlainText = 100_000;
/** Of 5 MB of tags, looking for text behind them would take as long as what was refused. */
const maxHtml = 500_000;

/**
 * What a reader could read of the first 500,000 characters of HTML, without any of its markup, at most
 * 100,000 characters: for when the cleaner cannot work. The result is shown as text, so it need not be
 * exact, only readable; entities of the common kinds are resolved. Linear in the input's length.
 */
export function plainText(whole: string): string {
  const html = whole.slice(0, maxHtml);
  let text = '';
  let at = 0;
  while (at < html.length && text.length < maxPlainText) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    text += html.slice(at, open);
    if (!/[a-z/!?]/i.test(html.charAt(open + 1))) {
      text += '<';
      at = open + 1;
      continue;
    }
    unseen.lastIndex = open;
    const name = unseen.exec(html)?.[1];
    const end = name ? endOf(name, html, open) : open;
    const close = html.indexOf('>', end);
    at = close < 0 ? html.length : close + 1;
    text += /^<\/?(p|div|br|li|h\d|tr)\b/i.test(html.slice(open, open + 8)) ? '\n' : '';
  }
  text += html.slice(at, at + maxPlainText);
  const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', nbsp: ' ', amp: '&' };
  return (
    text
      .slice(0, maxPlainText)
      .replace(/&(lt|gt|quot|nbsp|amp);/g, (entity, name: string) => entities[name] ?? entity)
      .replace(/[ \t]+/g, ' ')
      .split('\n')
      // No pattern: `/\s*\n/` is quadratic on white space without a line break.
      .map(line => line.trim())
      .filter(Boolean)
      .join('\n\n')
  );
}

/** Where the end tag of an unseen element begins; the end of the text where there is none. */
function endOf(name: string, html: string, from: number): number {
  const endTag = new RegExp(`</${name}`, 'gi');
  endTag.lastIndex = from;
  return endTag.exec(html)?.index ?? html.length;
}
