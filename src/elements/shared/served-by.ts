import { html, nothing, type TemplateResult } from 'lit';
import { fill, type Strings } from '../../text/strings/strings.js';
import { hostOf } from '../../text/url.js';

/** The address of which an article counts: its JSON's, or the page's own where the page gave it. */
export const sourceAddress = (origin: string | undefined): string => origin ?? location.href;

/**
 * Names the host that an article was loaded from, where that is not the page's own: anybody can call
 * himself by any publisher's name.
 */
export function servedBy(
  origin: string | undefined,
  text: Strings,
): TemplateResult | typeof nothing {
  const host = hostOf(sourceAddress(origin));
  return host && host !== hostOf(location.href)
    ? html`<span class="host">${fill(text.servedBy, { host })}</span>`
    : nothing;
}
