import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ListedItem } from '../../model/feed-list.js';

/** The list in which an article is opened in place. */
interface ListHost extends ReactiveControllerHost, HTMLElement {
  readonly history: boolean;
  readonly renderRoot: ParentNode;
}

/** The one article of a list that is opened in place, and the way back to where the reader was. */
export class OpenArticle implements ReactiveController {
  item: ListedItem | undefined;

  readonly #host: ListHost;
  /** Identity of the entry that was made in the page's history. */
  #entry: string | undefined;
  #place = 0;

  constructor(host: ListHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#onPop);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#onPop);
  }

  /** Puts an article in the place of the list, and the focus on the way back. */
  async open(item: ListedItem): Promise<void> {
    this.#place = this.#host.getBoundingClientRect().top;
    this.item = item;
    if (this.#host.history) {
      this.#entry = `lx ${Math.random()}`;
      history.pushState({ lx: this.#entry }, '');
    }
    await this.#render();
    const { top } = this.#host.getBoundingClientRect();
    if (top < 0) this.#host.scrollIntoView({ block: 'start', behavior: 'instant' });
    this.#focus('.back');
  }

  /** The reader goes back to the list. */
  close(): void {
    // The page goes back, and `popstate` shows the list.
    if (this.#entry) history.back();
    else void this.#show();
  }

  /** Forgets it, as the list is another one. */
  clear(): void {
    this.item = undefined;
    this.#entry = undefined;
  }

  readonly #onPop = ({ state }: PopStateEvent): void => {
    if (!this.#entry || (state as { lx?: unknown } | null)?.lx === this.#entry) return;
    void this.#show();
  };

  /** Shows the list where it was, with the focus on the link that was followed. */
  async #show(): Promise<void> {
    const id = this.item?.item.id;
    this.clear();
    await this.#render();
    const moved = this.#host.getBoundingClientRect().top - this.#place;
    scrollBy({ top: moved, behavior: 'instant' });
    const links = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('a[data-id]')];
    links.find(({ dataset }) => dataset.id === id)?.focus({ preventScroll: true });
  }

  #focus(selector: string): void {
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  }

  async #render(): Promise<void> {
    this.#host.requestUpdate();
    // Not `updateComplete`, which waits for feeds.
    await new Promise(resolve => requestAnimationFrame(resolve));
  }
}
