const maxRules = 99;

/**
 * How often each rule acted on a body. Counts only, never content, so that a report can be logged without
 * copying an attacker's text.
 */
export class BodyReport {
  /** Removed, by name of element, attribute or rule: `{ script: 1, onclick: 3 }`. */
  readonly removed: Record<string, number> = Object.create(null) as Record<string, number>;
  /** Rewritten, by name of the normalising step: `{ captions: 2 }`. */
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
