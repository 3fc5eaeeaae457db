import { LxError } from '../model/errors.js';

const maxDepth = 256;
const maxTags = 100_000;
const maxNodes = 200_000;

const names = (list: string): Set<string> => new Set(list.split(' '));

const formatting = names('a b big code em font i nobr s small strike strong tt u');
// They hold no other elements: void ones, raw text, svg and math (emptied by now), and those that
// are ignored in a fragment.
const inlineLeaves = names('area br embed image img input keygen math svg wbr xmp');
const leaves = new Set([
  ...inlineLeaves,
  ...names(
    'base basefont bgsound body col colgroup frame frameset head hr html iframe link meta noembed noframes param plaintext script source style textarea title track',
  ),
]);
const blocks = names(
  'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer h1 header hgroup listing main menu nav ol pre search section summary ul',
);
// Formatting inside of these is hidden from outside, and the other way round.
const markers = names('applet caption marquee object td th');
const scopes = new Set([...markers, 'select', 'table']);
const itemScopes = new Set([...scopes, 'button', 'ol', 'ul']);
const tables = names('table');
const closesParagraph = new Set([...blocks, ...names('form hr li p plaintext table xmp')]);
const special = new Set([
  ...scopes,
  ...blocks,
  ...names('button form li noscript p tbody tfoot thead tr'),
]);
// A new list item ends the last one through anything but these.
const itemBarriers = new Set([...special].filter(name => !/^(address|div|p)$/.test(name)));
const endsInScope = new Set([...blocks, ...names('applet button marquee object select')]);
const impliedEnd = /^(d[dt]|li|optgroup|option|p|r[bpt]|rtc)$/;
// A part of a table goes into the nearest part of lower rank; what is open above that is closed.
const ranks = new Map(
  ['table', 'caption col colgroup tbody tfoot thead', 'tr', 'td th'].flatMap((list, rank) =>
    list.split(' ').map(name => [name, rank] as const),
  ),
);
const rankOf = (name = ''): number => (name === 'caption' ? 3 : (ranks.get(name) ?? Infinity));

const heading = (name: string): string => name.replace(/^h[1-6]$/, 'h1');

