import type { BodyContext } from '../../context.js';
import { splitAtEnd } from '../../dom.js';
import { elementWeight, weightOf } from '../giants.js';

/** About this much is in a piece. */
const piece = 8_000;

// More columns than a screen shows.
const maxColumns = 100;

const sentenceEnd = /[.!?…]['"”»)\]]*\s/;

/**
 * Divides a block: lists between items, quotes between blocks, tables between rows, under the same
 * header, and paragraphs at line breaks, or else between sentences, words or letters. All of the text
 * stays, in order.
 *
 * @returns whether it could be divided.
 */
export function divide(block: Element, { marks }: BodyContext): boolean {
  const { localName: name } = block;
  const way = !marks.has(block) && Object.hasOwn(ways, name) ? ways[name] : undefined;
  return way?.(block, part => marks.set(part, 'run')) ?? false;
}

/** Divides a block; tells of each piece after which no new paragraph begins. */
type Divide = (block: Element, isRun: (end: Element) => void) => boolean;

const ways: Readonly<Record<string, Divide>> = {
  p: divideText,
  pre: divideText,
  ul: divideBox,
  ol: divideBox,
  dl: divideBox,
  blockquote: divideBox,
  table: divideTable,
};

function divideBox(block: Element, isRun: (end: Element) => void): boolean {
  const step = block.hasAttribute('reversed') ? -1 : 1;
  let number = Number(block.getAttribute('start') ?? (step < 0 ? block.childElementCount : 1));
  if (step < 0) block.setAttribute('start', String(number));
  let part = block;
  let weight = 0;
  for (const child of [...block.children]) {
    number = Number(child.getAttribute('value') ?? number);
    if (weight > piece && child.localName !== 'dd') {
      isRun(part);
      const next = unnamed(part);
      if (block.localName === 'ol') next.setAttribute('start', String(number));
      part.after(next);
      part = next;
      weight = 0;
    }
    number += step;
    weight += weightOf(child);
    if (part !== block) part.append(child);
  }
  return part !== block;
}

function divideTable(block: Element): boolean {
  const table = block as HTMLTableElement;
  const { tHead, tFoot } = table;
  // A large head, repeated, would weigh more than what it heads.
  const head = tHead && weightOf(tHead) <= piece ? tHead : undefined;
  const groups = table.querySelectorAll(':scope > colgroup, :scope > colgroup > col');
  const repeated = groups.length <= maxColumns ? table.querySelectorAll(':scope > colgroup') : [];
  let part = table;
  let weight = 0;
  // Rows that a cell above still reaches into.
  let spanned = 0;
  for (const body of [...table.tBodies]) {
    let group = body;
    if (part !== table) part.append(body);
    for (const row of [...body.rows]) {
      if (weight > piece && spanned <= 0) {
        const next = unnamed(table);
        for (const group of repeated) next.append(group.cloneNode(true));
        if (head) next.append(unnamed(head, true));
        group = unnamed(group);
        next.append(group);
        part.after(next);
        part = next;
        weight = 0;
      }
      for (const { rowSpan } of row.cells) spanned = Math.max(spanned, rowSpan);
      spanned -= 1;
      weight += weightOf(row);
      if (group !== body) group.append(row);
    }
  }
  if (part !== table && tFoot) part.append(tFoot);
  return part !== table;
}

function divideText(block: Element, isRun: (end: Element) => void): boolean {
  const { ownerDocument: document } = block;
  const ending = block.localName === 'pre' ? /\n/ : sentenceEnd;
  const least = block.querySelector('br') ? 2 * piece : piece;
  const walker = document.createTreeWalker(block);
  const nodes: ChildNode[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as ChildNode);
  const ends: ChildNode[] = [];
  let weight = 0;
  let isEnd = true;
  for (const node of nodes) {
    if (node.nodeType !== Node.TEXT_NODE) {
      weight += elementWeight;
      if (node.nodeName !== 'BR' || weight < piece) continue;
      ends.push(node);
      weight = 0;
      isEnd = true;
      continue;
    }
    const parts = cut((node as Text).data, weight, least, ending);
    if (parts.length > 1) {
      // Not `splitText`, which copies all of a text each time.
      const texts = parts.map(part => document.createTextNode(part));
      node.replaceWith(...texts);
      ends.push(...texts.slice(0, -1));
      weight = 0;
      isEnd = true;
    }
    const last = parts.at(-1) ?? '';
    weight += last.length;
    isEnd &&= !last.trim();
    // Words that stand in thousands of elements: between two of them.
    if (weight > 2 * least && parts.length === 1) {
      ends.push(outermostEnd(node, block));
      weight = 0;
      isEnd = true;
    }
  }
  if (isEnd) ends.pop();
  const range = document.createRange();
  for (const end of ends) {
    range.setEndAfter(end);
    const part = splitAtEnd(block, range);
    if (end.nodeName === 'BR') end.remove();
    const isWhole = ending === sentenceEnd && ending.test(end.textContent?.slice(-9) ?? '');
    if (!isWhole) isRun(part);
  }
  return ends.length > 0;
}

/** The outermost node within a block that ends where a node of it does. */
function outermostEnd(node: ChildNode, block: Element): ChildNode {
  let at = node;
  while (!at.nextSibling && at.parentElement && at.parentElement !== block) at = at.parentElement;
  return at;
}

/**
 * Cuts a text into pieces of so many characters at least, the first with `before` that stand before
 * it: where a sentence ends near, else behind a word, else behind any letter.
 */
function cut(text: string, before: number, least: number, ending: RegExp): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let from = Math.max(least - before, 0); from < text.length; from = start + least) {
    const near = text.slice(from, from + 2 * piece);
    const isLong = near.length > piece;
    const found =
      ending.exec(near) ??
      (isLong ? (/\s/.exec(near) ?? /.(?=[^\p{M}\u200d])/su.exec(near)) : undefined);
    if (!found) break;
    const end = from + found.index + found[0].length;
    parts.push(text.slice(start, end));
    start = end;
  }
  return [...parts, text.slice(start)];
}

/** A copy without `id`, which stays with the first. */
function unnamed<Name extends Element>(element: Name, isDeep = false): Name {
  const copy = element.cloneNode(isDeep) as Name;
  for (const each of [copy, ...copy.querySelectorAll('[id]')]) each.removeAttribute('id');
  return copy;
}
