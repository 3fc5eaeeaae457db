/** No letter of a living language bears as many: Vietnamese has two, Tibetan six. */
const maxMarks = 8;

// Compiling the exact pattern takes up to milliseconds, and most texts have no such run at all: this
// one finds every run of characters that no Latin text is made of.
const likeRun = new RegExp(
  `[^\\0-\\u00ac\\u00ae-\\u02ff\\u1e00-\\u200a\\u2010-\\u2027]{${maxMarks + 1}}`,
);

let runs: RegExp | undefined;

/**
 * Cuts runs of combining marks past the eighth on one letter. Longer ones paint over what is around
 * the text, and both normalising and drawing them takes time that grows with the square of the run.
 * Characters that are not drawn count too, as marks reach the letter across them. Linear.
 */
export function limitMarks(text: string): string {
  if (!likeRun.test(text)) return text;
  // `u` reads surrogate pairs; DI is Default_Ignorable_Code_Point.
  runs ??= new RegExp(`([\\p{M}\\p{DI}]{${maxMarks}})[\\p{M}\\p{DI}]+`, 'gu');
  return text.replace(runs, '$1');
}

/** Unicode's composed form of a text. The one place that normalises, so that no run gets there. */
export const compose = (text: string, form: 'NFC' | 'NFKC' = 'NFC'): string =>
  limitMarks(text).normalize(form);
