import { html, nothing, type TemplateResult } from 'lit';
import type { Article } from '../../model/article.js';
import type { Strings } from '../../text/strings/strings.js';
import { attachments, corrections, foot, tagsAndRelated } from './templates/foot.js';
import { bylineLine, leadImage, publisherStrip, titleBlock } from './templates/head.js';

/** How much of an article is shown. */
export type Variant = 'full' | 'compact' | 'headline';

/** The choices of the embedding page: the properties of `lx-article`. */
export interface ArticleOptions {
  readonly headingLevel: number;
  readonly variant: Variant;
  readonly withTime: boolean;
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
}

/**
 * An article as the variant shows it.
 *
 * @param body what the cleaner let through.
 * @param isWhole whether that is all; what follows it comes then, and does not move on the screen.
 */
export function articleTemplate(
  view: ArticleView,
  body: Element,
  isWhole: boolean,
): TemplateResult {
  const { article, options, text } = view;
  if (options.variant === 'headline') {
    return html`<article class="headline">
      <div lang=${view.contentLanguage}>${titleBlock(view)}</div>
      ${bylineLine(view)}
    </article>`;
  }
  if (options.variant === 'compact') {
    return html`<article class="compact">
      ${leadImage(view)}
      <div>
        <div lang=${view.contentLanguage}>${titleBlock(view)}</div>
        ${bylineLine(view)}
      </div>
    </article>`;
  }
  return html`<article>
    <header>
      ${options.withoutPublisher ? nothing : publisherStrip(view)}
      <div lang=${view.contentLanguage}>${titleBlock(view)}</div>
      ${bylineLine(view)}
    </header>
    ${article.status === 'archived' ? html`<p class="notice" part="notice">${text.archived}</p>` : nothing}
    <div lang=${view.contentLanguage}>
      ${leadImage(view)}
      <div class="body" part="body">${body}</div>
    </div>
    ${isWhole ? html`${corrections(view)} ${attachments(view)} ${tagsAndRelated(view)} ${foot(view)}` : nothing}
  </article>`;
}

/** The shape of what is to come, with the fallback in the place of the title. */
export function loadingTemplate(variant: Variant): TemplateResult {
  const bone = (name: string): TemplateResult => html`<div class="bone ${name}"></div>`;
  const full = variant === 'full';
  return html`<div class="loading">
    ${full ? bone('strip') : nothing}
    <slot part="fallback"></slot>
    ${bone('byline')} ${full ? ['', '', 'last'].map(bone) : nothing}
  </div>`;
}
