import { html, type TemplateResult } from 'lit';
import type { ArticleController } from '../../../load/article-controller.js';
import { isTimeZone } from '../../../text/date.js';
import { words } from '../../../text/strings/strings.js';
import type { LongLists } from '../../shared/long-lists.js';
import type { ShownBody } from '../article-body.js';
import { bodyAsText } from '../body-as-text.js';
import { failureTemplate } from './failure.js';
import type { ArticleOptions } from '../view.types.js';
import { articleTemplate } from './article.js';
import { loadingTemplate } from './loading.js';

/** What the element knows when it renders. */
export interface ArticlePhase {
  readonly loader: Pick<
    ArticleController,
    'phase' | 'isRemote' | 'result' | 'error' | 'canRetry' | 'hasOwnFallback' | 'keptSince'
  >;
  readonly shown: ShownBody | undefined;
  readonly options: ArticleOptions;
  /** BCP 47 tag of the words on screen. */
  readonly language: string;
  readonly timeZone: string | undefined;
  readonly imageHosts: readonly string[];
  readonly lists: LongLists;
  readonly retry: () => void;
}

/** The article, what stands in its place until it is there, or why it is not. */
export function phaseTemplate(state: ArticlePhase): TemplateResult {
  const { loader, shown, options, language, timeZone, imageHosts, lists, retry } = state;
  const { phase, isRemote, result, error, canRetry, hasOwnFallback, keptSince } = loader;
  const text = words(language);
  // A new attempt after a failure leaves the failure in sight, and the focus on its button.
  if (error && (phase === 'failed' || phase === 'loading')) {
    return failureTemplate({
      error,
      text,
      language,
      options,
      origin: result?.origin,
      article: result?.article,
      unavailable: result?.unavailable,
      plainText: result && !result.unavailable ? bodyAsText(result.article) : undefined,
      hasOwnFallback,
      retry: canRetry ? retry : undefined,
      busy: phase === 'loading',
    });
  }
  if (!shown) {
    return phase === 'loading' && isRemote
      ? loadingTemplate(options.variant, hasOwnFallback)
      : html`<slot part="fallback"></slot>`;
  }
  const { article, origin, element, lifted, isWhole } = shown;
  return articleTemplate(
    {
      article,
      options,
      text,
      language,
      contentLanguage: article.language ?? 'vi',
      timeZone: timeZone && isTimeZone(timeZone) ? timeZone : article.timeZone,
      origin,
      imageHosts,
      lifted,
      lists,
      keptSince,
    },
    element,
    { isWhole, isOld: isWhole && isRemote && phase === 'loading' && !keptSince },
  );
}
