import { en } from './en.js';
import { vi, type StringKey, type Strings } from './vi.js';

export type { StringKey, Strings };

const languages = new Map<string, Partial<Strings>>([
  ['vi', vi],
  ['en', en],
]);

/** Put together when first asked for, as every element asks at every render. */
const made = new Map<string, Strings>();

const primary = (language: string): string => language.trim().toLowerCase().split('-')[0] ?? '';

/** Adds the words of what was loaded on need, behind those that the page has registered. */
export function supplyStrings(supplied: Readonly<Record<string, Partial<Strings>>>): void {
  for (const [tag, strings] of Object.entries(supplied))
    languages.set(tag, { ...strings, ...languages.get(tag) });
  made.clear();
}

/**
 * Adds or overrides words on screen, for elements that render from then on. `language` is a BCP 47
 * tag of which the first part counts; a missing key falls to Vietnamese.
 */
export function registerStrings(language: string, strings: Partial<Strings>): void {
  const tag = primary(language);
  languages.set(tag, { ...languages.get(tag), ...strings });
  made.clear();
}

/** The language whose words `words` gives for a BCP 47 tag: that one where it is known, else Vietnamese. */
export function wordsLanguage(language: string): string {
  const tag = primary(language);
  return languages.has(tag) ? tag : 'vi';
}

/** All words on screen in a language. */
export function words(language: string): Strings {
  const tag = wordsLanguage(language);
  let all = made.get(tag);
  if (!all)
    made.set(tag, (all = { ...vi, ...languages.get('vi'), ...languages.get(tag) } as Strings));
  return all;
}

/** Puts values into the `{name}` places of a text. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
