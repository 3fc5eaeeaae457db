import type { BodyReport } from '../report.js';
import { gapEnd, isNamed, slash, space } from './scan.js';

const maxAttributeLength = 8192;
const maxRules = 64;
const maxRuleLength = 32;

const otherHandlers = 'on*';
const otherAttributes = 'attribute';

const cutAlways = ['is', 'shadowrootmode'];
const cutOfTrack = [...cutAlways, 'src'];

/** The input with its changes, made from front to back. */
export class Rewriter {
  readonly #html: string;
  readonly #removed = new Map<string, { times: number }>();
  // The output since `take`, how much of it `take` may take, and up to where the input is in it.
  readonly #parts: string[] = [];
  #complete = 0;
  #copied = 0;
  #cutTo = 0;

  constructor(html: string) {
    this.#html = html;
  }

  /** Takes the input up to there over as it is. */
  copy(to: number): void {
    this.#complete = this.#parts.push(this.#html.slice(this.#copied, to));
    this.#copied = to;
  }

  replace(from: number, to: number, by: string): void {
    this.#parts.push(this.#html.slice(this.#copied, from), by);
    this.#copied = to;
  }

  /** Gives a tag another name; its own stands from `from` to `to`. */
  rename(from: number, to: number, name: string, isEnd: boolean): void {
    const old = this.#html.slice(from, to).toLowerCase();
    this.replace(from, to, name);
    if (!isEnd) this.#count(old);
  }

  // A slash stays where attributes were: without it "a onclick=x =y" would become "a =y".
  cut(from: number, to: number, rule = otherAttributes): void {
    const html = this.#html;
    const isNext =
      this.#cutTo === this.#copied && gapEnd(html, this.#copied, space | slash) >= from;
    if (isNext && this.#cutTo) this.#copied = to;
    else this.replace(from, to, '/');
    this.#cutTo = to;
    this.#count(rule);
  }

  #count(rule: string): void {
    const counter = this.#removed.get(rule);
    if (counter) counter.times++;
    else if (this.#removed.size < maxRules || rule === otherHandlers || rule === otherAttributes)
      this.#removed.set(rule, { times: 1 });
    else this.#count(/^on/i.test(rule) ? otherHandlers : otherAttributes);
  }

  /** Cuts or renames an attribute, if that must be; its name ends at `middle`. */
  attribute(from: number, middle: number, to: number, ofTrack: boolean): void {
    const html = this.#html;
    const first = html.charCodeAt(from) | 32;
    if (to - from > maxAttributeLength) this.cut(from, to);
    // Most attributes begin neither with "on" nor with "s" or "i".
    else if (first === 111) {
      if ((html.charCodeAt(from + 1) | 32) !== 110) return;
      const isOdd = middle - from < 4 || middle - from > maxRuleLength;
      this.cut(from, to, isOdd ? otherHandlers : html.slice(from, middle));
    } else if (first === 115 || first === 105) {
      if (isNamed(html, from, middle, 'style')) this.replace(from, from, 'data-lx-');
      for (const name of ofTrack ? cutOfTrack : cutAlways)
        if (isNamed(html, from, middle, name)) this.cut(from, to, name);
    }
  }

  /** What was made between the last time and the last `copy`. */
  take(): string {
    const taken = this.#parts.splice(0, this.#complete).join('');
    this.#complete = 0;
    return taken;
  }

  report(report: BodyReport): void {
    for (const [rule, { times }] of this.#removed) report.remove(ruleOf(rule), times);
  }
}

// A report must not carry an attacker's words.
const ruleOf = (attribute: string): string => {
  const rule = attribute.toLowerCase();
  return /^(form|noscript|is|shadowrootmode|src|attribute|on[a-z]{2,30})$/.test(rule)
    ? rule
    : otherHandlers;
};
