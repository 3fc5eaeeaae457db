import { compose, limitMarks } from '../../../text/marks.js';

// Patterns with `\p{L}` take long to compile, so each comes after one that is cheap and finds more.

const windows1252 = new TextDecoder('windows-1252');

// Whatever the repairs below are about; most texts have none of it.
const odd =
  /[^\S ]| {2}|[\u0000-\u001f\u007f-\u009f\u00ad\u00d0\u00f0\u200b\u202a-\u202e\u2066-\u2069\udb40]| \.|\. ?\/ ?\./;

// Control characters, soft hyphens, zero-width spaces, byte order marks, and what reorders or hides
// text (bidi controls, CVE-2021-42574; tags). U+200C and U+200D stay: Khmer and emoji need them.
const unseen =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\u202a-\u202e\u2066-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/gu;

// Eth looks like Đ, and old keyboard drivers wrote it. Vietnamese has đ only at the start of a
// syllable or among the capitals of an abbreviation; Icelandic has ð everywhere else.
const likeEth = /[Ðð]/;
const eth = /(?<!\p{L})[Ðð](?=[\p{L}).]|\/c)|(?<=(?<!\p{L})[B-DF-HJ-NP-TV-Z]{1,9})Ð/gu;

/** The closing mark of a Vietnamese official text, with or without the blanks that creep in. */
export const closingMark = /^\. ?\/ ?\.(?![\p{L}\p{N}./])/u;

const likeClosingMark = /\. ?\/ ?\./;
const closingMarks = / ?\. ?\/ ?\.(?![\p{L}\p{N}./])/gu;

/** White space as one plain space. The only repair that is safe for text in an old encoding. */
export const collapse = (text: string): string => limitMarks(text).replace(/\s+/g, ' ');

/** Characters as they were meant: NFC, lost CP1252 ones restored, invisible ones gone. */
export function repairCharacters(text: string): string {
  const restored = text
    .replace(/[\u0080-\u009f]/g, character =>
      windows1252.decode(Uint8Array.of(character.charCodeAt(0))),
    )
    .replace(unseen, '')
    .replaceAll('\u00a0', ' ');
  const repaired = compose(restored);
  return likeEth.test(repaired)
    ? repaired.replace(eth, letter => (letter === 'Ð' ? 'Đ' : 'đ'))
    : repaired;
}

/** Text of a body as a reader should get it: characters repaired, white space collapsed. */
export function repair(text: string): string {
  if (!text.trim()) return text && ' ';
  if (!odd.test(text)) return compose(text);
  const repaired = collapse(repairCharacters(text));
  return likeClosingMark.test(repaired) ? repaired.replace(closingMarks, './.') : repaired;
}
