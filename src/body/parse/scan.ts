// Where things end in HTML (13.2.5). Each takes time that grows with the length of what it passes.

const less = 60;
export const greater = 62;

/** What may end a word: bits that are looked up by the code of a character. */
export const space = 1;
export const slash = 2;
export const equals = 4;
const close = 8;
const ends = new Uint8Array(64);
for (const [end, characters] of [
  [space, '\t\n\f\r '],
  [slash, '/'],
  [equals, '='],
  [close, '>'],
] as const)
  for (const character of characters) ends[character.charCodeAt(0)] = end;
const endAt = (html: string, at: number): number => ends[Math.min(html.charCodeAt(at), 63)] ?? 0;

/** Where the next markup begins; the end where there is none. */
export function markupFrom(html: string, from: number): number {
  let index = html.indexOf('<', from);
  if (index < 0) return html.length;
  for (; index < html.length; index++) {
    if (html.charCodeAt(index) !== less) continue;
    const code = html.charCodeAt(index + 1);
    // A letter, "!", "/" or "?".
    if (code > 63 ? isLetterCode(code) : code === 33 || code === 47 || code === 63) return index;
  }
  return index;
}

/** Whether a character's code is that of an ASCII letter. */
export const isLetterCode = (code: number): boolean => (code |= 32) > 96 && code < 123;

/** Where a word ends: at a ">" or at what is in `mask`. */
export function wordEnd(html: string, at: number, mask: number): number {
  while (at < html.length && !(endAt(html, at) & (mask | close))) at++;
  return at;
}

/** Where the characters end that are in `mask`. */
export function gapEnd(html: string, at: number, mask = space): number {
  while (at < html.length && endAt(html, at) & mask) at++;
  return at;
}

/** Whether that name stands there, in capitals or not; `name` has only small letters. */
export function isNamed(html: string, from: number, to: number, name: string): boolean {
  if (to - from !== name.length) return false;
  while (to-- > from) if ((html.charCodeAt(to) | 32) !== name.charCodeAt(to - from)) return false;
  return true;
}

/** The place after the next such token. */
export function after(html: string, token: string, from: number): number {
  const found = html.indexOf(token, from);
  return found < 0 ? html.length : found + token.length;
}

const comment = /<!--(?:-?>|.*?--!?>)/sy;

export function commentEnd(html: string, start: number): number {
  comment.lastIndex = start;
  return comment.test(html) ? comment.lastIndex : html.length;
}

/** Where the end tag of the raw text element stands whose content begins at `at`. */
export function rawTextEnd(html: string, name: string, at: number): number {
  if (name === 'plaintext') return html.length;
  const isScript = name === 'script';
  // In a script, "<!-- <script>" hides one end tag: 1 after the first part, 2 after both.
  let hiding = 0;
  for (; at < html.length; at++) {
    const code = html.charCodeAt(at);
    if (hiding && code === greater && html.startsWith('--', at - 2)) hiding = 0;
    if (code !== less) continue;
    if (isScript && html.startsWith('!--', at + 1)) hiding ||= 1;
    const isEnd = html.charCodeAt(at + 1) === 47;
    const from = at + (isEnd ? 2 : 1);
    const to = from + name.length;
    if (!isEnd && !hiding) continue;
    if (!isNamed(html, from, to, name) || !(endAt(html, to) & (space | slash | close))) continue;
    if (isEnd && hiding < 2) return at;
    hiding = isEnd ? 1 : 2;
  }
  return html.length;
}
