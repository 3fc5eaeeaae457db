// The contrast of text as it is on screen: WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio.

const canvas = document.createElement('canvas');
canvas.width = 1;
canvas.height = 1;
const brush = canvas.getContext('2d', { willReadFrequently: true });

/** Colours laid over each other, the lowest first, as red, green and blue. */
function laid(colors) {
  brush.clearRect(0, 0, 1, 1);
  for (const color of colors) {
    brush.fillStyle = color;
    brush.fillRect(0, 0, 1, 1);
  }
  return [...brush.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}

function luminance(channels) {
  const [red, green, blue] = channels.map(channel => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const parentOf = node =>
  node.assignedSlot ?? node.parentElement ?? node.getRootNode().host ?? undefined;

/** What a node stands on, from the page up to itself. */
function backgrounds(node) {
  const found = [];
  for (let at = node; at; at = parentOf(at)) found.unshift(getComputedStyle(at).backgroundColor);
  return ['white', ...found];
}

/** The ratio between a node's text and what it stands on. */
export function contrastOf(node) {
  const under = backgrounds(node);
  const text = luminance(laid([...under, getComputedStyle(node).color]));
  const ground = luminance(laid(under));
  return (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05);
}

/** AAA, AA, or nothing; what is large (24 px, or 18.66 px and bold) may be fainter. */
export function levelOf(node) {
  const { fontSize, fontWeight } = getComputedStyle(node);
  const size = parseFloat(fontSize);
  const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
  const ratio = contrastOf(node);
  if (ratio >= (isLarge ? 4.5 : 7)) return 'AAA';
  return ratio >= (isLarge ? 3 : 4.5) ? 'AA' : '';
}
