import { html, nothing, type TemplateResult } from 'lit';
import type { Article } from '../../../model/article.js';
import type { LxError } from '../../../model/errors.js';
import type { Unavailability } from '../../../model/lifecycle.js';
import { formatDate } from '../../../text/date.js';
import { fill, type Strings } from '../../../text/strings/strings.js';
import { hostOf } from '../../../text/url.js';
import type { ArticleOptions } from '../view.types.js';
import { heading } from '../../shared/heading.js';
import { linked, linkedWords } from '../../shared/link.js';
import { servedBy, sourceAddress } from '../../shared/served-by.js';

/** What is known of an article that is not shown. */
export interface FailureView {
  readonly error: LxError;
  readonly text: Strings;
  readonly options: ArticleOptions;
  readonly language: string;
  /** Address of the JSON, where it was fetched. */
  readonly origin: string | undefined;
  /** The article, where one was read. */
  readonly article: Article | undefined;
  readonly unavailable: Unavailability | undefined;
  /** The body as plain text, where the cleaner could not work. */
  readonly plainText: string | undefined;
  /** Whether the fallback leads to this article. */
  readonly hasOwnFallback: boolean;
  /** Asks again; absent where that cannot help. */
  readonly retry: (() => void) | undefined;
  /** Whether a new attempt is under way. */
  readonly busy: boolean;
}

/** What the lifecycle's members say to a reader (model/lifecycle.ts). */
const unavailable: Readonly<Record<string, 'embargoed' | 'expired' | 'otherHost'>> = {
  '$.embargoedUntil': 'embargoed',
  '$.expires': 'expired',
  '$.embedding': 'otherHost',
};

/** Why the article is not shown, in the reader's words. */
export function failureMessage({ kind, status, path }: LxError, text: Strings): string {
  const key = (kind === 'unavailable' && unavailable[path]) || kind;
  return fill(text[key], { status: status ?? '' });
}

/** Why the article is not shown, with a link to the source. */
export function failureTemplate(view: FailureView): TemplateResult {
  const { error, text, article, unavailable, plainText, options, retry, busy, language } = view;
  const fallback = view.hasOwnFallback ? html`<slot part="fallback"></slot>` : nothing;
  const named = article && unavailable?.show !== 'nothing' ? article : undefined;
  const { withdrawn } = named ?? {};
  const from = sourceAddress(view.origin);
  const d =
    named && withdrawn?.date && formatDate(withdrawn.date, { timeZone: named.timeZone, language });
  return html`<div class="failure" part="error">
    ${named ? html`<div lang=${named.language ?? nothing}>${heading(options.headingLevel, 'title', linked(named.url, named.title))}</div>` : nothing}
    <p class="message">${d ? fill(text.withdrawnOn, { d }) : failureMessage(error, text)}</p>
    ${withdrawn?.notice ? html`<p lang=${named?.language ?? nothing}>${withdrawn.notice}</p>` : nothing}
    ${
      withdrawn?.replacedBy
        ? html`<p>${linkedWords(withdrawn.replacedBy, text.replacedBy, from)}</p>`
        : nothing
    }
    ${plainText ? html`<div class="plain" lang=${named?.language ?? nothing}>${plainText}</div>` : nothing}
    ${named?.url ? html`<p>${sourceLink(named, text, from)} ${servedBy(view.origin, text)}</p>` : fallback}
    ${
      retry
        ? html`<p>
            <button
              type="button"
              part="retry"
              aria-disabled=${busy ? 'true' : 'false'}
              @click=${busy ? nothing : retry}
            >
              ${busy ? text.loading : text.retry}
            </button>
          </p>`
        : nothing
    }
  </div>`;
}

/** The link to an article's own page, which names its portal or host. */
export function sourceLink({ url, publisher }: Article, text: Strings, from: string): unknown {
  const host = hostOf(url ?? '') ?? '';
  if (!publisher) return linked(url, fill(text.readAtSource, { name: host }));
  return linkedWords(url, fill(text.readAtSource, { name: publisher.name }), from);
}
