import { LxError } from '../model/errors.js';

const maxDepth = 256;
const maxTags = 100_000;
const maxNodes = 200_000;

const names = (list: string): string[] => list.split(' ');
const setOf = (...lists: Iterable<string>[]): Set<string> =>
  new Set(lists.flatMap(list => [...list]));

const formatting = setOf(names('a b big code em font i nobr s small strike strong tt u'));
/** Elements whose content is text, whatever stands there. */
export const rawText = setOf(
  names('iframe noembed noframes plaintext script style textarea title xmp'),
);
const inlineLeaves = setOf(names('area br embed image img input math svg wbr xmp'));
// They hold no other elements: void ones, svg and math (emptied by now), what a fragment ignores.
const leaves = setOf(
  inlineLeaves,
  rawText,
  names(
    'base basefont bgsound body col colgroup frame frameset head hr html link meta param source track',
  ),
);
const blocks = setOf(
  names(
    'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer h1 header hgroup listing main menu nav ol pre search section summary ul',
  ),
);
const cells = setOf(names('caption td th'));
const scopes = setOf(cells, ['table']);
const itemScopes = setOf(scopes, ['ol', 'ul']);
const closesParagraph = setOf(blocks, names('hr li p plaintext table xmp'));
const special = setOf(scopes, blocks, names('li noscript p tbody tfoot thead tr'));
// A new list item ends the last one through anything but these.
const itemBarriers = setOf([...special].filter(name => !/^(address|div|p)$/.test(name)));
const tables = setOf(['table']);
// They have rules of their own, which are not followed here.
const peculiar = setOf(
  names(
    'applet button form keygen marquee nobr object optgroup option rb rp rt rtc select template',
  ),
);
// A part of a table goes into the nearest part of lower rank; what is open above that is closed.
const ranks = new Map(
  ['table', 'caption col colgroup tbody tfoot thead', 'tr', 'td th'].flatMap((list, rank) =>
    names(list).map(name => [name, rank] as const),
  ),
);
const rankOf = (name = ''): number => (name === 'caption' ? 3 : (ranks.get(name) ?? Infinity));

const heading = (name: string): string => name.replace(/^h[1-6]$/, 'h1');

/** An active formatting tag. Without a name it marks a cell, which hides what is outside. */
interface Formatting {
  name: string;
  /** The whole tag, by which repetitions are known. */
  source: string;
  /** How many other elements stand below it; `Infinity` while it waits to be repeated. */
  depth: number;
}

/**
 * Foretells, tag by tag, how deep and how large the tree of an HTML string will be, because a parse
 * cannot be interrupted: 100,000 nested `div` take ten seconds, and 5 KB of unclosed formatting
 * become 100,000 nodes, as each following block repeats it. It follows the stack of open elements
 * and the list of active formatting elements of the HTML standard (13.2.4, 13.2.6) so far that it
 * takes nothing for closed that is open; otherwise it counts too much. Foreign content is not
 * foreseen. Each method throws an `LxError` of kind `too-large` at a limit.
 */
export class TreeSize {
  readonly #open: string[] = [];
  readonly #formatting: Formatting[] = [];
  #begun = false;
  #strict = false;
  #tags = 0;
  #nodes = 0;

