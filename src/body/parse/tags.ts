import type { Limits } from '../limits.js';

/** Facts about the name of an element, as bits. */
export const Flag = {
  formatting: 1 << 0,
  /** Its content is text, whatever stands there. */
  raw: 1 << 1,
  /** Holds no other elements: void ones, svg and math (emptied by now), and those that a fragment ignores. */
  leaf: 1 << 2,
  /** A leaf before which formatting is repeated. */
  inline: 1 << 3,
  cell: 1 << 4,
  scope: 1 << 5,
  itemScope: 1 << 6,
  closesParagraph: 1 << 7,
  special: 1 << 8,
  /** A new list item ends the last one through anything but these. */
  itemBarrier: 1 << 9,
  block: 1 << 10,
  table: 1 << 11,
  /** Has rules of its own, which are not followed here. */
  peculiar: 1 << 12,
  foreign: 1 << 13,
  /** Its start tag ends svg and math (HTML, 13.2.6.5), unless an island is open there. */
  breakout: 1 << 14,
  /** Holds HTML inside of svg or math. */
  island: 1 << 15,
  /** An ordinary block, which ends an open paragraph. Not `table`: in quirks mode it ends none. */
  divider: 1 << 16,
  heading: 1 << 17,
  item: 1 << 18,
  definition: 1 << 19,
  /** Raw text may be ignored after it. */
  ambiguous: 1 << 20,
} as const;

export const unranked = 4;

const special = Flag.special | Flag.itemBarrier;
const block = Flag.block | Flag.closesParagraph | special;
const raw = Flag.raw | Flag.leaf;
const inlineLeaf = Flag.leaf | Flag.inline;
const scope = Flag.scope | Flag.itemScope | special;

// A part of a table goes into the nearest part of lower rank (the third column); what is open above
// that is closed.
const lists: readonly (readonly [number, string, number?])[] = [
  [Flag.formatting, 'a b big code em font i nobr s small strike strong tt u'],
  [raw, 'iframe noembed noframes script style textarea title'],
  [raw | Flag.closesParagraph, 'plaintext'],
  [raw | Flag.closesParagraph | Flag.inline, 'xmp'],
  [inlineLeaf, 'area br embed image img input wbr'],
  [inlineLeaf | Flag.foreign, 'math svg'],
  [Flag.leaf, 'base basefont bgsound body frame frameset head html link meta param source track'],
  [Flag.leaf, 'col colgroup', 1],
  [Flag.leaf | Flag.closesParagraph, 'hr'],
  [
    block,
    'aside center details dialog dir fieldset figcaption footer header hgroup listing main menu nav search summary',
  ],
  [block | Flag.definition, 'dd dt'],
  [block | Flag.divider, 'article blockquote dl figure pre section'],
  [block | Flag.divider | Flag.heading, 'h1'],
  [block | Flag.divider | Flag.itemScope, 'ol ul'],
  [block & ~Flag.itemBarrier, 'address'],
  [(block & ~Flag.itemBarrier) | Flag.divider, 'div'],
  [Flag.special | Flag.closesParagraph | Flag.divider, 'p'],
  [special | Flag.closesParagraph | Flag.item, 'li'],
  [special, 'tbody tfoot thead', 1],
  [special, 'tr', 2],
  [scope | Flag.cell, 'caption', 1],
  [scope | Flag.cell, 'td th', 3],
  [scope | Flag.table | Flag.closesParagraph, 'table', 0],
  [
    Flag.peculiar,
    'applet button keygen marquee nobr object optgroup option rb rp rt rtc select template',
  ],
  [
    Flag.breakout,
    'b big blockquote body br center code dd div dl dt em embed font h1 head hr i img li listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var',
  ],
  [Flag.ambiguous, 'col select'],
  [Flag.island, 'annotation-xml desc foreignobject mi mn mo ms mtext title'],
];
const bits = new Map<string, number>();
const ranks = new Map<string, number>();
for (const [added, names, rank = unranked] of lists)
  for (const name of names.split(' ')) {
    bits.set(name, (bits.get(name) ?? 0) | added);
    if (rank < unranked) ranks.set(name, rank);
  }

/** What is known of an element by its name, and how many are open while one HTML string is read. */
export interface Tag {
  /** In lower case; `h1` for each heading. */
  readonly name: string;
  readonly flags: number;
  readonly rank: number;
  /** How many may be open, or are to be repeated. */
  open: number;
  /** How many are open in the svg or math that is being skipped. */
  inside: number;
}

/** Whether a tag has one of these flags. */
export const has = (tag: Tag, flags: number): boolean => (tag.flags & flags) !== 0;

/**
 * Only ASCII, as the parser does: U+212A would make "track" of a name that is none. Other names stay
 * as they are, as none of them is known; two of them are at worst not taken for the same.
 */
const plainName = (written: string): string =>
  /^[\0-\x7f]*$/.test(written) ? written.toLowerCase().replace(/^h[1-6]$/, 'h1') : written;

/** The tags of one HTML string: always the same one for the same element, however it is written. */
export class Tags {
  readonly #names = new Map<string, Tag>();
  readonly #limits: Limits;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** @throws LxError `too-large` past 2,000 names. */
  get(written: string): Tag {
    let tag = this.#names.get(written);
    if (!tag) {
      const name = plainName(written);
      tag = name === written ? makeTag(name) : this.get(name);
      this.#names.set(written, tag);
      this.#limits.names(this.#names.size);
    }
    return tag;
  }
}

const makeTag = (name: string): Tag => ({
  name,
  flags: bits.get(name) ?? 0,
  rank: ranks.get(name) ?? unranked,
  open: 0,
  inside: 0,
});
