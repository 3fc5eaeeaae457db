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

const special = isSpecial | isItemBarrier;
const block = isBlock | closesParagraph | special;
const raw = isRaw | isLeaf;
const inlineLeaf = isLeaf | isInline;
const scope = isScope | isItemScope | special;

const lists: readonly (readonly [number, string])[] = [
  [isFormatting, 'a b big code em font i nobr s small strike strong tt u'],
  [raw, 'iframe noembed noframes script style textarea title'],
  [raw | closesParagraph, 'plaintext'],
  [raw | closesParagraph | isInline, 'xmp'],
  [inlineLeaf, 'area br embed image img input wbr'],
  [inlineLeaf | isForeign, 'math svg'],
  [
    isLeaf,
    'base basefont bgsound body col colgroup frame frameset head html link meta param source track',
  ],
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
  [special, 'noscript tbody tfoot thead tr'],
  [scope | isCell, 'caption td th'],
  [scope | isTable | closesParagraph, 'table'],
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
for (const [added, names] of lists)
  for (const name of names.split(' ')) bits.set(name, (bits.get(name) ?? 0) | added);

// A part of a table goes into the nearest part of lower rank; what is open above that is closed.
const ranks = ['table', 'caption col colgroup tbody tfoot thead', 'tr', 'td th'].map(
  list => new Set(list.split(' ')),
);
export const unranked = 4;

/** A name of elements in one body. */
export interface Tag {
  /** In lower case; `h1` for each heading. */
  readonly name: string;
  readonly is: number;
  readonly rank: number;
  /** The rank once it is open. */
  readonly level: number;
  /** How many may be open, or are to be repeated. */
  open: number;
}

/** The names of elements that occur in a body. */
export class Tags {
  readonly #known = new Map<string, Tag>();

  /** Always the same one for the same element, however its name is written. */
  get(written: string): Tag {
    let tag = this.#known.get(written);
    if (!tag) this.#known.set(written, (tag = this.#make(written)));
    return tag;
  }

  #make(written: string): Tag {
    const name = lowerCase(written).replace(/^h[1-6]$/, 'h1');
    if (name !== written) return this.get(name);
    const is = bits.get(name) ?? 0;
    const found = ranks.findIndex(names => names.has(name));
    const rank = found < 0 ? unranked : found;
    return { name, is, rank, level: is & isCell ? 3 : rank, open: 0 };
  }
}

// Only ASCII, as the parser does: U+212A would make "track" of a name that is none. Other names are
// left as they are, as none of them is known: two of them are at worst not taken for the same.
const lowerCase = (name: string): string =>
   
  /^[\0-\x7f]*$/.test(name) ? name.toLowerCase() : name;
