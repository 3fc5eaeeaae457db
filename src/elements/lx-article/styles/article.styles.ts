import { css } from 'lit';

/** The head of an article in its variants: strip, section, title, standfirst, byline line, lead image. */
export const articleStyles = css`
  .frame {
    container: lx / inline-size;
    /* A container has no width of its own, so what shrinks to its content (a float, a table cell)
       would shrink to nothing. */
    contain-intrinsic-inline-size: 18em;
  }
  .page {
    max-inline-size: 44em;
    --measure: var(--lx-measure, 61ch);
  }
  /* They stand in our text size already. */
  lx-byline {
    --lx-font-size: 1em;
    --lx-font-scale: 1;
    flex: 1 1 14em;
    font-size: 0.88em;
  }
  lx-font-size {
    flex: none;
  }
  p,
  ul,
  figure {
    margin: 0;
    padding: 0;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font-family: var(--lx-font-family-title, inherit);
    font-size: 1.06em;
    font-weight: 700;
    line-height: 1.4;
  }

  .publisher {
    display: flex;
    align-items: center;
    gap: 0.75em;
    padding-block-end: 0.9em;
    margin-block-end: 1.4em;
    border-block-end: 1px solid var(--rule);
    font-size: 0.84em;
    line-height: 1.5;
  }
  .logo {
    inline-size: 2.5em;
    block-size: 2.5em;
    flex: none;
    object-fit: contain;
  }
  .publisher .name {
    font-weight: 700;
  }
  .publisher a:not(:hover),
  .section a:not(:hover),
  [part='title'] a:not(:hover) {
    text-decoration: none;
  }
  .slogan {
    display: block;
    color: var(--muted);
  }
  .host {
    color: var(--muted);
    margin-inline-start: 0.5em;
  }

  .section {
    margin-block-end: 0.35em;
    color: var(--accent);
    font-size: 0.86em;
    font-weight: 700;
    line-height: 1.5;
  }
  [part='title'] {
    /* A line of capitals with stacked marks (Ế, Ặ, Ỗ) touches the next one below 1.28. */
    /* No larger than a narrow column can take at the reader's largest size. */
    font-size: clamp(min(1.55em, 13cqi), 1.15em + 2.2cqi, 2.15em);
    line-height: 1.28;
    text-wrap: balance;
    max-inline-size: 26em;
  }
  .standfirst {
    margin-block-start: 0.7em;
    max-inline-size: var(--measure);
    font-size: 1.14em;
    line-height: 1.55;
    font-weight: 600;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.35em 1em;
    margin-block: 1.1em 1.5em;
    padding-block: 0.5em;
    border-block: 1px solid var(--rule);
  }

  .lead {
    margin-block-end: 1.9em;
  }
  .lead img {
    inline-size: 100%;
    block-size: auto;
  }
  img {
    display: block;
    max-inline-size: 100%;
    border-radius: var(--radius);
  }
  img.missing {
    inline-size: auto;
    block-size: auto;
    color: var(--muted);
    font-size: 0.86em;
    line-height: 1.5;
  }
  .logo.missing {
    display: none;
  }
  figcaption {
    margin-block-start: 0.6em;
    padding-inline-start: 0.7em;
    border-inline-start: 2px solid var(--accent);
    color: var(--muted);
    font-size: 0.86em;
    line-height: 1.5;
  }

  .headline [part='title'],
  .compact [part='title'] {
    font-size: 1.12em;
    line-height: 1.4;
  }
  .headline .line,
  .compact .line {
    margin-block: 0.3em 0;
    padding-block: 0;
    border: 0;
  }
  .compact {
    display: grid;
    gap: 1em;
  }
  .compact .lead {
    margin: 0;
  }
  .compact .lead img {
    aspect-ratio: 3 / 2;
    object-fit: cover;
  }
  .compact .standfirst {
    margin-block-start: 0.4em;
    font-size: 0.94em;
    font-weight: 400;
  }
  @container lx (inline-size > 30em) {
    .compact:has(.lead) {
      grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
    }
  }

  @media print {
    .page {
      max-inline-size: none;
      --measure: none;
    }
    lx-font-size {
      display: none;
    }
    .line {
      border-block-start: 0;
    }
    [part='title'],
    h2,
    h3 {
      break-after: avoid;
    }
    figure,
    .attachments li,
    .foot {
      break-inside: avoid;
    }
    [part='source'] a::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
  }
`;
