import { css } from 'lit';

/** What stands in the place of an article that is loading or not shown. */
export const stateStyles = css`
  .bone {
    background: var(--soft);
    border-radius: var(--radius);
    block-size: 1.1em;
    margin-block: 0.75em;
  }
  .bone.strip {
    block-size: 2.4em;
    inline-size: 60%;
    /* What comes in its place has no margin above either. */
    margin-block: 0 1.6em;
  }
  .bone.byline {
    block-size: 2.75em;
    margin-block: 1.4em 1.6em;
  }
  .bone.last {
    inline-size: 60%;
  }
  /* After a moment, so that a quick exchange does not flicker. */
  .old {
    opacity: 0.55;
    transition: opacity 0s 0.3s;
  }
  .loading slot {
    display: block;
    min-block-size: 3.2em;
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.4;
  }
  .failure {
    padding: 1em;
    border: 1px solid var(--rule);
    border-radius: var(--radius);
  }
  .failure > * + * {
    margin-block-start: 0.7em;
  }
  .failure slot {
    display: block;
  }
  .plain {
    white-space: pre-line;
  }
  [part='retry'] {
    all: unset;
    box-sizing: border-box;
    display: inline-grid;
    place-items: center;
    min-block-size: 44px;
    padding-inline: 1.2em;
    border: 1px solid var(--accent);
    border-radius: calc(var(--radius) * 2);
    color: var(--accent);
    font-weight: 600;
    cursor: pointer;
  }
  [part='retry']:hover {
    background: var(--soft);
  }
  [part='retry']:focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  ::slotted(a) {
    color: inherit;
  }
  @media print {
    [part='retry'],
    .bone {
      display: none;
    }
  }
`;
