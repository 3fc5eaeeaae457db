import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load } from './dist.mjs';

const { directionOf } = await load('text/locale.js');

// Acceptance criteria:
// - Languages of Arabic and Hebrew letters are written from right to left, and no others.

describe('directionOf', () => {
  for (const language of ['ar', 'fa', 'he-IL', 'ur-PK', 'az-Arab', 'pa-Arab-PK', 'AR-eg', 'ckb'])
    it(`is from right to left for ${language}`, () => assert.equal(directionOf(language), 'rtl'));
  for (const language of ['vi', 'en-US', 'km', 'ar-Latn', 'az', 'arn', 'fat', ''])
    it(`is nothing for "${language}"`, () => assert.equal(directionOf(language), undefined));
});
