import type { Limits } from '../limits.js';
import { Flag, has, type Tag, Tags, unranked } from './tags.js';

/** Sentinel depth of formatting that was closed with its block, to be reopened by the next text. */
const waiting = 1e9;

/** An active formatting tag. Without a name it marks a cell, which hides what is outside. */
interface Formatting {
  tag: Tag | undefined;
  /** The whole tag, by which repetitions are known, and its hash: numbers are compared quicker. */
  source: string;
  hash: number;
  attributes: number;
  /** How many other elements stand below it. */
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
  readonly #limits: Limits;
  readonly #tags: Tags;
  readonly #open: Tag[] = [];
  readonly #formatting: Formatting[] = [];
  readonly #p: Tag;
  readonly #picture: Tag;
  // Sources and images since the outermost picture that is open began.
  #sources = 0;
  #images = 0;
  #begun = false;
  #inTable = false;
  #strict = false;
  // Whether formatting may wait, and the largest depth, if not more, of that which does not: most
  // tags need no look at the list.
  #waits = false;
  #deepest = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
    this.#tags = new Tags(limits);
    this.#p = this.#tags.get('p');
    this.#picture = this.#tags.get('picture');
  }

  /** The tag of that name; see `Tags`. */
  tag(written: string): Tag {
    return this.#tags.get(written);
  }

  text(): void {
    this.#repeat(true);
    this.#limits.node();
  }

  /** `source` is the whole tag, with so many attributes; both are only needed of formatting. */
  start(tag: Tag, source = '', attributes = 0): void {
    const open = this.#open;
    const { rank } = tag;
    const isPart = rank > 0 && rank < unranked;
    let inline = !has(tag, Flag.leaf) || has(tag, Flag.inline);
    this.#limits.startTag();
    this.#choose(tag);
    if (isPart && !this.#begun) this.#inTable = true;
    // From such a tag on, and in a body that begins inside of a table, an element counts as closed
    // only where its own end tag stands right behind its content, as in any well-formed article.
    if (has(tag, Flag.peculiar) || this.#inTable || (has(tag, Flag.heading) && open.at(-1) === tag))
      this.#strict = true;
    if (!has(tag, Flag.leaf)) this.#begun = true;
    if (this.#strict) this.#repeatAll();
    else if (isPart) {
      inline = false;
      const parent = this.tag('table').open ? this.#nearest(rank) : -1;
      // Outside of a table such a tag is ignored, so that nothing ends there.
      if (parent < 0) return;
      this.#close(parent + 1, parent + 1);
    } else if (has(tag, Flag.closesParagraph)) {
      inline = has(tag, Flag.inline);
      if (has(tag, Flag.item)) this.#closeNearest(tag, Flag.itemBarrier);
      if (has(tag, Flag.definition)) {
        for (const name of ['dd', 'dt']) this.#closeNearest(this.tag(name), Flag.itemBarrier);
      }
      this.#closeNearest(this.#p, Flag.special);
      // A table inside a table, but in no cell of it, ends it.
      if (has(tag, Flag.table) && levelOf(open[this.#nearest(unranked)]) < 3)
        this.#closeNearest(tag, Flag.table);
    }
    this.#repeat(inline);
    if (has(tag, Flag.formatting)) this.#format(tag, source, attributes);
    else if (!has(tag, Flag.leaf)) {
      open.push(tag);
      tag.open++;
    }
    if (has(tag, Flag.cell) && !this.#strict)
      this.#formatting.push({
        tag: undefined,
        source: '',
        hash: 0,
        attributes: 0,
        depth: open.length,
      });
    this.#deepest = open.length;
    this.#limits.depth(open.length + this.#formatting.length);
  }

  end(tag: Tag): void {
    this.#limits.endTag();
    // The standard makes an element of it.
    if (tag.name === 'br') {
      this.start(tag);
      return;
    }
    const open = this.#open;
    if (this.#strict) {
      const last = this.#formatting.at(-1);
      this.#limits.node();
      this.#repeatAll();
      if (last?.tag === tag && last.depth === open.length) this.#drop(this.#formatting.length - 1);
      else if (!has(tag, Flag.formatting) && open.at(-1) === tag) this.#close(open.length - 1);
      return;
    }
    if (has(tag, Flag.formatting) && this.#unformat(tag)) return;
    if (has(tag, Flag.table)) this.#closeNearest(this.tag('caption'), Flag.table);
    const barriers =
      tag.rank < unranked
        ? Flag.table
        : has(tag, Flag.item)
          ? Flag.itemScope
          : has(tag, Flag.block) || tag === this.#p
            ? Flag.scope
            : Flag.special;
    // So it does with this one, where it ends none.
    if (!this.#closeNearest(tag, barriers) && tag === this.#p) this.#limits.node();
  }

  /** Whether nothing is open but the element that began last, and no formatting is in force. */
  get isAlone(): boolean {
    return this.#open.length === 1 && !this.#formatting.length && !this.#inTable;
  }

  /** Counts what a browser looks at where a picture has many sources and many images. */
  #choose({ name }: Tag): void {
    if (!this.#picture.open) this.#sources = this.#images = 0;
    else if (name === 'source') {
      this.#sources++;
      this.#limits.choices(this.#images);
    } else if (name === 'img' || name === 'image') {
      this.#images++;
      this.#limits.choices(this.#sources);
    }
  }

  /** The place of the innermost open part of a table of lower rank, or -1. */
  #nearest(rank: number): number {
    let index = this.#open.length;
    while (index-- && levelOf(this.#open[index]) >= rank);
    return index;
  }

  #closeNearest(tag: Tag, barriers: number): boolean {
    if (!tag.open) return false;
    let index = this.#open.length;
    for (let candidate; (candidate = this.#open[--index]) !== tag;)
      if (!candidate || has(candidate, barriers)) return false;
    this.#close(index);
    return true;
  }

  /** Ends the open elements from that place on, and formatting with so many or more below it. */
  #close(length: number, depth = length + 1): void {
    const open = this.#open;
    let closed = 0;
    while (open.length > length) {
      const tag = open.pop() as Tag;
      tag.open--;
      closed |= tag.flags;
    }
    const tags = this.#formatting;
    if (closed & Flag.cell && !this.#strict) while (this.#drop(tags.length - 1));
    if (this.#deepest < depth) return;
    this.#deepest = depth - 1;
    for (const tag of tags)
      if (tag.depth >= depth) {
        tag.depth = waiting;
        this.#waits = true;
      }
  }

  /** Formatting that was ended with its block is open again at the next text or inline element. */
  #repeat(inline: boolean): void {
    if (!this.#waits) return;
    const depth = this.#open.length;
    this.#waits = false;
    for (const tag of this.#formatting) {
      if (tag.depth !== waiting) continue;
      this.#count(tag);
      if (inline) tag.depth = this.#deepest = depth;
      else this.#waits = true;
    }
  }

  /** As any tag may do where it is not followed what is closed. */
  #repeatAll(): void {
    for (const tag of this.#formatting) this.#count(tag);
  }

  #count({ attributes }: Formatting): void {
    this.#limits.node();
    this.#limits.repeating(this.#formatting.length + attributes);
  }

  #format(tag: Tag, source: string, attributes: number): void {
    if (tag.name === 'a' && !this.#strict) this.#unformat(tag, true);
    const hash = hashOf(source);
    if (tag.open > 2) this.#leaveOpen(source, hash);
    // The browser looks for equal ones.
    this.#limits.repeating(this.#formatting.length);
    this.#formatting.push({ tag, source, hash, attributes, depth: this.#open.length });
    tag.open++;
  }

  // Of equal tags only three are repeated; the fourth last stays open, but just this once.
  #leaveOpen(source: string, hash: number): void {
    const tags = this.#formatting;
    let times = 0;
    let first = 0;
    for (let index = tags.length; index--;) {
      const each = tags[index] as Formatting;
      if (!each.tag) break;
      if (each.hash === hash && each.source === source) {
        times++;
        first = index;
      }
    }
    const { tag, depth } = tags[first] ?? {};
    if (times < 3 || !tag || depth === undefined) return;
    this.#open.splice(depth, 0, tag);
    tag.open++;
    this.#drop(first);
    for (const later of tags.slice(first)) later.depth++;
  }

  #unformat(tag: Tag, forget?: boolean): boolean {
    if (!tag.open) return false;
    const tags = this.#formatting;
    let index = tags.length;
    while (index-- && tags[index]?.tag && tags[index]?.tag !== tag);
    const found = tags[index];
    if (!found?.tag) return false;
    // The "adoption agency": blocks stay open, all else in the tag is closed with it. It gives up
    // after eight blocks, and at once where there is a scope.
    const inside = this.#blocksFrom(found.depth);
    if (inside || forget) this.#drop(index);
    if (inside) {
      this.#close(found.depth);
      for (const block of inside) {
        this.#open.push(block);
        block.open++;
      }
      this.#limits.node(4 * inside.length);
    }
    return true;
  }

  /** The special elements from that place on; none where they are eight or hold a scope. */
  #blocksFrom(depth: number): Tag[] | undefined {
    const found: Tag[] = [];
    for (let index = depth; index < this.#open.length; index++) {
      const tag = this.#open[index] as Tag;
      if (has(tag, Flag.scope) || (has(tag, Flag.special) && found.push(tag) > 7)) return undefined;
    }
    return found;
  }

  /** Takes a tag off the list of formatting; says whether it was one, and no mark. */
  #drop(index: number): boolean {
    const tags = this.#formatting;
    const [{ tag } = {}] = tags.splice(index, 1);
    if (!tag) return false;
    tag.open--;
    return true;
  }
}

/** The rank of an open element: a caption holds what a cell holds. */
const levelOf = (tag: Tag | undefined): number =>
  !tag ? unranked : has(tag, Flag.cell) ? 3 : tag.rank;

// Random, so that nobody can write many tags of the same hash.
const factor = Math.floor(Math.random() * 2 ** 31) | 1;

function hashOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at++)
    hash = (Math.imul(hash, factor) + text.charCodeAt(at)) | 0;
  return hash >>> 2;
}
