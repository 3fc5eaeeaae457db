import { compose } from '../text/marks.js';
import { isTimeZone, readDate } from '../text/date.js';
import { isSeen, withoutControls } from '../text/unseen.js';
import { resolveUrl, type UrlUse } from '../text/url.js';
import { list, shape, string, type Shape } from './shape.js';

/** The shapes of single values of an article. */

const spaces = /[\t\n\r]+/g;

const clean = (value: string): string =>
  compose(withoutControls(value.replace(spaces, ' '))).trim();

// What WordPress and its like put into plain text. A text about HTML may hold it too, so it stays.
const likeEntity = /&(?:#\d{2,6}|#[xX][\da-fA-F]{2,6}|amp|lt|gt|quot|apos|nbsp);/;

/** Plain text, where being empty says something. */
export const anyText = string('text', clean, { empty: true });

/** Plain text of which something is seen. Markup in it is not interpreted. */
export const text = string('text', (value, path, { warn }) => {
  const cleaned = clean(value);
  const entity = likeEntity.exec(cleaned)?.[0];
  if (entity) {
    const message = `The text holds "${entity}" and is shown so. Decode HTML before you send plain text.`;
    warn(path, message);
  }
  return isSeen(cleaned) ? cleaned : undefined;
});

/** HTML, untouched: only the cleaner knows how to change it. */
export const html = shape('HTML', value => (typeof value === 'string' ? value : undefined), {
  empty: true,
});

const address = (noun: string, use: UrlUse, schemes = /^http/): Shape<string> =>
  string(noun, (value, _path, { base, fetchedFrom }) => {
    const url = resolveUrl(value, use, base, fetchedFrom);
    return url && schemes.test(url) ? url : undefined;
  });

/** The address of a page or file. */
export const link = address('a web address', 'link');
/** Like `link`, or `mailto:` or `tel:`. */
export const contact = address('a web address, mailto: or tel:', 'link', /./);
/** The address of a picture. */
export const picture = address('the web address of an image', 'image');

/** A date as `readDate` gives it. */
export const date = string(
  'a date such as 2022-05-13T15:40:00+07:00 or 2022-05-13',
  (value, path, { timeZone, warn }) => {
    const read = readDate(value, timeZone);
    if (read?.assumed) {
      warn(path, `The time has no offset; it was read as ${read.value} (${timeZone}).`);
    } else if (read?.mended) {
      warn(path, `The date is not written as RFC 3339 has it; it was read as ${read.value}.`);
    }
    return read?.value;
  },
);

/** A time zone of the IANA database. */
export const zone = string('a time zone such as Asia/Ho_Chi_Minh', value =>
  isTimeZone(value) ? value : undefined,
);

/** A language tag (BCP 47), in its canonical form. */
export const language = string(
  'a language tag such as vi',
  value => Intl.getCanonicalLocales(value)[0],
);

/** A host name, lower case and in Punycode; "*." in front means its sub-domains. */
export const host = string('a host name such as portal.example', value => {
  if (/[\s/:@?#\\]/.test(value)) return undefined;
  // Chromium writes "*" in a host as "%2A".
  const wild = value.startsWith('*.') ? '*.' : '';
  return wild + new URL(`https://${value.slice(wild.length)}`).hostname;
});

/** A flag, or what it is about. */
export const flagOrText = shape<true | string>('true or text', (value, path, context) => {
  if (typeof value !== 'boolean') return text.read(value, path, context);
  return value || null;
});

/** True or false. */
export const boolean = shape('true or false', value =>
  typeof value === 'boolean' ? value : undefined,
);

/** A finite number above 0. */
export const positive = shape('a number above 0', value =>
  typeof value === 'number' && value > 0 && value < Infinity ? value : undefined,
);

/** A whole number within limits, both included. */
export const integer = (min: number, max = Number.MAX_SAFE_INTEGER) =>
  shape(
    `a whole number from ${min} to ${max}`,
    value =>
      typeof value === 'number' && value % 1 === 0 && value >= min && value <= max
        ? value
        : undefined,
    { min, max },
  );

/** One of some words. */
export const choice = <T extends string>(...values: readonly T[]) =>
  shape(
    values.map(value => `"${value}"`).join(' or '),
    value => values.find(known => known === value),
    { values },
  );

const anyone = choice('any', 'none');
const hosts = list(host);
/** Which sites may show an article. */
export const embedding = shape<'any' | 'none' | string[]>(
  '"any", "none" or an array of hosts',
  (value, path, context) => (Array.isArray(value) ? hosts : anyone).read(value, path, context),
);
