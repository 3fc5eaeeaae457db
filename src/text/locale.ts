/**
 * The locale in which dates and numbers are shown for a BCP 47 tag: that one where this engine
 * knows it, else Vietnamese. Without it Intl would fall to the reader's own language, and one
 * article would look different to each of them.
 */
export function displayLocale(language: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language)[0] ?? 'vi';
  } catch {
    return 'vi';
  }
}

const rightToLeft =
  /^(?:ar|fa|he|iw|ur|ps|sd|ug|yi|dv|ckb)(?:-(?!latn|cyrl)|$)|-(?:arab|hebr|thaa)(?:-|$)/i;

/** In which direction a language is written, where it is not from left to right. */
export const directionOf = (language: string): 'rtl' | undefined =>
  rightToLeft.test(language) ? 'rtl' : undefined;
