// Where things end in HTML (13.2.5). Each takes time that grows with the length of what it passes.

const space = 32;
const bang = 33;
const dash = 45;
const less = 60;
const greater = 62;

export const isSpace = (code: number): boolean =>
  code === space || (code > 8 && code < 14 && code !== 11);

/** Where the next markup begins; the end where there is none. */
export function markupFrom(html: string, from: number): number {
  let index = html.indexOf('<', from);
  if (index < 0) return html.length;
  for (; index < html.length; index++) {
    if (html.charCodeAt(index) !== less) continue;
    const code = html.charCodeAt(index + 1);
    // A letter, "!", "/" or "?".
    if (code > 63 ? isLetter(code) : code === bang || code === 47 || code === 63) return index;
  }
  return index;
}

export const isLetter = (code: number): boolean => (code |= 32) > 96 && code < 123;

/** Where a name or an unquoted value ends: at a space or ">", or at what else ends it. */
export function wordEnd(html: string, at: number, slashEnds: boolean, equalsEnds: boolean): number {
  for (; at < html.length; at++) {
    const code = html.charCodeAt(at);
    if (code > greater) continue;
    if (code === greater || isSpace(code)) break;
    if ((code === 47 && slashEnds) || (code === 61 && equalsEnds)) break;
  }
  return at;
}

/** Whether that name stands there, in capitals or not; `name` has only small letters. */
export function isNamed(html: string, from: number, to: number, name: string): boolean {
  if (to - from !== name.length) return false;
  while (to-- > from) if ((html.charCodeAt(to) | 32) !== name.charCodeAt(to - from)) return false;
  return true;
}

/** The place behind the next such token. */
export function after(html: string, token: string, from: number): number {
  const found = html.indexOf(token, from);
  return found < 0 ? html.length : found + token.length;
}

/** Where the comment ends that begins at `start`; `<!-->` and `<!--->` are ones too. */
export function commentEnd(html: string, start: number): number {
  for (let at = start + 4; at < html.length; at++) {
    if (html.charCodeAt(at) !== greater) continue;
    const last = html.charCodeAt(at - 1) === bang && at > start + 6 ? at - 2 : at - 1;
    if (html.charCodeAt(last) === dash && html.charCodeAt(last - 1) === dash) return at + 1;
  }
  return html.length;
}

const endTags = new Map<string, RegExp>();

/** Where the end tag of the raw text element stands whose content begins at `at`. */
export function rawTextEnd(html: string, name: string, at: number): number {
  if (name === 'plaintext') return html.length;
  if (name === 'script') return scriptEnd(html, at);
  let token = endTags.get(name);
  if (!token) endTags.set(name, (token = new RegExp(`</${name}[\\t\\n\\f\\r />]`, 'gi')));
  token.lastIndex = at;
  return token.test(html) ? token.lastIndex - name.length - 3 : html.length;
}

const inScript = /<!--|<\/script[\t\n\f\r />]/gi;
const inEscaped = /-->|<\/?script[\t\n\f\r />]/gi;

// In a script, "<!-- <script>" hides one end tag.
function scriptEnd(html: string, at: number): number {
  for (let escaped = 0; ;) {
    const token = escaped ? inEscaped : inScript;
    token.lastIndex = at;
    if (!token.test(html)) return html.length;
    at = token.lastIndex;
    if (!escaped && html.charCodeAt(at - 1) === dash) {
      escaped = 1;
      // "<!-->" is both.
      at -= 2;
    } else if (html.charCodeAt(at - 2) === dash) escaped = 0;
    else if (html.charCodeAt(at - 8) === less) escaped = 2;
    else if (escaped < 2) return at - 9;
    else escaped = 1;
  }
}
