/** Dates as systems write them, in the spelling that the reader of articles takes. */

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** Minutes ahead of UTC of zones that are written by name. */
const zones: Readonly<Record<string, number>> = {
  UT: 0,
  UTC: 0,
  GMT: 0,
  Z: 0,
  ICT: 420,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
};

const two = (value: number | string): string => String(value).padStart(2, '0');

/** RFC 3339 in UTC; by hand, since old libraries replace what a `Date` has for it. */
function inUtc(time: number): string {
  const date = new Date(time);
  const day = `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
  const clock = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(two).join(':');
  return `${day}T${clock}Z`;
}

/** The same of a moment in ms; nothing where it cannot be meant. */
const ofEpoch = (time: number): string | undefined =>
  // From 1970 on; 0 is how an unset date is written.
  time > 0 && time < 4e12 ? inUtc(time) : undefined;

/** A number of seconds or milliseconds: no article is older than March 1973 or newer than 2128. */
const ofNumber = (value: number): string | undefined =>
  ofEpoch(value < 1e11 ? Math.round(value * 1000) : Math.round(value));

function offsetOf(zone: string): string {
  const numeric = /^([+-])(\d\d):?(\d\d)$/.exec(zone);
  if (numeric) return `${numeric[1]}${numeric[2]}:${numeric[3]}`;
  const minutes = Object.hasOwn(zones, zone) ? zones[zone] : undefined;
  if (minutes === undefined) return '';
  return `${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:00`;
}

const clock = String.raw`(\d{1,2})[:hg](\d\d)(?::(\d\d))?(?:\.\d+)?`;
/** RFC 822 and its relatives: "Wed, 04 May 2016 06:53:45 GMT", "03 Apr 02 1500 GMT", "Mon, May 25 2020". */
const mail =
  /^(?:[^\s\d,]+,?\s+)?(?:(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?|([a-z]{3})[a-z]*\.?\s+(\d{1,2}),?)[\s-]+(\d{4}|\d\d)(?:,?\s+(\d{1,2}):?(\d\d)(?::(\d\d))?(?:\.\d+)?\s*([a-z]+|[+-]\d\d:?\d\d)?)?$/i;
const dayFirst = new RegExp(
  String.raw`^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[\s,]+(?:-\s*)?${clock})?$`,
);
const timeFirst = new RegExp(
  String.raw`^${clock}[\s,]+(?:-\s*|ngày\s+)?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$`,
);

const written = (
  [year, month, dayOfMonth]: readonly [string, number | string, string],
  [hour, minute, second]: readonly (string | undefined)[],
  zone = '',
): string => {
  const day = `${year}-${two(month)}-${two(dayOfMonth)}`;
  return hour && minute ? `${day}T${two(hour)}:${minute}:${second ?? '00'}${zone}` : day;
};

function ofMail(value: string): string | undefined {
  const found = mail.exec(value);
  if (!found) return undefined;
  const [, first, month = '', otherMonth = '', other, year = '', hour, minute, second, zone] =
    found;
  const number = months.indexOf((month || otherMonth).toLowerCase()) + 1;
  if (number === 0) return undefined;
  // RFC 2822, 4.3.
  const whole = year.length === 2 ? `${Number(year) < 50 ? 20 : 19}${year}` : year;
  const offset = offsetOf((zone ?? '').toUpperCase());
  return written([whole, number, first ?? other ?? ''], [hour, minute, second], offset);
}

function ofVietnam(value: string): string | undefined {
  const [, day = '', month = '', year = '', ...time] = dayFirst.exec(value) ?? [];
  if (year) return written([year, month, day], time);
  const [, hour, minute, second, dayOf = '', monthOf = '', yearOf = ''] =
    timeFirst.exec(value) ?? [];
  return yearOf ? written([yearOf, monthOf, dayOf], [hour, minute, second]) : undefined;
}

/**
 * A date in the spelling of RFC 3339: from RFC 822, `dd/MM/yyyy` with or without a time, seconds or
 * milliseconds since 1970. What is neither is given back as it is, for the reader to judge.
 */
export function dateOf(value: unknown): string | undefined {
  if (typeof value === 'number') return ofNumber(value);
  if (typeof value !== 'string') return undefined;
  const date = value.trim();
  if (/^\d{9,13}$/.test(date)) return ofNumber(Number(date));
  const [, ofNet] = /^\/Date\((\d{6,14})(?:[+-]\d{4})?\)\/$/.exec(date) ?? [];
  if (ofNet) return ofEpoch(Number(ofNet));
  if (date.length > 60) return date;
  return ofMail(date) ?? ofVietnam(date) ?? (date || undefined);
}

/** Vietnam keeps no summer time. */
const vietnam = 7 * 60 * 60 * 1000;

/** The day that a moment is in Vietnam. */
export const vietnameseDay = (moment: string): string =>
  inUtc(Date.parse(moment) + vietnam).slice(0, 10);
