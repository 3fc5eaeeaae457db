import { html, nothing, type TemplateResult } from 'lit';
import { fileNameOf } from '../../../text/image-url.js';
import type { Article } from '../../../model/article.js';
import { formatDate } from '../../../text/date.js';
import { compose } from '../../../text/marks.js';
import { formatSize } from '../../../text/size.js';
import { fill } from '../../../text/strings/strings.js';
import { isCertificateOf } from '../../../text/trust.js';
import { hostOf } from '../../../text/url.js';
import type { ArticleView } from '../view.types.js';
import { heading } from '../../shared/heading.js';
import { linked, linkedWords } from '../../shared/link.js';
import { correctionLabel } from '../correction-label.js';
import { servedBy, sourceAddress } from '../../shared/served-by.js';

type Shown = TemplateResult | typeof nothing;
type Attachment = NonNullable<Article['attachments']>[number];

const dateOf = ({ timeZone, language }: ArticleView, value: string): TemplateResult =>
  html`<time datetime=${value}>${formatDate(value, { timeZone, language })}</time>`;

/** What the items of all lists depend on, besides themselves. */
const words = ({ language, contentLanguage, timeZone }: ArticleView): readonly unknown[] => [
  language,
  contentLanguage,
  timeZone,
];

/** Corrections: always shown where there are any, because a reader who was misled must learn it. */
export function corrections(view: ArticleView): Shown {
  const { corrections: list } = view.article;
  if (!list?.length) return nothing;
  return html`
    <section class="corrections" part="corrections" id="a-lx-corrections">
      <div>
        ${view.lists.items(list, words(view), ({ date, note, quote }) => {
          return html`<p>
            <strong>${correctionLabel(date, view)}:</strong>
            <span lang=${view.contentLanguage}>${note}</span>
            ${
              quote
                ? html`<span class="was">${fill(view.text.corrected, { quote })}</span>`
                : nothing
            }
          </p>`;
        })}
      </div>
      ${view.lists.more(list, view.text)}
    </section>
  `;
}

/** Attached documents, with what officials cite them by. */
export function attachments(view: ArticleView): Shown {
  const { article, options, text } = view;
  if (!article.attachments?.length || options.withoutAttachments) return nothing;
  return html`
    <section class="attachments" part="attachments">
      ${heading(options.headingLevel + 1, '', text.attachments)}
      <ul>
        ${view.lists.items(article.attachments, words(view), file => attachment(view, file))}
      </ul>
      ${view.lists.more(article.attachments, text)}
    </section>
  `;
}

function attachment(view: ArticleView, file: Attachment): TemplateResult {
  const { text, language } = view;
  // Read out with their labels; seen, they explain themselves.
  const facts: [label: string, value: unknown][] = [];
  if (file.documentNumber)
    facts.push([text.number, html`<bdi class="whole">${file.documentNumber}</bdi>`]);
  if (file.issuer) facts.push([text.issuer, html`<bdi>${file.issuer}</bdi>`]);
  if (file.dateIssued) facts.push([text.issued, dateOf(view, file.dateIssued)]);
  if (file.sizeInBytes !== undefined)
    facts.push([text.size, formatSize(file.sizeInBytes, language)]);
  const type = fileType(file.url);
  const name = file.title ?? compose(fileNameOf(file.url));
  return html`
    <li part="attachment">
      ${type ? html`<span class="type" aria-hidden="true">${type}</span>` : nothing}
      <div>
        <span lang=${view.contentLanguage}>${linked(file.url, name)}</span>
        ${type ? html`<span class="unseen">(${type})</span>` : nothing}
        ${
          facts.length
            ? html`<p class="facts">
                <span class="list"
                  >${facts.map(
                    ([label, value], at) =>
                      html`<span class="fact"
                        >${at ? html`<span class="dot" aria-hidden="true">·</span>` : nothing}<span
                          ><span class="unseen">${label}: </span>${value}</span
                        ></span
                      > `,
                  )}</span
                >
              </p>`
            : nothing
        }
      </div>
    </li>
  `;
}

// A page that a server makes says nothing of the file that comes.
const serverPages = /^(?:php\d?|aspx?|ashx|axd|jspx?|cgi|do|s?html?|xhtml)$/i;

/**
 * "PDF", "DOCX": by the address alone, whatever the article calls it; nothing where that does not
 * say. Windows drops dots and spaces at the end of a name.
 */
function fileType(url: string): string | undefined {
  const extension = /\.([a-z\d]+)[\s.]*$/i.exec(fileNameOf(url))?.[1];
  return extension && !serverPages.test(extension) ? extension.toUpperCase() : undefined;
}

