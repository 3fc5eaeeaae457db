import { attributeOf, styleOf } from '../dom.js';

// Larger things are pictures; what is smaller is a bullet, a "new" flag or a tracker.
const iconSize = 32;

/** Whether an image is as small as a bullet or a flag ("icon"), or nothing to see ("pixel"). */
export function isIcon(image: Element): 'icon' | 'pixel' | undefined {
  const style = styleOf(image);
  const styled = style
    ? [...style.matchAll(/(?:^|[;\s])(?:width|height):\s*(\d{1,4})(?:\.\d+)?px/gi)]
    : [];
  const declared = ['width', 'height'].map(side =>
    /^\s*(\d{1,4})(?:px)?\s*$/.exec(attributeOf(image, side)),
  );
  const all = [...styled, ...declared].flatMap(size => (size ? Number(size[1]) : []));
  if (!all.length) return undefined;
  // A height of 0 beside a width is a mistake of the editor's; alone it hides.
  const sizes = all.some(Boolean) ? all.filter(Boolean) : all;
  if (Math.min(...sizes) <= 2) return 'pixel';
  return Math.max(...sizes) <= iconSize ? 'icon' : undefined;
}

// The text that an editor or a plugin replaced by a drawing of it.
const emojiClass = /(?:^|[\s-])(?:twemoji|emoji|emoticon|wp-smiley|smiley)(?:$|[\s-])/i;
const emoji = /^(?:[\p{Extended_Pictographic}\p{RI}]|\u200d|\ufe0f|\u20e3|\p{EMod})+$/u;

export function isEmoji(image: Element, alt: string): boolean {
  if (!alt || alt.length > 16) return false;
  if (emojiClass.test(attributeOf(image, 'class'))) return true;
  // No Latin letter begins an emoji, and the pattern takes long to compile.
  if (alt.charCodeAt(0) < 0x2000 || !emoji.test(alt)) return false;
  return (
    !!isIcon(image) ||
    /(?:width|height):\s*[\d.]{1,6}\s*em/i.test(styleOf(image)) ||
    /emoji|smil/i.test(attributeOf(image, 'src'))
  );
}
