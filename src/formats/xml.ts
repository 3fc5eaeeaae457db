import { decode } from './plain.js';
import { fail, type Source } from './source.js';

/**
 * A reader of XML as feeds have it. No `DOMParser`: that is a Trusted Types sink, reports `style` and
 * `<style>` of XHTML to the page's CSP, gives nothing at all of a feed that is cut or has one wrong
 * sign, and is not there in Node. Here nothing is loaded and no entity is defined.
 */

/** An element of XML. */
export interface XmlElement {
  /** Its name, with the prefix under which the namespace is known: "content:encoded". */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (XmlElement | string)[];
  /** What its relative addresses are resolved against (`xml:base`). */
  readonly base: string | undefined;
  readonly language: string | undefined;
  /** Whether its end is missing. */
  isCut: boolean;
}

const prefixes = new Map([
  ['http://purl.org/rss/1.0/modules/content/', 'content'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://search.yahoo.com/mrss/', 'media'],
  ['http://search.yahoo.com/mrss', 'media'],
  ['http://www.w3.org/2005/Atom', 'atom'],
]);

const maxDepth = 256;
const maxElements = 300_000;

type Names = ReadonlyMap<string, string>;
interface Open {
  readonly element: XmlElement;
  readonly written: string;
  readonly names: Names;
}

const attribute = /\s*([^\s=>"'/<]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?|\s*[/"'=]/y;
const nameEnd = /[\s/>]/g;

/** Where a document type ends, entities that it declares included; they are never used. */
function doctypeEnd(xml: string, start: number): number {
  let depth = 0;
  for (let at = start + 2; at < xml.length; at += 1) {
    const sign = xml.charAt(at);
    if (sign === '"' || sign === "'") at = xml.indexOf(sign, at + 1);
    else if (xml.startsWith('<!--', at)) at = xml.indexOf('-->', at + 4);
    else if (sign === '[') depth += 1;
    else if (sign === ']') depth -= 1;
    else if (sign === '>' && depth <= 0) return at + 1;
    if (at < 0) break;
  }
  return xml.length;
}

const after = (xml: string, token: string, from: number): number => {
  const found = xml.indexOf(token, from);
  return found < 0 ? xml.length : found + token.length;
};

class Reader {
  readonly #xml: string;
  readonly #source: Source;
  readonly #open: Open[] = [];
  /** How many of a name are open: most ends of nothing need no search. */
  readonly #counts = new Map<string, number>();
  #root: XmlElement | undefined;
  #count = 0;

  constructor(xml: string, source: Source) {
    this.#xml = xml;
    this.#source = source;
  }

  read(): XmlElement {
    const xml = this.#xml;
    for (let at = 0; at < xml.length;) {
      const next = xml.indexOf('<', at);
      const end = next < 0 ? xml.length : next;
      if (end > at) this.#text(decode(xml.slice(at, end)));
      at = next < 0 ? end : this.#markup(next);
    }
    if (!this.#root) fail('The answer holds no XML element. Give the address of a feed.');
    if (this.#open.length > 0) {
      const message = `The XML ends within <${this.#open[0]?.written ?? ''}>: it came only in part. What came whole is read.`;
      this.#source.warn('$', message);
      for (const { element } of this.#open) element.isCut = true;
    }
    return this.#root;
  }

  #text(text: string): void {
    this.#open.at(-1)?.element.children.push(text);
  }

  /** Reads what begins with "<"; gives where it ends. */
  #markup(start: number): number {
    const xml = this.#xml;
    switch (xml.charAt(start + 1)) {
      case '/':
        return this.#endTag(start);
      case '?':
        return after(xml, '?>', start);
      case '!': {
        if (xml.startsWith('<!--', start)) return after(xml, '-->', start + 4);
        if (!xml.startsWith('<![CDATA[', start)) return doctypeEnd(xml, start);
        const end = xml.indexOf(']]>', start);
        this.#text(xml.slice(start + 9, end < 0 ? undefined : end));
        return end < 0 ? xml.length : end + 3;
      }
      default:
        return this.#startTag(start);
    }
  }

  #endTag(start: number): number {
    const end = after(this.#xml, '>', start);
    const written = this.#xml.slice(start + 2, end - 1).trim();
    // What was left open within ends here too; an end of nothing is none.
    while (this.#counts.get(written)) {
      const last = this.#open.pop();
      if (!last) break;
      this.#counts.set(last.written, (this.#counts.get(last.written) ?? 0) - 1);
      if (last.written === written) break;
    }
    return end;
  }

  #startTag(start: number): number {
    const xml = this.#xml;
    nameEnd.lastIndex = start + 1;
    const nameTo = nameEnd.exec(xml)?.index ?? xml.length;
    const written = xml.slice(start + 1, nameTo);
    // A stray "<" in a text.
    if (!/^[a-z_:\u0080-\uffff]/i.test(written)) {
      this.#text('<');
      return start + 1;
    }
    const attributes = new Map<string, string>();
    let at = nameTo;
    for (;;) {
      attribute.lastIndex = at;
      const found = attribute.exec(xml);
      if (!found) break;
      at = attribute.lastIndex;
      const [, name, double, single, bare] = found;
      if (name && !attributes.has(name))
        attributes.set(name, decode(double ?? single ?? bare ?? ''));
    }
    const end = after(xml, '>', at);
    this.#begin(written, attributes, xml.charAt(end - 2) === '/');
    return end;
  }

  #begin(written: string, attributes: Map<string, string>, isEmpty: boolean): void {
    const parent = this.#open.at(-1);
    this.#count += 1;
    if (this.#count > maxElements || this.#open.length > maxDepth)
      fail(
        `The XML has more than ${maxElements} elements, or ${maxDepth} in one another. Publish fewer items.`,
        '$',
        'too-large',
      );
    const names = namesIn(attributes, parent?.names ?? new Map());
    const base = attributes.get('xml:base');
    const around = parent ? parent.element.base : this.#source.url;
    const element: XmlElement = {
      name: known(written, names),
      attributes,
      children: [],
      base: base === undefined ? around : resolve(base, around),
      language: attributes.get('xml:lang') ?? parent?.element.language,
      isCut: false,
    };
    if (parent) parent.element.children.push(element);
    else this.#root ??= element;
    if (isEmpty) return;
    this.#open.push({ element, written, names });
    this.#counts.set(written, (this.#counts.get(written) ?? 0) + 1);
  }
}

function resolve(base: string, around: string | undefined): string | undefined {
  try {
    return new URL(base, around).href;
  } catch {
    return around;
  }
}

/** The prefixes that hold from an element on. */
function namesIn(attributes: ReadonlyMap<string, string>, around: Names): Names {
  let names: Map<string, string> | undefined;
  for (const [name, value] of attributes) {
    const prefix = name === 'xmlns' ? '' : name.startsWith('xmlns:') ? name.slice(6) : undefined;
    if (prefix !== undefined) (names ??= new Map(around)).set(prefix, value.trim());
  }
  return names ?? around;
}

/** A name with the prefix that this module knows; one that was not declared is taken by its word. */
function known(written: string, names: Names): string {
  const colon = written.indexOf(':');
  const prefix = written.slice(0, Math.max(colon, 0));
  const local = written.slice(colon + 1);
  const found = prefixes.get(names.get(prefix) ?? '');
  // Atom without a prefix is the document's own language.
  if (prefix === '') return found && found !== 'atom' ? `${found}:${local}` : local;
  return `${found ?? prefix}:${local}`;
}

/**
 * Reads XML, leniently: a tag that is not closed ends with what is around it. Linear in its length.
 *
 * @throws LxError `too-large` past 300,000 elements or 256 in one another.
 */
export const parseXml = (xml: string, source: Source): XmlElement => new Reader(xml, source).read();

export const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
  (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  );

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  );

/** All text in an element. */
export const textOf = (element: XmlElement | undefined): string =>
  (element?.children ?? [])
    .map(child => (typeof child === 'string' ? child : textOf(child)))
    .join('');
