import { css } from 'lit';

/** The body: what an author wrote, in our typography. Class names and styles of his are gone. */
export const proseStyles = css`
  .body {
    /* Nothing of a body is painted outside its box, over the host's page. */
    contain: paint;
    /* Room for focus rings. */
    overflow-clip-margin: 6px;
    font-variant-numeric: lining-nums;
  }
  .body :is(p, ul, ol, dl, blockquote, pre, details) {
    margin-block: 0 var(--space);
  }
  /* Pieces of one block; see body/normalize/giants.ts. */
  .body .run {
    margin-block-end: 0;
  }
  .body :is(ul, ol).run {
    margin-block-end: 0.4em;
  }
  .body blockquote.run {
    padding-block-end: var(--space);
  }
  .body p {
    text-wrap: pretty;
  }
  .body :is(h1, h2, h3, h4, h5, h6) {
    margin-block: 1.7em 0.6em;
    line-height: 1.38;
    text-wrap: balance;
  }
  .body :is(h2, h3) {
    --larger: 1.24;
  }
  .body h4 {
    --larger: 1.1;
  }
  .body :is(h2, h3, h4, h5, h6) {
    font-size: calc(1em * var(--larger, 1));
  }
  .body :is(ul, ol) {
    padding-inline-start: 1.5em;
    list-style: revert;
  }
  .body li + li,
  .body :is(li > ul, li > ol, li > p) {
    margin-block-start: 0.4em;
  }
  .body :is(li, td, th, blockquote, figcaption, details, .notice) > :last-child {
    margin-block-end: 0;
  }
  .body li::marker {
    color: var(--muted);
  }
  .body dt {
    font-weight: 600;
  }
  .body dd {
    margin-inline-start: 1.5em;
    margin-block-end: 0.5em;
  }
  .body a {
    color: var(--accent);
    overflow-wrap: anywhere;
  }
  .body figure {
    margin-block: 1.9em;
  }
  .body figure img {
    block-size: auto;
    max-block-size: 92vh;
    object-fit: contain;
    object-position: 0 0;
  }
  .body figure:dir(rtl) img {
    object-position: 100% 0;
  }
  .body p img,
  .body li img,
  .body td img {
    display: inline;
    block-size: auto;
    vertical-align: middle;
  }
  .gallery {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, clamp(7.5em, 30cqi, 11em)), 1fr));
    gap: 0.5em;
    align-items: start;
  }
  .gallery img {
    inline-size: 100%;
  }
  .gallery figure {
    margin: 0;
  }
  .gallery figcaption {
    grid-column: 1 / -1;
    margin-block-start: 0.1em;
  }
  .media > a {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: center;
    column-gap: min(0.9em, 4cqi);
    padding: 0.8em min(1em, 4cqi);
    border: 1px solid var(--rule);
    border-radius: var(--radius);
    background: var(--soft);
    color: inherit;
    font-weight: 600;
    line-height: 1.45;
    text-decoration-line: none;
  }
  .media > a:hover {
    text-decoration-line: underline;
  }
  /* The sign of what plays: a triangle in a disc. */
  .media > a::before {
    content: '';
    grid-row: span 2;
    inline-size: min(2.75em, 16cqi);
    aspect-ratio: 1;
    border-radius: 50%;
    background: var(--accent);
    clip-path: polygon(
      evenodd,
      0 0,
      100% 0,
      100% 100%,
      0 100%,
      0 0,
      39% 29%,
      39% 71%,
      73% 50%,
      39% 29%
    );
    forced-color-adjust: none;
  }
  .media small {
    display: block;
    grid-column: 2;
    color: var(--muted);
    font-size: 0.86em;
    font-weight: 400;
  }
  .media + .media {
    margin-block-start: 0.6em;
  }
  .play {
    all: unset;
    box-sizing: border-box;
    display: inline-grid;
    place-items: center;
    min-block-size: 44px;
    margin-block-start: 0.5em;
    padding-inline: 1em;
    border: 1px solid var(--accent);
    border-radius: calc(var(--radius) * 2);
    color: var(--accent);
    font-weight: 600;
    cursor: pointer;
  }
  .media :is(iframe, video, audio) {
    inline-size: 100%;
    margin-block-start: 0.5em;
    border: 0;
  }
  .media :is(iframe, video) {
    aspect-ratio: 16 / 9;
  }
  .body blockquote {
    margin-inline: 0;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--rule);
  }
  .body figure:has(> blockquote) > figcaption {
    /* The bar of the quotation is mark enough. */
    padding-inline-start: calc(1em / 0.84 + 3px);
  }
  .body figure:has(> blockquote) > figcaption::before {
    content: '\\2014\\a0' / '';
  }
  .body cite {
    font-style: normal;
  }
  .body hr {
    margin: 2em 0;
    border: 0;
    border-block-start: 1px solid var(--rule);
  }
  .body pre {
    overflow-x: auto;
    font-size: 0.9em;
  }
  .body summary {
    cursor: pointer;
    font-weight: 600;
  }
  .body mark {
    /* The same in light and dark, and on paper: 12:1. */
    background: #ffd54a;
    color: #1b1f1d;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .body :is(sub, sup) {
    line-height: 0;
  }
  .table {
    /* A grid, whose one column is as wide as the table: in it the hint stays in sight. */
    display: grid;
    container-type: inline-size;
    margin-block: 0.3em 1.7em;
    overflow-x: auto;
    --left: transparent;
    --right: transparent;
    background:
      linear-gradient(to right, var(--left), transparent) left / 0.8em 100% no-repeat,
      linear-gradient(to left, var(--right), transparent) right / 0.8em 100% no-repeat;
    font-size: 0.92em;
    line-height: 1.5;
  }
  .table::before,
  caption {
    position: sticky;
    inset-inline-start: 0;
    inline-size: fit-content;
    max-inline-size: 100cqi;
  }
  .table::before {
    /* Its line is there before its words, so that nothing moves. */
    content: attr(data-hint) / '';
    min-block-size: 1.5em;
    color: var(--muted);
    font-size: 0.92em;
  }
  .table.more-left {
    --left: var(--rule);
  }
  .table.more-right {
    --right: var(--rule);
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-block-end: 0.6em;
    font-weight: 600;
    text-align: start;
    text-wrap: balance;
  }
  th,
  td {
    padding: 0.5em 0.7em;
    border-block-end: 1px solid var(--rule);
    vertical-align: top;
    overflow-wrap: normal;
  }
  :is(th, td):not([align]) {
    text-align: start;
  }
  :is(td, [scope='row']):not([align]) {
    /* Columns of text do not shrink to a syllable a line; the table is scrolled instead. */
    min-inline-size: 5.5em;
  }
  th {
    font-weight: inherit;
  }
  th:not([scope^='row']) {
    background: var(--soft);
    font-weight: 600;
    line-height: 1.4;
    vertical-align: bottom;
  }
  thead tr:first-child th {
    border-block-start: 1px solid var(--rule);
  }
  .body .notice > :first-child {
    margin-block: 0 0.2em;
  }
  @media print {
    .body {
      contain: none;
    }
    .play {
      display: none;
    }
    .table {
      display: block;
      container-type: normal;
      overflow: visible;
    }
    .table::before {
      display: none;
    }
    /* A browser shrinks a sheet only so far: from twelve columns on, each needs all its room. */
    tr > :first-child:nth-last-child(n + 12),
    tr > :first-child:nth-last-child(n + 12) ~ * {
      min-inline-size: 0;
      padding: 1px;
    }
    /* An answer that nobody opened is on paper all the same. */
    details::details-content {
      block-size: auto;
      content-visibility: visible;
    }
    .body figure img {
      /* A whole sheet for one picture leaves half of the sheet before it blank. */
      max-block-size: 9.5cm;
    }
  }
`;
