import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { fill, words, wordsLanguage } from '../../text/strings/strings.js';
import { LxFontSizeChangeEvent } from '../shared/events.js';
import { fontScale, scales, setFontScale, watchFontScale } from '../shared/font-scale.js';
import { frameStyles } from '../shared/frame.styles.js';
import { languageOf } from '../shared/language.js';
import { fontSizeStyles } from './lx-font-size.styles.js';

/**
 * The reader's A- A A+: one text size for all lx elements of the site, kept across pages and tabs.
 *
 * @summary Three buttons with which the reader changes the text size.
 * @tag lx-font-size
 * @attr {string} lang - Language of the buttons' names (BCP 47); default: the nearest in the page, else Vietnamese.
 * @fires {LxFontSizeChangeEvent} lx-font-size-change - The reader chose another size.
 * @csspart font-size - The group of buttons.
 * @cssprop [--lx-font-scale=1] - The reader's factor; lx sets it at the root of the page.
 */
export class LxFontSize extends LitElement {
  static override readonly styles = [frameStyles, fontSizeStyles];

  /** @internal The native `lang`, observed. */
  @property({ attribute: 'lang' }) protected language: string | null = null;

  /** Said to screen readers after a change made here, not before. */
  #announcement = '';
  #unwatch: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    fontScale();
    this.#unwatch = watchFontScale(() => this.requestUpdate());
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch?.();
  }

  protected override render(): TemplateResult {
    const language = languageOf(this);
    const text = words(language);
    const scale = fontScale();
    const step = scales.indexOf(scale);
    const button = (
      name: 'smaller' | 'normal' | 'larger',
      letters: string,
      to: number,
    ): TemplateResult => html`
      <button
        type="button"
        class=${name}
        aria-label=${text[name]}
        title=${text[name]}
        aria-pressed=${name === 'normal' ? String(scale === 1) : nothing}
        aria-disabled=${scales[to] === undefined ? 'true' : 'false'}
        @click=${this.#choose}
        .value=${String(to)}
      >
        <span aria-hidden="true">${letters}</span>
      </button>
    `;
    return html`<div class="frame" lang=${wordsLanguage(language)}>
      <div class="page">
        <div class="group" part="font-size" role="group" aria-label=${text.textSize}>
          ${button('smaller', 'A-', step - 1)} ${button('normal', 'A', scales.indexOf(1))}
          ${button('larger', 'A+', step + 1)}
        </div>
        <span class="unseen" role="status">${this.#announcement}</span>
      </div>
    </div>`;
  }

  readonly #choose = (event: Event): void => {
    const button = event.currentTarget as HTMLButtonElement;
    const scale = scales[Number(button.value)];
    if (scale === undefined || scale === fontScale()) return;
    const text = words(languageOf(this));
    this.#announcement = fill(text.textSizeIs, { percent: Math.round(scale * 100) });
    setFontScale(scale, button);
    this.dispatchEvent(new LxFontSizeChangeEvent(scale));
  };
}
