import { html, nothing, type TemplateResult } from 'lit';
import { type ImageContext, resolveImage } from '../../../text/image-url.js';
import { madeByMachine } from '../../../text/made-by-machine.js';
import type { Article } from '../../../model/article.js';
import { heading } from '../../shared/heading.js';
import { linked, linkedWords } from '../../shared/link.js';
import type { ArticleView } from '../view.types.js';
import { servedBy, sourceAddress } from '../../shared/served-by.js';

type Shown = TemplateResult | typeof nothing;

/** What decides whether a picture beside the body may be asked for, as for those within it. */
const imageContext = ({ article, origin, imageHosts }: ArticleView): ImageContext => ({
  baseUrl: article.url ?? origin,
  fetchedFrom: sourceAddress(origin),
  imageHosts,
});

/** The strip of the publisher: seal, name, welcome line, and the host that the article came from. */
export function publisherStrip(view: ArticleView): Shown {
  const { article, text, origin } = view;
  const { publisher } = article;
  const host = servedBy(origin, text);
  if (!publisher) {
    return host === nothing ? nothing : html`<div class="publisher" part="publisher">${host}</div>`;
  }
  const logo = publisher.logo && resolveImage(publisher.logo, imageContext(view));
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
        <bdi class="name">
          ${linkedWords(publisher.url, publisher.name, sourceAddress(origin))}
        </bdi>
        ${host}
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
export function leadImage(view: ArticleView): Shown {
  const { article, options } = view;
  const { image } = article;
  const context = imageContext(view);
  const url = image && resolveImage(image.url, context);
  if (!image || !url || options.withoutLead) return nothing;
  const { alt, caption, credit, width, height, aiGenerated } = image;
  const made = aiGenerated && madeByMachine(aiGenerated, view.text);
  const srcset = sourceSet(image.sources, context);
  return html`
    <figure class="lead" part="lead figure">
      <img
        part="image"
        src=${url}
        srcset=${srcset ?? nothing}
        sizes=${srcset ? '(min-width: 48em) 44em, 100vw' : nothing}
        alt=${alt ?? ''}
        width=${width ?? nothing}
        height=${height ?? nothing}
        decoding="async"
        fetchpriority=${options.variant === 'full' ? 'high' : nothing}
        referrerpolicy="no-referrer"
      />
      ${
        (caption || credit || made) && options.variant === 'full'
          ? html`<figcaption part="caption">
              ${caption ?? nothing} ${credit ? html`<span part="credit">${credit}</span>` : nothing}
              ${made ? html`<span lang=${view.language}>${made}</span>` : nothing}
            </figcaption>`
          : nothing
      }
    </figure>
  `;
}

function sourceSet(
  sources: NonNullable<Article['image']>['sources'] = [],
  context: ImageContext,
): string | undefined {
  const candidates = sources.flatMap(({ url, width }) => {
    const allowed = resolveImage(url, context);
    // A comma would end the candidate.
    return allowed ? `${allowed.replaceAll(',', '%2C')} ${width}w` : [];
  });
  return candidates.join(', ') || undefined;
}
