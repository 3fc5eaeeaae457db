import { isLetter, isLetterBefore, wordsOf } from './letters.js';
import { creditLabel, creditWords, organisation } from './vi-patterns.js';

const maxNameWords = 6;
const joiner = /^(?:và|theo|internet|báo)$/i;

/**
 * Whether what follows "Ảnh:" names whom the photo is by, and does not describe it: a person (every
 * word has a capital), an organisation, or where it is from ("tư liệu").
 */
export function isCredit(name: string): boolean {
  const trimmed = name.trim().replace(/[)\].]+$/, '');
  const start = organisation.exec(trimmed)?.[0];
  if (start !== undefined && !isLetter(trimmed.slice(start.length))) return true;
  const found = wordsOf(trimmed);
  if (found.length > maxNameWords) return false;
  if (creditWords.test(trimmed)) return true;
  return found.every(word => joiner.test(word) || word !== word.toLowerCase() || !isLetter(word));
}

/**
 * Finds the credit at the end of a caption: "… Ảnh: Ngọc Minh", "… (Nguồn: Báo Cồn Én)". The two
 * parts together are the text as it was.
 */
export function splitCredit(text: string): { caption: string; credit: string | undefined } {
  const found = text.includes(':')
    ? [...text.matchAll(creditLabel)].filter(({ index }) => !isLetterBefore(text, index)).at(-1)
    : undefined;
  if (!found || !isCredit(text.slice(found.index + found[0].length))) {
    return { caption: text, credit: undefined };
  }
  const start = found.index - (/[([]$/.test(text.slice(0, found.index)) ? 1 : 0);
  return { caption: text.slice(0, start), credit: text.slice(start) };
}
