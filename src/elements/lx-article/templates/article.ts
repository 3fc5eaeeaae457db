import { html, nothing, type TemplateResult } from 'lit';
import { keyOf } from '../../../body/dom.js';
import { formatDate, timestamp, yearsSince } from '../../../text/date.js';
import { directionOf } from '../../../text/locale.js';
import { fill } from '../../../text/strings/strings.js';
import { madeByMachine } from '../../../text/made-by-machine.js';
import { linkedWords } from '../../shared/link.js';
import type { ArticleView } from '../view.types.js';
import { servedBy, sourceAddress } from '../../shared/served-by.js';
import { sourceLink } from './failure.js';
import { attachments, corrections, foot, tagsAndRelated } from './foot.js';
import { bylineLine, leadImage, publisherStrip, titleBlock } from './head.js';

/** How far a body has come. */
export interface BodyState {
  /** Whether it is all there; what follows it comes then, and does not move on the screen. */
  readonly isWhole: boolean;
  /** Whether it is shown only until the next article is there. */
  readonly isOld: boolean;
}

/**
 * An article as the variant shows it.
 *
 * @param body what the cleaner let through.
 */
export function articleTemplate(
  view: ArticleView,
  body: Element,
  { isWhole, isOld }: BodyState,
): TemplateResult {
  const { article, options, text } = view;
  const state = isOld ? 'old' : '';
  if (options.variant === 'headline') {
    return html`<article class="headline ${state}">
      <div lang=${view.contentLanguage} dir=${directionOf(view.contentLanguage) ?? nothing}>
        ${titleBlock(view)}
      </div>
      ${bylineLine(view)} ${servedBy(view.origin, text)}
    </article>`;
  }
  if (options.variant === 'compact') {
    return html`<article class="compact ${state}">
      ${leadImage(view)}
      <div>
        <div lang=${view.contentLanguage} dir=${directionOf(view.contentLanguage) ?? nothing}>
          ${titleBlock(view)}
        </div>
        ${bylineLine(view)} ${servedBy(view.origin, text)}
      </div>
    </article>`;
  }
  return html`<article class=${state || nothing}>
    <header>
      ${options.withoutPublisher ? nothing : publisherStrip(view)}
      <div lang=${view.contentLanguage} dir=${directionOf(view.contentLanguage) ?? nothing}>
        ${titleBlock(view)}
      </div>
      ${bylineLine(view)}
    </header>
    ${keptNotice(view)} ${ageNotice(view)}
    ${article.status === 'archived' ? archived(view) : nothing}
    ${article.aiGenerated ? html`<p class="notice" part="notice">${madeByMachine(article.aiGenerated, text)}</p>` : nothing}
    <div lang=${view.contentLanguage} dir=${directionOf(view.contentLanguage) ?? nothing}>
      ${leadImage(view)}
      <div class="body" part="body">${body}</div>
      ${isWhole ? liftedLines(view) : nothing}
    </div>
    ${article.body === undefined && article.url ? html`<p class="elsewhere">${sourceLink(article, text, sourceAddress(view.origin))}</p>` : nothing}
    ${isWhole ? html`${corrections(view)} ${attachments(view)} ${tagsAndRelated(view)} ${foot(view)}` : nothing}
  </article>`;
}

/** A line that was taken out of the body stands below it where its place shows none, or another one. */
function liftedLines({ article, lifted, options, text }: ArticleView): unknown {
  const { byline, source } = lifted;
  const isSourceShown = keyOf(article.source?.name) === keyOf(source?.name);
  return [
    byline && options.withoutByline ? html`<p class="lifted">${byline}</p>` : nothing,
    source && !isSourceShown
      ? html`<p class="lifted">${text.sourceLabel} <bdi>${source.name}</bdi></p>`
      : nothing,
  ];
}

function keptNotice({ keptSince, text, language, timeZone }: ArticleView): unknown {
  if (keptSince === undefined) return nothing;
  const d = formatDate(timestamp(keptSince), { timeZone, language, withTime: true });
  return html`<p class="notice" part="notice">${fill(text.kept, { d })}</p>`;
}

/** Old news is often shared as if it were new. */
function ageNotice({ article, options, text, timeZone }: ArticleView): unknown {
  const { datePublished } = article;
  if (!options.withAge || !datePublished) return nothing;
  const years = yearsSince(datePublished, timeZone, new Date());
  const said = fill(years === 1 ? text.yearOld : text.yearsOld, { years });
  return years > 0 ? html`<p class="notice" part="notice">${said}</p>` : nothing;
}

function archived({ article, text, origin }: ArticleView): TemplateResult {
  const { archive } = article;
  const place = archive && linkedWords(archive.url, archive.name, sourceAddress(origin));
  return html`<p class="notice" part="notice">${text.archived} ${place ?? nothing}</p>`;
}
