/** What the command that runs the tests has asked for (scripts/test): see /mock/run.json. */
interface Run {
  /** CI takes its time: whole tables of combinations, and ten times as many cases of fuzz. */
  readonly isThorough: boolean;
  /** `npm run fuzz`: for how long, and from which seed on. */
  readonly seconds?: number;
  readonly seed?: number;
}

export const run = (await (await fetch('/mock/run.json')).json()) as Run;

export const isThorough = run.isThorough;