/** An active formatting tag. Without a name it is a marker. */
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
 * takes nothing for closed that is open, and otherwise counts too much. Foreign content is not
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
    if (++this.#tags > maxTags) tooLarge(`has more than ${maxTags} start tags`);
    this.node();
    // Templates, and bodies that begin inside of a table, have rules of their own, which are not
    // followed here: from now on only what is ended by its own end tag counts as closed.
    if (name === 'template' || (rank && !this.#begun)) this.#strict = true;
    if (!leaves.has(name)) this.#begun = true;
    let inline = inlineLeaves.has(name) || !leaves.has(name);
    if (this.#strict) this.node(this.#formatting.length);
    else if (rank) {
      const parent = this.#nearest(rank);
      // Outside of a table such a tag is ignored, so that nothing ends there.
      if (parent < 0) return;
      this.#close(parent + 1, parent + 1);
      inline = false;
    } else if (closesParagraph.has(name)) {
      if (name === 'li') this.#closeNearest(name, itemBarriers);
      if (name === 'dd' || name === 'dt') {
        this.#closeNearest('dd', itemBarriers);
        this.#closeNearest('dt', itemBarriers);
      }
      this.#closeNearest('p', special);
      if (name === 'h1') this.#closeTop(/^h1$/);
      // A table inside a table, but in no cell of it, ends it.
      if (rank === 0 && rankOf(open[this.#nearest(4)]) < 3) this.#closeNearest(name, tables);
      inline = name === 'xmp';
    } else {
      if (name === 'button') this.#closeNearest(name, scopes);
      if (/^(input|keygen|select|textarea)$/.test(name)) {
        const ended = this.#closeNearest('select', scopes);
        if (ended && name === 'select') return;
      }
      if (/^opt/.test(name)) this.#closeTop(/^option$/);
      if (/^r([bpt]|tc)$/.test(name)) {
        inline = false;
        if (this.#find('ruby', scopes) >= 0) while (this.#closeTop(impliedEnd));
      }
    }
    this.#repeat(inline);
    if (formatting.has(name)) this.#format(name, source);
    else if (!leaves.has(name)) open.push(name);
    if (markers.has(name) && !this.#strict)
      this.#formatting.push({ name: '', source, depth: open.length });
    if (open.length + this.#formatting.length > maxDepth)
      tooLarge(`nests more than ${maxDepth} elements`);
  }

  /** `tag` is the name in lower case. */
  end(tag: string): void {
    const name = heading(tag);
    const open = this.#open;
    if (this.#strict) {
      const last = this.#formatting.at(-1);
      this.node(this.#formatting.length + 1);
      if (open.at(-1) === name) open.pop();
      else if (last?.name === name && last.depth === open.length) this.#formatting.pop();
      return;
    }
    // A form is taken out from among what is open in it.
    if (name === 'form' && open.at(-1) !== name) return;
    if (formatting.has(name) && this.#unformat(name)) return;
    if (name === 'table') this.#closeNearest('caption', tables);
    const item = name === 'p' || name === 'li';
    const barriers = ranks.has(name)
      ? tables
      : item
        ? itemScopes
        : endsInScope.has(name)
          ? scopes
          : special;
    const ended = this.#closeNearest(name, barriers);
    // Alone they make an element.
    if (name === 'br' || (name === 'p' && !ended)) this.node();
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

  #find(name: string, barriers: ReadonlySet<string>): number {
    let index = this.#open.length;
    for (let candidate; (candidate = this.#open[--index]) !== name;)
      if (candidate === undefined || barriers.has(candidate)) return -1;
    return index;
  }

  #closeNearest(name: string, barriers: ReadonlySet<string>): boolean {
    const index = this.#find(name, barriers);
    if (index >= 0) this.#close(index);
    return index >= 0;
  }

  #closeTop(pattern: RegExp): boolean {
    const { length } = this.#open;
    const top = this.#open.at(-1);
    // Formatting in it is what is on top.
    if (
      !top ||
      !pattern.test(top) ||
      this.#formatting.some(tag => tag.name && tag.depth === length)
    )
      return false;
    this.#close(length - 1);
    return true;
  }

  /** Ends the open elements from that place on, and the formatting with so many or more below it. */
  #close(length: number, depth = length + 1): void {
    if (this.#open.splice(length).some(name => markers.has(name)))
      while (this.#formatting.pop()?.name);
    for (const tag of this.#formatting) if (tag.depth >= depth) tag.depth = Infinity;
  }

  /** Formatting that was ended by its block is open again at the next text or inline element. */
  #repeat(settle: boolean): void {
    for (const tag of this.#formatting) {
      if (tag.depth !== Infinity) continue;
      this.node();
      if (settle) tag.depth = this.#open.length;
    }
  }

  #format(name: string, source: string): void {
    const tags = this.#formatting;
    if (!this.#strict && (name === 'a' || name === 'nobr')) this.#unformat(name, name === 'a');
    let same = 0;
    for (let index = tags.length; index--;) {
      const tag = tags[index];
      if (!tag?.name) break;
      // Of equal tags only three are repeated; the fourth last stays open, but just this once.
      if (tag.source !== source || ++same < 3) continue;
      tags.splice(index, 1);
      this.#open.splice(tag.depth, 0, name);
      for (const later of tags.slice(index)) later.depth++;
      break;
    }
    tags.push({ name, source, depth: this.#open.length });
  }

  #unformat(name: string, forget?: boolean): boolean {
    for (let index = this.#formatting.length; index--;) {
      const tag = this.#formatting[index];
      if (!tag?.name) break;
      if (tag.name !== name) continue;
      // The "adoption agency": blocks stay open, all else in the tag is closed with it. It gives up
      // after eight blocks, and at once where there is a scope.
      const inside = this.#open.slice(tag.depth).filter(other => special.has(other));
      const possible = inside.length < 8 && !inside.some(other => scopes.has(other));
      if (possible || forget) this.#formatting.splice(index, 1);
      if (possible) {
        this.#close(tag.depth);
        this.#open.push(...inside);
        this.node(inside.length);
      }
      return true;
    }
    return false;
  }
}

function tooLarge(what: string): never {
  throw new LxError('too-large', `The body ${what}.`);
}
