// Compiling a pattern with `\p{L}` takes some milliseconds, with the flag `i` fifty: as long as the rest of
// a short body. So Latin letters, Vietnamese included, are recognised by their code points, and the patterns
// are left for other scripts.
const anyLetter = /^\p{L}/u;
const anyDigit = /^\p{N}/u;

/** Whether the first character of a text is a letter of any script. */
export function isLetter(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 0x80) return (code > 0x60 && code < 0x7b) || (code > 0x40 && code < 0x5b);
  if (code >= 0xc0 && code < 0x250) return code !== 0xd7 && code !== 0xf7;
  return (code >= 0x1e00 && code < 0x1f00) || anyLetter.test(text);
}

const isDigit = (character: string): boolean => {
  const code = character.charCodeAt(0);
  return code < 0x80 ? code > 0x2f && code < 0x3a : anyDigit.test(character);
};

/** Whether a text has a letter. */
export function hasLetter(text: string): boolean {
  for (const character of text) if (isLetter(character)) return true;
  return false;
}

/** Whether the last character before a place in a text is a letter. */
export function isLetterBefore(text: string, at: number): boolean {
  const isPair = (text.codePointAt(at - 2) ?? 0) > 0xffff;
  return at > 0 && isLetter(text.slice(at - (isPair ? 2 : 1), at));
}

/** The letters and digits of a text, as the words that they make. */
export function wordsOf(text: string): string[] {
  const found: string[] = [];
  let start = -1;
  let at = 0;
  for (const character of text) {
    const isPart = isLetter(character) || isDigit(character);
    if (isPart && start < 0) start = at;
    if (!isPart && start >= 0) {
      // Sliced, not concatenated letter by letter, which takes a second for a word of 5 MB.
      found.push(text.slice(start, at));
      start = -1;
    }
    at += character.length;
  }
  if (start >= 0) found.push(text.slice(start));
  return found;
}
