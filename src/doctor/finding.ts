import { type Code, sayings } from './sayings.js';

export type { Code } from './sayings.js';

/** What was seen: a code that every version knows, and what its sentence names. */
export interface Finding {
  readonly code: Code;
  /** The element or address that it is about. */
  readonly at?: string | undefined;
  readonly values?: Readonly<Record<string, string>>;
}

export type Level = 'bad' | 'note' | 'good';

/** A finding without members that have nothing to say. */
export const finding = (
  code: Code,
  at?: string,
  values?: Readonly<Record<string, string>>,
): Finding => ({ code, ...(at ? { at } : {}), ...(values ? { values } : {}) });

/** Whether something must be mended (`bad`), may be (`note`), or is as it should be (`good`). */
export const levelOf = ({ code }: Finding): Level => sayings[code][0];

/** Its sentence in the language of the controls: English, else Vietnamese. */
export function sentence({ code, values = {} }: Finding, language: string): string {
  const [, vi, en] = sayings[code];
  const text = /^en\b/i.test(language) ? en : vi;
  return text.replace(/\{(\w+)\}/g, (_, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? '') : '',
  );
}

/** Longest value that a finding carries; what is longer is cut. */
const maxValue = 300;

/** A value as a finding holds it. */
export const short = (text: string): string =>
  text.length > maxValue ? `${text.slice(0, maxValue)}…` : text;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Findings from anywhere, such as a link: what is none of ours is left out. */
export function readFindings(value: unknown): Finding[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, 500).flatMap((each: unknown) => {
    if (!isRecord(each) || typeof each['code'] !== 'string') return [];
    if (!Object.hasOwn(sayings, each['code'])) return [];
    const given = isRecord(each['values']) ? each['values'] : {};
    const values: Record<string, string> = {};
    for (const name of Object.getOwnPropertyNames(given)) {
      const said = given[name];
      if (typeof said === 'string') values[name] = short(said);
    }
    const at = typeof each['at'] === 'string' ? short(each['at']) : undefined;
    return [finding(each['code'] as Code, at, values)];
  });
}
