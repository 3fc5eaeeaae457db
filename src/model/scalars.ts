import { compose } from '../text/marks.js';
import { isTimeZone, readDate } from '../text/date.js';
import { resolveUrl, type UrlUse } from '../text/url.js';
import { list, shape, string, type Shape } from './shape.js';

/** The shapes of single values of an article. */

const spaces = /[\t\n\r]+/g;
// Bidi controls let a text read as another one (CVE-2021-42574); tags (E0000-E007F) hide one in it.
const unseen = /[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/gu;

const clean = (value: string): string =>
  compose(value.replace(spaces, ' ').replace(unseen, '')).trim();

/** Plain text, where being empty says something. */
export const anyText = string('text', clean, { empty: true });

/** Plain text that is not empty. Markup in it is not interpreted. */
export const text = string('text', value => clean(value) || undefined);

/** HTML, untouched: only the cleaner knows how to change it. */
export const html = shape('HTML', value => (typeof value === 'string' ? value : undefined), {
  empty: true,
});

const address = (noun: string, use: UrlUse, schemes = /^http/): Shape<string> =>
  string(noun, (value, _path, { base }) => {
    const url = resolveUrl(value, use, base);
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
    if (read?.assumed)
      warn(path, `The time has no offset; it was read as ${read.value} (${timeZone}).`);
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
export const host = string('a host name such as portal.example', value =>
  /[\s/:@?#\\]/.test(value) ? undefined : new URL(`https://${value}`).hostname,
);

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
