import { html, nothing, type TemplateResult } from 'lit';
import type { ListedItem } from '../../model/feed-list.js';
import { fill, type Strings } from '../../text/strings/strings.js';
import { hostOf } from '../../text/url.js';
import { servedBy } from '../shared/served-by.js';
import type { ListVariant } from './card.js';

/** A feed, by its address as the page wrote it. */
interface Source {
  readonly address: string;
}

const nameOf = (address: string): string =>
  hostOf(new URL(address, document.baseURI).href) ?? address;

const namesOf = (sources: readonly Source[]): string[] => [
  ...new Set(sources.map(({ address }) => nameOf(address))),
];

const retryButton = (text: Strings, again: () => void): TemplateResult =>
  html`<button type="button" part="retry" @click=${again}>${text.retry}</button>`;

/** Each feed that did not come, by its host: the list is not whole. */
export function missing(failed: readonly Source[], text: Strings, again: () => void): unknown {
  if (failed.length === 0) return nothing;
  return html`<div class="note" part="notice">
    ${namesOf(failed).map(host => html`<p>${fill(text.noFeed, { host })}</p>`)}
    ${retryButton(text, again)}
  </div>`;
}

/** What is said where no feed came. */
export const failure = (
  failed: readonly Source[],
  text: Strings,
  again: () => void,
): TemplateResult =>
  html`<div part="error">
    <p class="note">${fill(text.noFeed, { host: namesOf(failed).join(', ') })}</p>
    <slot part="fallback"></slot>
    <p class="note">${retryButton(text, again)}</p>
  </div>`;

/** Names whose feeds these are, where that is not the page's own host. */
export function servingHosts(shown: readonly ListedItem[], text: Strings): unknown {
  const origins = new Map(shown.map(({ origin }) => [nameOf(origin), origin]));
  return [...origins.values()].map(origin => servedBy(origin, text));
}

/** What stands in the place of the items that are on their way: as tall as they. */
export const skeletons = (
  variant: ListVariant,
  count: number,
  withoutImage: boolean,
): TemplateResult =>
  html`<ul class=${variant}>
      ${new Array(count).fill(skeleton(variant, withoutImage))}
    </ul>
    <slot part="fallback"></slot>`;

const skeleton = (variant: ListVariant, withoutImage: boolean): TemplateResult =>
  html`<li class="card bone" aria-hidden="true">
    ${variant === 'headlines' || withoutImage ? nothing : html`<div class="picture"></div>`}
    <div class="words">
      <div class="line"></div>
      <div class="line short"></div>
    </div>
  </li>`;
