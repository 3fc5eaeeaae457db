import { words, type Strings } from '../text/strings/strings.js';
import { Limits } from './limits.js';
import type { BodyMarks } from './marks.js';
import type { RareNeed, RareSteps } from './rare-steps.js';
import { BodyReport } from './report.js';
import { Work } from './work.js';

/**
 * All that the steps of one body share: what the article and the page say, what was found in the
 * body, and where they report.
 */
export interface BodyContext {
  /** Relative URLs are resolved against it: the article's `url`, else the address of the JSON. */
  readonly baseUrl: string | undefined;
  /** The address that the article came from, by which images on private hosts are judged; without it, a public one. */
  readonly fetchedFrom: string | undefined;
  /** Level of the first headings inside the body, 2 to 6. */
  readonly headingLevel: number;
  readonly title: string | undefined;
  readonly summary: string | undefined;
  readonly byline: string | undefined;
  /** The day of the article's date, as "2024-05-05". */
  readonly published: string | undefined;
  /** URL of the lead image, resolved. */
  readonly imageUrl: string | undefined;
  /** BCP 47 tag of the words on screen. */
  readonly language: string;
  /** Words on screen, for what the body cannot name itself (a video without a title). */
  readonly words: Strings;
  /** Hosts that images may come from, as `isOfHosts` takes them; any where it is not given or empty. */
  readonly imageHosts: readonly string[] | undefined;
  /** The steps that few bodies need, or what loads them. */
  readonly rare: RareSteps | (() => Promise<RareSteps>) | undefined;
  readonly report: BodyReport;
  /** Tells the publisher of something doubtful: a full English sentence, and the JSON path of a block. */
  readonly warn: (message: string, path?: string) => void;
  readonly marks: BodyMarks;
  /** The one budget of structure of a body, whatever it is made of. */
  readonly limits: Limits;
  /** The one budget of work. */
  readonly work: Work;
  /** The ids that links and table cells of the whole body name; filled by `survey`. */
  readonly ids: Set<string>;
  /** The names of all elements and attributes of the whole body; filled by `survey`. */
  readonly seen: Set<string>;
  /** Whether the body needs the rare steps, as `survey` found, and what came of asking for them. */
  readonly needs: RareNeed;
}

type Found = Pick<
  BodyContext,
  'report' | 'warn' | 'marks' | 'limits' | 'work' | 'ids' | 'seen' | 'needs'
>;

const nothingFound = (): Found => ({
  report: new BodyReport(),
  warn: () => undefined,
  marks: new WeakMap(),
  limits: new Limits(),
  work: new Work(),
  ids: new Set(),
  seen: new Set(),
  needs: { rare: false },
});

/** The context of one body, with defaults for what is not said. */
export const bodyContext = (said: Partial<BodyContext> = {}): BodyContext => ({
  baseUrl: undefined,
  fetchedFrom: undefined,
  headingLevel: 2,
  title: undefined,
  summary: undefined,
  byline: undefined,
  published: undefined,
  imageUrl: undefined,
  imageHosts: undefined,
  rare: undefined,
  language: 'vi',
  words: words(said.language ?? 'vi'),
  ...nothingFound(),
  ...said,
});

/** What is said of a body, for going the road once more: what is found then is told to nobody. */
export const afresh = (context: BodyContext): BodyContext => ({ ...context, ...nothingFound() });
