import type { RareSteps } from '../../rare-steps.js';
import { divide } from './divide.js';
import { editorLists } from './editor-lists.js';
import { embeds } from './embeds.js';
import { fallbacks } from './fallbacks.js';
import { leavings } from './leavings.js';
import { shortcodes } from './shortcodes.js';

/**
 * What is done to a body only where `parse/telltales.ts` says so: a chunk of the script builds, so that
 * no page loads it whose articles need none of it.
 */
export const rareSteps: RareSteps = {
  leavings,
  shortcodes,
  editorLists,
  fallbacks,
  embeds,
  divide,
};
