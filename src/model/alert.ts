/* eslint-disable @typescript-eslint/no-empty-object-type -- as in media.ts */
import { defaultTimeZone, instant } from '../text/date.js';
import { LxError } from './errors.js';
import { choice, date, language, link, text } from './scalars.js';
import {
  defaulted,
  isObject,
  object,
  required,
  type Shape,
  type Shaped,
  type Warn,
} from './shape.js';

const members = {
  /** The format and its major version. */
  format: choice('lx-alert/1'),
  /** Identity: who dismissed it once is not shown it again. */
  id: required(text),
  /** How urgent it is. */
  level: defaulted(choice('info', 'warning', 'emergency'), 'warning') as Shape<
    'info' | 'warning' | 'emergency'
  > & { readonly default: 'warning' },
  /** What readers must know. Plain text. */
  text: required(text),
  /** The page with all of it. */
  url: link,
  /** When it begins to hold: RFC 3339, or a calendar day from its start. */
  starts: date,
  /** When it ends: RFC 3339, or a calendar day to its end. No notice stays for ever because somebody forgot it. */
  ends: required(date),
  /** Language of the text (BCP 47). */
  language,
};

/** A portal-wide notice: flood, storm, an outage. */
export interface Alert extends Shaped<typeof members> {}

export const alertShape = object(members);

const fail = (message: string, path = '$'): never => {
  throw new LxError('format', message, { path });
};

/**
 * Reads the alert of a portal; nothing where it says that there is none: `null`, `[]` or `{}`.
 *
 * @param value what the JSON said: one alert, or an array of which the first counts.
 * @throws LxError `format` where it is no alert, and where it has no end.
 */
export function readAlert(
  value: unknown,
  { baseUrl, warn = () => undefined }: { baseUrl?: string; warn?: Warn } = {},
): Alert | undefined {
  const alert: unknown = Array.isArray(value) ? value[0] : value;
  if (alert === null || alert === undefined) return undefined;
  if (!isObject(alert)) return fail('The alert is not a JSON object. Send {"id": …, "text": …}.');
  if (Object.getOwnPropertyNames(alert).length === 0) return undefined;
  const context = { base: baseUrl, fetchedFrom: baseUrl, timeZone: defaultTimeZone, warn };
  const read = alertShape.read(alert, '$', context);
  if (read) return read;
  for (const name of ['id', 'text', 'ends'])
    if (!Object.hasOwn(alert, name))
      fail(`The alert has no "${name}". Without id, text and ends it is not shown.`, `$.${name}`);
  return fail('The id, the text or the end of the alert is not usable, so it is not shown.');
}

/** Whether an alert holds at a time. */
export const holds = ({ starts, ends }: Alert, now: Date): boolean =>
  now < endOf({ ends }) && (!starts || now >= instant(starts, defaultTimeZone, 'start'));

/** When an alert ends. */
export const endOf = ({ ends }: Pick<Alert, 'ends'>): Date => instant(ends, defaultTimeZone, 'end');
