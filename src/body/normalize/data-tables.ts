import { tableLabel } from '../../text/vi-patterns.js';
import type { BodyContext } from '../context.js';
import { moveChildren, rename, textOf, unwrap } from '../dom.js';
import { isBoldRow } from './table-rows.js';

const maxFigure = 40;

// A column of them needs no more room than its widest cell.
const maxLetters = 4;

// A longer text is no name of a row.
const maxName = 80;

// Wider tables than this need no alignment, and spans could make them endless.
const maxColumns = 100;

// 1.250 · 815,5 · -5 · 58,2% · (12); not 0296 3000, which is a telephone.
const figure = /^[(+−-]?(?!0\d)\d{1,3}([. ]?\d{3})*(,\d+)?(\.\d+)? ?%?\)?$/;

/** Gives a table of data its caption, its head, and columns of figures that line up. */
export function* dataTables(
  root: DocumentFragment,
  { report, work }: BodyContext,
): Generator<undefined, void> {
  for (const table of root.querySelectorAll('table')) {
    const rows = [...table.rows];
    for (const { cells } of rows) work.spend(1 + cells.length);
    if (work.isDue) yield;
    const titles = captionRows(rows);
    for (const row of rows.splice(0, titles)) addCaption(table, row, row.cells[0]);
    const above = table.previousElementSibling;
    if (above?.localName === 'p' && !table.caption && tableLabel.test(textOf(above)))
      addCaption(table, above, above);
    const below = table.nextElementSibling;
    if (below?.localName === 'p' && below.getAttribute('align') === 'caption') {
      addCaption(table, below, below);
    }
    const heads = headRows(table, rows);
    for (const row of rows.slice(0, heads)) {
      for (const cell of [...row.cells]) makeHeader(cell);
    }
    if (heads && !table.tHead) {
      const sections = table.querySelectorAll(':scope > tbody');
      for (const row of rows.slice(0, heads)) table.createTHead().append(row);
      for (const section of sections) if (!section.firstElementChild) section.remove();
      report.change('data-tables');
    }
    dressColumns(rows, heads);
  }
}

const isFigure = (cell: Element): boolean => {
  const text = textOf(cell);
  return text.length <= maxFigure && figure.test(text);
};

/** How many rows on top are one cell over all columns. */
const captionRows = (rows: readonly HTMLTableRowElement[]): number =>
  Math.max(
    rows.findIndex(({ cells }) => cells.length !== 1 || (cells[0]?.colSpan ?? 0) < 2),
    0,
  );

/** What held the caption's text goes, unless it is the caption. */
function addCaption(table: HTMLTableElement, holder: Element, text: Element | undefined): void {
  const caption = table.createCaption();
  if (text) moveChildren(text, caption);
  unbold(caption);
  holder.remove();
}

/** How many rows on top are the head: those of `thead`, or bold ones and those that their cells reach into. */
function headRows(table: HTMLTableElement, rows: readonly HTMLTableRowElement[]): number {
  if (table.tHead?.rows.length) return table.tHead.rows.length;
  // Where every row is bold, bold says nothing.
  if (!table.querySelector('th') && rows.every(({ cells }) => isBoldRow([...cells]))) return 0;
  let count = 0;
  let reach = 0;
  for (const row of rows) {
    const cells = [...row.cells];
    const follows = count < reach;
    // A bold row of figures under the head is a total.
    // A bold cell over all columns under the head names the group of rows below it.
    const isGroup = count > 0 && !follows && cells.length === 1 && (cells[0]?.colSpan ?? 0) > 1;
    const isHead = !isGroup && isBoldRow(cells) && !(count && cells.some(cell => isFigure(cell)));
    if (!isHead && !follows) return count;
    for (const cell of cells) reach = Math.max(reach, count + cell.rowSpan);
    count++;
  }
  return 0;
}

function makeHeader(cell: Element): void {
  const header = cell.localName === 'th' ? cell : rename(cell, 'th');
  const spans = Number(header.getAttribute('colspan')) > 1;
  header.removeAttribute('align');
  header.setAttribute('scope', spans ? 'colgroup' : 'col');
  unbold(header);
}

function unbold(element: Element): void {
  for (const strong of element.querySelectorAll('strong')) unwrap(strong);
}

/**
 * Sets columns of figures flush right and columns of a few letters in the middle, heads and all, by an
 * attribute, as a `style` would be reported. Under a head, the first column of words names the rows.
 */
function dressColumns(rows: readonly HTMLTableRowElement[], heads: number): void {
  const columns = columnsOf(rows, heads);
  let isNamed = heads === 0 || columns.length < 2;
  for (const [head, cells] of columns) {
    if (cells.length === 0) continue;
    // Running numbers are names of rows.
    const areNumbers = cells.every((cell, index) => Number(textOf(cell)) === index + 1);
    const areFigures = !areNumbers && cells.every(cell => isFigure(cell));
    const areShort = rows.length > 2 && cells.every(cell => textOf(cell).length <= maxLetters);
    for (const cell of areFigures || areShort ? [...head, ...cells] : [])
      cell.setAttribute('align', areFigures ? 'right' : 'center');
    const areNames = !areNumbers && !areFigures && cells.length * 2 >= rows.length - heads;
    if (isNamed || !areNames) continue;
    isNamed = true;
    if (cells.some(cell => textOf(cell).length > maxName)) continue;
    for (const cell of cells) nameRow(cell);
  }
}

function nameRow(cell: HTMLElement): void {
  const header = cell.localName === 'th' ? cell : rename(cell, 'th');
  const spans = Number(header.getAttribute('rowspan')) > 1;
  header.setAttribute('scope', spans ? 'rowgroup' : 'row');
}

/** The cells of each column that span no other: those of the head, and those with text below it. */
function columnsOf(
  rows: readonly HTMLTableRowElement[],
  heads: number,
): readonly (readonly [HTMLElement[], HTMLElement[]])[] {
  // A map, as another script may have put a `0` onto Object.prototype.
  const columns = new Map<number, readonly [HTMLElement[], HTMLElement[]]>();
  const taken: number[] = [];
  rows.forEach((row, index) => {
    let column = 0;
    for (const cell of row.cells) {
      cell.removeAttribute('align');
      while ((taken[column] ?? 0) > index) column++;
      if (column >= maxColumns) continue;
      const span = Math.min(cell.colSpan, maxColumns);
      for (let at = column; at < column + span; at++) taken[at] = index + cell.rowSpan;
      if (span === 1 && textOf(cell)) {
        const cells = columns.get(column) ?? [[], []];
        columns.set(column, cells);
        cells[index < heads ? 0 : 1].push(cell);
      }
      column += span;
    }
  });
  return [...columns].sort(([one], [other]) => one - other).map(([, cells]) => cells);
}
