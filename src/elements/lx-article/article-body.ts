import { bodyContext } from '../../body/context.js';
import type { RareSteps } from '../../body/rare-steps.js';
import type { Lifted } from '../../body/lifted.js';
import { flow } from '../../body/show/flow.js';
import { patch } from '../../body/show/patch.js';
import { bodyParts } from '../../body/road.js';
import { BodyReport } from '../../body/report.js';
import { isAlone } from '../../body/show/turns.js';
import { loadChunk } from '../../load/chunks.js';
import type { LoadedArticle } from '../../load/load-article.js';
import type { Article, Warn } from '../../model/article.js';
import { isSame } from '../../model/same.js';
import { own } from '../../model/shape.js';
import { words } from '../../text/strings/strings.js';
import { holdPlace } from '../shared/hold-place.js';

/** A body in the element that holds it, and the article with what was found in the body. */
export interface ShownBody {
  readonly article: Article;
  /** Address of the JSON, where it was fetched. */
  readonly origin: string | undefined;
  readonly element: HTMLElement;
  readonly report: BodyReport;
  readonly lifted: Lifted;
  /** What the body was made of; the same makes the same. */
  readonly source: unknown;
  /** Whether all of the body is in the element. */
  readonly isWhole: boolean;
}

/** The choices of the embedding page that shape the body. */
export interface BodyOptions {
  /** Level of the title. */
  readonly headingLevel: number;
  readonly imageHosts: readonly string[];
  /** BCP 47 tag of the words on screen. */
  readonly language: string;
  /** Whether the variant shows the body at all. */
  readonly withBody: boolean;
}

/** How a body comes into the document. */
export interface BodySteps {
  /** What is shown now; where it is whole it stays until the new one is, and keeps what is the same. */
  readonly before: ShownBody | undefined;
  /** Shows a body: as soon as its first screen is there, where none is shown yet, and when it is whole. */
  readonly show: (shown: ShownBody) => void;
  readonly warn: Warn;
  readonly signal: AbortSignal;
}

/**
 * Prepares an article's body and lets it flow into an element of its own, which the article's
 * template then shows.
 *
 * @throws LxError `too-large` or `unsafe`; the signal's reason where it was aborted.
 */
export async function showBody(
  { article, origin }: LoadedArticle,
  { withBody, headingLevel, imageHosts, language }: BodyOptions,
  { before, show, warn, signal }: BodySteps,
): Promise<void> {
  const body = withBody ? article.body : undefined;
  const source = {
    body,
    baseUrl: article.url ?? origin,
    fetchedFrom: origin ?? location.href,
    headingLevel: Math.min(headingLevel + 1, 6),
    title: article.title,
    summary: article.summary,
    byline: article.byline ?? article.authors?.map(({ name }) => name).join(', '),
    published: article.datePublished?.slice(0, 10),
    imageUrl: article.image?.url,
    imageHosts,
    language,
    words: words(language),
  };
  const old = before?.isWhole ? before : undefined;
  if (old && isSame(old.source, source)) {
    show({ ...old, origin, article: withLifted(article, old.lifted) });
    return;
  }
  const element = document.createElement('div');
  const report = new BodyReport();
  const shown: ShownBody = {
    article,
    origin,
    element,
    report,
    source,
    lifted: {},
    isWhole: false,
  };
  const context = bodyContext({
    ...source,
    rare: loadRareSteps,
    report,
    warn: (message, path = '$.body') => warn(path, message),
  });
  await flow(bodyParts(body ?? '', context, isAlone), element, {
    onFirst: () => old ?? show(shown),
    onWhole: lifted => {
      if (old) {
        const exchange = (): void => patch(old.element, element);
        // Other browsers hold the reader's place by themselves.
        if (CSS.supports('overflow-anchor', 'auto')) exchange();
        else holdPlace(undefined, exchange);
      }
      const whole = { element: old?.element ?? element, article: withLifted(article, lifted) };
      show({ ...shown, ...whole, lifted, isWhole: true });
    },
    signal,
  });
}

const loadRareSteps = (): Promise<RareSteps> =>
  loadChunk('rare-steps', () => import('../../body/normalize/rare/rare-steps.js')).then(
    ({ rareSteps }) => rareSteps,
  );

/** What the article says itself is never overruled by what stands in its body. */
function withLifted(article: Article, { byline, source }: Lifted): Article {
  const completed = own({ ...article });
  if (byline && !article.byline && !article.authors?.length) completed.byline = byline;
  if (source && !article.source) completed.source = source;
  return completed;
}
