import { differenceInMilliseconds } from 'date-fns/differenceInMilliseconds';
import { parseJSON } from 'date-fns/parseJSON';
import { displayLocale } from './locale.js';

/** Where an article does not say its zone. */
export const defaultTimeZone = 'Asia/Ho_Chi_Minh';

const minute = 60_000;
const day = 24 * 60 * minute;

// RFC 3339, which has no hour 24. Two things it has are left out: leap seconds, because no clock of
// JavaScript holds one, and years below 1000, because .NET and Go write an unset date as year 1.
const pattern =
  /^[1-9]\d{3}-\d\d-\d\d(?:T(?:[01]\d|2[0-3])(?::[0-5]\d){2}(?:\.\d+)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/;

// What databases and scripts write instead: a space for the "T", no seconds or a sixtieth, an offset
// without a colon or minutes.
const nearMiss =
  /^(\d{4}-\d\d-\d\d)(?:T| {1,2})(\d\d:\d\d)(?::(\d\d)(\.\d+)?)? ?(?:(Z)|(UTC|GMT)|([+-]\d\d):?(\d\d)?)?$/;

/** A date in the spelling of RFC 3339, where it is a near miss. */
const respelled = (value: string): string =>
  value.replace(
    nearMiss,
    (
      _,
      day: string,
      clock: string,
      second = '00',
      fraction = '',
      zulu = '',
      universal = '',
      hours = '',
      minutes = '00',
    ) =>
      `${day}T${clock}:${second === '60' ? '59' : second}${fraction}${zulu || (universal && 'Z') || (hours && `${hours}:${minutes}`)}`,
  );

const isDay = (value: string): boolean => value.length === 10;

/** A day is taken at midnight UTC, or it would be the reader's midnight, which is another day elsewhere. */
const parse = (value: string): Date =>
  // From its eighth digit on, `parseJSON` takes a fraction for an offset.
  parseJSON((isDay(value) ? `${value}T00:00:00Z` : value).replace(/(\.\d{3})\d+/, '$1'));

// Making a formatter takes about 50 µs on a phone, and a list asks for one per card.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const made = formatters.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formatters.set(key, made);
  return made;
}

const clockOf = (timeZone: string): Intl.DateTimeFormat =>
  formatter('en-GB', { timeZone, dateStyle: 'short', timeStyle: 'medium', hourCycle: 'h23' });

/** What clock and calendar of a zone show, in a layout of the words `year month day hour minute second`. */
function clock(time: Date | number, timeZone: string, layout: string): string {
  const parts = clockOf(timeZone).formatToParts(time);
  return layout.replace(/[a-z]+/g, word => parts.find(({ type }) => type === word)?.value ?? word);
}

/** Minutes that a zone's clock is ahead of UTC at a moment. */
const offsetAt = (time: number, timeZone: string): number =>
  Math.round((+parse(clock(time, timeZone, 'year-month-dayThour:minute:secondZ')) - time) / minute);

/**
 * Minutes that a zone is ahead of UTC when its clock shows `wall` (given as if it were UTC). A clock
 * time that comes twice is the first one; one that is skipped counts on from before the change. So
 * does Temporal ("compatible").
 */
function offsetOf(wall: number, timeZone: string): number {
  const before = offsetAt(wall - day, timeZone);
  const after = offsetAt(wall + day, timeZone);
  return (
    [before, after].find(offset => offsetAt(wall - offset * minute, timeZone) === offset) ?? before
  );
}

