import { css } from 'lit';

/** What follows the body: corrections, attachments, tags, related articles, source and trust marks. */
export const footStyles = css`
  .corrections,
  .notice {
    margin-block: 1.5em;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--accent);
    max-inline-size: var(--measure);
  }
  .attachments,
  .related,
  .tags {
    margin-block-start: 1.9em;
    padding-block-start: 1.2em;
    border-block-start: 1px solid var(--rule);
  }
  ul {
    list-style: none;
  }
  .attachments li {
    display: flex;
    gap: 0.9em;
    align-items: center;
    margin-block-start: 0.8em;
  }
  .type {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 4.1em;
    block-size: 4.1em;
    background: var(--soft);
    border-radius: var(--radius);
    color: var(--accent);
    font-size: 0.78em;
    font-weight: 600;
  }
  .facts,
  .related time {
    color: var(--muted);
    font-size: 0.84em;
    line-height: 1.5;
  }
  .whole,
  time {
    /* Begins a line rather than break at its hyphens; breaks all the same where it is longer. */
    display: inline-block;
    overflow-wrap: anywhere;
  }
  .attachments li > div {
    min-inline-size: 0;
    line-height: 1.5;
  }
  .related li {
    padding-block: 0.55em;
    border-block-end: 1px solid var(--rule);
    line-height: 1.5;
  }
  .related li:last-child {
    border-block-end: 0;
  }
  .related a {
    margin-inline-end: 0.5em;
  }
  .related a:not(:hover) {
    text-decoration: none;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.6em;
    font-size: 0.88em;
    line-height: 1.6;
  }
  .tags .label {
    color: var(--muted);
  }
  .tags ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0;
  }
  .tags li:not(:last-child)::after {
    content: ',';
    margin-inline-end: 0.45em;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.8em 1.5em;
    margin-block-start: 1.9em;
    padding-block: 1em;
    border-block-start: 2px solid var(--accent);
    font-size: 0.86em;
    line-height: 1.5;
  }
  .origin {
    flex: 1 1 16em;
    color: var(--muted);
  }
  .trust {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    line-height: 1.35;
  }
  .trust svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
  }
  .shield {
    fill: var(--accent);
  }
  .tick {
    stroke: var(--lx-surface, Canvas);
  }
`;
