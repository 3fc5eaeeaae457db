import { css } from 'lit';

/** What follows the body: corrections, attachments, tags, related articles, source and trust marks. */
export const footStyles = css`
  .corrections,
  .notice {
    margin-block: 1.5em;
    padding: 0.9em 1em;
    border-radius: var(--radius);
    background: var(--soft);
  }
  sup.corrected {
    margin-inline-start: 0.3em;
    line-height: 0;
  }
  .corrections p + p {
    margin-block-start: 0.6em;
  }
  .notice {
    position: relative;
    padding-inline-start: 3.2em;
    min-block-size: 3.3em;
  }
  /* The sign of a notice: "i" in a disc. Read aloud is its role. */
  .notice::before {
    content: 'i' / '';
    position: absolute;
    inset: 0.95em auto auto 1em;
    inline-size: 1.5em;
    line-height: calc(1.5em - 4px);
    border: 2px solid;
    border-radius: 50%;
    color: var(--accent);
    font-weight: 700;
    text-align: center;
  }
  .notice:dir(rtl)::before {
    inset: 0.95em 1em auto auto;
  }
  /* A warning has another colour, another shape and a border. */
  .warning {
    border: 2px solid var(--warning);
    background: none;
  }
  .warning::before {
    content: '!' / '';
    border-radius: 0.2em;
    color: var(--warning);
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
    align-items: start;
    margin-block-start: 0.8em;
  }
  .type {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 3.8em;
    block-size: 3.8em;
    border: 1px solid transparent;
    border-radius: var(--radius);
    background: var(--soft);
    color: var(--accent);
    font-size: 0.78em;
    font-weight: 600;
  }
  .facts {
    overflow: clip;
  }
  .list {
    display: flex;
    flex-wrap: wrap;
    /* A separator that would begin a line is clipped. */
    margin-inline-start: -1em;
  }
  .fact {
    display: flex;
    min-inline-size: 0;
  }
  .fact:first-child {
    padding-inline-start: 1em;
  }
  .fact > .dot {
    flex: none;
    inline-size: 1em;
    text-align: center;
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
  .attachments a,
  .related a {
    display: inline-block;
    min-block-size: 24px;
    padding-block: 0.25em;
  }
  .related li {
    border-block-end: 1px solid var(--rule);
    line-height: 1.45;
  }
  .related li:last-child {
    border-block-end: 0;
  }
  .related a {
    display: block;
    padding-block: calc(max(44px - 1.45em, 0.8em) / 2);
  }
  .related time {
    display: block;
    padding-block-end: 0.6em;
    margin-block-start: -0.35em;
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
    align-items: flex-start;
    justify-content: space-between;
    gap: 0.4em 1.5em;
    margin-block-start: 1.9em;
    padding-block: 0.6em;
    border-block-start: 2px solid var(--accent);
    font-size: 0.86em;
    line-height: 1.5;
  }
  .origin {
    flex: 1 1 16em;
    color: var(--muted);
  }
  .origin p {
    padding-block: 0.3em;
  }
  .origin a {
    /* Links that stand alone are as high as a finger needs. */
    display: inline-block;
    padding-block: calc(max(44px - 1.5em, 0.6em) / 2);
    margin-block: -0.3em;
  }
  .marks {
    display: flex;
    flex-direction: column;
  }
  .trust a {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 44px;
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
  @media (forced-colors: active) {
    .type {
      border-color: CanvasText;
    }
  }
`;
