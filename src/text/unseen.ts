/** What of a text is not drawn, or turns what is. */

// Default_Ignorable_Code_Point of Unicode 16, written out: `\p{DI}` takes milliseconds to compile.
const ignorable =
  // eslint-disable-next-line no-misleading-character-class -- each character by itself is meant
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]+/gu;

/** A text without the characters of which nothing is drawn, for comparing what readers see. */
export const withoutIgnorable = (text: string): string => text.replace(ignorable, '');

// Bidi controls let a text read as another one (CVE-2021-42574); tags (E0000-E007F) hide one in it.
const turning =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u206f\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
const directionMarks = /[\u061c\u200e\u200f]/g;
/** Letters that run from right to left, where such a mark has its use. */
const rightToLeft = /[\u0590-\u061b\u061d-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * A text without control characters, those that turn the direction of writing among them. The
 * direction marks stay beside Arabic or Hebrew letters, which need them.
 */
export function withoutControls(text: string): string {
  const plain = text.replace(turning, '');
  return rightToLeft.test(plain) ? plain : plain.replace(directionMarks, '');
}

/** Whether a reader sees anything of a text. A blank Braille pattern is a space, and a mark needs a letter. */
export const isSeen = (text: string): boolean =>
  /[^\u0300-\u036f\s\u2800]/.test(withoutIgnorable(text));
