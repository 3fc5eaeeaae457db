import { LxError } from '../model/errors.js';
import type { Block } from '../model/article.js';
import { build } from './build.js';
import { clean } from './clean.js';
import type { BodyContext, Lifted } from './context.js';
import { dress } from './dress.js';
import { nest } from './nest.js';
import { normalize } from './normalize.js';

/** A body that may be shown. */
export interface PreparedBody {
  /** Inert nodes, cleaned; they belong to whoever takes them first. */
  readonly fragment: DocumentFragment;
  readonly lifted: Lifted;
}

/**
 * The one road of untrusted content: built, normalised, nested, cleaned, dressed. The nodes that
 * come out are the nodes that were cleaned.
 *
 * @throws LxError `too-large` past a limit of structure, `unsafe` where cleaning cannot be relied
 *   on. The body must then not be shown.
 */
export function prepare(body: string | readonly Block[], context: BodyContext): PreparedBody {
  try {
    const fragment = build(body, context);
    const lifted = normalize(fragment, context);
    nest(fragment, context.report);
    clean(fragment, context);
    dress(fragment, context.marks);
    return { fragment, lifted };
  } catch (error) {
    if (error instanceof LxError) throw error;
    throw new LxError('unsafe', 'The body could not be prepared safely.', {
      path: '$.body',
      cause: error,
    });
  }
}
