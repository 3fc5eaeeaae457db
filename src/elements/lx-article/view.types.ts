import type { Lifted } from '../../body/lifted.js';
import type { LongLists } from '../shared/long-lists.js';
import type { Article } from '../../model/article.js';
import type { Strings } from '../../text/strings/strings.js';

/** How much of an article is shown. */
export type Variant = 'full' | 'compact' | 'headline';

/** The choices of the embedding page: the properties of `lx-article`. */
export interface ArticleOptions {
  readonly headingLevel: number;
  readonly variant: Variant;
  readonly withTime: boolean;
  readonly withAge: boolean;
  readonly withoutPublisher: boolean;
  readonly withoutSection: boolean;
  readonly withoutStandfirst: boolean;
  readonly withoutByline: boolean;
  readonly withoutFontSize: boolean;
  readonly withoutLead: boolean;
  readonly withoutAttachments: boolean;
  readonly withoutTags: boolean;
  readonly withoutRelated: boolean;
  readonly withoutTrust: boolean;
}

/** All that the templates of an article need. */
export interface ArticleView {
  readonly article: Article;
  readonly options: ArticleOptions;
  /** Words on screen, and the BCP 47 tag of their language. */
  readonly text: Strings;
  readonly language: string;
  /** Language of the article itself. */
  readonly contentLanguage: string;
  /** Zone in which dates are shown. */
  readonly timeZone: string;
  /** Address of the JSON, where it was fetched. */
  readonly origin: string | undefined;
  readonly imageHosts: readonly string[];
  /** Lines that were taken out of the body, as they belong elsewhere. */
  readonly lifted: Lifted;
  readonly lists: LongLists;
  /** When it was fetched, in ms, where it is a kept copy. */
  readonly keptSince: number | undefined;
}
