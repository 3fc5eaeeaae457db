import { LxError } from './errors.js';
import { nearName } from './near-name.js';

/**
 * A language of shapes so small that one definition gives the TypeScript types (`Value`), the
 * lenient reader (`read`) and the JSON Schema (scripts/schema.mjs).
 */

/** Told of each member that was dropped or mended: where (JSONPath), and a full English sentence. */
export type Warn = (path: string, message: string) => void;

/** What a reader needs besides the value. */
export interface Context {
  /** Relative addresses are resolved against it. */
  base: string | undefined;
  /** The address that the JSON came from: a picture nearer to the reader is not asked for. */
  readonly fetchedFrom: string | undefined;
  /** A time without an offset is read in it. */
  timeZone: string;
  readonly warn: Warn;
}

/** Gives a fresh, checked value; `undefined` (or throws) where the value is no such thing; `null` where that was told already. */
export type Read<T> = (value: unknown, path: string, context: Context) => T | null | undefined;

export interface Shape<T> {
  /** What a warning says was expected. */
  readonly noun: string;
  readonly read: Read<T>;
  /** Whether an object without it is dropped. */
  readonly required: boolean;
  /** What an absent or bad member becomes. */
  readonly default: T | undefined;
  /** Whether an empty string says something. Elsewhere it means absent, as most systems export it. */
  readonly empty: boolean;
}
export interface ObjectShape<M> extends Shape<Shaped<M>> {
  readonly members: M;
}
export interface ListShape<S> extends Shape<Value<S>[]> {
  readonly items: S;
  readonly least: number;
}
export type Required<S> = S & { readonly required: true };
export type Defaulted<T> = Shape<T> & { readonly default: T };

/** The type of what a shape reads. */
export type Value<S> = S extends Shape<infer T> ? T : never;

type Sure = { readonly required: true } | { readonly default: string };
type Flat<T> = { [K in keyof T]: T[K] };
/** The type of an object with such members. */
export type Shaped<M> = Flat<
  { [K in keyof M as M[K] extends Sure ? K : never]: Value<M[K]> } & {
    [K in keyof M as M[K] extends Sure ? never : K]?: Value<M[K]>;
  }
>;

const maxDepth = 32;
/** An article's lists of things take 20 µs a thing to check. */
const maxObjects = 5_000;
/** In any array; a body may have as many blocks, rows and items. */
export const maxItems = 10_000;
const maxText = 100_000;
/** Names of an object that are looked at for slips. */
const maxNames = 100;

function limit(count: number, max: number, what: string, path: string): void {
  if (count > max) throw new LxError('too-large', `There are more than ${max} ${what}.`, { path });
}

/**
 * Depth is counted by the path: the member names in it are ours, so none has a dot or bracket. A
 * level takes two characters or more, so a shorter path need not be counted, which takes time.
 */
