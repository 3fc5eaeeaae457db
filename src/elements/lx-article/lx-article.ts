import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { config } from '../../config.js';
import { ArticleController } from '../../load/article-controller.js';
import type { Article } from '../../model/article.js';
import type { LxError } from '../../model/errors.js';
import { splitHosts } from '../../text/host-list.js';
import { words } from '../../text/strings/strings.js';
import { booleanAttribute } from '../shared/boolean-attribute.js';
import { LxErrorEvent, LxLoadEvent, LxWarningEvent } from '../shared/events.js';
import { frameStyles } from '../shared/frame.styles.js';
import { LongLists } from '../shared/long-lists.js';
import { LxElement } from '../shared/lx-element.js';
import { say, tell } from '../shared/tell.js';
import { BodyController } from './body-controller.js';
import { listenInside } from './listen-inside.js';
import { Status } from './status.js';
import { articleStyles } from './styles/article.styles.js';
import { footStyles } from './styles/foot.styles.js';
import { proseStyles } from './styles/prose.styles.js';
import { sectionStyles } from './styles/section.styles.js';
import { stateStyles } from './styles/states.styles.js';
import { failureMessage } from './templates/failure.js';
import { phaseTemplate } from './templates/phase.js';
import type { ArticleOptions } from './view.types.js';

/**
 * An article of a news portal: loaded or given, cleaned, and shown in one look.
 *
 * The article comes from the property `article`, else from a child
 * `<script type="application/json">`, else from `src`. Other children are the fallback: shown
 * without JavaScript, while loading, and on failure.
 *
 * @summary Shows one article.
 * @tag lx-article
 * @attr {string} lang - Language of the controls (BCP 47); default: the nearest in the page, else Vietnamese.
 * @attr {boolean} debug - Shows what was read, or why nothing is shown; also in the console.
 * @slot - The fallback: a link to the article's page.
 * @fires {LxLoadEvent} lx-load - The whole article is in the document.
 * @fires {LxErrorEvent} lx-error - The article is not shown; its `kind` says why.
 * @fires {LxWarningEvent} lx-warning - An optional member was dropped, or the publisher should mend something.
 * @fires {LxFontSizeChangeEvent} lx-font-size-change - The reader chose another text size.
 * @fires {LxViewEvent} lx-view - The article came into view for the first time. Cancelable.
 * @cssstate loading - The article is on its way.
 * @cssstate error - The article is not shown.
 * @cssstate withdrawn - The article is not shown because it was withdrawn.
 * @cssstate stale - What is shown is a kept copy.
 * @csspart publisher - The strip of the publisher.
 * @csspart slogan - The publisher's welcome line.
 * @csspart section - The section's name.
 * @csspart title - The title.
 * @csspart standfirst - The standfirst (sapo).
 * @csspart byline - The line of authors and date.
 * @csspart author - The authors.
 * @csspart date - A date in the byline.
 * @csspart font-size - The buttons A− A A+.
 * @csspart lead - The lead image with its caption.
 * @csspart body - The body.
 * @csspart figure - An image with its caption.
 * @csspart image - An image.
 * @csspart caption - A caption.
 * @csspart credit - A credit.
 * @csspart gallery - A figure of several images.
 * @csspart table - The box in which a table scrolls.
 * @csspart quote - A quotation.
 * @csspart media - A card of a video or another medium.
 * @csspart corrections - The corrections.
 * @csspart attachments - The list of attached documents.
 * @csspart attachment - One attached document.
 * @csspart tags - The tags.
 * @csspart related - The related articles.
 * @csspart source - The source line.
 * @csspart copyright - The copyright line.
 * @csspart trust - A trust mark.
 * @csspart notice - A notice.
 * @csspart error - What is shown on failure.
 * @csspart retry - The button that tries again.
 * @csspart fallback - The slot of the fallback.
 * @cssprop [--lx-font-size=medium] - Text size before the reader's factor; `1em` takes the host's.
 * @cssprop [--lx-font-scale=1] - The reader's factor; lx sets it at the root of the page.
 * @cssprop --lx-font-family - Font; default: the host's.
 * @cssprop --lx-font-family-title - Font of titles and headings; default: as the text.
 * @cssprop [--lx-line-height=1.68] - Line height of the body.
 * @cssprop [--lx-measure=61ch] - Longest line of text; the default is about 66 characters.
 * @cssprop [--lx-space=1.15em] - Space between paragraphs.
 * @cssprop [--lx-radius=0.25em] - Radius of corners.
 * @cssprop --lx-ink - Text colour; default: the host's.
 * @cssprop --lx-muted - Colour of secondary text; default: mixed from the ink.
 * @cssprop --lx-rule - Colour of rules; default: mixed from the ink.
 * @cssprop --lx-accent - Accent colour.
 * @cssprop --lx-soft - Background of quiet surfaces; default: mixed from the ink.
 * @cssprop --lx-surface - Background under `scheme="light"` and `scheme="dark"`.
 * @cssprop --lx-focus - Colour of focus rings; default: the accent.
 */
