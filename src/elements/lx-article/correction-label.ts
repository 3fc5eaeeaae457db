import { formatDate } from '../../text/date.js';
import { fill, type Strings } from '../../text/strings/strings.js';

/** What the words on a correction depend on. */
export interface CorrectionLooks {
  readonly text: Strings;
  /** BCP 47. */
  readonly language: string;
  /** IANA name. */
  readonly timeZone: string;
}

/** "Đính chính ngày 08/03/2026", where a correction stands and where it leads from. */
export const correctionLabel = (
  date: string | undefined,
  { text, language, timeZone }: CorrectionLooks,
): string =>
  date ? fill(text.correction, { d: formatDate(date, { language, timeZone }) }) : text.corrections;