function limitDepth(path: string): void {
  if (path.length < 2 * maxDepth) return;
  limit(path.split(/[.[]/).length, maxDepth, 'levels of nesting', path);
}

export const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What came, for a warning; never the whole of it, which may be millions of values, or cyclic. */
function describe(value: unknown): string {
  switch (typeof value) {
    case 'undefined':
      return 'nothing';
    case 'string':
      return JSON.stringify(value.slice(0, 60));
    case 'object':
      if (!value) return 'null';
      return Array.isArray(value) ? `an array of ${value.length}` : 'an object';
    case 'number':
    case 'boolean':
      return String(value);
    default:
      return `a ${typeof value}`;
  }
}

export function refuse(noun: string, value: unknown, path: string, { warn }: Context): void {
  let came = 'something else';
  try {
    came = describe(value);
  } catch {
    // A proxy may throw when it is looked at.
  }
  warn(path, `Expected ${noun}, but got ${came}.`);
}

// Every field is there on every shape, or one polluted onto Object.prototype would be read.
export const shape = <T, F = unknown>(noun: string, read: Read<T>, facts?: F): Shape<T> & F =>
  ({ noun, read, required: false, default: undefined, empty: false, ...facts }) as Shape<T> & F;

/** A shape of text, as long as plain text may be. */
export const string = <T>(
  noun: string,
  read: (value: string, path: string, context: Context) => T | undefined,
  facts?: Partial<Shape<T>>,
): Shape<T> =>
  shape(
    noun,
    (value, path, context) => {
      if (typeof value !== 'string') return undefined;
      limit(value.length, maxText, 'characters in a text', path);
      return read(value, path, context);
    },
    facts,
  );

/** A member without which its object is dropped. */
export const required = <S extends Shape<unknown>>(inner: S): Required<S> => ({
  ...inner,
  required: true,
});

/** A member that is always there: `value` where it is absent or bad. */
export const defaulted = <T>(inner: Shape<T>, value: T): Defaulted<T> => ({
  ...inner,
  default: value,
});

/**
 * Reads an own member of an object or array, once. Whatever it is or throws, an optional member
 * never fails the article; only limits (`too-large`) do. `path` is that of the owner.
 */
export function readMember<T>(
  { noun, read, required, empty, default: otherwise }: Shape<T>,
  owner: object,
  key: string | number,
  path: string,
  context: Context,
): T | undefined {
  let value: unknown;
  let result: T | null | undefined;
  const at = (): string => path + (typeof key === 'number' ? `[${key}]` : `.${key}`);
  try {
    if (Object.hasOwn(owner, key)) value = owner[key as keyof typeof owner];
    // Serialisers of Java and .NET write null for what is absent.
    if (!required && (value === undefined || value === null || (value === '' && !empty))) {
      return otherwise;
    }
    result = read(value, at(), context);
  } catch (error) {
    if (error instanceof LxError) throw error;
  }
  if (result === undefined) refuse(noun, value, at(), context);
  return result ?? otherwise;
}

/**
 * Takes an object's prototype away: what another script put onto Object.prototype (`publisher`,
 * `url`) must not be read where the article lacks the member. Give it members by spread or
 * `fromEntries` before, not by assignment, which a setter on Object.prototype would catch.
 */
export const own = <T extends object>(value: T): T => Object.setPrototypeOf(value, null) as T;

/** A slip in an optional name would else lose the member without a word. */
function warnOfNearNames(value: object, members: object, path: string, { warn }: Context): void {
  try {
    for (const name of Object.getOwnPropertyNames(value).slice(0, maxNames)) {
      if (Object.hasOwn(members, name)) continue;
      const near = nearName(name, Object.getOwnPropertyNames(members));
      if (near && !Object.hasOwn(value, near)) {
        warn(`${path}.${name}`, `The member "${name}" is not known: did you mean "${near}"?`);
      }
    }
  } catch {
    // A proxy may throw when its names are asked for.
  }
}

/** An object; its unknown members are ignored, and it is dropped where a required one is bad. */
export const object = <M extends Readonly<Record<string, Shape<unknown>>>>(
  members: M,
): ObjectShape<M> => {
  const entries = Object.entries(members);
  return shape(
    'an object',
    (value, path, context) => {
      if (!isObject(value)) return undefined;
      limitDepth(path);
      const result: [string, unknown][] = [];
      for (const [name, member] of entries) {
        const item = readMember(member, value, name, path, context);
        if (item !== undefined) result.push([name, item]);
        else if (member.required) return null;
      }
      warnOfNearNames(value, members, path, context);
      return own(Object.fromEntries(result)) as Shaped<M>;
    },
    { members },
  );
};

/**
 * An array; its bad items are dropped one by one. With `least` 1, one item must be left; what comes
 * after `most` is left out, with a warning.
 */
export const list = <S extends Shape<unknown>>(
  items: S,
  least = 0,
  most = Object.hasOwn(items, 'members') ? maxObjects : maxItems,
): ListShape<S> =>
  shape(
    least ? 'an array that is not empty' : 'an array',
    (value, path, context) => {
      if (!Array.isArray(value)) return undefined;
      limitDepth(path);
      const { length } = value;
      limit(length, maxItems, 'items in an array', path);
      if (length > most) context.warn(path, `Of ${length} items the first ${most} are shown.`);
      const result: unknown[] = [];
      for (let index = 0; index < Math.min(length, most); index += 1) {
        const item = readMember(items, value, index, path, context);
        if (item !== undefined) result.push(item);
      }
      return result.length < least ? undefined : (result as Value<S>[]);
    },
    { items, least },
  );

/**
 * An object, or a text that stands for its one member that says most: `"Ngọc Minh"` for
 * `{"name": "Ngọc Minh"}`.
 */
export const orText = <S extends Shape<unknown>>(inner: S, member: string): S => ({
  ...inner,
  read: (value: unknown, path: string, context: Context) =>
    inner.read(typeof value === 'string' ? { [member]: value } : value, path, context),
});

/** A copy of an object in which one member has another name. */
export function renamed(value: object, from: string, to: string): object {
  const { [from]: member, ...others } = value as Record<string, unknown>;
  return { ...others, [to]: member };
}