export class LxArticle extends LxElement implements ArticleOptions {
  static override readonly styles = [
    frameStyles,
    articleStyles,
    proseStyles,
    sectionStyles,
    footStyles,
    stateStyles,
  ];

  /** The article, as an object in any known format. Beats the child script and `src`. */
  @property({ attribute: false }) article: unknown;

  /** Address of the article's JSON or feed: https, or of the page's own origin, or on loopback. */
  @property() src: string | undefined;

  /** A field map for JSON of any shape, or the address of one. */
  @property() map: string | undefined;

  /** Whether `src` is loaded at once (`eager`), or when the element comes near the screen (`lazy`). */
  @property() loading: 'eager' | 'lazy' = 'eager';

  /** Seconds that a copy of the article may be kept and shown while it loads, and where it cannot; 0: none. */
  @property({ converter: value => Math.max(Number(value) || 0, 0) }) keep =
    Number(config.keep) || 0;

  /** Level of the title, 1 to 5; headings in the body follow it. */
  @property({
    attribute: 'heading-level',
    converter: value => (/^[1-5]$/.test(value ?? '') ? Number(value) : 2),
  })
  headingLevel = 2;

  /** How much is shown: the whole article, a card, or title and date. */
  @property({ converter: value => (value === 'compact' || value === 'headline' ? value : 'full') })
  variant: 'full' | 'compact' | 'headline' = 'full';

  /** `auto` follows the host's colours; `light` and `dark` bring their own. */
  @property({ reflect: true, useDefault: true }) scheme: 'auto' | 'light' | 'dark' = 'auto';

  /** IANA name of the zone in which dates are shown. Default: the article's, else Asia/Ho_Chi_Minh. */
  @property({ attribute: 'time-zone' }) timeZone: string | undefined;

  /** Hosts that images may come from, separated by spaces: `portal.example`, `*.portal.example`, `https://portal.example`. Default: any public one. */
  @property({ attribute: 'image-hosts' }) imageHosts = '';

  /** Whether a video or sound is a link (`link`), or may be played in place after a click (`inline`). */
  @property() media: 'link' | 'inline' = 'link';

  /** Shows the time of day beside dates that have one. */
  @property({ converter: booleanAttribute, attribute: 'with-time' }) withTime = false;

  /** Says of an article older than a year how old it is. */
  @property({ converter: booleanAttribute, attribute: 'with-age' }) withAge = false;

  /** Hides the publisher's strip. */
  @property({ converter: booleanAttribute, attribute: 'without-publisher' }) withoutPublisher =
    false;

  /** Hides the section. */
  @property({ converter: booleanAttribute, attribute: 'without-section' }) withoutSection = false;

  /** Hides the standfirst. */
  @property({ converter: booleanAttribute, attribute: 'without-standfirst' }) withoutStandfirst =
    false;

  /** Hides authors and date. */
  @property({ converter: booleanAttribute, attribute: 'without-byline' }) withoutByline = false;

