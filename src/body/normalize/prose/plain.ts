import { textOf } from '../../dom.js';
import type { Style } from './flow.js';
import { repair, repairCharacters } from './text.js';

/** Whether an element holds text itself where text is all that it holds. */
export const isPart = ({ localName }: Element): boolean =>
  /^(li|t[dh]|d[dt]|caption|summary|figcaption)$/.test(localName);

/** Most blocks are nothing but text: those need no new nodes. */
export const isPlain = (element: Element, { marks, old, symbols }: Style): boolean =>
  !element.firstElementChild && !marks.length && !old && !symbols;

/** Writes a plain block anew; says whether there is any text. */
export function writePlain(block: Element, style: Style): boolean {
  const source = block.textContent;
  const text = repair(source).trim();
  if (text !== source) block.textContent = text;
  for (const [name, value] of style.block) block.setAttribute(name, value);
  return !!text;
}

/** Where each line of code stands in an element, whatever its style did to part them. */
function partLines(element: Element): void {
  const lines = [...element.querySelectorAll('.line,code,div,p,li')].filter(
    line => !line.querySelector('.line,code,div,p,li'),
  );
  if (lines.length < 2 || element.textContent.trim().includes('\n')) return;
  for (const line of lines.slice(0, -1)) line.append('\n');
}

/** Preformatted text keeps its white space; says whether there is any text. */
export function writePreformatted(element: Element): boolean {
  if (element.firstElementChild) partLines(element);
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    node.data = repairCharacters(node.data);
  }
  return !!textOf(element);
}