/** Tags, and articles on the same matter. */
export function tagsAndRelated(view: ArticleView): TemplateResult {
  const { article, options, text } = view;
  const { tags, related } = article;
  return html`
    ${
      tags?.length && !options.withoutTags
        ? html`<div class="tags" part="tags">
            <span class="label">${text.tags}:</span>
            <ul>
              ${view.lists.items(
                tags,
                words(view),
                tag => html`<li lang=${view.contentLanguage}><bdi>${tag}</bdi></li>`,
              )}
            </ul>
            ${view.lists.more(tags, text)}
          </div>`
        : nothing
    }
    ${
      related?.length && !options.withoutRelated
        ? html`<section class="related" part="related">
            ${heading(options.headingLevel + 1, '', text.related)}
            <ul lang=${view.contentLanguage}>
              ${view.lists.items(
                related,
                words(view),
                ({ url, title, datePublished }) =>
                  html`<li>
                    ${linked(url, title)} ${datePublished ? dateOf(view, datePublished) : nothing}
                  </li>`,
              )}
            </ul>
            ${view.lists.more(related, text)}
          </section>`
        : nothing
    }
  `;
}

/** Where the text is from and who vouches for it. The source cannot be switched off. */
export function foot(view: ArticleView): TemplateResult {
  const { article, options, text } = view;
  const { publisher, copyrightNotice, license, feedbackUrl, alternates } = article;
  const url = article.source?.url ?? article.url;
  const host = url && hostOf(url);
  const name = article.source?.name ?? publisher?.name ?? host;
  const from = sourceAddress(view.origin);
  return html`
    <footer class="foot">
      <div class="origin">
        ${options.withoutPublisher ? html`<p>${servedBy(view.origin, text)}</p>` : nothing}
        ${
          publisher?.slogan && !options.withoutPublisher
            ? html`<p class="slogan" part="slogan"><bdi>${publisher.slogan}</bdi></p>`
            : nothing
        }
        ${
          name
            ? html`<p part="source">
                ${text.sourceLabel}
                <bdi>${name === host ? linked(url, name) : linkedWords(url, name, from)}</bdi>
              </p>`
            : nothing
        }
        ${
          copyrightNotice || license
            ? html`<p part="copyright">
                <span lang=${view.contentLanguage}>${copyrightNotice ?? nothing}</span>
                ${license ? linkedWords(license, text.license, from, 'noopener license') : nothing}
              </p>`
            : nothing
        }
        ${alternates?.length ? translations(view, alternates) : nothing}
        ${feedbackUrl ? html`<p>${linkedWords(feedbackUrl, text.feedback, from)}</p>` : nothing}
      </div>
      ${
        publisher?.certifications?.length && !options.withoutTrust
          ? html`<div class="marks">
                ${view.lists.items(publisher.certifications, [publisher.name, from], mark => trustMark(mark, publisher.name, from))}
              </div>
              ${view.lists.more(publisher.certifications, text)}`
          : nothing
      }
    </footer>
  `;
}

const translations = (
  view: ArticleView,
  list: NonNullable<Article['alternates']>,
): TemplateResult => html`
  <div>
    ${view.lists.items(
      list,
      words(view),
      ({ url, language }) =>
        html`<p>
          ${linkedWords(
            url,
            fill(view.text.translation, { language: languageName(language, view.language) }),
            sourceAddress(view.origin),
            'noopener alternate',
            language,
          )}
        </p>`,
    )}
  </div>
  ${view.lists.more(list, view.text)}
`;

function languageName(language: string, displayLanguage: string): string {
  try {
    const name = new Intl.DisplayNames(displayLanguage, { type: 'language' }).of(language);
    // "tiếng Anh" in the middle of a sentence, as Vietnamese writes it.
    return name?.replace(/^Tiếng /, 'tiếng ') ?? language;
  } catch {
    return language;
  }
}

/**
 * A trust mark: with a shield where its link is the certificate of the very site that the article
 * came from, else in plain words.
 */
function trustMark(
  { name, url }: { name: string; url?: string | undefined },
  publisher: string,
  from: string,
): unknown {
  if (!url || !isCertificateOf(url, new URL(from).hostname)) {
    return html`<span part="trust"><bdi>${linkedWords(url, name, from)}</bdi></span>`;
  }
  // It vouches for the publisher's site, not for the page that shows the article: so its name is said.
  return html`<span class="trust" part="trust"
    >${linked(
      url,
      html`${shield}<span><bdi>${name}</bdi><span class="unseen"> – ${publisher}</span></span>`,
    )}</span
  >`;
}

const shield = html`<svg
  viewBox="0 0 16 16"
  width="16"
  height="16"
  aria-hidden="true"
  focusable="false"
>
  <path class="shield" d="M8 .8 14 3v4.6c0 3.6-2.5 6.3-6 7.6-3.5-1.3-6-4-6-7.6V3z" />
  <path
    class="tick"
    d="m5 7.9 2.1 2.1 3.9-4"
    fill="none"
    stroke-width="1.6"
    stroke-linecap="round"
  />
</svg>`;
