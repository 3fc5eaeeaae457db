import type { Warn } from '../model/article.js';
import { LxError, type LxErrorKind } from '../model/errors.js';

/** What a format knows of where its value comes from, and whom it tells. */
export interface Source {
  /** The address that it came from. */
  readonly url: string | undefined;
  /** How many parts the list has, where the answer's header says so (`X-WP-TotalPages`). */
  readonly pages?: number | undefined;
  readonly warn: Warn;
}

/** @throws LxError of the kind `format`, or of another. */
export function fail(message: string, path = '$', kind: LxErrorKind = 'format'): never {
  throw new LxError(kind, message, { path });
}

/** An object of JSON; only own members are read. */
export type Values = Readonly<Record<string, unknown>>;

export const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An own member of an object or array, whatever its prototype holds. */
export const at = (value: unknown, name: string | number): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Values)[name]
    : undefined;

/** What stands at the end of a path of names and places. */
export const find = (value: unknown, ...path: readonly (string | number)[]): unknown =>
  path.reduce(at, value);

/** A text of which something is left, without white space at its ends; numbers are taken as written. */
export function text(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.trim() || undefined : undefined;
}

export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** One or several of a thing, where a format allows both; nothing counts as none. */
export const many = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** Whether a value says nothing. */
export const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0);

/**
 * An object with those members that say something; nothing where none does. An empty `alt` says that
 * a picture only decorates.
 */
export function filled(members: Values): object | undefined {
  const said = Object.entries(members).filter(
    ([name, value]) => !isNothing(value) || (name === 'alt' && value === ''),
  );
  return said.some(([name]) => name !== 'alt') ? Object.fromEntries(said) : undefined;
}

/** An absolute address; nothing where it is none. */
export function address(value: unknown, base?: string): string | undefined {
  const written = text(value);
  if (!written) return undefined;
  try {
    return new URL(written, base).href;
  } catch {
    return undefined;
  }
}

/** The same address with another value in its query. */
export function withQuery(
  url: string | undefined,
  name: string,
  value: number,
): string | undefined {
  if (!url) return undefined;
  const changed = new URL(url);
  changed.searchParams.set(name, String(value));
  return changed.href;
}
