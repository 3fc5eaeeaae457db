import type { ReactiveController } from 'lit';
import { type Alert, endOf, holds, readAlert } from '../model/alert.js';
import type { Warn } from '../model/article.js';
import { asLxError, type LxError } from '../model/errors.js';
import { dismiss, forgetAlert, isDismissed, keepAlert, keptAlert } from './alert-store.js';
import { fetchJson } from './fetch-json.js';
import { Refreshing, type RefreshingHost } from './refreshing.js';

export interface AlertHost extends RefreshingHost {
  readonly src: string | undefined;
  readonly alert: unknown;
}

export interface AlertSteps {
  readonly failed: (error: LxError) => void;
  readonly warn: Warn;
}

/** Longer timers are cut short by browsers; it is then looked at again. */
const longestTimer = 2 ** 31 - 1;

/** Takes an element from its input to the alert that holds now, and lets it go at its end. */
export class AlertController implements ReactiveController {
  /** What is to be shown now. */
  current: Alert | undefined;
  /** When it was received, in ms, where the address could not be asked since. */
  keptSince: number | undefined;
  /** Settles once the current input has loaded or failed. */
  settled: Promise<void> = Promise.resolve();

  readonly #host: AlertHost;
  readonly #steps: AlertSteps;
  #alert: Alert | undefined;
  #input: unknown;
  #loading = new AbortController();
  #clock: ReturnType<typeof setTimeout> | undefined;

  constructor(host: AlertHost, steps: AlertSteps) {
    this.#host = host;
    this.#steps = steps;
    host.addController(this);
    // Also for who has scrolled past it: it may be an emergency.
    const isInFront = (): boolean => document.visibilityState === 'visible';
    new Refreshing(host, () => void this.load(), isInFront);
  }

  hostConnected(): void {
    addEventListener('storage', this.#look);
    document.addEventListener('visibilitychange', this.#look);
  }

  hostDisconnected(): void {
    removeEventListener('storage', this.#look);
    document.removeEventListener('visibilitychange', this.#look);
    clearTimeout(this.#clock);
    this.#loading.abort();
    this.#input = undefined;
  }

  hostUpdate(): void {
    const input = this.#host.alert ?? this.#host.src;
    if (input === this.#input) return;
    this.#input = input;
    this.#alert = undefined;
    this.keptSince = undefined;
    this.settled = this.load();
  }

  /** Loads the current input. */
  async load(): Promise<void> {
    this.#loading.abort();
    const { signal } = (this.#loading = new AbortController());
    const { alert, src } = this.#host;
    try {
      if (alert !== undefined && alert !== null) this.#take(alert, document.baseURI);
      else if (src) await this.#fetch(src, signal);
    } catch (cause) {
      if (!signal.aborted) this.#steps.failed(asLxError(cause));
    }
    if (!signal.aborted) this.#look();
  }

  /** The reader has read it. */
  dismiss(): void {
    if (this.#alert) dismiss(this.#portal, this.#alert.id);
    this.#look();
  }

  async #fetch(src: string, signal: AbortSignal): Promise<void> {
    const address = new URL(src, document.baseURI).href;
    try {
      const { value, url } = await fetchJson(src, signal);
      signal.throwIfAborted();
      this.#take(value, url);
      this.keptSince = undefined;
      if (this.#alert) keepAlert(address, value);
      else forgetAlert(address);
    } catch (cause) {
      signal.throwIfAborted();
      const { kind } = asLxError(cause);
      // It was taken back: no copy outlives that.
      if (kind === 'not-found' || kind === 'withdrawn') forgetAlert(address);
      else if (kind !== 'format') this.#takeKept(address);
      throw cause;
    }
  }

  /** Shows what came last, as long as it holds, where the address cannot be asked. */
  #takeKept(address: string): void {
    const kept = keptAlert(address);
    if (!kept) return;
    this.#take(kept.value, address);
    this.keptSince = kept.time;
  }

  #take(value: unknown, baseUrl: string): void {
    this.#alert = undefined;
    this.#alert = readAlert(value, { baseUrl, warn: this.#steps.warn });
  }

  get #portal(): string {
    return new URL(this.#host.src ?? '', document.baseURI).host;
  }

  /** Shows what holds now, and looks again when that may change. */
  readonly #look = (): void => {
    clearTimeout(this.#clock);
    const alert = this.#alert;
    const now = new Date();
    const isShown = alert && holds(alert, now) && !isDismissed(this.#portal, alert.id);
    this.current = isShown ? alert : undefined;
    if (alert && now < endOf(alert)) {
      const wait = isShown ? Number(endOf(alert)) - Number(now) : 60_000;
      this.#clock = setTimeout(this.#look, Math.min(wait, longestTimer));
    }
    this.#host.requestUpdate();
  };
}
