// Cells and rows of Markdown tables.

// A pipe would end the cell, also within code.
const cell = (text = '') => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim() || '–';

/** A row of a Markdown table. */
export const line = cells => `| ${cells.map(cell).join(' | ')} |`;