function offsetText(minutes: number): string {
  const pad = (number: number): string => String(Math.floor(number)).padStart(2, '0');
  const ahead = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(ahead / 60)}:${pad(ahead % 60)}`;
}

/** ` (GMT+7)`, ` (GMT-3:30)`: what a zone's clock shows, as newspapers say it. */
const zoneText = (time: Date, timeZone: string): string =>
  ` (GMT${offsetText(offsetAt(+time, timeZone)).replace(/0(?=\d:)|:00/g, '')})`;

/** Whether Intl knows a zone by this name (IANA). Bare offsets, which only some engines take, are refused. */
export function isTimeZone(name: string): boolean {
  try {
    clockOf(name);
    return /^[a-z]/i.test(name);
  } catch {
    return false;
  }
}

/** A date that was read. */
export interface ReadDate {
  /** As RFC 3339 writes it (`T` and `Z` in capitals), or `YYYY-MM-DD`; every function here takes it. */
  readonly value: string;
  /** Whether the time had no offset, and was given the one of its zone. */
  readonly assumed: boolean;
  /** Whether it was written in another way. */
  readonly mended: boolean;
}

/**
 * Reads a date: RFC 3339 with an offset, a near miss of it (`2026-03-07 08:30:00+0700`), or a
 * calendar day `YYYY-MM-DD`. A time without an offset is given the one that `timeZone` had then.
 * Gives nothing where it is no such date.
 */
export function readDate(value: string, timeZone: string): ReadDate | undefined {
  const capitals = value.toUpperCase();
  const date = respelled(capitals);
  const match = pattern.exec(date);
  if (!match) return undefined;
  const midnight = parse(date.slice(0, 10));
  const [, month, dayOfMonth] = date.slice(0, 10).split('-').map(Number);
  // 30 February would be taken for 2 March. (Datejs replaces `toISOString`.)
  if (midnight.getUTCMonth() + 1 !== month || midnight.getUTCDate() !== dayOfMonth)
    return undefined;
  const assumed = !isDay(date) && !match[1];
  const offset = assumed ? offsetText(offsetOf(+parse(`${date}Z`), timeZone)) : '';
  return { value: date + offset, assumed, mended: date !== capitals };
}

/**
 * A date for people, in the portal's zone, the same for every reader: `13/05/2022` and
 * `13/05/2022 08:30` in Vietnamese, else as Intl does ("13 May 2022"). A calendar day never shows
 * a time and never shifts. Beside a time stands its zone where that is not Vietnam's: `(GMT+9)`.
 *
 * @param withZone names Vietnam's zone, too.
 * @param value as `readDate` gives it.
 * @throws RangeError where `value` is no date or `timeZone` no zone.
 */
export function formatDate(
  value: string,
  {
    timeZone,
    language,
    withTime = false,
    withZone = timeZone !== defaultTimeZone,
  }: { timeZone: string; language: string; withTime?: boolean; withZone?: boolean },
): string {
  const time = parse(value);
  const zone = isDay(value) ? 'UTC' : timeZone;
  const timed = withTime && !isDay(value);
  const locale = displayLocale(language);
  const zoned = timed && withZone ? zoneText(time, zone) : '';
  // By hand, because engines differ: "08:30, 13/05/2022" and "08:30 13/5/2022" are both about.
  // A line does not end between a day and its time.
  if (/^vi\b/.test(locale))
    return clock(time, zone, `day/month/year${timed ? '\u00A0hour:minute' : ''}`) + zoned;
  // Plain English is day first here, as every other date of the page; "en-US" stays American.
  const shown = formatter(locale === 'en' ? 'en-GB' : locale, {
    timeZone: zone,
    dateStyle: 'medium',
    timeStyle: timed ? 'short' : undefined,
  }).format(time);
  return shown + zoned;
}

/** A time in ms as RFC 3339, to the minute; by hand, as Datejs replaces `toISOString`. */
export const timestamp = (time: number): string =>
  clock(new Date(time), 'UTC', 'year-month-dayThour:minute:00Z');

/**
 * Whether a change is worth telling: on a later day in `timeZone`, or more than an hour later.
 * Where one of the two is a calendar day, days alone are compared.
 */
export function isUpdated(published: string, modified: string, timeZone: string): boolean {
  const dayOf = (value: string): string =>
    isDay(value) ? value : clock(parse(value), timeZone, 'year-month-day');
  const [from, to] = [dayOf(published), dayOf(modified)];
  if (from !== to) return to > from;
  if (isDay(published) || isDay(modified)) return false;
  return differenceInMilliseconds(parse(modified), parse(published)) > 60 * minute;
}

/** Whole years from a date to `now`, counted by the calendar of `timeZone`. */
export function yearsSince(value: string, timeZone: string, now: Date): number {
  const [from, to] = [instant(value, timeZone, 'start'), now].map(time =>
    clock(time, timeZone, 'year month day').split(' ').map(Number),
  ) as [number[], number[]];
  const [[year = 0, month = 0, day = 0], [thisYear = 0, thisMonth = 0, today = 0]] = [from, to];
  const isBefore = thisMonth < month || (thisMonth === month && today < day);
  return Math.max(thisYear - year - Number(isBefore), 0);
}

/**
 * The moment of a date. Of a calendar day it is the first one in `timeZone`, or, at the `end` edge,
 * the first one after it.
 */
export function instant(value: string, timeZone: string, edge: 'start' | 'end'): Date {
  const time = parse(value);
  if (!isDay(value)) return time;
  const wall = +time + (edge === 'end' ? day : 0);
  return new Date(wall - offsetOf(wall, timeZone) * minute);
}
