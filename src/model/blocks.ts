import { attachmentShape, imageShape, recordingShape } from './media.js';
import {
  defaulted,
  isObject,
  list,
  maxItems,
  object,
  orText,
  own,
  readMember,
  refuse,
  required,
  shape,
} from './shape.js';
import type { Context, Shape, Shaped, Value } from './shape.js';
import { anyText, boolean, choice, html, integer, link, text } from './scalars.js';

/** The blocks of which a body may be made. */

const textOrHtml = {
  /** Plain text; either this or `html`. */
  text: anyText,
  /** Inline HTML; either this or `text`. It is cleaned before it is shown. */
  html,
};

/** Where an object carries its text both ways, the HTML is kept, because it says more. */
const carrier = <S extends Shape<Shaped<typeof textOrHtml>>>(inner: S): S => ({
  ...inner,
  read(value: unknown, path: string, context: Context) {
    const result = inner.read(value, path, context);
    if (!result) return result;
    // Own members only: one polluted onto Object.prototype is not of the article.
    const [hasText, hasHtml] = [Object.hasOwn(result, 'text'), Object.hasOwn(result, 'html')];
    if (hasText === hasHtml) {
      refuse('either text or html', hasText ? result : undefined, `${path}.text`, context);
    }
    if (hasHtml) delete result.text;
    return hasText || hasHtml ? result : null;
  },
});

/** One point of a list, with the list below it. */
export interface ListItem extends Shaped<typeof textOrHtml> {
  /** A list within this point. */
  items?: ListItem[];
}
export const nestedItemShape = shape<ListItem>('an object', (value, path, context) =>
  listItemShape.read(value, path, context),
);
export const listItemShape: Shape<ListItem> = orText(
  carrier(object({ ...textOrHtml, items: list(nestedItemShape, 0, maxItems) })),
  'text',
);

export const cellShape = carrier(
  object({
    ...textOrHtml,
    /** How many columns the cell covers, 1 to 100. */
    colspan: integer(1, 100),
    /** How many rows the cell covers, 1 to 100. */
    rowspan: integer(1, 100),
  }),
);
/** A cell: plain text, or text with spans. */
export type TableCell = string | Value<typeof cellShape>;
// A bad cell is left blank: were it dropped, the rest of its row would stand under wrong headings.
export const tableCellShape = defaulted(
  shape<TableCell>('text or a cell', (value, path, context) =>
    (isObject(value) ? cellShape : anyText).read(value, path, context),
  ),
  '',
);

/** The known blocks of a body, by `type`. */
export const blockShapes = {
  /** A paragraph. */
  paragraph: carrier(object(textOrHtml)),
  /** A heading within the body. */
  heading: carrier(
    object({
      ...textOrHtml,
      /** 2 to 4, where 2 is the first level inside the body; 2 where absent. */
      level: integer(2, 4),
    }),
  ),
  /** A list, which may have lists within it. */
  list: object({
    /** Whether its points are numbered. */
    ordered: boolean,
    /** Number of the first point; 1 where absent. */
    start: integer(Number.MIN_SAFE_INTEGER),
    /** The points. */
    items: required(list(listItemShape, 1, maxItems)),
  }),
  /** Words of somebody else. */
  quote: carrier(
    object({
      ...textOrHtml,
      /** Who said or wrote it. */
      cite: text,
      /** Where it was said or written. */
      citeUrl: link,
    }),
  ),
  /** A picture with caption and credit. */
  image: imageShape,
  /** Pictures that belong together. */
  gallery: object({
    /** The pictures. */
    images: required(list(imageShape, 1)),
    /** Text printed under all of them. */
    caption: text,
  }),
  /** A table of data. */
  table: object({
    /** What the table shows. */
    caption: text,
    /** How many rows at the top are headings; 0 where absent. */
    headerRows: integer(0),
    /** The rows, each an array of cells; a cell is a string, or text with spans. */
    rows: required(list(list(tableCellShape, 0, maxItems), 1, maxItems)),
  }),
  /** A film. It is a link; nothing loads before the reader asks. */
  video: recordingShape,
  /** A recording. It is a link; nothing loads before the reader asks. */
  audio: recordingShape,
  /** A file to download. */
  file: attachmentShape,
  /** Something that stands out from the text. */
  notice: carrier(
    object({
      ...textOrHtml,
      /** Heading of the notice. */
      title: text,
      /** How serious it is; "info" where absent. */
      tone: choice('info', 'warning'),
    }),
  ),
  /** A break between two parts of the text. */
  divider: object({}),
  /** Anything else that HTML can say. */
  html: object({
    /** Block HTML; it is cleaned before it is shown. */
    html: required(html),
  }),
};

export const blockMembers = {
  /** Which block it is. Another word than those listed here shows the block's `fallback`, or nothing. */
  type: text,
  /** Name by which links in the body reach the block ("#name"). */
  id: text,
  /** HTML shown where the block is not known, or is missing what it needs. */
  fallback: html,
};
type Blocks = typeof blockShapes;
type Identified = Pick<Shaped<typeof blockMembers>, 'id'>;
/** One piece of a body, told apart by `type`. */
export type Block = {
  [K in keyof Blocks]: { type: K } & Identified & Value<Blocks[K]>;
}[keyof Blocks];

const isKnown = (type = ''): type is keyof Blocks => Object.hasOwn(blockShapes, type);

export const blockShape = shape<Block>('a block', (given, path, context) => {
  const value = typeof given === 'string' ? { type: 'paragraph', text: given } : given;
  if (!isObject(value)) return undefined;
  const member = (name: keyof typeof blockMembers): string | undefined =>
    readMember(blockMembers[name], value, name, path, context);
  const type = member('type');
  const id = member('id');
  const fallback = member('fallback');
  const named = id === undefined ? {} : { id };
  const known = isKnown(type) ? blockShapes[type] : undefined;
  const block = known?.read(value, path, context);
  if (block) return own({ type, ...named, ...block } as Block);
  if (fallback) return own<Block>({ type: 'html', ...named, html: fallback });
  if (!known) refuse('a known type of block', type, `${path}.type`, context);
  return null;
});

const blocks = list(blockShape, 0, maxItems);
/** HTML, or blocks. One that is empty, or of which nothing is left, is as good as absent. */
export const bodyShape = shape<string | Block[]>(
  'HTML or an array of blocks',
  (value, path, context) => {
    if (typeof value === 'string') return /\S/.test(value) ? value : null;
    const read = blocks.read(value, path, context);
    return read?.length === 0 ? null : read;
  },
);
