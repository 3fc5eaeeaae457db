import { css } from 'lit';

/** A list of articles as cards, as rows with a picture, and as headlines. */
export const listStyles = css`
  .frame {
    container: lx / inline-size;
    contain-intrinsic-inline-size: 18em;
  }
  ul,
  p,
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
    display: grid;
    gap: 0 1.6em;
  }
  .cards {
    grid-template-columns: repeat(auto-fill, minmax(min(16em, 100%), 1fr));
    row-gap: 1.6em;
  }
  .card {
    position: relative;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  :is(.list, .headlines) .card {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: 0.6em 1em;
    padding-block: 0.8em;
    border-block-start: 1px solid var(--rule);
  }
  :is(.list, .headlines) .card:first-child {
    border-block-start: 0;
    padding-block-start: 0;
  }
  .words {
    /* Under the picture where large text leaves no room beside it. */
    flex: 1 1 9em;
    min-inline-size: 0;
  }
  [part='title'] {
    font-family: var(--lx-font-family-title, inherit);
    font-size: 1.08em;
    font-weight: 700;
    line-height: 1.4;
  }
  :is(.list, .headlines) [part='title'] {
    font-size: 1em;
  }
  .headlines [part='title'] {
    font-weight: 600;
  }
  [part='title'] a {
    text-decoration: none;
  }
  .card:hover [part='title'] a {
    color: var(--accent);
    text-decoration: underline;
  }
  /* All of a card is the target of its link; text in it can still be chosen from its edges. */
  [part='title'] a::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  [part='title'] a:focus-visible {
    outline: none;
  }
  [part='title'] a:focus-visible::after {
    outline: 2px solid var(--focus);
    outline-offset: 3px;
    border-radius: 1px;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.2em;
    margin-block-start: 0.25em;
    overflow: clip;
    color: var(--muted);
    font-size: 0.86em;
    line-height: 1.5;
  }
  .facts > * {
    position: relative;
  }
  /* A dot that would begin a line lies outside the box and is clipped. */
  .facts > * + *::before {
    content: '\\2022' / '';
    position: absolute;
    inset-inline-start: -1.2em;
    inline-size: 1.2em;
    text-align: center;
  }
  .summary {
    margin-block-start: 0.4em;
    line-height: 1.55;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 6;
    overflow: hidden;
  }
  img,
  .picture {
    display: block;
    aspect-ratio: 3 / 2;
    object-fit: cover;
    border-radius: var(--radius);
    background: var(--soft);
  }
  .cards :is(img, .picture) {
    inline-size: 100%;
    block-size: auto;
    margin-block-end: 0.7em;
  }
  .list :is(img, .picture) {
    flex: none;
    inline-size: clamp(6em, 28cqi, 12em);
    block-size: auto;
  }
  img.missing {
    display: none;
  }
  .line {
    block-size: 1.1em;
    margin-block: 0.3em;
    border-radius: var(--radius);
    background: var(--soft);
  }
  .short {
    inline-size: 60%;
  }
  .note {
    margin-block: 0.8em;
  }
  .note p {
    margin-block-end: 0.6em;
  }
  .fresh,
  [part='more'],
  [part='retry'],
  .back {
    all: unset;
    box-sizing: border-box;
    display: inline-grid;
    place-items: center;
    min-block-size: 44px;
    padding: 0.25em 1.2em;
    border: 1px solid var(--accent);
    border-radius: calc(var(--radius) * 2);
    color: var(--accent);
    font-weight: 600;
    cursor: pointer;
  }
  [part='more'] {
    margin-block-start: 1.2em;
  }
  .fresh,
  .back {
    margin-block-end: 1em;
  }
  :is(.fresh, [part='more'], [part='retry'], .back):hover {
    background: var(--soft);
  }
  :is(.fresh, [part='more'], [part='retry'], .back):focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  [aria-disabled='true'] {
    border-color: var(--rule);
    cursor: progress;
  }
  lx-article {
    /* It stands in our text size already. */
    --lx-font-size: 1em;
  }
  .host {
    display: block;
    margin-block-start: 1em;
    color: var(--muted);
    font-size: 0.8em;
  }
  @media print {
    .fresh,
    .back,
    .bone,
    [part='more'],
    [part='retry'] {
      display: none;
    }
    .card {
      break-inside: avoid;
    }
  }
`;
