import { css } from 'lit';

/** The sections of a body (body/show/sections.ts): wrappers that readers do not notice. */
export const sectionStyles = css`
  .screen {
    /* Margins end at its borders, whether or not the browser can leave it alone. */
    display: flow-root;
    /* Laid out when it comes near the screen; found, copied and read aloud all the same. */
    content-visibility: auto;
    contain-intrinsic-block-size: auto
      calc(var(--text) * var(--narrow, 1) + var(--pictures, 0) * min(1cqi, 0.44em));
    overflow-clip-margin: 6px;
  }
  /* The top of a body, which is there alone for a frame or two: asking whether it is near the screen
     takes a second layout. */
  .now {
    content-visibility: visible;
  }
  .screen > :first-child {
    margin-block-start: 0;
  }
  /* What is left of a heading's margin beside that of the block above, which is in its own section. */
  .screen + .screen > :is(h2, h3, h4, h5, h6):first-child {
    margin-block-start: max(0px, 1.7em - var(--space) / var(--larger, 1));
  }
  /* The sizes of body/show/sections.ts. */
  .text-8 {
    --text: 8em;
  }
  .text-11 {
    --text: 11em;
  }
  .text-15 {
    --text: 15em;
  }
  .text-20 {
    --text: 20em;
  }
  .text-27 {
    --text: 27em;
  }
  .text-36 {
    --text: 36em;
  }
  .text-48 {
    --text: 48em;
  }
  .text-64 {
    --text: 64em;
  }
  .text-85 {
    --text: 85em;
  }
  .text-113 {
    --text: 113em;
  }
  .text-150 {
    --text: 150em;
  }
  .text-200 {
    --text: 200em;
  }
  .pictures-50 {
    --pictures: 50;
  }
  .pictures-75 {
    --pictures: 75;
  }
  .pictures-100 {
    --pictures: 100;
  }
  .pictures-150 {
    --pictures: 150;
  }
  .pictures-200 {
    --pictures: 200;
  }
  .pictures-300 {
    --pictures: 300;
  }
  .pictures-400 {
    --pictures: 400;
  }
  /* A narrow column has more lines; the larger the text, the more. */
  @container lx (inline-size < 34em) {
    .screen {
      --narrow: calc(1.25 * var(--lx-font-scale, 1));
    }
  }
  @container lx (inline-size < 26em) {
    .screen {
      --narrow: calc(1.7 * var(--lx-font-scale, 1));
    }
  }
  @media print {
    .screen {
      content-visibility: visible;
    }
  }
`;
