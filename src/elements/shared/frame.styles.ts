import { css } from 'lit';

/**
 * What every lx element stands in. `frame` is the first wrapper in the shadow root; `page` inside it
 * has the reader's text size, and all else is in `em` of it.
 */
export const frameStyles = css`
  :host {
    display: block;
    flex: 1 1 auto;
    min-inline-size: 0;
  }
  :host([hidden]) {
    display: none;
  }
  .frame {
    /* A shadow root keeps selectors out, not inheritance: the host's uppercase menus, hidden
       overflow of words, transparent text fills and one-pixel line heights end here. */
    all: initial;
    display: block;
    /* "all" leaves these two out. */
    direction: ltr;
    unicode-bidi: isolate;
    box-sizing: border-box;
    /* Fills the host's box also where that is a flex container. */
    flex: 1 1 auto;
    inline-size: 100%;
    min-inline-size: 0;
    /* Nothing of an article is painted over the page around it but the ring of a focus. */
    contain: paint;
    overflow-clip-margin: 4px;
    color: var(--lx-ink, inherit);
    color-scheme: inherit;
    cursor: inherit;
    font-family: var(--lx-font-family, inherit);
    font-size: var(--lx-font-size, medium);
    visibility: inherit;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  :host([scheme='light']) .frame {
    color-scheme: light;
    color: var(--lx-ink, #1b1f1d);
    background: var(--lx-surface, #fff);
  }
  :host([scheme='dark']) .frame {
    color-scheme: dark;
    color: var(--lx-ink, #e8ecea);
    background: var(--lx-surface, #151918);
  }
  :host(:is([scheme='light'], [scheme='dark'])) .page {
    padding: var(--space);
  }
  .page {
    font-size: calc(1em * var(--lx-font-scale, 1));
    line-height: var(--lx-line-height, 1.68);
    /* Greys and the accent are mixed from the ink, so that they fit any host, light or dark. Both
       keep 7:1 where the ink has 14:1. */
    --muted: var(--lx-muted, color-mix(in srgb, currentcolor 82%, transparent));
    --rule: var(--lx-rule, color-mix(in srgb, currentcolor 17%, transparent));
    --soft: var(--lx-soft, color-mix(in srgb, currentcolor 6%, transparent));
    --accent: var(--lx-accent, color-mix(in oklab, currentcolor 45%, #0a8f83));
    --focus: var(--lx-focus, var(--accent));
    --warning: color-mix(in oklab, currentcolor 35%, #d9480f);
    --radius: var(--lx-radius, 0.25em);
    --space: var(--lx-space, 1.15em);
    overflow-wrap: break-word;
    hyphens: manual;
  }
  * {
    box-sizing: border-box;
  }
  a {
    color: inherit;
    text-decoration-color: color-mix(in srgb, currentcolor 45%, transparent);
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.18em;
  }
  a:hover {
    color: var(--accent);
    text-decoration-color: currentcolor;
    text-decoration-thickness: 0.12em;
  }
  a:focus-visible,
  button:focus-visible,
  summary:focus-visible,
  [tabindex]:focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
    border-radius: 1px;
    /* Clear of a host's sticky header. */
    scroll-margin-block: 5em;
  }
  /* The button for the rest of a long list. */
  .more {
    all: unset;
    box-sizing: border-box;
    display: inline-block;
    min-block-size: 44px;
    padding: 0.5em 0;
    color: var(--accent);
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.18em;
    cursor: pointer;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    .frame {
      contain: none;
    }
  }
  @media (forced-colors: active) {
    .page {
      --muted: CanvasText;
      --rule: CanvasText;
      --soft: Canvas;
      --accent: LinkText;
      --focus: Highlight;
    }
  }
`;
