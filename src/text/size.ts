import { displayLocale } from './locale.js';

const units = ['B', 'KB', 'MB', 'GB'];
const formats = new Map<string, Intl.NumberFormat>();

/**
 * A file's size for people: "471 KB", "1,2 MB" (with the decimal comma where `language` has one).
 * 1 KB is 1,024 bytes, as in Windows Explorer, so readers see the same number after saving the file.
 *
 * @param bytes 0 or more.
 * @param language a BCP 47 tag; Vietnamese where Intl does not know it.
 */
export function formatSize(bytes: number, language: string): string {
  let size = bytes;
  let unit = 0;
  // Compared as it will be shown, or 1,048,575 bytes would read "1.024 KB".
  while (Math.round(size) >= 1024 && unit < units.length - 1) {
    size /= 1024;
    unit++;
  }
  const locale = displayLocale(language);
  const maximumFractionDigits = unit > 1 ? 1 : 0;
  const key = `${locale} ${maximumFractionDigits}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, { maximumFractionDigits });
  formats.set(key, format);
  return `${format.format(size)} ${units[unit] ?? ''}`;
}
