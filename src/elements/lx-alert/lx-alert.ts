import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { AlertController } from '../../load/alert-controller.js';
import { formatDate, timestamp } from '../../text/date.js';
import { listStrings } from '../../text/strings/list.js';
import { fill, type Strings, supplyStrings, words } from '../../text/strings/strings.js';
import { LxErrorEvent, LxWarningEvent } from '../shared/events.js';
import { frameStyles } from '../shared/frame.styles.js';
import { linkedWords } from '../shared/link.js';
import { LxElement } from '../shared/lx-element.js';
import { servedBy, sourceAddress } from '../shared/served-by.js';
import { tell } from '../shared/tell.js';
import { alertStyles } from './lx-alert.styles.js';

supplyStrings(listStrings);

/**
 * A portal-wide notice (flood, storm, outage) from a small JSON, `lx-alert/1`. It is shown until its end,
 * without which it is refused, unless the reader closes it; while its address cannot be reached the
 * last one is shown, with its age. Where there is none, nothing is shown and no room is taken.
 *
 * @summary Shows a notice of the portal while it holds.
 * @tag lx-alert
 * @attr {string} lang - Language of the controls (BCP 47); default: the nearest in the page, else Vietnamese.
 * @attr {boolean} debug - Shows what was read, or why nothing is shown; also in the console.
 * @fires {LxErrorEvent} lx-error - There is no alert to read at the address, or it has no end.
 * @fires {LxWarningEvent} lx-warning - A member was dropped.
 * @cssstate stale - What is shown could not be updated.
 * @csspart alert - The notice.
 * @csspart link - The link to all of it.
 */
export class LxAlert extends LxElement {
  static override readonly styles = [frameStyles, alertStyles];

  /** Address of the alert's JSON. */
  @property() src: string | undefined;

  /** The alert as an object. Beats `src`. */
  @property({ attribute: false }) alert: unknown;

  /** Seconds after which the address is asked again while the page is in view, 30 or more. */
  @property({ converter: value => Math.max(Number(value) || 300, 30) }) refresh = 300;

  /** `auto` follows the host's colours; `light` and `dark` bring their own. */
  @property({ reflect: true, useDefault: true }) scheme: 'auto' | 'light' | 'dark' = 'auto';

  /** IANA name of the zone in which the end is shown. */
  @property({ attribute: 'time-zone' }) timeZone = 'Asia/Ho_Chi_Minh';

  readonly #loader = new AlertController(this, {
    failed: error => {
      this.hasFailed = true;
      tell(this, new LxErrorEvent(error));
    },
    warn: (path, message) => tell(this, new LxWarningEvent(path, message)),
  });

  /** Loads the alert again. */
  reload(): Promise<void> {
    this.hasFailed = false;
    return this.#loader.load();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#loader.settled;
    return super.getUpdateComplete();
  }

  protected override updated(): void {
    const { current, keptSince } = this.#loader;
    this.setStates({ stale: current !== undefined && keptSince !== undefined });
  }

  // The box of the live region is there before its text, or nothing would be read out.
  protected override content(): unknown {
    const isUrgent = this.#loader.current?.level === 'emergency';
    const notice = this.#notice(words(this.language));
    return html`<div role="status">${isUrgent ? nothing : notice}</div>
      <div role="alert">${isUrgent ? notice : nothing}</div>`;
  }

  #notice(text: Strings): unknown {
    const { current, keptSince } = this.#loader;
    if (!current) return nothing;
    const { level, ends, language, url } = current;
    const date = (value: string): string =>
      formatDate(value, { timeZone: this.timeZone, language: this.language, withTime: true });
    const levels = { info: text.info, warning: text.warning, emergency: text.emergency };
    const from = sourceAddress(this.src && new URL(this.src, document.baseURI).href);
    return html`<div class="alert ${level}" part="alert">
      <div class="words">
        <p>
          <span class="level">${levels[level]}:</span>
          <span lang=${language ?? 'vi'}>${current.text}</span>
          ${url ? linkedWords(url, text.details, from) : nothing}
        </p>
        <p class="facts">
          ${fill(text.until, { d: date(ends) })} ${servedBy(from, text)}
          ${keptSince === undefined ? nothing : fill(text.asOf, { d: date(timestamp(keptSince)) })}
        </p>
      </div>
      <button type="button" class="close" aria-label=${text.dismiss} @click=${this.#dismiss}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
          <path d="M3 3l10 10M13 3L3 13" />
        </svg>
      </button>
    </div>`;
  }

  readonly #dismiss = (): void => this.guard(() => this.#loader.dismiss());
}
