import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { config } from '../../config.js';
import { FeedsController } from '../../load/feeds-controller.js';
import { noteOrigin } from '../../load/origins.js';
import { isWhole } from '../../model/feed.js';
import type { ListedItem, Selection } from '../../model/feed-list.js';
import { splitHosts } from '../../text/host-list.js';
import { listStrings } from '../../text/strings/list.js';
import { fill, type Strings, supplyStrings, words } from '../../text/strings/strings.js';
import { booleanAttribute } from '../shared/boolean-attribute.js';
import { LxErrorEvent, LxListLoadEvent, LxWarningEvent } from '../shared/events.js';
import { frameStyles } from '../shared/frame.styles.js';
import { LxElement } from '../shared/lx-element.js';
import { tell } from '../shared/tell.js';
import { card, type CardView, type ListVariant } from './card.js';
import { listStyles } from './lx-article-list.styles.js';
import { OpenArticle } from './open-article.js';
import { failure, missing, servingHosts, skeletons } from './templates.js';

supplyStrings(listStrings);

/** A whole number from an attribute, within bounds. */
const between = (least: number, most: number, otherwise: number) => (value: string | null) =>
  /^\d+$/.test(value?.trim() ?? '') ? Math.min(Math.max(Number(value), least), most) : otherwise;

/**
 * The newest articles of one or several feeds: merged by date, each once, with a button for older ones.
 * A feed that does not come is named and takes nothing from the others. What is shown never moves by
 * itself: what is new waits behind a button.
 *
 * @summary Lists the newest articles of feeds.
 * @tag lx-article-list
 * @attr {string} lang - Language of the controls (BCP 47); default: the nearest in the page, else Vietnamese.
 * @attr {boolean} debug - Shows what was read, or why nothing is shown; also in the console.
 * @slot - The fallback: a link to the portal's own list.
 * @fires {LxListLoadEvent} lx-list-load - The list is shown; says which feeds did not come.
 * @fires {LxErrorEvent} lx-error - None of the feeds came.
 * @fires {LxWarningEvent} lx-warning - An item, or a member of one, was left out.
 * @cssstate loading - The feeds are on their way.
 * @cssstate error - None of the feeds came.
 * @csspart card - One item.
 * @csspart image - An item's picture.
 * @csspart title - An item's title.
 * @csspart link - The link in a title.
 * @csspart section - An item's section.
 * @csspart date - An item's date.
 * @csspart standfirst - An item's standfirst.
 * @csspart more - The button for older items.
 * @csspart retry - The button that asks a feed again.
 * @csspart notice - What is said of a feed that did not come.
 * @csspart error - What is said where none came.
 * @csspart fallback - The slot of the fallback.
 */
export class LxArticleList extends LxElement {
  static override readonly styles = [frameStyles, listStyles];

  /** Addresses of feeds in any known format, separated by white space. */
  @property() src: string | undefined;

  /** A field map for JSON of any shape, or the address of one. */
  @property() map: string | undefined;

  /** Whether the feeds are loaded at once (`eager`), or when the list comes near the screen (`lazy`). */
  @property() loading: 'eager' | 'lazy' = 'eager';

  /** Cards with pictures, rows with small pictures, or titles and dates. */
  @property({
    converter: value => (value === 'list' || value === 'headlines' ? value : 'cards'),
  })
  variant: ListVariant = 'cards';

  /** How many items are shown at first and come with each step, 1 to 200. */
  @property({ converter: between(1, 200, 6) }) limit = 6;

  /** Only items of the section with this name. */
  @property() section: string | undefined;

  /** Only items with this tag. */
  @property() tag: string | undefined;

  /** Only items in this language (BCP 47), and those that do not say. */
  @property({ attribute: 'language' }) articleLanguage: string | undefined;

  /** Only items published since: RFC 3339, or a calendar day. */
  @property() since: string | undefined;

  /** Whether a title leads to the portal, or opens the article in place where the feed carries it whole. */
  @property() open: 'portal' | 'inline' = 'portal';

  /** Makes an entry in the page's history for an article that is opened in place. */
  @property({ converter: booleanAttribute }) history = false;

  /** Seconds after which the feeds are asked again while the list is in view, 60 or more; 0: never. */
  @property({ converter: value => Number(value) && between(60, 86_400, 0)(value) }) refresh = 0;

  /** Level of the titles, 1 to 6. */
  @property({ attribute: 'heading-level', converter: between(1, 6, 3) }) headingLevel = 3;

  /** `auto` follows the host's colours; `light` and `dark` bring their own. */
  @property({ reflect: true, useDefault: true }) scheme: 'auto' | 'light' | 'dark' = 'auto';

  /** IANA name of the zone in which dates are shown. Default: the article's, else Asia/Ho_Chi_Minh. */
  @property({ attribute: 'time-zone' }) timeZone: string | undefined;

  /** Hosts that images may come from, separated by spaces. Default: any public one. */
  @property({ attribute: 'image-hosts' }) imageHosts = '';

  /** Shows the time of day beside dates that have one. */
  @property({ converter: booleanAttribute, attribute: 'with-time' }) withTime = false;

  /** Hides pictures. */
  @property({ converter: booleanAttribute, attribute: 'without-image' }) withoutImage = false;

  /** Hides standfirsts. */
  @property({ converter: booleanAttribute, attribute: 'without-standfirst' }) withoutStandfirst =
    false;

  /** Hides sections. */
  @property({ converter: booleanAttribute, attribute: 'without-section' }) withoutSection = false;

