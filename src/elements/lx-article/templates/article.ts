import { html, nothing, type TemplateResult } from 'lit';
import type { ArticleView } from '../view.types.js';
import { attachments, corrections, foot, tagsAndRelated } from './foot.js';
import { bylineLine, leadImage, publisherStrip, titleBlock } from './head.js';

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
