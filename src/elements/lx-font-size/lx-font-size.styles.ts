import { css } from 'lit';

export const fontSizeStyles = css`
  :host {
    display: inline-block;
    flex: none;
  }
  /* The buttons keep their size: they would move away under the finger that presses them. */
  .page {
    font-size: 1em;
    line-height: 1;
  }
  .group {
    display: inline-flex;
    border: 1px solid var(--rule);
    border-radius: calc(var(--radius) * 2);
  }
  button {
    all: unset;
    box-sizing: border-box;
    display: grid;
    place-items: center;
    min-inline-size: 44px;
    min-block-size: 44px;
    padding-inline: 0.5em;
    font-weight: 600;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
    touch-action: manipulation;
  }
  button + button {
    border-inline-start: 1px solid var(--rule);
  }
  .smaller {
    font-size: 0.8em;
  }
  .normal {
    font-size: 0.95em;
  }
  .larger {
    font-size: 1.12em;
  }
  button:hover {
    color: var(--accent);
  }
  button[aria-pressed='true'] {
    background: var(--soft);
    color: var(--accent);
    /* More than a shade (WCAG 1.4.11). */
    box-shadow: inset 0 -3px 0 var(--accent);
  }
  button[aria-disabled='true'] {
    color: color-mix(in srgb, currentcolor 45%, transparent);
    cursor: default;
  }
  @media (forced-colors: active) {
    button[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    button[aria-disabled='true'] {
      color: GrayText;
    }
  }
  @media print {
    .frame {
      display: none;
    }
  }
`;
