import type { BodyContext } from '../context.js';
import { isBoldRow, type Row } from './table-rows.js';
import { attributeOf, lengthOf, make, moveChildren, styleOf, textOf } from '../dom.js';

const maxCaption = 300;
// Nobody reads a row of more cells, and no table can be divided within one.
const maxCells = 500;
// Bootstrap's and SharePoint's tables of data; Word's grids.
const dataClass = /border|grid|(?:^|\s)table(?:$|[\s-])|striped|rtetable-(?!layout)|datatable/i;
const borders = /^\s*(mso-)?border.*(solid|double|dotted|dashed|inset|outset|ridge|groove)/is;

const hasImage = (cell: Element): boolean => !!cell.querySelector('img');
const isFilled = (cell: Element): boolean => hasImage(cell) || !!textOf(cell);

/** Tables that only place things become the things, in the order in which they are read. */
export function* layoutTables(
  root: DocumentFragment,
  { report, work }: BodyContext,
): Generator<undefined, void> {
  // Outer ones first: the other way round, what is deep inside would be moved at every level.
  for (const table of root.querySelectorAll('table')) {
    work.spend(lengthOf(table));
    if (work.isDue) yield;
    const rows = [...table.rows].map(row => [...row.cells].filter(isFilled));
    const filled = rows.filter(row => row.length);
    const content = make(root, 'div');
    if (isPhotos(filled)) photos(table.caption ? [...filled, [table.caption]] : filled, content);
    else if (isLayout(table, filled)) {
      if (table.caption) moveBlocks(table.caption, content);
      for (const cell of filled.flat()) moveBlocks(cell, content);
    } else continue;
    report.change('layout-tables');
    const blocks = root.ownerDocument.createDocumentFragment();
    moveChildren(content, blocks);
    table.replaceWith(blocks);
  }
}

/** Rows of images, each with its texts in the same cells or in the row below it, and nothing else. */
function isPhotos(rows: readonly Row[]): boolean {
  let imagesAbove = false;
  for (const row of rows) {
    if (row.some(cell => textOf(cell).length > maxCaption)) return false;
    const images = row.filter(hasImage).length;
    if (images !== row.length && (images || !imagesAbove)) return false;
    imagesAbove = images > 0;
  }
  return rows.some(row => row.some(hasImage));
}

function photos(rows: readonly Row[], content: Element): void {
  const isSilent = !rows.flat().some(textOf);
  rows.forEach((row, index) => {
    if (!row.some(hasImage)) return;
    const below = rows[index + 1] ?? [];
    const texts = below.some(hasImage) ? [] : below;
    const start = content.childElementCount;
    const inPairs = texts.length === row.length;
    row.forEach((cell, column) => {
      take(cell, content);
      if (inPairs) take(texts[column], content);
    });
    if (inPairs) return;
    // One text under several images is about all of them.
    if (texts.length) join(content, start);
    for (const cell of texts) take(cell, content);
  });
  if (isSilent) join(content, 0);
}

/** Moves a cell's blocks; those that are text under an image are its caption. */
function take(cell: HTMLElement | undefined, content: Element): void {
  if (!cell) return;
  if (!cell.firstElementChild) cell.setAttribute('align', 'caption');
  for (const block of cell.children) {
    if (block.localName === 'p' && (block.previousElementSibling ?? !hasImage(cell))) {
      block.setAttribute('align', 'caption');
    }
  }
  moveBlocks(cell, content);
}

/** Moves a cell's blocks; text that is all it holds becomes one. */
function moveBlocks(cell: Element, content: Element): void {
  const block = cell.firstElementChild ? undefined : content.appendChild(make(cell, 'p'));
  block?.setAttribute('align', attributeOf(cell, 'align'));
  moveChildren(cell, block ?? content);
}

function join(content: Element, start: number): void {
  const [first, ...others] = [...content.children].slice(start);
  for (const other of first ? others : []) {
    if (first) moveChildren(other, first);
    other.remove();
  }
}

function isLayout(table: HTMLTableElement, rows: readonly Row[]): boolean {
  const cells = rows.flat();
  if (cells.length < 2 || rows.some(row => row.length > maxCells)) return true;
  if (table.caption || table.tHead || cells.some(cell => cell.localName === 'th')) return false;
  if (isBordered(table) || (cells[0] && isBordered(cells[0]))) return false;
  if (table.querySelector('table') || rows.every(row => row.length < 2)) return true;
  const [first = [], second] = rows;
  return rows.length < 3 && !(second && isBoldRow(first) && !isBoldRow(second));
}

const isBordered = (element: Element): boolean =>
  Number(element.getAttribute('border')) > 0 ||
  dataClass.test(element.getAttribute('class') ?? '') ||
  styleOf(element)
    .split(';')
    .some(declaration => borders.test(declaration));
