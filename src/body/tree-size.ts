import { LxError } from '../model/errors.js';

const maxDepth = 256;
const maxTags = 100_000;
const maxNodes = 200_000;

const names = (list: string): Set<string> => new Set(list.split(' '));

const formatting = names('a b big code em font i nobr s small strike strong tt u');
// These never hold other elements: void ones, raw text, svg and math (emptied by now), those that
// a fragment ignores, and those of which no two are open at once (form, colgroup).
const leaves = names(
  'area base basefont bgsound body br col colgroup embed frame frameset head hr html iframe image img input keygen link math meta noembed noframes param plaintext script source style svg textarea title track wbr xmp',
);
const blocks = names(
  'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer h1 header hgroup listing main menu nav ol pre search section summary ul',
);
const markers = names('applet caption marquee object td template th');
const scopes = new Set([...markers, 'select', 'table']);
const itemScopes = new Set([...scopes, 'button', 'ol', 'ul']);
const closesParagraph = new Set([...blocks, ...names('form hr li p plaintext table xmp')]);
// The standard's "special" ones, as far as they can be open.
const special = new Set([
  ...scopes,
  ...blocks,
  ...names('button form li noscript p tbody tfoot thead tr'),
]);
// A new list item ends the last one even through these.
const itemBarriers = new Set([...special].filter(name => !/^(address|div|p)$/.test(name)));
// Ended through anything but a scope.
const endsInScope = new Set([...blocks, ...names('applet button marquee object select')]);
const tableScopes = names('table template');
const implied = names('dd dt li optgroup option p rb rp rt rtc');
const noScopes = new Set<string>();
const undecided = names('base basefont bgsound link meta noframes script style template title');
// A part of a table goes into the nearest part of lower rank; what is open above that is closed.
const ranks = new Map(
  ['table', 'caption col colgroup tbody tfoot thead', 'tr', 'td th'].flatMap((list, rank) =>
    list.split(' ').map(name => [name, rank] as const),
  ),
);

/** An active formatting tag. Without a name it is a marker: a cell hides what is outside. */
interface Formatting {
  name: string;
  /** The whole tag, by which repetitions are known. */
  source: string;
  /** How many elements stand below it; `Infinity` while it waits to be repeated. */
  depth: number;
}

/**
 * Foretells, tag by tag, how deep and how large the tree of an HTML string will be, because a parse
 * cannot be interrupted: 100,000 nested `div` take ten seconds, and 5 KB of unclosed formatting
 * become 100,000 nodes, as each following block repeats it. It follows the standard's stack of open
 * elements and list of active formatting elements (HTML, 13.2.4.2 and 13.2.4.3) so far that it does
 * not take for closed what is open; where it simplifies, it counts too much. Foreign content is not
 * foreseen. Each method throws an `LxError` of kind `too-large` at a limit.
 */
export class TreeSize {
  readonly #open: string[] = [];
  readonly #formatting: Formatting[] = [];
  #decided = false;
  #loose = false;
  #tags = 0;
  #nodes = 0;

