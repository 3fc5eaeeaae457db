import { tellOfOther } from './elements/shared/copies.js';
import { LxArticle } from './elements/lx-article/lx-article.js';
import { LxByline } from './elements/lx-byline/lx-byline.js';
import { LxFontSize } from './elements/lx-font-size/lx-font-size.js';

declare global {
  interface HTMLElementTagNameMap {
    'lx-article': LxArticle;
    'lx-byline': LxByline;
    'lx-font-size': LxFontSize;
  }
}

const tags: readonly (readonly [tag: string, element: CustomElementConstructor])[] = [
  ['lx-byline', LxByline],
  ['lx-font-size', LxFontSize],
  ['lx-article', LxArticle],
];

/**
 * Whether this copy of lx registered its elements. The first copy on a page wins whole: a mixture of
 * two would ask for two Trusted Types policies named `lx`, which a strict CSP reports.
 */
export const registered: boolean = register();

function register(): boolean {
  if (tags.some(([tag]) => customElements.get(tag))) {
    tellOfOther();
    return false;
  }
  for (const [tag, element] of tags) customElements.define(tag, element);
  return true;
}
