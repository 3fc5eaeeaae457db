import type { BodyContext } from '../context.js';
import type { Lifted } from '../lifted.js';
import { type Pause, type RareSteps, rareSteps, type Step } from '../rare-steps.js';
import { alternatives } from './alternatives.js';
import { byline } from './byline.js';
import { captions } from './captions.js';
import { dataTables } from './data-tables.js';
import { galleries } from './galleries.js';
import { giants } from './giants.js';
import { headings } from './headings.js';
import { hidden } from './hidden.js';
import { images } from './images.js';
import { layoutTables } from './layout-tables.js';
import { lazyImages } from './lazy-images.js';
import { lists } from './lists.js';
import { loneParagraphs } from './lone-paragraphs.js';
import { noise } from './noise.js';
import { pictureSources } from './picture-sources.js';
import { plainLines } from './plain-lines.js';
import { prose } from './prose/prose.js';
import { repeats } from './repeats.js';
import { rules } from './rules.js';
import { wordLists } from './word-lists.js';

/**
 * The order is important: each step relies on what those before it have made. After `prose` the
 * children of every box are blocks, so an image is a `figure`, and alignment is the attribute
 * `align`, which the cleaner drops. A step has the name of its file, and of its count in the report; those
 * of which only the name stands here are the rare ones.
 */
const steps: readonly (Step | Exclude<keyof RareSteps, 'divide'>)[] = [
  noise,
  'leavings',
  hidden,
  'shortcodes',
  plainLines,
  wordLists,
  'editorLists',
  'fallbacks',
  'embeds',
  lazyImages,
  pictureSources,
  images,
  prose,
  rules,
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
export function* normalize(root: DocumentFragment, context: BodyContext): Generator<Pause, Lifted> {
  const lifted = Object.create(null) as Lifted;
  const rare = context.needs.rare ? yield* rareSteps(context) : undefined;
  for (const each of steps) {
    const step = typeof each === 'string' ? rare?.[each] : each;
    const pauses = step?.(root, context, lifted);
    if (pauses) yield* pauses;
    yield;
  }
  return lifted;
}
