/** Whether a block is a figure of images. */
export const hasImage = (block: Element): boolean =>
  block.localName === 'figure' && !!block.querySelector('img');
