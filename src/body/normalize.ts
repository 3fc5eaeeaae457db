import type { BodyContext, Lifted } from './context.js';
import { dataTables } from './normalize/data-tables.js';
import { byline, repeats } from './normalize/ends.js';
import { embeds } from './normalize/embeds.js';
import { alternatives, captions, galleries } from './normalize/figures.js';
import { giants } from './normalize/giants.js';
import { headings } from './normalize/headings.js';
import { images } from './normalize/images.js';
import { layoutTables } from './normalize/layout-tables.js';
import { lists } from './normalize/lists.js';
import { noise } from './normalize/noise.js';
import { loneParagraphs } from './normalize/plain.js';
import { prose } from './normalize/prose.js';
import { wordLists } from './normalize/word-lists.js';

type Step = (root: DocumentFragment, context: BodyContext, lifted: Lifted) => void;

// Each step relies on what those before it have made. After `prose`, which stands between these two
// lists, the children of every box are blocks, so an image is a `figure`, and alignment is the
// attribute `align`, which the cleaner drops.
const before: readonly Step[] = [noise, wordLists, embeds, images];
const after: readonly Step[] = [
  layoutTables,
  dataTables,
  captions,
  repeats,
  galleries,
  alternatives,
  byline,
  headings,
  lists,
  loneParagraphs,
  giants,
];

/**
 * Rewrites the structure of a body, whatever program it was written in, to the few shapes that the
 * article's look knows. Decides nothing about safety: the cleaner comes after it. A normalised body
 * stays as it is when it is normalised again.
 *
 * @param root inert nodes, their `style` renamed to `data-lx-style` by the tokenizer, at most 256
 *   levels deep; changed in place.
 * @returns what was found in the body that belongs elsewhere, and is no longer in it.
 */
export function normalize(root: DocumentFragment, context: BodyContext): Lifted {
  const steps = normalizing(root, context);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same, with pauses between and within steps, for bodies that take longer than a frame. */
export function* normalizing(
  root: DocumentFragment,
  context: BodyContext,
): Generator<undefined, Lifted> {
  const lifted = Object.create(null) as Lifted;
  for (const step of before) {
    step(root, context, lifted);
    yield;
  }
  yield* prose(root, context);
  for (const step of after) {
    step(root, context, lifted);
    yield;
  }
  return lifted;
}
