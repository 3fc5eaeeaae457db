import type { CleanedHtml, CleanHtmlOptions } from './body/clean-html.js';
import { rareSteps } from './body/normalize/rare/rare-steps.js';
import { clean as cleanWith } from './elements/shared/copies.js';
import { LxError } from './model/errors.js';

/**
 * Cleans and normalises untrusted HTML as an article's body is, for those who only want that: the
 * same road, the same guarantees. Where another copy of lx, not older, runs on the page, that one does it.
 *
 * @throws LxError `too-large` past a limit of structure; `unsafe` where the cleaner cannot work, an
 *   older copy runs on the page, or there is no document.
 */
export function clean(html: string, options: CleanHtmlOptions = {}): CleanedHtml {
  if (typeof document === 'undefined') {
    const message =
      'There is no document here: clean() makes nodes, so it works in a browser only.';
    throw new LxError('unsafe', message);
  }
  return cleanWith(html, options, rareSteps);
}
