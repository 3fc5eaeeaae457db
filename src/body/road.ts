import type { Block } from '../model/article.js';
import { LxError } from '../model/errors.js';
import { build, building } from './parse/parse-body.js';
import { clean, type CleanOptions } from './clean/clean.js';
import type { BodyContext, Lifted } from './context.js';
import { dress } from './clean/dress.js';
import { referencedIds } from './ids.js';
import { nest } from './clean/fix-nesting.js';
import { normalize, normalizing } from './normalize/normalize.js';
import { topOf } from './show/preview.js';
import { BodyReport } from './report.js';
import { cutSections, type Section } from './show/sections.js';
import { tally } from './clean/tally.js';

/** A body that may be shown. */
export interface PreparedBody {
  /** Inert nodes, cleaned; they belong to whoever takes them first. */
  readonly fragment: DocumentFragment;
  readonly lifted: Lifted;
}

/** A part of a body that may be shown. */
export interface BodyPart extends Section {
  /** Whether it shows early what the first section after it will hold. */
  readonly isPreview: boolean;
}

/**
 * The one road of untrusted content: built, normalised, nested, cleaned, dressed. The nodes that
 * come out are the nodes that were cleaned.
 *
 * @throws LxError `too-large` past a limit of structure, `unsafe` where cleaning cannot be relied
 *   on. The body must then not be shown.
 */
export function prepare(body: string | readonly Block[], context: BodyContext): PreparedBody {
  return guarded(() => {
    const fragment = build(body, context);
    tally(fragment, context.report);
    return { fragment, lifted: finish(fragment, context) };
  });
}

/** Length of HTML, or number of blocks, from which a body takes longer than a frame. */
const largeHtml = 16_000;
const largeBlocks = 60;

/**
 * The parts of a body, as they should come into the document: first what the reader sees first, then
 * section by section, from a large body in steps; `undefined` is only a place to pause.
 *
 * @param isHurried whether the top of a body that is not large is worth preparing twice, to be there
 *   a few milliseconds sooner.
 * @throws LxError as `prepare`; the parts so far must then be taken away.
 */
export function* bodyParts(
  body: string | readonly Block[],
  context: BodyContext,
  isHurried = (): boolean => true,
): Generator<BodyPart | undefined, Lifted> {
  const isLarge = body.length > (typeof body === 'string' ? largeHtml : largeBlocks);
  const top = isLarge || isHurried() ? guarded(() => topOf(body)) : undefined;
  let shown = 0;
  if (top) {
    const quiet = { ...context, report: new BodyReport(), warn: () => undefined };
    const fragment = guarded(() => {
      const built = build(top, quiet);
      finish(built, quiet);
      return built;
    });
    shown = fragment.childElementCount;
    const [section] = cutSections(fragment, Infinity);
    if (section) yield { ...section, isPreview: true };
  }
  if (isLarge) return yield* prepareParts(body, context, shown);
  const { fragment, lifted } = prepare(body, context);
  for (const section of cutSections(fragment, shown)) yield { ...section, isPreview: false };
  return lifted;
}

function* prepareParts(
  body: string | readonly Block[],
  context: BodyContext,
  shown: number,
): Generator<BodyPart | undefined, Lifted> {
  const root = yield* guardedSteps(building(body, context));
  const lifted = yield* guardedSteps(normalizing(root, context));
  const { baseUrl, imageHosts, report, marks } = context;
  const ids = referencedIds(root, baseUrl);
  const options: CleanOptions = { baseUrl, imageHosts, report, referencedIds: ids };
  for (const section of cutSections(root, shown)) {
    guarded(() => {
      nest(section.element, report);
      clean(section.element, options);
      dress(section.element, marks);
    });
    yield { ...section, isPreview: false };
  }
  return lifted;
}

function finish(fragment: DocumentFragment, context: BodyContext): Lifted {
  const lifted = normalize(fragment, context);
  nest(fragment, context.report);
  clean(fragment, context);
  dress(fragment, context.marks);
  return lifted;
}

/** Fails closed: whatever goes wrong, nothing is shown. */
function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof LxError) throw error;
    const message = 'The body could not be prepared safely.';
    throw new LxError('unsafe', message, { path: '$.body', cause: error });
  }
}

function* guardedSteps<T>(steps: Generator<undefined, T>): Generator<undefined, T> {
  for (;;) {
    const { done, value } = guarded(() => steps.next());
    if (done) return value;
    yield;
  }
}
