import type { BodyContext } from '../context.js';
import type { Work } from '../work.js';
import {
  cutStart,
  firstIn,
  furtherLevel,
  levelAttribute,
  make,
  moveChildren,
  rename,
  splitAtEnd,
  textOf,
} from '../dom.js';

interface Item {
  readonly block: Element;
  /** The mark with the space after it. */
  readonly mark: string;
  /** Of a numbered line. */
  readonly number: number | undefined;
  /** Of Word, from 1; 0 where there are only marks. */
  readonly level: number;
  /** Further paragraphs of it. */
  readonly more: Element[];
}

// "-5 độ" and "1.1" have no space there. A letter is no mark: HTML counts without đ.
const mark = /^(?:[-–+•·●▪]|(\d{1,3})\.)\s+/;
const points = /^(?:a[).]|[-–+•·●▪])\s/;

/** Runs of "- ", "+ ", "• " and of "1.", "2." from 1 become lists. */
export function* lists(
  root: DocumentFragment,
  { report, work }: BodyContext,
): Generator<undefined, void> {
  const range = new Range();
  for (const box of [root, ...root.querySelectorAll('blockquote,details,li,td,th,dd')]) {
    for (let block = box.firstElementChild; block; block = block.nextElementSibling) {
      work.spend(1);
      if (work.isDue) yield;
      if (block.localName === 'p' && block.querySelector('br')) splitLines(block, range, work);
    }
    if (box.firstElementChild === box.lastElementChild) continue;
    for (const run of findRuns([...box.children])) {
      build(run);
      work.spend(run.length);
      if (work.isDue) yield;
      report.change('lists');
    }
  }
}

/** Makes paragraphs of the marked lines of one that has several. */
function splitLines(paragraph: Element, range: Range, work: Work): void {
  const breaks: Element[] = [];
  const lines = [''];
  const walker = paragraph.ownerDocument.createTreeWalker(paragraph);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    work.spend(1);
    if (node.nodeName === 'BR') {
      breaks.push(node as Element);
      lines.push('');
    } else if (node.nodeType === Node.TEXT_NODE) {
      lines.push((lines.pop() ?? '') + (node as Text).data);
    }
  }
  const marked = lines.map(line => mark.test(line));
  if (marked.filter(Boolean).length < 2) return;
  breaks.forEach((lineBreak, index) => {
    if (!marked[index] && !marked[index + 1]) return;
    range.setEndBefore(lineBreak);
    splitAtEnd(paragraph, range);
    lineBreak.remove();
  });
}

function itemOf(block: Element): Item | undefined {
  const found =
    block.localName === 'p' && mayHaveMark(block) ? mark.exec(textOf(block)) : undefined;
  if (!found) return undefined;
  return {
    block,
    mark: found[0],
    number: found[1] ? Number(found[1]) : undefined,
    level: Number(block.getAttribute(levelAttribute)),
    more: [],
  };
}

/** Asks the first character only, as most blocks have no mark, and their text may be long. */
const mayHaveMark = (block: Element): boolean =>
  /^[-–+•·●▪\d]/.test(firstIn(block).nodeValue ?? '');

/** Whether a marked line goes on with the run that ended above it. */
function follows(above: Item, item: Item): boolean {
  if (!above.level !== !item.level) return false;
  if (above.level !== item.level) return true;
  return item.number === (above.number === undefined ? undefined : above.number + 1);
}

function findRuns(blocks: readonly Element[]): readonly Item[][] {
  const found: Item[][] = [];
  // A numbered run, which is a list unless its numbers go on after what is between.
  let numbered: Item[] | undefined;
  let run: Item[] = [];
  const endRun = (below?: Element): void => {
    const [first] = run;
    if (first && run.length > 1) {
      const isPlain = run.every(item => item.number !== undefined && item.level === first.level);
      const hasPoints = below && (/^[uo]l$/.test(below.localName) || points.test(textOf(below)));
      if (!isPlain) found.push(run);
      else if (first.number === 1 && !hasPoints) numbered = run;
    }
    run = [];
  };
  const endNumbers = (): void => {
    if (numbered) found.push(numbered);
    numbered = undefined;
  };
  for (const block of blocks) {
    const above = run.at(-1);
    if (above?.level && block.getAttribute(levelAttribute) === furtherLevel) {
      above.more.push(block);
      continue;
    }
    const item = itemOf(block);
    if (item && above && follows(above, item)) {
      run.push(item);
      continue;
    }
    endRun(block);
    if (item && item.number === (numbered?.length ?? 0) + 1 && item.number > 1)
      numbered = undefined;
    else if (item?.number === 1 || /^h\d$/.test(block.localName)) endNumbers();
    if (item) run.push(item);
  }
  endRun();
  endNumbers();
  return found;
}

/** The mark that comes first is the outer one, another one is within its items; Word counts levels. */
function build(run: readonly Item[]): void {
  const open: { kind: string | number; list: Element; item: Element }[] = [];
  for (const { block, mark: text, number, level, more } of run) {
    const kind =
      level || (number ? '1' : text[0] === '–' ? '-' : /[-+]/.test(text) ? text[0] : '•') || '';
    while (level && Number(open.at(-1)?.kind) > level) open.pop();
    const at = open.findIndex(each => each.kind === kind);
    if (at >= 0) open.length = at + 1;
    const name = number === undefined ? 'ul' : 'ol';
    let list = at >= 0 ? open.pop()?.list : undefined;
    if (list?.localName !== name) {
      list = make(block, name);
      if (number && number > 1) list.setAttribute('start', String(number));
      const outer = open.at(-1)?.item;
      if (outer) outer.append(list);
      else block.before(list);
    }
    const item = rename(block, 'li');
    list.append(item);
    cutStart(item, text.length);
    if (more.length) {
      const own = make(item, 'p');
      moveChildren(item, own);
      item.append(own, ...more);
    }
    open.push({ kind, list, item });
  }
}
