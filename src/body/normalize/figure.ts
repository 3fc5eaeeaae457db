/** Whether a block is a figure of images. */
export const hasImage = (block: Element): boolean =>
  block.localName === 'figure' && !!block.querySelector('img');

/** `amp-img`, `a-img`: names under which scripts know images. */
export const customImage = /-(?:img|image|anim|picture)$/;
