import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { turn } from '../../body/show/turns.js';
import { fill, type Strings } from '../../text/strings/strings.js';

/** How many items a list shows at first, and how many come into the page at a time. */
const portion = 100;

/**
 * Lists of any length in an element: the first hundred items, and a button for the others, which then
 * come in portions that yield to input. A list is known by its array, so another article begins anew.
 */
export class LongLists {
  readonly #host: ReactiveControllerHost;
  readonly #shown = new WeakMap<readonly unknown[], number>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /**
   * The items that are shown. A long list's portions are rendered again only where the list is another
   * one or something that they depend on is.
   */
  items<T>(
    list: readonly T[],
    depends: readonly unknown[],
    item: (one: T, at: number) => unknown,
  ): unknown {
    if (list.length <= portion) return list.map(item);
    const portions = [];
    for (let from = 0; from < this.#count(list); from += portion) {
      const part = (): unknown[] =>
        list.slice(from, from + portion).map((one, at) => item(one, from + at));
      portions.push(guard([list, ...depends], part));
    }
    return portions;
  }

  /** The button for the items that are not shown; it stands right after the element that holds the items. */
  more(list: readonly unknown[], text: Strings): TemplateResult | typeof nothing {
    const count = list.length - this.#count(list);
    if (count <= 0) return nothing;
    return html`<button type="button" class="more" @click=${this.#showAll(list)}>
      ${fill(text.more, { count })}
    </button>`;
  }

  #count(list: readonly unknown[]): number {
    return this.#shown.get(list) ?? portion;
  }

  readonly #showAll =
    (list: readonly unknown[]) =>
    async ({ currentTarget }: Event): Promise<void> => {
      const holder = (currentTarget as Element).previousElementSibling;
      const first = this.#count(list);
      while (this.#count(list) < list.length) {
        const isFirst = this.#count(list) === first;
        this.#shown.set(list, this.#count(list) + portion);
        this.#host.requestUpdate();
        await this.#host.updateComplete;
        if (isFirst) focusOn(holder?.children[first]);
        await turn();
      }
    };
}

/** The button is about to go, so the reader goes on with the first of what it brought. */
function focusOn(item: Element | undefined): void {
  if (!(item instanceof HTMLElement)) return;
  item.tabIndex = -1;
  item.focus({ preventScroll: true });
}
