import { html, nothing, type TemplateResult } from 'lit';
import { fill, words } from '../../text/strings/strings.js';
import { LxFontSizeChangeEvent } from '../shared/events.js';
import { fontScale, scales, setFontScale, watchFontScale } from '../shared/font-scale.js';
import { frameStyles } from '../shared/frame.styles.js';
import { LxElement } from '../shared/lx-element.js';
import { fontSizeStyles } from './lx-font-size.styles.js';

/**
 * The reader's A− A A+: one text size for all lx elements of the site, kept across pages and tabs.
 *
 * @summary Three buttons with which the reader changes the text size.
 * @tag lx-font-size
 * @attr {string} lang - Language of the buttons' names (BCP 47); default: the nearest in the page, else Vietnamese.
 * @fires {LxFontSizeChangeEvent} lx-font-size-change - The reader chose another size.
 * @csspart font-size - The group of buttons.
 * @cssprop [--lx-font-scale=1] - The reader's factor; lx sets it at the root of the page.
 */
export class LxFontSize extends LxElement {
  static override readonly styles = [frameStyles, fontSizeStyles];

  /** Said to screen readers after a change made here, not before. */
  #announcement = '';

  constructor() {
    super();
    let unwatch: (() => void) | undefined;
    this.addController({
      hostConnected: () => {
        unwatch = watchFontScale(() => this.requestUpdate());
        this.requestUpdate();
      },
      hostDisconnected: () => unwatch?.(),
    });
  }

  protected override get announcement(): string {
    return this.#announcement;
  }

  protected override content(): TemplateResult {
    const text = words(this.language);
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
        aria-label=${`${letters} ${text[name]}`}
        aria-pressed=${name === 'normal' ? String(scale === 1) : nothing}
        aria-disabled=${scales[to] === undefined ? 'true' : 'false'}
        @click=${this.#choose}
        .value=${String(to)}
      >
        <span aria-hidden="true">${letters}</span>
      </button>
    `;
    return html`<div class="group" part="font-size" role="group" aria-label=${text.textSize}>
      ${button('smaller', 'A−', step - 1)} ${button('normal', 'A', scales.indexOf(1))}
      ${button('larger', 'A+', step + 1)}
    </div>`;
  }

  readonly #choose = this.guarded(event => {
    const button = event.currentTarget as HTMLButtonElement;
    const scale = scales[Number(button.value)];
    if (scale === undefined || scale === fontScale()) return;
    const text = words(this.language);
    this.#announcement = fill(text.textSizeIs, { percent: Math.round(scale * 100) });
    setFontScale(scale, button);
    this.dispatchEvent(new LxFontSizeChangeEvent(scale));
  });
}
