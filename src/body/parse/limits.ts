import { LxError } from '../../model/errors.js';
import { makeTag, plainName, type Tag } from './tags.js';

const maxDepth = 256;
/** Of each kind: start tags and end tags. */
const maxTags = 100_000;
const maxNodes = 200_000;
// No article has as many: each takes a dozen characters or more, and is in a tag, among text.
const maxAttributes = 400_000;
// A parser takes each for the beginning of a tag, and then one step back: WebKit two seconds a million.
const maxStrays = 400_000;
// HTML has about 140, and each may be written in capitals too.
const maxNames = 2000;

function limit(count: number, most: number, what: string): void {
  if (count > most) throw new LxError('too-large', `The body has more than ${most} ${what}.`);
}

/** What is counted of a body. Each method throws an `LxError` of kind `too-large` at its limit. */
export class Limits {
  readonly #names = new Map<string, Tag>();
  #starts = 0;
  #ends = 0;
  #nodes = 0;
  #attributes = 0;
  #strays = 0;

  /** Always the same one for the same element, however its name is written. */
  tag(written: string): Tag {
    let tag = this.#names.get(written);
    if (!tag) {
      const name = plainName(written);
      tag = name === written ? makeTag(name) : this.tag(name);
      this.#names.set(written, tag);
      limit(this.#names.size, maxNames, 'names of elements');
    }
    return tag;
  }

  attribute(): void {
    limit(++this.#attributes, maxAttributes, 'attributes');
  }

  /** Counts a "<" in text, which begins no tag. */
  stray(): void {
    limit(++this.#strays, maxStrays, '"<" in its text');
  }

  /** Counts nodes that change nothing else: a comment. */
  node(times = 1): void {
    this.#nodes += times;
    limit(this.#nodes, maxNodes, 'nodes');
  }

  protected startTag(): void {
    limit(++this.#starts, maxTags, 'start tags');
    this.node();
  }

  protected endTag(): void {
    limit(++this.#ends, maxTags, 'end tags');
  }

  protected depth(open: number): void {
    limit(open, maxDepth, 'elements in one another');
  }
}
