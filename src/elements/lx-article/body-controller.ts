import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { config } from '../../config.js';
import { loadChunk } from '../../load/chunks.js';
import type { LoadedArticle } from '../../load/load-article.js';
import { whenSeen } from '../../load/seen.js';
import type { Article, Warn } from '../../model/article.js';
import { asLxError } from '../../model/errors.js';
import { isSame } from '../../model/same.js';
import { splitHosts } from '../../text/host-list.js';
import { words } from '../../text/strings/strings.js';
import { LxViewEvent, LxWarningEvent } from '../shared/events.js';
import { languageOf } from '../shared/language.js';
import { tell } from '../shared/tell.js';
import { type BodyOptions, showBody, type ShownBody } from './article-body.js';
import { layOut } from './lay-out.js';
import { leaveTextCopy, takeTextCopy } from './text-copy.js';
import type { Variant } from './view.types.js';
import { watchTables } from './watch-tables.js';

/** The element that shows a body. */
export interface BodyHost extends ReactiveControllerHost, HTMLElement {
  readonly headingLevel: number;
  /** Hosts separated by spaces. */
  readonly imageHosts: string;
  readonly variant: Variant;
  readonly media: 'link' | 'inline';
  readonly withoutTextCopy: boolean;
  readonly timeZone: string | undefined;
  /** Holds the rendered article. */
  readonly renderRoot: ParentNode;
}

/**
 * The life of a body in an element: it is shown, made anew when the page chooses otherwise, attended
 * to once it is whole, left alone while the element is out of the page, and taken away.
 */
export class BodyController implements ReactiveController {
  shown: ShownBody | undefined;

  readonly #host: BodyHost;
  /** The article whose body is whole, and the choices that it was made by. */
  #whole: { readonly loaded: LoadedArticle; readonly options: BodyOptions } | undefined;
  #reshaping = new AbortController();
  #isViewed = false;
  #isCopied = false;
  #watching = new AbortController();

  constructor(host: BodyHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#whole) this.#watch();
  }

  hostDisconnected(): void {
    this.#watching.abort();
  }

  hostUpdate(): void {
    if (this.#host.withoutTextCopy) takeTextCopy(this.#host);
    if (!this.#whole || isSame(this.#whole.options, this.#options())) return;
    const { loaded } = this.#whole;
    this.#reshaping.abort();
    this.#reshaping = new AbortController();
    this.#make(loaded, () => undefined, this.#reshaping.signal)
      .then(() => {
        this.#isCopied = false;
        this.#watch();
      })
      .catch(() => undefined);
  }

  /**
   * Brings an article's body into the element. What is shown already stays until the new one is whole.
   *
   * @throws LxError `too-large` or `unsafe`; the signal's reason where it was aborted.
   */
  async show(loaded: LoadedArticle, warn: Warn, signal: AbortSignal): Promise<void> {
    this.#reshaping.abort();
    await this.#make(loaded, warn, signal);
  }

  /** Takes the body away. */
  clear(): void {
    this.#reshaping.abort();
    this.#watching.abort();
    this.#whole = undefined;
    this.shown = undefined;
    takeTextCopy(this.#host);
  }

  /** Does what only a body that is whole needs; call it once for each article. */
  attend(): void {
    this.#isViewed = false;
    this.#isCopied = false;
    this.#watch();
  }

  async #make(loaded: LoadedArticle, warn: Warn, signal: AbortSignal): Promise<void> {
    this.#whole = undefined;
    const show = (shown: ShownBody): void => {
      this.shown = shown;
      this.#host.requestUpdate();
    };
    const options = this.#options();
    await showBody(loaded, options, { before: this.shown, show, warn, signal });
    // The page may have chosen anew meanwhile.
    if (isSame(options, this.#options())) this.#whole = { loaded, options };
    else await this.#make(loaded, () => undefined, signal);
  }

  #options(): BodyOptions {
    const { headingLevel, imageHosts, variant } = this.#host;
    return {
      headingLevel,
      imageHosts: splitHosts(imageHosts || config.imageHosts),
      language: languageOf(this.#host),
      withBody: variant === 'full',
    };
  }

  #watch(): void {
    if (!this.shown) return;
    const { article, element, origin } = this.shown;
    const text = words(languageOf(this.#host));
    this.#watching.abort();
    const { signal } = (this.#watching = new AbortController());
    if (this.#host.media === 'inline')
      void this.#addPlayers(element, origin ?? location.href, signal);
    const quoted = article.corrections?.filter(({ quote }) => quote);
    if (quoted?.length) void this.#markCorrections(element, quoted, article.timeZone, signal);
    const stopTables = watchTables(element, text);
    const stopView = whenSeen(this.#host, '0px', () => {
      if (!this.#isViewed) this.#host.dispatchEvent(new LxViewEvent(article));
      this.#isViewed = true;
    });
    signal.addEventListener('abort', () => {
      stopTables();
      stopView();
    });
    // What a broken page makes fail here is missed by nobody who sees the article.
    layOut(element, signal).catch(() => undefined);
    if (!this.#isCopied) this.#copy(article, signal).catch(() => undefined);
  }

  /** Leaves the text where those find it who see no shadow root. */
  async #copy(article: Article, signal: AbortSignal): Promise<void> {
    const { withoutTextCopy, variant, renderRoot } = this.#host;
    if (withoutTextCopy || variant !== 'full') {
      takeTextCopy(this.#host);
      return;
    }
    const byline = article.byline ?? article.authors?.map(({ name }) => name).join(', ');
    const language = article.language ?? 'vi';
    await leaveTextCopy(this.#host, renderRoot, { byline, language }, signal);
    this.#isCopied = !signal.aborted;
  }

  /** Without marks the corrections stand below the body all the same. */
  async #markCorrections(
    body: Element,
    corrections: NonNullable<Article['corrections']>,
    timeZone: string,
    signal: AbortSignal,
  ): Promise<void> {
    const language = languageOf(this.#host);
    try {
      const { markCorrections } = await loadChunk(
        'mark-corrections',
        () => import('./mark-corrections.js'),
      );
      if (signal.aborted) return;
      const looks = {
        text: words(language),
        language,
        timeZone: this.#host.timeZone ?? timeZone,
      };
      signal.addEventListener('abort', markCorrections(body, corrections, looks));
    } catch (error) {
      tell(this.#host, new LxWarningEvent('$.corrections', asLxError(error).message));
    }
  }

  /** Without players the media cards stay the links that they are. */
  async #addPlayers(body: Element, fetchedFrom: string, signal: AbortSignal): Promise<void> {
    if (!body.querySelector('.media')) return;
    try {
      const { addPlayers } = await loadChunk('players', () => import('./players/players.js'));
      if (!signal.aborted) addPlayers(body, words(languageOf(this.#host)), fetchedFrom);
    } catch (error) {
      tell(this.#host, new LxWarningEvent('$.body', asLxError(error).message));
    }
  }
}
