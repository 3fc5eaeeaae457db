import { css } from 'lit';

export const bylineStyles = css`
  p {
    margin: 0;
    line-height: 1.5;
  }
  [part='author'] {
    display: inline-block;
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
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .dot {
    margin-inline: 0.4em;
  }
`;
