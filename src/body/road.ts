import type { Block } from '../model/article.js';
import { LxError } from '../model/errors.js';
import { clean } from './clean/clean.js';
import { dress } from './clean/dress.js';
import { fixNesting } from './clean/fix-nesting.js';
import { afresh, type BodyContext } from './context.js';
import type { Lifted } from './lifted.js';
import { normalize } from './normalize/normalize.js';
import { parseBody } from './parse/parse-body.js';
import { isWait, type Pause } from './rare-steps.js';
import { topOf } from './show/preview.js';
import { type BodyPart, cutSections, type Section } from './show/sections.js';

/** Length of HTML, or number of blocks, from which a body takes longer than a frame. */
const largeHtml = 16_000;
const largeBlocks = 60;

/**
 * The parts of a body, as they should come into the document: first what the reader sees first, then
 * section by section; what is no part is a place to pause, a promise one to wait.
 *
 * @param isHurried whether the top of a body that is not large is worth preparing twice, to be there
 *   a few milliseconds sooner.
 * @throws LxError as `road`; the parts so far must then be taken away.
 */
export function* bodyParts(
  body: string | readonly Block[],
  context: BodyContext,
  isHurried = (): boolean => true,
): Generator<BodyPart | Pause, Lifted> {
  const isLarge = body.length > (typeof body === 'string' ? largeHtml : largeBlocks);
  const top = isLarge || isHurried() ? topOf(body) : undefined;
  const previews: Section[] = [];
  const said = afresh(context);
  if (top) drain(road(top, said, Infinity), section => previews.push(section));
  const [made] = previews;
  // Without the steps that it needs it would look otherwise than it will.
  const preview = said.needs.rare && typeof said.rare === 'function' ? undefined : made;
  if (preview) yield { ...preview, isPreview: true };
  return yield* road(body, context, preview?.blocks);
}

/**
 * The one road of untrusted content: parsed, normalised, nested, cut into sections, and each section
 * cleaned and dressed. The nodes that come out are the nodes that were cleaned.
 *
 * @param first how many blocks the first section has at least.
 * @throws LxError `too-large` past a limit, `unsafe` where cleaning cannot be relied on: it fails
 *   closed, and whatever came out before must not be shown.
 */
export function* road(
  body: string | readonly Block[],
  context: BodyContext,
  first = 0,
): Generator<Section | Pause, Lifted> {
  try {
    const root = yield* parseBody(body, context);
    const lifted = yield* normalize(root, context);
    yield* fixNesting(root, context);
    for (const section of cutSections(root, context, first)) {
      clean(section.element, context);
      dress(section.element, context);
      yield section;
    }
    return lifted;
  } catch (error) {
    if (error instanceof LxError) throw error;
    const message = 'The body could not be prepared safely.';
    throw new LxError('unsafe', message, { path: '$.body', cause: error });
  }
}

/** Goes a road to its end in one go, for those in no hurry; waits for nothing. */
export function drain<Part extends object, Result>(
  steps: Generator<Part | Pause, Result>,
  take: (part: Part) => void = () => undefined,
): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (value !== undefined && !isWait(value)) take(value);
  }
}
