import type { FeedInput } from '../model/feed.js';
import { dateOf } from './dates.js';
import { bodyOf, hasTags, plain } from './plain.js';
import {
  at,
  fail,
  filled,
  isNothing,
  isValues,
  list,
  many,
  type Source,
  text,
  type Values,
  withQuery,
} from './source.js';

/** Names that no path may take: they lead out of the data. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);
const maxMembers = 100;
const maxParts = 16;
/** Values that a map may look at in one source. */
const maxSteps = 2_000_000;

const dates = /^(?:date|date[A-Z]\w*|expires|embargoedUntil)$/;
const lists =
  /^(?:authors|tags|alternates|attachments|related|audio|corrections|sources|certifications)$/;
const marked = /^(?:body|fallback|html)$/;
const shown = /^(?:title|summary|byline|name|caption|credit|notice|note|copyrightNotice|tags)$/;

/** A name, a place, or all of a list, which is an empty name. */
type Part = string | number;
const every = '';

/** The parts of a path: "data.items[0].name", "[*]"; nothing where it is none. */
function partsOf(path: string): Part[] | undefined {
  const parts: Part[] = [];
  const pattern = /(?:^|\.)([^.[\]]+)|\[(\*|\d{1,6})\]|\["([^"\]]+)"\]/y;
  while (pattern.lastIndex < path.length) {
    const found = pattern.exec(path);
    if (!found || parts.length === maxParts) return undefined;
    const [, name, place, quoted] = found;
    parts.push(
      place === undefined ? (name ?? quoted ?? '') : place === '*' ? every : Number(place),
    );
  }
  return parts.length > 0 && !parts.some(part => forbidden.has(String(part))) ? parts : undefined;
}

/** A map as it was read once, with what it has said of itself. */
class FieldMap {
  readonly #source: Source;
  readonly #paths = new Map<string, readonly Part[] | undefined>();
  /** Members of which is known whether they are found. */
  readonly #known = new Set<string>();
  #steps = 0;

  constructor(source: Source) {
    this.#source = source;
  }

  /** All that stands at a path; several where it has `[*]`. */
  #walk(value: unknown, path: string): unknown[] {
    if (!this.#paths.has(path)) this.#paths.set(path, partsOf(path));
    const parts = this.#paths.get(path);
    let found: unknown[] = parts ? [value] : [];
    for (const part of parts ?? []) {
      found = part === every ? found.flatMap(list) : found.map(each => at(each, part));
      found = found.filter(each => each !== undefined && each !== null);
      this.#steps += found.length + 1;
      if (this.#steps > maxSteps)
        fail('The map looks at more than 2,000,000 values.', '$', 'too-large');
    }
    return found;
  }

  /** What a path finds: an array where it asks for all of something. */
  at(value: unknown, path: string): unknown {
    const found = this.#walk(value, path);
    return path.includes('[*]') ? found : found[0];
  }

  /** What one line of a map gives for an item. */
  line(spec: unknown, name: string, item: unknown): unknown {
    if (typeof spec === 'string') return this.at(item, spec);
    if (Array.isArray(spec)) {
      for (const each of spec.slice(0, maxParts)) {
        const found = this.line(each, name, item);
        if (!isNothing(found)) return found;
      }
      return undefined;
    }
    if (!isValues(spec)) return undefined;
    if (Object.hasOwn(spec, 'value')) {
      return this.#holds(spec, item) ? at(spec, 'value') : undefined;
    }
    if (Object.hasOwn(spec, 'template')) return this.#fill(at(spec, 'template'), item);
    const items = at(spec, 'items');
    if (typeof items !== 'string') return this.members(spec, item);
    return this.#walk(item, items)
      .map(each => this.members(spec, each))
      .filter(each => each !== undefined);
  }

  /** A constant may depend on whether something is there, or says a word. */
  #holds(spec: Values, item: unknown): boolean {
    const [condition, word] = [at(spec, 'if'), at(spec, 'is')];
    if (condition === undefined) return true;
    const found = this.line(condition, 'if', item);
    return word === undefined ? !isNothing(found) : found === word;
  }