  /** Hides the button for older items. */
  @property({ converter: booleanAttribute, attribute: 'without-more' }) withoutMore = false;

  @state() private said = '';

  readonly #feeds = new FeedsController(this, {
    loaded: (items, failed) =>
      this.dispatchEvent(
        new LxListLoadEvent(
          items.map(({ item }) => item),
          failed.map(({ address }) => address),
        ),
      ),
    failed: error => {
      this.hasFailed = true;
      tell(this, new LxErrorEvent(error));
    },
    warn: (path, message) => tell(this, new LxWarningEvent(path, message)),
  });
  readonly #opened = new OpenArticle(this);

  /** What the list takes of its feeds. */
  get selection(): Selection {
    const { section, tag, since, articleLanguage: language } = this;
    return { section, tag, since, language };
  }

  /** Loads the feeds again. Resolves once they have loaded or failed. */
  reload(): Promise<void> {
    this.hasFailed = false;
    return this.#feeds.reload();
  }

  protected override get announcement(): string {
    return this.#feeds.phase === 'loading' ? words(this.language).loadingList : this.said;
  }

  protected override get isBusy(): boolean {
    return this.#feeds.phase === 'loading' || this.#feeds.isPaging;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#feeds.settled;
    return super.getUpdateComplete();
  }

  protected override updated(): void {
    const { phase } = this.#feeds;
    this.setStates({ loading: phase === 'loading', error: phase === 'failed' });
  }

  protected override content(): unknown {
    const text = words(this.language);
    const { phase, shown } = this.#feeds;
    if (phase === 'idle') return html`<slot part="fallback"></slot>`;
    if (this.#opened.item) return this.#article(this.#opened.item, text);
    if (phase === 'failed') return failure(this.#feeds.failedSources, text, this.#again);
    if (shown.length === 0)
      return phase === 'loading'
        ? skeletons(this.variant, this.limit, this.withoutImage)
        : html`<p class="note">${text.noItems}</p>
            ${this.#missing(text)}<slot part="fallback"></slot>`;
    return this.#list(text);
  }

  #list(text: Strings): TemplateResult {
    const { shown, fresh, hasMore, isPaging } = this.#feeds;
    const view = this.#view();
    const count = fresh.length;
    return html`${
        count > 0
          ? html`<button type="button" class="fresh" @click=${this.#showFresh}>
              ${fill(text.freshItems, { count })}
            </button>`
          : nothing
      }
      <ul class=${this.variant}>
        ${shown.map(item => card(item, view))}
      </ul>
      ${this.#missing(text)}
      ${
        hasMore && !this.withoutMore
          ? html`<button
              type="button"
              part="more"
              aria-disabled=${isPaging ? 'true' : 'false'}
              @click=${this.#more}
            >
              ${isPaging ? text.loadingList : text.moreItems}
            </button>`
          : nothing
      }
      ${servingHosts(shown, text)}`;
  }

  #view(): CardView {
    const { variant, headingLevel, language, timeZone, withTime, withoutImage } = this;
    return {
      variant,
      headingLevel,
      language,
      timeZone,
      withTime,
      withoutImage,
      withoutSummary: this.withoutStandfirst,
      withoutSection: this.withoutSection,
      imageHosts: splitHosts(this.imageHosts || config.imageHosts),
      open: (item, event) => this.guard(() => this.#follow(item, event)),
    };
  }

  #missing(text: Strings): unknown {
    return missing(this.#feeds.failedSources, text, this.#again);
  }

  #article(listed: ListedItem, text: Strings): TemplateResult {
    noteOrigin(listed.item, listed.origin);
    return html`<button type="button" class="back" @click=${this.#back}>
        ‹ ${text.backToList}
      </button>
      <lx-article
        lang=${this.language}
        heading-level=${Math.min(this.headingLevel, 5)}
        scheme=${this.scheme}
        image-hosts=${this.imageHosts}
        time-zone=${this.timeZone ?? nothing}
        exportparts="publisher, section, title, standfirst, byline, date, body, figure, image, caption, error, retry"
        without-text-copy
        .article=${listed.item}
      ></lx-article>`;
  }

  /** A plain click opens an article that the feed carries whole; all else is the link's. */
  #follow(listed: ListedItem, event: MouseEvent): void {
    const { button, ctrlKey, metaKey, shiftKey, altKey } = event;
    const isPlain = button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
    if (this.open !== 'inline' || !isPlain || !isWhole(listed.item)) return;
    event.preventDefault();
    void this.#opened.open(listed);
  }

  readonly #back = (): void => this.guard(() => this.#opened.close());

  readonly #again = (): void => {
    this.hasFailed = false;
    void this.#feeds.retry();
  };

  readonly #showFresh = (): void =>
    this.guard(() => {
      const [first] = this.#feeds.showFresh();
      void this.#focusOn(first);
    });

  readonly #more = async (): Promise<void> => {
    const added = await this.#feeds.more();
    this.said = fill(words(this.language).moreAdded, { count: added.length });
    // The button may be gone; the reader goes on with the first of what it brought.
    if (!this.#feeds.hasMore) await this.#focusOn(added[0]);
  };

  async #focusOn(listed: ListedItem | undefined): Promise<void> {
    await super.getUpdateComplete();
    const links = [...this.renderRoot.querySelectorAll<HTMLElement>('a[data-id]')];
    links.find(({ dataset }) => dataset.id === listed?.item.id)?.focus({ preventScroll: true });
  }
}
