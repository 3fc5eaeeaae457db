import { css } from 'lit';

/** The head of an article in its variants: strip, section, title, standfirst, byline line, lead image. */
export const articleStyles = css`
  .frame {
    container: lx / inline-size;
    /* A container has no width of its own, so what shrinks to its content (a float, a table cell)
       would shrink to nothing. */
    contain-intrinsic-inline-size: 18em;
  }
  /* What such a box would like to be: two letters, a measure apart, that may also stand in two lines.
     So a float, a dialog or a centred item is as wide as the measure where there is room for it. */
  :host::before {
    all: initial;
    content: 'i i';
    display: block;
    flex: 0 0 0;
    min-inline-size: 0;
    block-size: 0;
    overflow: hidden;
    contain: layout paint;
    visibility: hidden;
    font-family: var(--lx-font-family, inherit);
    font-size: var(--lx-font-size, medium);
    word-spacing: var(--lx-measure, calc(61ch * var(--lx-font-scale, 1)));
  }
  .page {
    /* Text, rules, pictures and tables share one measure. */
    --measure: var(--lx-measure, 61ch);
    max-inline-size: var(--measure);
  }
  /* A desktop's column is read from farther away; a size that the host chose is his. */
  @container lx (inline-size > 42em) and (not style(--lx-font-size)) {
    .page {
      font-size: calc(1.125em * var(--lx-font-scale, 1));
    }
  }
  /* They stand in our text size already. */
  lx-byline {
    --lx-font-size: 1em;
    --lx-font-scale: 1;
    flex: 1 1 9em;
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
    gap: 0.6em;
    padding-block-end: 0.5em;
    margin-block-end: 0.8em;
    border-block-end: 1px solid var(--rule);
    font-size: 0.8em;
    line-height: 1.45;
  }
  .logo {
    inline-size: 2em;
    block-size: 2em;
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
  .publisher .slogan {
    color: var(--muted);
    /* One quiet line on a phone: the welcome line stands in the foot there. */
    display: none;
  }
  @container lx (inline-size > 30em) {
    .publisher {
      padding-block-end: 0.8em;
      margin-block-end: 1.4em;
    }
    .logo {
      inline-size: 2.5em;
      block-size: 2.5em;
    }
    .publisher .slogan {
      display: block;
    }
    .origin .slogan {
      display: none;
    }
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
    font-size: clamp(min(1.4em, 13cqi), 1.05em + 2cqi, 2em);
    line-height: 1.28;
    text-wrap: balance;
  }
  .long-title [part='title'] {
    font-size: clamp(min(1.25em, 13cqi), 1em + 1.2cqi, 1.6em);
  }
  .standfirst {
    margin-block-start: 0.6em;
    font-size: 1.12em;
    line-height: 1.5;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
    margin-block: 0.7em 0.9em;
    padding-block: 0.2em;
    border-block: 1px solid var(--rule);
  }
  @container lx (inline-size > 30em) {
    .line {
      margin-block: 1em 1.4em;
      padding-block: 0.4em;
    }
  }

  .lead {
    margin-block-end: 1.6em;
  }
  .lead img {
    inline-size: 100%;
    block-size: auto;
    max-block-size: 75vh;
    /* A picture that meets its largest height keeps its shape, flush with its caption. */
    object-fit: contain;
    object-position: 0 0;
  }
  .lead:dir(rtl) img {
    object-position: 100% 0;
  }
  img {
    display: block;
    max-inline-size: 100%;
    border-radius: var(--radius);
  }
  img.missing {
    inline-size: auto;
    block-size: auto;
    aspect-ratio: auto;
    color: var(--muted);
    font-size: 0.86em;
    line-height: 1.5;
  }
  .logo.missing,
  img.missing[alt=''] {
    display: none;
  }
  figcaption {
    margin-block-start: 0.5em;
    color: var(--muted);
    font-size: 0.84em;
    line-height: 1.5;
  }
  /* A link in a muted text: the accent would be mixed from what is muted already. */
  .origin .host,
  :is(figcaption, cite, small, .facts, .origin) a:not(:hover) {
    color: inherit;
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
  .compact .lead .missing {
    aspect-ratio: auto;
  }
  .compact .standfirst {
    margin-block-start: 0.4em;
    font-size: 0.94em;
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
