import type { BodyContext } from '../context.js';
import { lengthOf, make, styleAttribute, styleOf } from '../dom.js';

const blank = /\n[^\S\n]*\n/;
const item = /^\s*(?:[-–+•*]|\d{1,3}[.)])\s/;

/** Lines of plain text, and those that only a style keeps apart, become lines of HTML. */
export function plainLines(root: DocumentFragment, { report, work }: BodyContext): void {
  const isPlain = !root.querySelector(
    'p,div,br,table,ul,ol,h1,h2,h3,h4,h5,h6,blockquote,section,article',
  );
  const texts = [...root.childNodes].filter(node => node.nodeType === Node.TEXT_NODE) as Text[];
  if (isPlain || texts.some(({ data }) => blank.test(data.trim())) || texts.some(isGap)) {
    for (const text of texts) breakLines(text, isPlain ? 'all' : 'blank');
  }
  for (const box of root.querySelectorAll(`[${styleAttribute}*="white-space" i]`)) {
    const kept = /white-space\s*:\s*(pre(?:-line|-wrap)?|break-spaces)/i.exec(styleOf(box))?.[1];
    // Google writes "pre-wrap" on every piece of a line.
    if (!kept || (box.localName === 'span' && kept !== 'pre-line') || box.localName === 'pre')
      continue;
    work.spend(lengthOf(box));
    const walker = root.ownerDocument.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    const inside: Text[] = [];
    while (walker.nextNode()) inside.push(walker.currentNode as Text);
    for (const text of inside) breakLines(text, 'all');
    report.change('plain-lines');
  }

  function isGap(text: Text): boolean {
    const isInline = (node: Node | null): boolean =>
      !!node && /^(?:#text|A|B|I|U|EM|STRONG|SPAN|FONT|IMG|SUP|SUB)$/.test(node.nodeName);
    return blank.test(text.data) && isInline(text.previousSibling) && isInline(text.nextSibling);
  }

  function breakLines(text: Text, which: 'all' | 'blank'): void {
    if (!text.data.includes('\n')) return;
    work.spend(text.length);
    const lines = text.data.replace(/\r/g, '').split('\n');
    const made: (string | Element)[] = [];
    lines.forEach((line, index) => {
      if (index) {
        const isBreak =
          which === 'all' || !line.trim() || !lines[index - 1]?.trim() || item.test(line);
        made.push(isBreak ? make(root, 'br') : ' ');
      }
      made.push(line);
    });
    text.replaceWith(...made);
  }
}
