import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { type Article, readArticle } from '../../model/article.js';
import { asLxError } from '../../model/errors.js';
import { defaultTimeZone, formatDate, isTimeZone, isUpdated, readDate } from '../../text/date.js';
import { words } from '../../text/strings/strings.js';
import { resolveUrl } from '../../text/url.js';
import { booleanAttribute } from '../shared/boolean-attribute.js';
import { LxWarningEvent } from '../shared/events.js';
import { frameStyles } from '../shared/frame.styles.js';
import { LongLists } from '../shared/long-lists.js';
import { linked } from '../shared/link.js';
import { LxElement } from '../shared/lx-element.js';
import { tell } from '../shared/tell.js';
import { bylineStyles } from './lx-byline.styles.js';

/** What the line shows; dates are read. */
type Line = {
  [Member in 'byline' | 'authors' | 'datePublished' | 'dateModified' | 'source']: Article[Member];
} & {
  timeZone: string;
};

/** A change of one of these is read anew. */
const shapesLine: ReadonlySet<PropertyKey> = new Set<keyof LxByline>([
  'article',
  'byline',
  'authors',
  'datePublished',
  'dateModified',
  'source',
  'sourceUrl',
  'timeZone',
]);

/**
 * The line under a title: authors • date, and "Cập nhật" with its date where the article was
 * modified on a later day, or over an hour later. Dates are those of the portal's time zone, the
 * same for every reader.
 *
 * @summary Authors and date of an article.
 * @tag lx-byline
 * @attr {string} lang - Language of the words (BCP 47); default: the nearest in the page, else Vietnamese.
 * @fires {LxErrorEvent} lx-error - The property `article` is no article; nothing is shown.
 * @fires {LxWarningEvent} lx-warning - A date or another member could not be read and is not shown.
 * @csspart byline - The line.
 * @csspart author - The authors.
 * @csspart date - The dates.
 * @csspart source - Where the text was taken from.
 */
export class LxByline extends LxElement {
  static override readonly styles = [frameStyles, bylineStyles];

  /** An article in any known format. The other properties, where given, beat its members. */
  @property({ attribute: false }) article: unknown;

  /** Authors as printed: "Tin, ảnh: Ngọc Minh". */
  @property() byline: string | undefined;

  /** Authors one by one, shown where no `byline` is given. */
  @property({ attribute: false }) authors: Article['authors'];

  /** When it was published: RFC 3339 with offset, or a calendar day (2022-05-13). */
  @property({ attribute: 'date-published' }) datePublished: string | undefined;

  /** When it was last modified, as `date-published`. */
  @property({ attribute: 'date-modified' }) dateModified: string | undefined;

  /** Name of the source that the text was taken from. */
  @property() source: string | undefined;

  /** Address of that source. */
  @property({ attribute: 'source-url' }) sourceUrl: string | undefined;

  /** IANA name of the zone in which dates are shown. Default: the article's, else Asia/Ho_Chi_Minh. */
  @property({ attribute: 'time-zone' }) timeZone: string | undefined;

  /** Whether to show the time of day too, where one is given. */
  @property({ attribute: 'with-time', converter: booleanAttribute }) withTime = false;

  readonly #lists = new LongLists(this);
  #line: Line | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('article')) this.hasFailed = false;
    // Reading again would warn again of the same.
    if (!this.#line || [...changed.keys()].some(name => shapesLine.has(name)))
      this.#line = this.#read();
  }

  protected override content(): unknown {
    return this.#line ? this.#renderLine(this.#line, this.language) : nothing;
  }

  #renderLine(line: Line, language: string): TemplateResult {
    const { timeZone, datePublished, dateModified, source } = line;
    const text = words(language);
    const date = (value: string, withTime: boolean): TemplateResult =>
      html`<time datetime=${value}
        >${formatDate(value, { timeZone, language, withTime, withZone: true })}</time
      >`;
    const parts = [this.#renderAuthors(line)];
    if (datePublished)
      parts.push(html`<span part="date">${date(datePublished, this.withTime)}</span>`);
    if (dateModified && (!datePublished || isUpdated(datePublished, dateModified, timeZone))) {
      const sameDay = datePublished && formatDay(datePublished) === formatDay(dateModified);
      const [before, after] = text.updated.split('{d}');
      parts.push(
        html`<span part="date"
          >${before}${date(dateModified, this.withTime || !!sameDay)}${after}</span
        >`,
      );
    }
    if (source) {
      const name = linked(source.url, source.name);
      parts.push(html`<span part="source">${text.sourceLabel} <bdi>${name}</bdi></span>`);
    }
    const shown = parts.filter(part => part !== undefined);
    return html`<p part="byline">
      <span class="items"
        >${shown.map(
          (part, at) =>
            html`<span class="item"
              >${at ? html`<span class="dot" aria-hidden="true">•</span>` : nothing}${part}</span
            >`,
        )}</span
      >
    </p>`;

    function formatDay(value: string): string {
      return formatDate(value, { timeZone, language });
    }
  }

  #renderAuthors({ byline, authors }: Line): TemplateResult | undefined {
    if (byline) return html`<bdi part="author">${byline}</bdi>`;
    if (!authors?.length) return undefined;
    const names = this.#lists.items(authors, [], ({ name, url, role }, at) => {
      const shown = linked(url, name, 'noopener author');
      return html`${at ? ', ' : nothing}<bdi>${shown}</bdi>${role ? ` (${role})` : nothing}`;
    });
    const more = this.#lists.more(authors, words(this.language));
    return html`<span part="author">${names}</span>${more}`;
  }

  /** Reads what was given, as leniently as an article is read. */
  #read(): Line | undefined {
    const article = this.#readArticle();
    const zone =
      [this.timeZone, article?.timeZone].find(name => name && isTimeZone(name)) ?? defaultTimeZone;
    const sourceUrl = this.sourceUrl && resolveUrl(this.sourceUrl, 'link', document.baseURI);
    return {
      timeZone: zone,
      byline: this.byline || article?.byline,
      authors: this.authors ?? article?.authors,
      datePublished: this.#date('datePublished', zone) ?? article?.datePublished,
      dateModified: this.#date('dateModified', zone) ?? article?.dateModified,
      source: this.source
        ? { name: this.source, ...(sourceUrl && { url: sourceUrl }) }
        : article?.source,
    };
  }

  #date(name: 'datePublished' | 'dateModified', timeZone: string): string | undefined {
    const given = this[name];
    if (!given) return undefined;
    const date = readDate(given, timeZone);
    if (!date) this.#warn(`$.${name}`, `"${given}" is no RFC 3339 date and is not shown.`);
    return date?.value;
  }

  #readArticle(): Article | undefined {
    if (this.article === undefined || this.article === null) return undefined;
    try {
      return readArticle(this.article, { baseUrl: document.baseURI, warn: this.#warn });
    } catch (error) {
      this.fail(asLxError(error));
      return undefined;
    }
  }

  readonly #warn = (path: string, message: string): void => {
    tell(this, new LxWarningEvent(path, message));
  };
}
