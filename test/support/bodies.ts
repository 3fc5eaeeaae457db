import type { BodyContext } from '../../src/body/context.js';
import type { Lifted } from '../../src/body/lifted.js';

/** A body as a CMS hands it over, and what a reader should get: one folder of `test/bodies`. */
export interface BodyCase {
  readonly name: string;
  readonly input: string;
  readonly expected: string;
  /** What else the article says. */
  readonly context?: Partial<BodyContext>;
  readonly lifted?: Lifted;
  /** The words that are taken out on purpose: repeats, page noise, drawn list marks, "Ảnh:". */
  readonly taken?: string;
  /** Why what came out is not normalised again. */
  readonly onlyOnce?: string;
  /** A link alone in its block stands for something embedded: only where it leads is compared. */
  readonly linksAreEmbeds?: boolean;
}

/** Every folder of `test/bodies`. */
export const bodies = (await (await fetch('/mock/bodies.json')).json()) as readonly BodyCase[];
