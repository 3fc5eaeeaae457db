/**
 * Why an article is not shown.
 *
 * - `not-found`: the server answered 404.
 * - `withdrawn`: the server answered 410, or the article says so itself.
 * - `unavailable`: embargoed, expired, or not meant for this host.
 * - `network`: no answer. `timeout`: no whole answer in time. `http`: any other bad status.
 * - `blocked`: the source, or the policy of this page, refuses the request.
 * - `too-large`: past a limit of size or structure.
 * - `format`: the answer is no article. `unsupported`: an article in a format or version not known.
 * - `unsafe`: the cleaner cannot work here, so nothing but plain text is shown.
 * - `internal`: a fault of lx, or of the page that embeds it; the article is not to blame.
 */
export type LxErrorKind =
  | 'not-found'
  | 'withdrawn'
  | 'unavailable'
  | 'network'
  | 'timeout'
  | 'http'
  | 'blocked'
  | 'too-large'
  | 'format'
  | 'unsupported'
  | 'unsafe'
  | 'internal';

/** What is known of a failure besides its sentence. */
export interface LxErrorDetails {
  /** Where in the JSON, as a JSONPath (RFC 9535): `$.authors[0].name`. */
  path?: string | undefined;
  /** The HTTP status, where there was an answer. */
  status?: number | undefined;
  /** What was caught. */
  cause?: unknown;
}

/** The one error that lx throws. Its message is a full English sentence for developers. */
export class LxError extends Error {
  override readonly name = 'LxError';
  readonly kind: LxErrorKind;
  readonly path: string;
  readonly status: number | undefined;

  constructor(
    kind: LxErrorKind,
    message: string,
    { path = '$', status, cause }: LxErrorDetails = {},
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.kind = kind;
    this.path = path;
    this.status = status;
  }
}

/** What was caught, as an error of ours: what we did not throw ourselves is a fault of lx or of the page. */
export const asLxError = (cause: unknown): LxError =>
  cause instanceof LxError
    ? cause
    : new LxError('internal', `lx could not do its work on this page: ${String(cause)}`, { cause });
