// What is known of a name, as bits.
export const isFormatting = 1;
/** Its content is text, whatever stands there. */
export const isRaw = 2;
/** Holds no other elements: void ones, svg and math (emptied by now), what a fragment ignores. */
export const isLeaf = 4;
/** A leaf before which formatting is repeated. */
export const isInline = 8;
export const isCell = 16;
export const isScope = 32;
export const isItemScope = 64;
export const closesParagraph = 128;
export const isSpecial = 256;
/** A new list item ends the last one through anything but these. */
export const isItemBarrier = 512;
export const isBlock = 1024;
export const isTable = 2048;
/** They have rules of their own, which are not followed here. */
export const isPeculiar = 4096;
export const isForeign = 8192;
/** Its start tag ends svg and math (HTML, 13.2.6.5), unless an island is open there. */
export const isBreakout = 16_384;
/** Holds HTML inside of svg or math. */
export const isIsland = 32_768;
/**
 * An ordinary block; each ends an open paragraph. `table` is none: where the page is in quirks mode
 * it ends no paragraph.
 */
export const isDivider = 65_536;

export const isHeading = 131_072;
export const isItem = 262_144;
export const isDefinition = 524_288;
/** Raw text may be ignored behind it. */
export const isAmbiguous = 1_048_576;

export const unranked = 4;

const special = isSpecial | isItemBarrier;
const block = isBlock | closesParagraph | special;
const raw = isRaw | isLeaf;
const inlineLeaf = isLeaf | isInline;
const scope = isScope | isItemScope | special;

// A part of a table goes into the nearest part of lower rank (the third column); what is open above
// that is closed.
const lists: readonly (readonly [number, string, number?])[] = [
  [isFormatting, 'a b big code em font i nobr s small strike strong tt u'],
  [raw, 'iframe noembed noframes noscript script style textarea title'],
  [raw | closesParagraph, 'plaintext'],
  [raw | closesParagraph | isInline, 'xmp'],
  [inlineLeaf, 'area br embed image img input wbr'],
  [inlineLeaf | isForeign, 'math svg'],
  [isLeaf, 'base basefont bgsound body frame frameset head html link meta param source track'],
  [isLeaf, 'col colgroup', 1],
  [isLeaf | closesParagraph, 'hr'],
  [
    block,
    'aside center details dialog dir fieldset figcaption footer header hgroup listing main menu nav search summary',
  ],
  [block | isDefinition, 'dd dt'],
  [block | isDivider, 'article blockquote dl figure pre section'],
  [block | isDivider | isHeading, 'h1'],
  [block | isDivider | isItemScope, 'ol ul'],
  [block & ~isItemBarrier, 'address'],
  [(block & ~isItemBarrier) | isDivider, 'div'],
  [isSpecial | closesParagraph | isDivider, 'p'],
  [special | closesParagraph | isItem, 'li'],
  [special, 'tbody tfoot thead', 1],
  [special, 'tr', 2],
  [scope | isCell, 'caption', 1],
  [scope | isCell, 'td th', 3],
  [scope | isTable | closesParagraph, 'table', 0],
  [
    isPeculiar,
    'applet button form keygen marquee nobr object optgroup option rb rp rt rtc select template',
  ],
  [
    isBreakout,
    'b big blockquote body br center code dd div dl dt em embed font h1 head hr i img li listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var',
  ],
  [isAmbiguous, 'col select'],
  [isIsland, 'annotation-xml desc foreignobject mi mn mo ms mtext title'],
];
const bits = new Map<string, number>();
const ranks = new Map<string, number>();
for (const [added, names, rank = unranked] of lists)
  for (const name of names.split(' ')) {
    bits.set(name, (bits.get(name) ?? 0) | added);
    if (rank < unranked) ranks.set(name, rank);
  }

/** A name of elements in one body. */
export interface Tag {
  /** In lower case; `h1` for each heading. */
  readonly name: string;
  readonly is: number;
  readonly rank: number;
  /** How many may be open, or are to be repeated. */
  open: number;
  /** How many are open in the svg or math that is being skipped. */
  inside: number;
}

export const makeTag = (name: string): Tag => ({
  name,
  is: bits.get(name) ?? 0,
  rank: ranks.get(name) ?? unranked,
  open: 0,
  inside: 0,
});

/**
 * Only ASCII, as the parser does: U+212A would make "track" of a name that is none. Other names stay
 * as they are, as none of them is known; two of them are at worst not taken for the same.
 */
export const plainName = (written: string): string =>
  /^[\0-\x7f]*$/.test(written) ? written.toLowerCase().replace(/^h[1-6]$/, 'h1') : written;