  /** Hides the text size buttons. */
  @property({ converter: booleanAttribute, attribute: 'without-font-size' }) withoutFontSize =
    false;

  /** Hides the lead image. */
  @property({ converter: booleanAttribute, attribute: 'without-lead' }) withoutLead = false;

  /** Hides the attachments. */
  @property({ converter: booleanAttribute, attribute: 'without-attachments' }) withoutAttachments =
    false;

  /** Hides the tags. */
  @property({ converter: booleanAttribute, attribute: 'without-tags' }) withoutTags = false;

  /** Hides related articles. */
  @property({ converter: booleanAttribute, attribute: 'without-related' }) withoutRelated = false;

  /** Hides the publisher's trust marks. */
  @property({ converter: booleanAttribute, attribute: 'without-trust' }) withoutTrust = false;

  /** Leaves no plain copy of the text among the element's children, where Reader View finds it. */
  @property({ converter: booleanAttribute, attribute: 'without-text-copy' }) withoutTextCopy =
    false;

  readonly #lists = new LongLists(this);
  readonly #body = new BodyController(this);
  readonly #loader = new ArticleController(this, {
    show: (loaded, warn, signal) => this.#body.show(loaded, warn, signal),
    clear: () => this.#body.clear(),
    rendered: () => super.getUpdateComplete(),
    loaded: () => this.#loaded(),
    failed: error => this.#failed(error),
    warn: (path, message) => tell(this, new LxWarningEvent(path, message)),
  });
  readonly #status = new Status(this, this.#loader, () => words(this.language).loading);

  /** Why the article is not shown, for listeners that came too late; nothing where it is shown or on its way. */
  get error(): LxError | undefined {
    return this.#loader.phase === 'failed' ? this.#loader.error : undefined;
  }

  /** The article that is shown whole, as it was read; for listeners that came too late. */
  get loadedArticle(): Article | undefined {
    return this.#loader.phase === 'loaded' ? this.#body.shown?.article : undefined;
  }

  /** Loads the current input again. Resolves once it has loaded or failed. */
  reload(): Promise<void> {
    return this.#loader.reload();
  }

  protected override get announcement(): string {
    return this.#status.text;
  }

  protected override get isBusy(): boolean {
    return this.#loader.phase === 'loading';
  }

  /** The loader knows what the page was told of the current input. */
  protected override fail(error: LxError): void {
    if (!this.#loader.hasInput) super.fail(error);
    else if (!this.#loader.fail(error)) say(this, new LxErrorEvent(error));
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    listenInside(root, {
      articleUrl: () => this.#body.shown?.article.url,
      guard: work => this.guard(work),
      warn: message => this.#loader.warn('$', message),
    });
    return root;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#loader.settled;
    return super.getUpdateComplete();
  }

  protected override content(): TemplateResult {
    return phaseTemplate({
      loader: this.#loader,
      shown: this.#body.shown,
      options: this,
      language: this.language,
      timeZone: this.timeZone,
      imageHosts: splitHosts(this.imageHosts || config.imageHosts),
      lists: this.#lists,
      retry: this.#tryAgain,
    });
  }

  protected override updated(): void {
    const { phase, error } = this.#loader;
    this.setStates({
      loading: phase === 'loading',
      error: phase === 'failed',
      withdrawn: phase === 'failed' && error?.kind === 'withdrawn',
      stale: this.#loader.keptSince !== undefined,
    });
  }

  #loaded(): void {
    const { shown } = this.#body;
    if (!shown) return;
    this.dispatchEvent(new LxLoadEvent(shown.article, shown.report));
    this.guard(() => this.#body.attend());
  }

  #failed(error: LxError): void {
    this.#status.say(failureMessage(error, words(this.language)));
    tell(this, new LxErrorEvent(error));
  }

  readonly #tryAgain = (): void =>
    this.guard(() => {
      this.#status.say(words(this.language).loading);
      void this.reload();
    });
}