  /** Counts a node that changes nothing else: a comment. */
  node(times = 1): void {
    this.#nodes += times;
    if (this.#nodes > maxNodes) tooLarge(`would become more than ${maxNodes} nodes`);
  }

  text(): void {
    this.#repeat();
    this.node();
  }

  /** `tag` is the name in lower case, `source` the whole tag. */
  start(tag: string, source: string): void {
    const open = this.#open;
    const name = heading(tag);
    const top = open.at(-1);
    if (++this.#tags > maxTags) tooLarge(`has more than ${maxTags} start tags`);
    this.node();
    const rank = ranks.get(name);
    if (rank && (!this.#decided || top === 'template')) this.#loose = true;
    if (!undecided.has(name)) this.#decided = true;
    if (this.#loose) this.node(this.#formatting.length);
    else if (rank) {
      const parent = this.#nearest(rank);
      // Outside of a table such a tag is ignored, so nothing ends there.
      if (!(rankOf(open[parent]) < rank)) return;
      this.#close(parent + 1);
    } else if (closesParagraph.has(name)) {
      if (name === 'li') this.#closeNearest(name, itemBarriers);
      if (name === 'dd' || name === 'dt') {
        this.#closeNearest('dd', itemBarriers);
        this.#closeNearest('dt', itemBarriers);
      }
      this.#closeNearest('p', special);
      if (name === 'h1' && this.#isOnTop(name)) this.#close(open.length - 1);
      // A table inside a table, but in no cell of it, ends it.
      if (rank === 0 && rankOf(open[this.#nearest(4)]) < 3) this.#closeNearest(name, tableScopes);
    } else if (name !== 'template') {
      if (name === 'button') this.#closeNearest(name, scopes);
      if (
        /^(input|keygen|select|textarea)$/.test(name) &&
        this.#closeNearest('select', scopes) &&
        name === 'select'
      )
        return;
      if (/^r[bpt]c?$/.test(name) && this.#find('ruby', scopes) >= 0)
        while (implied.has(open.at(-1) ?? '') && this.#isOnTop(open.at(-1) ?? ''))
          this.#close(open.length - 1);
      if (/^opt/.test(name) && this.#isOnTop('option')) this.#close(open.length - 1);
      this.#repeat();
    }
    if (formatting.has(name)) this.#format(name, source);
    else if (!leaves.has(name)) open.push(name);
    if (markers.has(name)) this.#formatting.push({ name: '', source, depth: open.length });
    if (open.length + this.#formatting.length > maxDepth)
      tooLarge(`nests more than ${maxDepth} elements`);
  }

  /** `tag` is the name in lower case. */
  end(tag: string): void {
    const name = heading(tag);
    if (this.#loose) this.node(this.#formatting.length);
    // A form is taken out from among what is open in it.
    if ((this.#loose || name === 'form') && this.#open.at(-1) !== name) return;
    if (formatting.has(name) && this.#unformat(name)) return;
    if (name === 'table') this.#closeNearest('caption', tableScopes);
    const found = this.#closeNearest(
      name,
      name === 'template'
        ? noScopes
        : ranks.has(name)
          ? tableScopes
          : name === 'p' || name === 'li'
            ? itemScopes
            : endsInScope.has(name)
              ? scopes
              : special,
    );
    // Alone they make an element.
    if (name === 'br' || (name === 'p' && !found)) this.node();
  }

  /** Whether an element of that name (lower case) may be open. */
  isOpen(name: string): boolean {
    return this.#open.includes(heading(name)) || this.#formatting.some(tag => tag.name === name);
  }

  #isOnTop(name: string): boolean {
    const { length } = this.#open;
    return (
      this.#open.at(-1) === name && !this.#formatting.some(tag => tag.name && tag.depth === length)
    );
  }

  #nearest(rank: number): number {
    let index = this.#open.length;
    while (index-- && rankOf(this.#open[index]) >= rank && this.#open[index] !== 'template');
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

  #close(length: number): void {
    const closed = this.#open.splice(length);
    if (closed.some(name => markers.has(name))) while (this.#formatting.pop()?.name);
    for (const tag of this.#formatting) if (tag.depth > length) tag.depth = Infinity;
  }

  /** Formatting that was closed with its block is open again at the next text. */
  #repeat(): void {
    for (let index = this.#formatting.length; index--;) {
      const tag = this.#formatting[index];
      if (!tag?.name) break;
      if (tag.depth !== Infinity) continue;
      tag.depth = this.#open.length;
      this.node();
    }
  }

  #format(name: string, source: string): void {
    if (name === 'a' || name === 'nobr') this.#unformat(name, name === 'a');
    const tags = this.#formatting;
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

  #unformat(name: string, force?: boolean): boolean {
    for (let index = this.#formatting.length; index--;) {
      const tag = this.#formatting[index];
      if (!tag?.name) break;
      if (tag.name !== name) continue;
      // The "adoption agency": blocks stay open, all else in the tag is closed with it. It gives up
      // after eight blocks, and at once in a scope.
      // The "adoption agency": blocks stay open, all else in the tag is closed with it. It gives up
      // after eight blocks, and at once in a scope.
      const inside = this.#open.slice(tag.depth).filter(other => special.has(other));
      const possible = inside.length < 8 && !inside.some(other => scopes.has(other));
      if (possible || force) this.#formatting.splice(index, 1);
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

const rankOf = (name = ''): number => (name === 'caption' ? 3 : (ranks.get(name) ?? Infinity));

const heading = (name: string): string => name.replace(/^h[1-6]$/, 'h1');

function tooLarge(what: string): never {
  throw new LxError('too-large', `The body ${what}.`);
}
