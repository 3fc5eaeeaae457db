const maxRules = 99;

/**
 * What the body's way into the document did to it: how often each rule acted. Counts only, never
 * content, so that a report can be logged without copying what an attacker wrote.
 */
export class BodyReport {
  /** What was taken out, by name of element, attribute or rule: `{ script: 1, onclick: 3 }`. */
  readonly removed: Record<string, number> = Object.create(null) as Record<string, number>;
  /** What was rewritten, by name of the normalising step: `{ captions: 2 }`. */
  readonly changed: Record<string, number> = Object.create(null) as Record<string, number>;

  #rules = 0;

  remove(rule: string, times = 1): void {
    // Thousands of invented names would make a report of megabytes.
    const name = rule in this.removed || this.#rules++ < maxRules ? rule : 'others';
    this.removed[name] = (this.removed[name] ?? 0) + times;
  }

  change(rule: string, times = 1): void {
    this.changed[rule] = (this.changed[rule] ?? 0) + times;
  }
}
