import { LxError } from '../model/errors.js';

/** Levels of arrays and objects within each other that an article may have. */
const maxDepth = 32;
/** Values that JSON may hold, counting objects, arrays and all in them. */
const maxValues = 300_000;

const [quote, comma, backslash] = [0x22, 0x2c, 0x5c];
const [openArray, closeArray, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d];

/** Where a string of JSON ends: the place of its closing quote. */
function endOfString(text: string, start: number): number {
  let at = start;
  for (;;) {
    at = text.indexOf('"', at + 1);
    if (at < 0) return text.length;
    let slashes = 0;
    while (text.charCodeAt(at - 1 - slashes) === backslash) slashes += 1;
    if (slashes % 2 === 0) return at;
  }
}

/**
 * Counts depth and values before `JSON.parse`, which nothing can interrupt: on 4 MB of brackets it
 * holds the page for a second. Linear; says nothing of whether the text is JSON.
 *
 * @throws LxError `too-large`.
 */
function checkSize(text: string, origin: string): void {
  let [depth, values] = [0, 1];
  let isOpened = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= 0x20) continue;
    const isClosing = code === closeArray || code === closeObject;
    // The first value after a bracket; the others have a comma before them.
    if (isOpened && !isClosing) values += 1;
    isOpened = code === openArray || code === openObject;
    if (code === quote) at = endOfString(text, at);
    else if (code === comma) values += 1;
    else if (isClosing) depth -= 1;
    else if (isOpened) depth += 1;
    if (depth > maxDepth) tooLarge(`is nested deeper than ${maxDepth} levels`, origin);
    if (values > maxValues) tooLarge(`holds more than ${maxValues} values`, origin);
  }
}

function tooLarge(what: string, origin: string): never {
  throw new LxError(
    'too-large',
    `${origin} ${what}; an article needs far fewer. Send the article alone.`,
  );
}

/**
 * Parses JSON text, whose limits are checked before.
 *
 * @param origin what to call it in the error's sentence.
 * @throws LxError `format` or `too-large`.
 */
export function parseJson(text: string, origin: string): unknown {
  checkSize(text, origin);
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    const message = `${origin} is no JSON (${(cause as Error).message}). Write it with a JSON encoder, not by hand.`;
    throw new LxError('format', message, { cause });
  }
}
