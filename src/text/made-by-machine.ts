import { fill, type Strings } from './strings/strings.js';

/** That a machine made something, as the law asks to be said; `what` is true, or what it made. */
export const madeByMachine = (what: true | string, words: Strings): string =>
  what === true ? words.aiGenerated : fill(words.aiGeneratedPart, { what });
