import { css } from 'lit';

export const bylineStyles = css`
  p {
    margin: 0;
    line-height: 1.5;
  }
  /* A dot that would begin a line lies outside the box and is clipped. */
  [part='byline'] {
    overflow: clip;
    overflow-clip-margin: 0;
  }
  .items {
    display: flex;
    flex-wrap: wrap;
    margin-inline-start: -1.2em;
  }
  .item {
    display: flex;
    min-inline-size: 0;
  }
  .item:first-child {
    padding-inline-start: 1.2em;
  }
  [part='author'] {
    font-weight: 600;
  }
  [part='author'] a:not(:hover) {
    text-decoration: none;
  }
  .dot,
  [part='date'],
  [part='source'] {
    color: var(--muted);
  }
  time {
    font-variant-numeric: tabular-nums;
  }
  .dot {
    flex: none;
    inline-size: 1.2em;
    text-align: center;
  }
`;
