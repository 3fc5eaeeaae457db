import { clean } from '../../src/body/clean/clean.js';
import { fixNesting } from '../../src/body/clean/fix-nesting.js';
import { bodyContext, type BodyContext } from '../../src/body/context.js';
import { moveChildren } from '../../src/body/dom.js';
import type { Lifted } from '../../src/body/lifted.js';
import { normalize } from '../../src/body/normalize/normalize.js';
import { rareSteps } from '../../src/body/normalize/rare/rare-steps.js';
import { parseBody } from '../../src/body/parse/parse-body.js';
import { survey } from '../../src/body/parse/survey.js';
import { drain, road } from '../../src/body/road.js';
import type { Block } from '../../src/model/article.js';

export const base = 'https://portal.example/tin/1';

/** The context of a body of an article at `base`. */
export const contextOf = (said: Partial<BodyContext> = {}): BodyContext =>
  bodyContext({ baseUrl: base, rare: rareSteps, ...said });

/** The nodes of a body and what was lifted out of it. */
export interface Went {
  readonly root: DocumentFragment;
  readonly lifted: Lifted;
}

/** As far as the parse. */
export const parsed = (body: string | readonly Block[], context = contextOf()): DocumentFragment =>
  drain(parseBody(body, context));

/** As far as the normaliser. */
export function normalized(body: string | readonly Block[], context = contextOf()): Went {
  const root = parsed(body, context);
  return { root, lifted: drain(normalize(root, context)) };
}

/** The whole road; its sections are taken apart. */
export function prepared(body: string | readonly Block[], context = contextOf()): Went {
  const root = document.createElement('template').content;
  const lifted = drain(road(body, context), ({ element }) => moveChildren(element, root));
  return { root, lifted };
}

/** Nodes that were parsed, on from the normaliser, once more. */
export function normalizedAgain(root: DocumentFragment, context = contextOf()): Lifted {
  drain(survey(root, context));
  return drain(normalize(root, context));
}

/** Nodes that were normalised, through the gate alone. */
export function gated(root: DocumentFragment, context = contextOf()): void {
  drain(survey(root, context));
  drain(fixNesting(root, context));
  clean(root, context);
}
