import { PlatformEvent } from '../../platform.js';
import type { BodyReport } from '../../body/report.js';
import type { Article } from '../../model/article.js';
import type { LxError, LxErrorKind } from '../../model/errors.js';

const options: EventInit = { bubbles: true, composed: true };

/** `lx-load`: the whole article is in the document. */
export class LxLoadEvent extends PlatformEvent {
  /** The article as it was read: checked, with absolute URLs. */
  readonly article: Article;
  /** What was taken out of the body and rewritten in it: counts per rule, no content. */
  readonly report: BodyReport;

  constructor(article: Article, report: BodyReport) {
    super('lx-load', options);
    this.article = article;
    this.report = report;
  }
}

/** `lx-error`: the article is not shown; the element shows why, with a link to the source. */
export class LxErrorEvent extends PlatformEvent {
  readonly kind: LxErrorKind;
  /** The HTTP status, where there was an answer. */
  readonly status: number | undefined;
  /** A full English sentence for developers. It may quote the article: never put it into HTML. */
  readonly message: string;
  /** Where in the JSON, as a JSONPath: `$.title`. */
  readonly path: string;

  constructor({ kind, status, message, path }: LxError) {
    super('lx-error', options);
    this.kind = kind;
    this.status = status;
    this.message = message;
    this.path = path;
  }
}

/** `lx-warning`: an optional member was dropped, or the publisher should mend something. */
export class LxWarningEvent extends PlatformEvent {
  /** Where in the JSON, as a JSONPath: `$.authors[0].url`. */
  readonly path: string;
  /** A full English sentence for developers. It may quote the article: never put it into HTML. */
  readonly message: string;

  constructor(path: string, message: string) {
    super('lx-warning', options);
    this.path = path;
    this.message = message;
  }
}

/** `lx-font-size-change`: the reader chose another text size. */
export class LxFontSizeChangeEvent extends PlatformEvent {
  /** The new factor: 1 is the default size. */
  readonly scale: number;

  constructor(scale: number) {
    super('lx-font-size-change', options);
    this.scale = scale;
  }
}

/**
 * `lx-view`: the article came into the reader's view for the first time. Nothing about the person,
 * and lx itself tells nobody; a host that counts views listens, or cancels it for other listeners.
 */
export class LxViewEvent extends PlatformEvent {
  readonly article: Article;

  constructor(article: Article) {
    super('lx-view', { ...options, cancelable: true });
    this.article = article;
  }
}

/** `lx-list-load`: the list is shown. */
export class LxListLoadEvent extends PlatformEvent {
  /** What is shown, in its order. */
  readonly items: readonly Article[];
  /** Addresses of the feeds that did not come. */
  readonly failed: readonly string[];

  constructor(items: readonly Article[], failed: readonly string[]) {
    super('lx-list-load', options);
    this.items = items;
    this.failed = failed;
  }
}

declare global {
  // Elements, Document and Window take part in these.
  interface GlobalEventHandlersEventMap {
    'lx-load': LxLoadEvent;
    'lx-error': LxErrorEvent;
    'lx-warning': LxWarningEvent;
    'lx-font-size-change': LxFontSizeChangeEvent;
    'lx-view': LxViewEvent;
    'lx-list-load': LxListLoadEvent;
  }
}
