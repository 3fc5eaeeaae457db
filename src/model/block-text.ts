import { plainText } from '../text/plain-text.js';
import type { Block, ListItem, TableCell } from './article.js';

type Line = string | undefined;
type Text = { readonly text?: string | undefined; readonly html?: string | undefined };

const textOf = ({ text, html }: Text): Line => (html === undefined ? text : plainText(html));

const cellText = (cell: TableCell): Line => (typeof cell === 'string' ? cell : textOf(cell));

const itemLines = (items: readonly ListItem[], depth = 0): Line[] =>
  items.flatMap(item => {
    const text = textOf(item);
    return [text && `${'  '.repeat(depth)}- ${text}`, ...itemLines(item.items ?? [], depth + 1)];
  });

function lines(block: Block): Line[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [textOf(block)];
    case 'html':
      return [plainText(block.html)];
    case 'list':
      return itemLines(block.items);
    case 'quote':
      return [textOf(block), block.cite && `— ${block.cite}`];
    case 'notice':
      return [block.title, textOf(block)];
    case 'image':
      return [block.alt, [block.caption, block.credit].filter(Boolean).join(' ')];
    case 'gallery':
      return [block.caption, ...block.images.flatMap(image => lines({ ...image, type: 'image' }))];
    case 'table':
      return [block.caption, ...block.rows.map(row => row.map(cellText).join(' | '))];
    case 'video':
    case 'audio':
      return [block.title, block.url];
    case 'file':
      return [block.title, block.url];
    default:
      return [];
  }
}

/** All that a reader would read of a block, line by line, for when it cannot be shown as it is. */
export const blockText = (block: Block): string => lines(block).filter(Boolean).join('\n');
