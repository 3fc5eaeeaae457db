// Public names. Importing them has no side effect; `define.js` registers the elements.
export { LxArticle } from './elements/lx-article/lx-article.js';
export type { LxAlert } from './elements/lx-alert/lx-alert.js';
export type { LxArticleList } from './elements/lx-article-list/lx-article-list.js';
export { LxByline } from './elements/lx-byline/lx-byline.js';
export { LxFontSize } from './elements/lx-font-size/lx-font-size.js';
export {
  LxErrorEvent,
  LxFontSizeChangeEvent,
  LxListLoadEvent,
  LxLoadEvent,
  LxViewEvent,
  LxWarningEvent,
} from './elements/shared/events.js';
export { clean } from './clean.js';
export { registerStrings } from './elements/shared/copies.js';
export type { CleanedHtml, CleanHtmlOptions } from './body/clean-html.js';
export type { Alert } from './model/alert.js';
export type { BodyReport } from './body/report.js';
export { type Article, type ArticleInput, type Block, readArticle } from './model/article.js';
export { type Config, configure } from './config.js';
export { LxError, type LxErrorKind } from './model/errors.js';
export { version } from './version.js';
export type { Strings } from './text/strings/strings.js';
