import { tableLabel } from '../../text/vi-patterns.js';
import type { BodyContext } from '../context.js';
import { moveChildren, rename, textOf, unwrap } from '../dom.js';
import { isBoldRow } from './table-rows.js';

const maxFigure = 40;

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
    alignFigures(rows.slice(heads));
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

/** Sets the columns of figures flush right, by an attribute, as a `style` would be reported. */
function alignFigures(rows: readonly HTMLTableRowElement[]): void {
  // A map, as another script may have put a `0` onto Object.prototype.
  const columns = new Map<number, Element[]>();
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
        const cells = columns.get(column) ?? [];
        columns.set(column, cells);
        cells.push(cell);
      }
      column += span;
    }
  });
  for (const [, cells] of columns) {
    if (!cells.every(cell => isFigure(cell))) continue;
    // Running numbers are names of rows.
    if (cells.every((cell, index) => Number(textOf(cell)) === index + 1)) continue;
    for (const cell of cells) cell.setAttribute('align', 'right');
  }
}
