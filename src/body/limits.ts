import { LxError } from '../model/errors.js';

// No article has as many, and browsers take seconds to parse more.
const maxDepth = 256;
// Browsers look at what is open for each tag, so a parse takes as long as its depths together: about
// 0.1 s a million. 100,000 tags may stand twenty deep; a plain article of 1 MB has 100,000 in all.
const maxDepths = 2_000_000;
const maxTags = 100_000;
const maxNodes = 200_000;
const maxAttributes = 400_000;
// A parser takes each for the beginning of a tag, and then one step back: WebKit two seconds a million.
const maxStrays = 400_000;
// HTML has about 140, and each may be written in capitals too.
const maxNames = 2_000;
// A browser goes through its list of open formatting for each element that it repeats, and copies the
// attributes: about 0.1 s a million. Messy articles of 50 KB take under a thousand.
const maxRepeating = 1_000_000;
// A browser looks at all images of a picture for each source, and the other way round.
const maxChoices = 1_000_000;

/** How many there are of each so far. */
export interface Counts {
  starts: number;
  ends: number;
  nodes: number;
  attributes: number;
  strays: number;
  repeating: number;
  depths: number;
  choices: number;
}

const none: Counts = {
  starts: 0,
  ends: 0,
  nodes: 0,
  attributes: 0,
  strays: 0,
  repeating: 0,
  depths: 0,
  choices: 0,
};

function limit(count: number, most: number, what: string): void {
  if (count <= most) return;
  const message = `The body has more than ${most.toLocaleString('en')} ${what}.`;
  throw new LxError('too-large', message, { path: '$.body' });
}

/**
 * Counts the structure of one body, whether it comes as HTML, as blocks or as both. Each method
 * throws an `LxError` of kind `too-large` at its limit.
 */
export class Limits {
  #counts: Counts = { ...none };

  /** The counts so far; give them to `restore` to forget what was counted since. */
  get counts(): Readonly<Counts> {
    return { ...this.#counts };
  }

  restore(counts: Readonly<Counts>): void {
    this.#counts = { ...counts };
  }

  startTag(): void {
    limit(++this.#counts.starts, maxTags, 'start tags');
    this.node();
  }

  endTag(): void {
    limit(++this.#counts.ends, maxTags, 'end tags');
  }

  node(times = 1): void {
    limit((this.#counts.nodes += times), maxNodes, 'nodes');
  }

  /** @param steps formatting elements that are looked at, and attributes that are copied. */
  repeating(steps: number): void {
    limit((this.#counts.repeating += steps), maxRepeating, 'steps of repeating open formatting');
  }

  /** @param pairs of a source and an image in one picture. */
  choices(pairs: number): void {
    limit((this.#counts.choices += pairs), maxChoices, 'pairs of source and image in a picture');
  }

  hasRoom(nodes: number): boolean {
    return this.#counts.nodes + nodes <= maxNodes;
  }

  attribute(): void {
    limit(++this.#counts.attributes, maxAttributes, 'attributes');
  }

  /** Counts a "<" in text, which begins no tag. */
  stray(): void {
    limit(++this.#counts.strays, maxStrays, 'stray "<" characters');
  }

  /** @param open how many elements are open in one another. */
  depth(open: number): void {
    limit(open, maxDepth, 'elements in one another');
    limit((this.#counts.depths += open), maxDepths, 'levels of depth, of all elements together');
  }

  /** @param different how many names of elements one HTML string has. */
  names(different: number): void {
    limit(different, maxNames, 'names of elements');
  }
}