  /** Counts nodes that change nothing else: a comment. */
  node(times = 1): void {
    this.#nodes += times;
    if (this.#nodes > maxNodes) tooLarge(`would become more than ${maxNodes} nodes`);
  }

  text(): void {
    this.#repeat(true);
    this.node();
  }

  /** `tag` is the name in lower case, `source` the whole tag. */
  start(tag: string, source: string): void {
    const open = this.#open;
    const name = heading(tag);
    const rank = ranks.get(name);
    const isLeaf = leaves.has(name);
    let inline = !isLeaf || inlineLeaves.has(name);
    if (++this.#tags > maxTags) tooLarge(`has more than ${maxTags} start tags`);
    this.node();
    // From such a tag on, and in a body that begins inside of a table, an element counts as closed
    // only where its own end tag stands right behind its content, as in any well-formed article.
    if (peculiar.has(name) || (rank && !this.#begun) || (name === 'h1' && open.at(-1) === name))
      this.#strict = true;
    if (!isLeaf) this.#begun = true;
    if (this.#strict) this.node(this.#formatting.length);
    else if (rank) {
      inline = false;
      const parent = this.#nearest(rank);
      // Outside of a table such a tag is ignored, so that nothing ends there.
      if (parent < 0) return;
      this.#close(parent + 1, parent + 1);
    } else if (closesParagraph.has(name)) {
      inline = name === 'xmp';
      if (name === 'li') this.#closeNearest(name, itemBarriers);
      if (name === 'dd' || name === 'dt') {
        this.#closeNearest('dd', itemBarriers);
        this.#closeNearest('dt', itemBarriers);
      }
      this.#closeNearest('p', special);
      // A table inside a table, but in no cell of it, ends it.
      if (rank === 0 && rankOf(open[this.#nearest(4)]) < 3) this.#closeNearest(name, tables);
    }
    this.#repeat(inline);
    if (formatting.has(name)) this.#format(name, source);
    else if (!isLeaf) open.push(name);
    if (cells.has(name) && !this.#strict)
      this.#formatting.push({ name: '', source, depth: open.length });
    if (open.length + this.#formatting.length > maxDepth)
      tooLarge(`nests more than ${maxDepth} elements`);
  }

  /** `tag` is the name in lower case. */
  end(tag: string): void {
    // The standard makes an element of it.
    if (tag === 'br') {
      this.start(tag, '');
      return;
    }
    const name = heading(tag);
    const open = this.#open;
    if (this.#strict) {
      const last = this.#formatting.at(-1);
      this.node(this.#formatting.length + 1);
      if (last?.name === name && last.depth === open.length) this.#formatting.pop();
      else if (!formatting.has(name) && name !== 'form' && open.at(-1) === name)
        this.#close(open.length - 1);
      return;
    }
    if (formatting.has(name) && this.#unformat(name)) return;
    if (name === 'table') this.#closeNearest('caption', tables);
    const barriers = ranks.has(name)
      ? tables
      : name === 'li'
        ? itemScopes
        : name === 'p' || blocks.has(name)
          ? scopes
          : special;
    // So it does with this one, where it ends none.
    if (!this.#closeNearest(name, barriers) && name === 'p') this.node();
  }

  /** Whether an element of that name (lower case) may be open. */
  isOpen(name: string): boolean {
    return this.#open.includes(heading(name)) || this.#formatting.some(tag => tag.name === name);
  }

  /** The place of the innermost open part of a table of lower rank, or -1. */
  #nearest(rank: number): number {
    let index = this.#open.length;
    while (index-- && rankOf(this.#open[index]) >= rank);
    return index;
  }

  #closeNearest(name: string, barriers: ReadonlySet<string>): boolean {
    let index = this.#open.length;
    for (let candidate; (candidate = this.#open[--index]) !== name;)
      if (candidate === undefined || barriers.has(candidate)) return false;
    this.#close(index);
    return true;
  }

  /** Ends the open elements from that place on, and formatting with so many or more below it. */
  #close(length: number, depth = length + 1): void {
    const hasCell = this.#open.splice(length).some(name => cells.has(name));
    if (hasCell && !this.#strict) while (this.#formatting.pop()?.name);
    for (const tag of this.#formatting) if (tag.depth >= depth) tag.depth = Infinity;
  }

  /** Formatting that was ended with its block is open again at the next text or inline element. */
  #repeat(inline: boolean): void {
    for (const tag of this.#formatting) {
      if (tag.depth !== Infinity) continue;
      this.node();
      if (inline) tag.depth = this.#open.length;
    }
  }

  #format(name: string, source: string): void {
    const tags = this.#formatting;
    if (name === 'a' && !this.#strict) this.#unformat(name, true);
    // Of equal tags only three are repeated; the fourth last stays open, but just this once.
    const same = tags
      .slice(tags.findLastIndex(tag => !tag.name) + 1)
      .filter(tag => tag.source === source);
    const [last] = same;
    if (last && same.length > 2) {
      const index = tags.indexOf(last);
      tags.splice(index, 1);
      this.#open.splice(last.depth, 0, name);
      for (const later of tags.slice(index)) later.depth++;
    }
    tags.push({ name, source, depth: this.#open.length });
  }

  #unformat(name: string, forget?: boolean): boolean {
    const open = this.#open;
    const index = this.#formatting.findLastIndex(tag => !tag.name || tag.name === name);
    const tag = this.#formatting[index];
    if (!tag?.name) return false;
    // The "adoption agency": blocks stay open, all else in the tag is closed with it. It gives up
    // after eight blocks, and at once where there is a scope.
    const inside = open.slice(tag.depth).filter(other => special.has(other));
    const possible = inside.length < 8 && !inside.some(other => scopes.has(other));
    if (possible || forget) this.#formatting.splice(index, 1);
    if (possible) {
      this.#close(tag.depth);
      open.push(...inside);
      this.node(4 * inside.length);
    }
    return true;
  }
}

function tooLarge(what: string): never {
  throw new LxError('too-large', `The body ${what}.`);
}
