// What a description of custom-elements.json says, in the page's language: the manifest is English.
import { lang } from '../shell.js';
import { vietnamese as ofAttributes } from '../words/api.js';
import { vietnamese as ofLooks } from '../words/api-look.js';

export const vietnamese = { ...ofAttributes, ...ofLooks };

/** The Vietnamese of a description; the English where the page is English, or where none is written. */
export const meaning = (description = '') =>
  (lang === 'vi' && vietnamese[description]) || description;
