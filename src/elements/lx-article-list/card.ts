import { html, nothing, type TemplateResult } from 'lit';
import type { ListedItem } from '../../model/feed-list.js';
import { formatDate, isTimeZone } from '../../text/date.js';
import { resolveImage } from '../../text/image-url.js';
import { trueTarget } from '../../text/named-host.js';
import { heading } from '../shared/heading.js';

/** How a list looks. */
export type ListVariant = 'cards' | 'list' | 'headlines';

/** What all items of a list share. */
export interface CardView {
  readonly variant: ListVariant;
  /** Level of the titles. */
  readonly headingLevel: number;
  readonly language: string;
  readonly timeZone: string | undefined;
  readonly withTime: boolean;
  readonly withoutImage: boolean;
  readonly withoutSummary: boolean;
  readonly withoutSection: boolean;
  readonly imageHosts: readonly string[];
  /** Opens an item in place; nothing where its link leads away. */
  readonly open: (item: ListedItem, event: MouseEvent) => void;
}

/** One item: all of it is the target of its one link. */
export function card(listed: ListedItem, view: CardView): TemplateResult {
  const { item } = listed;
  const { variant, language, withTime } = view;
  const zone = view.timeZone && isTimeZone(view.timeZone) ? view.timeZone : item.timeZone;
  const facts = [
    item.section && !view.withoutSection
      ? html`<bdi part="section">${item.section.name}</bdi>`
      : undefined,
    item.datePublished
      ? html`<time part="date" datetime=${item.datePublished}
          >${formatDate(item.datePublished, { timeZone: zone, language, withTime })}</time
        >`
      : undefined,
  ].filter(fact => fact !== undefined);
  return html`<li part="card" class="card" lang=${item.language ?? nothing}>
    ${variant === 'headlines' || view.withoutImage ? nothing : picture(listed, view)}
    <div class="words">
      ${heading(view.headingLevel, 'title', title(listed, view))}
      ${facts.length > 0 ? html`<p class="facts">${facts}</p>` : nothing}
      ${
        item.summary && variant !== 'headlines' && !view.withoutSummary
          ? html`<p class="summary" part="standfirst">${item.summary}</p>`
          : nothing
      }
    </div>
  </li>`;
}

/** The true host follows a title that names another one. */
function title(listed: ListedItem, { open }: CardView): unknown {
  const { title, url } = listed.item;
  const target = url ? trueTarget(title, url) : undefined;
  const words = target ? `${title} [${target}]` : title;
  if (!url) return words;
  return html`<a
    part="link"
    data-id=${listed.item.id}
    href=${url}
    rel="noopener"
    referrerpolicy="strict-origin-when-cross-origin"
    @click=${(event: MouseEvent) => open(listed, event)}
    >${words}</a
  >`;
}

/** Decorative: the title beside it says what there is. One that does not come leaves no hole. */
function picture(
  { item, origin }: ListedItem,
  { imageHosts }: CardView,
): TemplateResult | typeof nothing {
  const { image } = item;
  const context = { baseUrl: item.url ?? origin, fetchedFrom: origin, imageHosts };
  const url = image && resolveImage(image.url, context);
  if (!url) return nothing;
  return html`<img
    part="image"
    src=${url}
    alt=""
    width=${image.width ?? nothing}
    height=${image.height ?? nothing}
    loading="lazy"
    decoding="async"
    referrerpolicy="no-referrer"
    @error=${({ currentTarget }: Event) => (currentTarget as Element).classList.add('missing')}
  />`;
}
