import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { refusedBy } from '../../body/parse/trusted-types.js';
import { loadChunk } from '../../load/chunks.js';
import { asLxError, type LxError } from '../../model/errors.js';
import { wordsLanguage } from '../../text/strings/strings.js';
import { version } from '../../version.js';
import { copy, type Copy, copyKey } from './copies.js';
import { LxErrorEvent } from './events.js';
import { fontScale } from './font-scale.js';
import { languageOf, watchLanguage } from './language.js';
import { say, tell } from './tell.js';

/**
 * The base of every lx element: the language of its controls, the reader's text size, the frame that
 * keeps the host's inherited styles out, custom states, and the guard: no element of ours throws into
 * the page that embeds it. What breaks is told once, by `lx-error`, and the fallback is shown.
 *
 * A subclass gives its `content`. What it does when it enters and leaves the page is a controller's
 * job, and its event listeners go through `guarded`, so that the guard covers both.
 */
export abstract class LxElement extends LitElement {
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', 'debug'];
  }

  /** Version of the copy of lx that this page runs. */
  static readonly version: string = version;

  /** @internal For other copies of lx on the page. */
  static readonly [copyKey]: Copy = copy;

  /** Language of the controls (BCP 47): the nearest `lang` in the page, else Vietnamese. */
  @state() protected language = 'vi';

  /** Whether the page knows that the current input is not shown. */
  protected hasFailed = false;

  readonly #internals = this.attachInternals();
  #unwatch: (() => void) | undefined;
  #isBroken = false;

  /** What stands in the frame. */
  protected abstract content(): unknown;

  /** Said to screen readers by a polite live region; an element that has none gives nothing. */
  protected get announcement(): string | undefined {
    return undefined;
  }

  /** Whether the content is about to be replaced. */
  protected get isBusy(): boolean {
    return false;
  }

  override connectedCallback(): void {
    this.guard(() => {
      this.#readLanguage();
      this.#unwatch = watchLanguage(this, () => this.#readLanguage());
      fontScale();
      super.connectedCallback();
    });
  }

  override disconnectedCallback(): void {
    this.guard(() => {
      this.#unwatch?.();
      super.disconnectedCallback();
    });
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    this.guard(() => {
      super.attributeChangedCallback(name, old, value);
      if (name === 'lang') this.#readLanguage();
      if (name === 'debug' && value !== null) void this.#debug();
    });
  }

  /** Runs work of ours; whatever it throws ends here. */
  protected guard(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.fail(asLxError(error));
    }
  }

  /** An event listener that cannot throw. */
  protected guarded<E extends Event>(listener: (event: E) => void): (event: E) => void {
    return event => this.guard(() => listener(event));
  }

  /** Tells the page why nothing is shown; once per input, however often the element breaks. */
  protected fail(error: LxError): void {
    const event = new LxErrorEvent(error);
    if (this.hasFailed) {
      say(this, event);
      return;
    }
    this.hasFailed = true;
    tell(this, event);
  }

  /** Sets the custom states that are on (`:state(loading)`). */
  protected setStates(states: Readonly<Record<string, boolean>>): void {
    const { states: set } = this.#internals;
    for (const [name, on] of Object.entries(states)) {
      try {
        if (on) set.add(name);
        else set.delete(name);
      } catch {
        // Chromium before 125 takes only names with two dashes, and Firefox before 126 has no states.
        return;
      }
    }
  }

  protected override performUpdate(): void {
    try {
      if (this.#isBroken) this.#clearRoot();
      super.performUpdate();
      this.#isBroken = false;
    } catch (cause) {
      this.#isBroken = true;
      this.#clearRoot().before(document.createElement('slot'));
      this.fail(refusedBy(cause) ?? asLxError(cause));
    }
  }

  protected override render(): TemplateResult {
    const { announcement, isBusy } = this;
    // Nothing stands beside the frame: a host's `white-space: pre` would show it. The live region is
    // no part of what is busy: assistive technology may hold back what changes in there.
    return html`<div class="frame" lang=${wordsLanguage(this.language)}>
      <div class="page" aria-busy=${isBusy ? 'true' : nothing}>${this.content()}</div>
      ${announcement === undefined ? nothing : html`<div class="unseen" role="status">${announcement}</div>`}
    </div>`;
  }

  /** The panel that says what was read, or why nothing is shown. */
  async #debug(): Promise<void> {
    try {
      (await loadChunk('debug', () => import('../../doctor/debug.js'))).debug(this);
    } catch (error) {
      say(this, new LxErrorEvent(asLxError(error)));
    }
  }

  #readLanguage(): void {
    this.language = languageOf(this);
  }

  /** Empties the root, and lets Lit begin anew there: its notes of what stood in it are void. */
  #clearRoot(): ChildNode {
    const start = document.createComment('');
    this.renderRoot.replaceChildren(start);
    this.renderOptions.renderBefore = start;
    return start;
  }
}
