import { css } from 'lit';

/** A notice across the page: calm, warning, emergency; told apart by words and shape, not by colour alone. */
export const alertStyles = css`
  .alert {
    display: flex;
    align-items: flex-start;
    gap: 0.8em;
    padding: 0.8em 1em;
    border: 2px solid transparent;
    border-radius: var(--radius);
    background: var(--soft);
  }
  .warning {
    border-color: var(--warning);
    background: none;
  }
  .emergency {
    background: #a5160f;
    color: #fff;
    --focus: #fff;
  }
  .words {
    flex: 1 1 auto;
    min-inline-size: 0;
  }
  p {
    margin: 0;
  }
  .level {
    font-weight: 700;
  }
  .facts {
    margin-block-start: 0.3em;
    font-size: 0.86em;
    line-height: 1.5;
  }
  :is(.info, .warning) .facts {
    color: var(--muted);
  }
  .emergency a:hover {
    color: inherit;
  }
  .close {
    all: unset;
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    margin: -0.4em -0.6em -0.4em 0;
    border-radius: var(--radius);
    cursor: pointer;
  }
  .close:hover {
    background: var(--soft);
  }
  .close:focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: -4px;
  }
  svg {
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
  }
  @media print {
    .close {
      display: none;
    }
    /* Paper takes no tint: black on white in a border. */
    .emergency {
      border-color: currentcolor;
      background: none;
      color: #000;
    }
  }
  @media (forced-colors: active) {
    .alert {
      border-color: CanvasText;
      background: Canvas;
      color: CanvasText;
    }
  }
`;
