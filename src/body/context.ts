import type { Strings } from '../text/strings/strings.js';
import type { BodyReport } from './report.js';
import type { Work } from './work.js';

/** What an element of a body stands for, where the listed elements cannot say it. */
export type BodyMark = 'media' | 'attachment' | 'info' | 'warning' | 'run';

/**
 * Marks by node. A cleaned node is the very node that was marked, so a mark passes the cleaner
 * without an attribute, and an article's author cannot forge one.
 */
export type BodyMarks = WeakMap<Element, BodyMark>;

/** What the article's other members say that the body's steps need to know. */
export interface BodyContext {
  /** Relative URLs are resolved against it: the article's `url`, else the address of the JSON. */
  readonly baseUrl: string | undefined;
  /** Level of the first headings inside the body, 2 to 6. */
  readonly headingLevel: number;
  readonly title: string | undefined;
  readonly summary: string | undefined;
  readonly byline: string | undefined;
  /** URL of the lead image, resolved. */
  readonly imageUrl: string | undefined;
  /** Words on screen, for what the body cannot name itself (a video without a title). */
  readonly words: Strings;
  /** Hosts that images may come from; any where it is not given or empty. */
  readonly imageHosts?: readonly string[] | undefined;
  /** BCP 47 tag of the words on screen. */
  readonly language: string;
  readonly report: BodyReport;
  readonly marks: BodyMarks;
  readonly work: Work;
  /** Tells the publisher of something doubtful in the body; a full English sentence. */
  readonly warn: (message: string) => void;
}

/** What the normaliser found in the body that belongs elsewhere. */
export interface Lifted {
  /** "Tin, ảnh: Quốc Bảo" at the end of a body whose article has no byline of its own. */
  byline?: string;
  /** "Nguồn: Báo Cồn Én" at the end of the body. */
  source?: { name: string };
}
