import type { BodyContext } from './context.js';
import type { Lifted } from './lifted.js';

/** A place to pause; a promise must be waited for. */
export type Pause = Promise<void> | undefined;

/** Whether what a road gives is to be waited for: parts are plain objects, and a page may replace `Promise`. */
export const isWait = (part: object | undefined): part is Promise<void> =>
  part !== undefined && !Object.hasOwn(part, 'element');

/** One step: rewrites the body in place; a generator where it takes longer than a frame. */
export type Step = (
  root: DocumentFragment,
  context: BodyContext,
  lifted: Lifted,
) => Generator<Pause, void> | void;

/** The steps of the normaliser that few bodies need, which are loaded for these. */
export interface RareSteps {
  readonly leavings: Step;
  readonly shortcodes: Step;
  readonly editorLists: Step;
  readonly fallbacks: Step;
  readonly embeds: Step;
  /** Divides a block that would hold up the page; says whether it could. */
  readonly divide: (block: Element, context: BodyContext) => boolean;
}

/** What a body needs of them. */
export interface RareNeed {
  rare: boolean;
  /** Nothing as long as nobody has asked; null where they did not come. */
  steps?: RareSteps | null;
}

/**
 * Gives the rare steps, which may have to be waited for. Where they cannot be had, or nobody waits,
 * the body goes without, and its publisher is told what it lacks. They are asked for once for a body.
 */
export function* rareSteps({ rare, needs, warn }: BodyContext): Generator<Pause, RareSteps | null> {
  if (needs.steps !== undefined) return needs.steps;
  let found = typeof rare === 'function' ? undefined : rare;
  let reason = '';
  if (typeof rare === 'function') {
    yield rare().then(
      steps => {
        found = steps;
      },
      (error: unknown) => {
        reason = ` ${error instanceof Error ? error.message : String(error)}`;
      },
    );
  }
  if (!found)
    warn(`Players and codes of the body may be left out, as a part of lx is not there.${reason}`);
  return (needs.steps = found ?? null);
}