  #fill(template: unknown, item: unknown): string | undefined {
    const missing: string[] = [];
    const made = (text(template) ?? '').replace(/\{([^{}]*)\}/g, (_, path: string) => {
      const found = text(this.at(item, path));
      if (found === undefined) missing.push(path);
      return encodeURIComponent(found ?? '');
    });
    // With a part missing it would lead elsewhere.
    return missing.length > 0 ? undefined : made;
  }

  /** An object of the members that a map finds. */
  members(map: Values, item: unknown, path?: string): object | undefined {
    const entries = Object.getOwnPropertyNames(map)
      .filter(name => name !== 'items' && name !== 'next' && !forbidden.has(name))
      .slice(0, maxMembers)
      .map(name => {
        const spec = map[name];
        const found = this.line(spec, name, item);
        if (path !== undefined) this.#note(name, spec, isNothing(found), path);
        return [name, asMember(name, found)] as const;
      });
    return filled(Object.fromEntries(entries));
  }

  /** Says once of a member that it was not found, unless it was before: an item may lack what others have. */
  #note(name: string, spec: unknown, isMissing: boolean, path: string): void {
    if (this.#known.has(name) || isConditional(spec)) return;
    this.#known.add(name);
    if (!isMissing) return;
    const written = JSON.stringify(spec).slice(0, 120);
    this.#source.warn(`${path}.${name.slice(0, 60)}`, `The map finds nothing there by ${written}.`);
  }
}

const isConditional = (spec: unknown): boolean => isValues(spec) && Object.hasOwn(spec, 'if');

/** What was found, as the member of an article is written. */
function asMember(name: string, found: unknown): unknown {
  if (dates.test(name)) return dateOf(Array.isArray(found) ? found[0] : found);
  if (marked.test(name)) {
    const html = Array.isArray(found)
      ? found.filter(part => typeof part === 'string').join('\n')
      : found;
    return typeof html === 'string' ? bodyOf(html) : html;
  }
  if (name === 'tags' && typeof found === 'string')
    return found.split(/[,;]/).map(plain).filter(Boolean);
  if (lists.test(name))
    return isNothing(found) ? undefined : (Array.isArray(found) ? found : [found]).map(asText);
  // Where the picture has no address there is none.
  if (name === 'image' && isValues(found) && !Object.hasOwn(found, 'url')) return undefined;
  const all: readonly unknown[] = many(found);
  const one =
    name === 'byline' && all.length > 1 ? all.map(text).filter(Boolean).join(', ') : all[0];
  return shown.test(name) ? asText(one) : name === 'id' ? text(one) : one;
}

/** What should be plain text often is HTML. */
const asText = (value: unknown): unknown =>
  typeof value === 'string' && (hasTags(value) || value.includes('&')) ? plain(value) : value;

/** What is found at the name of a list's next part: an address, or the number of a page. */
const nextOf = (found: unknown, url: string | undefined): unknown =>
  typeof found === 'number' ? withQuery(url, 'page', found) : found;

/**
 * Any JSON, by a map from the members of an article to where they are. Nothing of the map is run;
 * only own members of the data are read.
 */
export function fieldMap(value: unknown, map: Values, source: Source): FeedInput {
  const { warn, url } = source;
  const fields = new FieldMap(source);
  const where = at(map, 'items');
  if (at(map, 'title') === undefined)
    fail(
      'The map has no "title". Say in it where the title is: {"title": "data.name"}.',
      '$.title',
    );
  const found = where === undefined ? value : fields.line(where, 'items', value);
  const items = Array.isArray(found) ? (found as unknown[]) : isNothing(found) ? [] : [found];
  if (items.length === 0)
    warn('$.items', `The map finds no items by ${JSON.stringify(where).slice(0, 120)}.`);
  return {
    items,
    next: nextOf(fields.line(at(map, 'next'), 'next', value), url),
    toArticle: (item, path) => fields.members(map, item, path),
  };
}

/** What a map adds to a format that is known: its lines win over what the format says. */
export function withMap(input: FeedInput, map: Values, source: Source): FeedInput {
  const fields = new FieldMap(source);
  const view = Object.hasOwn(input, 'view') ? input.view : undefined;
  const seen = (item: unknown): unknown => (view ? view(item) : item);
  return {
    ...input,
    toArticle(item, path) {
      const article = input.toArticle(item, path);
      return article && { ...article, ...fields.members(map, seen(item), path) };
    },
  };
}
