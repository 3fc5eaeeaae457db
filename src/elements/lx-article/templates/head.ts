import { html, nothing, type TemplateResult } from 'lit';
import { resolveImage } from '../../../text/image-url.js';
import type { Article } from '../../../model/article.js';
import { fill } from '../../../text/strings/strings.js';
import { hostOf } from '../../../text/url.js';
import { heading } from '../../shared/heading.js';
import { linked } from '../../shared/link.js';
import type { ArticleView } from '../view.types.js';

type Shown = TemplateResult | typeof nothing;

/** The strip of the publisher: seal, name, welcome line. */
export function publisherStrip({ article, text, origin, imageHosts }: ArticleView): Shown {
  const { publisher } = article;
  if (!publisher) return nothing;
  const logo = publisher.logo && resolveImage(publisher.logo, article.url ?? origin, imageHosts);
  // A portal that was taken over can call itself by any name, so where the article came from another
  // host than the named publisher's, that host stands beside the name.
  const host =
    origin && publisher.url && new URL(origin).origin !== location.origin
      ? hostOf(origin)
      : undefined;
  const foreign = host !== undefined && host !== hostOf(publisher.url ?? '');
  return html`
    <div class="publisher" part="publisher">
      ${
        logo
          ? html`<img
              class="logo"
              src=${logo}
              alt=""
              width="40"
              height="40"
              decoding="async"
              referrerpolicy="no-referrer"
            />`
          : nothing
      }
      <div>
        <bdi class="name"> ${linked(publisher.url, publisher.name)} </bdi>
        ${foreign ? html`<span class="host">${fill(text.servedBy, { host })}</span>` : nothing}
        ${publisher.slogan ? html`<bdi class="slogan" part="slogan">${publisher.slogan}</bdi>` : nothing}
      </div>
    </div>
  `;
}

/** Characters from which a title is set smaller, or it would fill a phone's screen. */
const longTitle = 90;

/** Section, title and standfirst. */
export function titleBlock({ article, options }: ArticleView): TemplateResult {
  const { title, url } = article;
  const { section, summary } = options.variant === 'headline' ? ({} as Partial<Article>) : article;
  // Shown whole, the article is here; shown short, its title leads to it.
  const address = options.variant === 'full' ? undefined : url;
  const shownTitle = heading(options.headingLevel, 'title', linked(address, title));
  return html`
    ${
      section && !options.withoutSection
        ? html`<p class="section" part="section">${linked(section.url, section.name)}</p>`
        : nothing
    }
    ${title.length > longTitle ? html`<div class="long-title">${shownTitle}</div>` : shownTitle}
    ${
      summary && !options.withoutStandfirst
        ? html`<p class="standfirst" part="standfirst">${summary}</p>`
        : nothing
    }
  `;
}

/** The byline line, with the reader's text size at its end. */
export function bylineLine({ article, options, timeZone, language }: ArticleView): Shown {
  const { datePublished, dateModified } = article;
  const { byline, authors } = options.variant === 'headline' ? ({} as Partial<Article>) : article;
  const empty = !byline && !authors?.length && !datePublished && !dateModified;
  const line =
    empty || options.withoutByline
      ? nothing
      : html`<lx-byline
          exportparts="byline, author, date"
          lang=${language}
          .byline=${byline}
          .authors=${authors}
          .datePublished=${datePublished}
          .dateModified=${dateModified}
          .timeZone=${timeZone}
          .withTime=${options.withTime}
        ></lx-byline>`;
  const size =
    options.withoutFontSize || options.variant !== 'full'
      ? nothing
      : html`<lx-font-size exportparts="font-size" lang=${language}></lx-font-size>`;
  return line === nothing && size === nothing
    ? nothing
    : html`<div class="line">${line}${size}</div>`;
}

/** The lead image with caption and credit. */
export function leadImage({ article, options, imageHosts, origin }: ArticleView): Shown {
  const { image } = article;
  const url = image && resolveImage(image.url, article.url ?? origin, imageHosts);
  if (!image || !url || options.withoutLead) return nothing;
  const { alt, caption, credit, width, height } = image;
  return html`
    <figure class="lead" part="lead figure">
      <img
        part="image"
        src=${url}
        srcset=${sourceSet(image.sources) ?? nothing}
        sizes=${image.sources?.length ? '(min-width: 48em) 44em, 100vw' : nothing}
        alt=${alt ?? ''}
        width=${width ?? nothing}
        height=${height ?? nothing}
        decoding="async"
        fetchpriority=${options.variant === 'full' ? 'high' : nothing}
        referrerpolicy="no-referrer"
      />
      ${
        (caption || credit) && options.variant === 'full'
          ? html`<figcaption part="caption">
              ${caption ?? nothing} ${credit ? html`<span part="credit">${credit}</span>` : nothing}
            </figcaption>`
          : nothing
      }
    </figure>
  `;
}

const sourceSet = (sources: NonNullable<Article['image']>['sources']): string | undefined =>
  sources?.map(({ url, width }) => `${url.replaceAll(',', '%2C')} ${width}w`).join(', ') ||
  undefined;
