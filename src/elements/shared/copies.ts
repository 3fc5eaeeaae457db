import {
  clean as cleanHere,
  type CleanedHtml,
  type CleanHtmlOptions,
} from '../../body/clean-html.js';
import type { RareSteps } from '../../body/rare-steps.js';
import { LxError, type LxErrorKind } from '../../model/errors.js';
import { registerStrings as registerHere, type Strings } from '../../text/strings/strings.js';
import { version } from '../../version.js';

/**
 * Several copies of lx on one page. The first that registers its elements wins; a further one that a
 * site's own code has bundled must not ask for a second Trusted Types policy named `lx`, which a strict
 * policy reports. So it works through the first, by what the class of that one's elements carries under
 * a symbol that all copies know: functions, never the policy.
 */
export const copyKey: unique symbol = Symbol.for('lx-widgets');

/** What a copy does for others. */
export interface Copy {
  readonly clean: typeof cleanHere;
  readonly registerStrings: typeof registerHere;
  /** Whether the console says already that there are several. */
  isTold: boolean;
}

/** This copy. */
export const copy: Copy = { clean: cleanHere, registerStrings: registerHere, isTold: false };

interface Registered {
  readonly version?: unknown;
  readonly [copyKey]?: Partial<Copy>;
}

/** The class of another copy that has registered its elements; nothing where this one has, or none. */
function otherCopy(): Registered | undefined {
  const found = customElements.get('lx-article') as Registered | undefined;
  return found?.[copyKey] === copy ? undefined : found;
}

const partsOf = (text: unknown): number[] =>
  typeof text === 'string' ? text.split(/[.-]/).map(Number) : [];

function isOlder(theirs: unknown): boolean {
  const parts = partsOf(theirs);
  const own = partsOf(version);
  const at = own.findIndex((part, index) => parts[index] !== part);
  return at >= 0 && !((parts[at] ?? -1) > (own[at] ?? 0));
}

/** Says in the console, once, that the copy that came first is used. */
export function tellOfOther(): void {
  const first = otherCopy()?.[copyKey];
  if (first?.isTold) return;
  if (first) first.isTold = true;
  console.info('lx-widgets is on this page already; the copy that was loaded first is used.');
}

/**
 * Cleans and normalises untrusted HTML as an article's body is, for those who only want that: the
 * same road, the same guarantees. Where another copy of lx, not older, runs on the page, that one does it.
 *
 * @throws LxError `too-large` past a limit of structure; `unsafe` where the cleaner cannot work, or
 *   an older copy runs on the page.
 */
export function clean(html: string, options: CleanHtmlOptions, rare: RareSteps): CleanedHtml {
  const other = typeof customElements === 'undefined' ? undefined : otherCopy();
  if (!other) return cleanHere(html, options, rare);
  const cleanThere = other[copyKey]?.clean;
  if (!cleanThere || isOlder(other.version)) {
    const message = `This copy of lx is ${version}, and an older one runs on this page already. Load lx once, or update the script tag to ${version}.`;
    throw new LxError('unsafe', message);
  }
  try {
    // Steps of another version may not know what they are given.
    return cleanThere(html, options, other.version === version ? rare : undefined);
  } catch (cause) {
    // The other copy has a class of its own for its errors.
    const { kind, message, path } = cause as Partial<LxError>;
    const known = (kind ?? 'internal') satisfies LxErrorKind;
    throw new LxError(known, message ?? 'The cleaner failed.', { path, cause });
  }
}

/**
 * Adds or overrides words on screen, for elements that render from then on; also in the copy of lx
 * that came first, if this is another. `language` is a BCP 47 tag of which the first part counts; a
 * missing key falls to Vietnamese.
 */
export function registerStrings(language: string, strings: Partial<Strings>): void {
  registerHere(language, strings);
  const other = typeof customElements === 'undefined' ? undefined : otherCopy();
  if (!other) return;
  const registerThere = other[copyKey]?.registerStrings;
  if (registerThere) registerThere(language, strings);
  else
    console.warn(
      'The words change nothing: the copy of lx that runs on this page is an older one. Load lx once.',
    );
}
