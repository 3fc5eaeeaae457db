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
