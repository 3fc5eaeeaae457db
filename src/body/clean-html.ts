import { bodyContext } from './context.js';
import { moveChildren } from './dom.js';
import type { Lifted } from './lifted.js';
import type { RareSteps } from './rare-steps.js';
import type { BodyReport } from './report.js';
import { drain, road } from './road.js';

/** What a cleaned body may need to know. */
export interface CleanHtmlOptions {
  /** Relative URLs are resolved against it; without it they go. Default: none. */
  readonly baseUrl?: string;
  /** Level of the first headings, 2 to 6. Default: 2. */
  readonly headingLevel?: number;
  /** Hosts that images may come from: names, `*.name` or origins. Default: any public one. */
  readonly imageHosts?: readonly string[];
  /** Language of words that the cleaner adds ("Video trên YouTube"). Default: Vietnamese. */
  readonly language?: string;
}

/** Cleaned HTML. */
export interface CleanedHtml {
  /** Inert nodes, ready to be put into a page. Serialise them and the guarantees end. */
  readonly fragment: DocumentFragment;
  /** What was taken out and rewritten: counts per rule, no content. */
  readonly report: BodyReport;
  /** A byline or source that stood at the end of the HTML, and is no longer in it. */
  readonly lifted: Lifted;
  /** What the publisher should mend; English sentences. */
  readonly warnings: readonly string[];
}

/**
 * Cleans and normalises untrusted HTML as an article's body is, for those who only want that: the
 * same road, the same guarantees.
 *
 * @param rare the steps that few bodies need; without them these are told of as warnings.
 * @throws LxError `too-large` past a limit of structure, `unsafe` where the cleaner cannot work.
 */
export function clean(html: string, options: CleanHtmlOptions = {}, rare?: RareSteps): CleanedHtml {
  const { baseUrl, headingLevel = 2, imageHosts, language = 'vi' } = options;
  const warnings: string[] = [];
  const context = bodyContext({
    baseUrl,
    // What is given counts as of the page's own address.
    fetchedFrom: location.href,
    headingLevel: Math.min(Math.max(Math.trunc(headingLevel) || 2, 2), 6),
    imageHosts,
    language,
    rare,
    warn: message => warnings.push(message),
  });
  const fragment = document.createElement('template').content;
  const lifted = drain(road(html, context), ({ element }) => moveChildren(element, fragment));
  return { fragment, lifted, report: context.report, warnings };
}
