import { isWholly, textOf } from '../dom.js';

/** The cells of a row that are looked at. */
export type Row = readonly HTMLElement[];

/** Whether all that a row says is bold or in header cells. */
export const isBoldRow = (row: Row): boolean =>
  row.some(textOf) && row.every(cell => cell.localName === 'th' || isWholly(cell, 'STRONG'));
