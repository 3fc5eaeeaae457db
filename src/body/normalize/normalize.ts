import type { BodyContext } from '../context.js';
import type { Lifted } from '../lifted.js';
import { dataTables } from './data-tables.js';
import { byline, repeats } from './ends.js';
import { embeds } from './embeds.js';
import { alternatives, captions, galleries } from './figures.js';
import { giants } from './giants.js';
import { headings } from './headings.js';
import { images } from './images.js';
import { layoutTables } from './layout-tables.js';
import { lists } from './lists.js';
import { noise } from './noise.js';
import { loneParagraphs } from './prose/lone-paragraphs.js';
import { prose } from './prose/prose.js';
import { wordLists } from './word-lists.js';

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
export function* normalize(
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
