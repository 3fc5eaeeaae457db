import type { BodyContext, Lifted } from '../body/context.js';
import { flow } from '../body/flow.js';
import { bodyParts } from '../body/prepare.js';
import { BodyReport } from '../body/report.js';
import type { LoadedArticle } from '../load/load-article.js';
import type { Article, Warn } from '../model/article.js';
import { plainText } from '../text/plain.js';
import { words } from '../text/strings/strings.js';

/** A body in the element that holds it, and the article with what was found in the body. */
export interface ShownBody {
  readonly article: Article;
  readonly element: HTMLElement;
  readonly report: BodyReport;
}

/** The choices of the embedding page that shape the body. */
export interface BodyOptions {
  /** Level of the title. */
  readonly headingLevel: number;
  readonly imageHosts: readonly string[];
  /** BCP 47 tag of the words on screen. */
  readonly language: string;
  /** About how wide the column is, in `em`. */
  readonly width: number;
  /** Whether the variant shows the body at all. */
  readonly withBody: boolean;
}

/**
 * Prepares an article's body and lets it flow into an element of its own, which the article's
 * template then shows.
 *
 * @param onFirst told of the body as soon as its first screen is there.
 * @returns the same body, whole.
 * @throws LxError `too-large` or `unsafe`.
 */
export async function showBody(
  { article, origin }: LoadedArticle,
  options: BodyOptions,
  warn: Warn,
  signal: AbortSignal,
  onFirst: (shown: ShownBody) => void,
): Promise<ShownBody> {
  const element = document.createElement('div');
  const report = new BodyReport();
  const shown: ShownBody = { article, element, report };
  if (!options.withBody || !article.body) return shown;
  const context: BodyContext = {
    baseUrl: article.url ?? origin,
    headingLevel: Math.min(options.headingLevel + 1, 6),
    title: article.title,
    summary: article.summary,
    byline: article.byline ?? article.authors?.map(({ name }) => name).join(', '),
    imageUrl: article.image?.url,
    imageHosts: options.imageHosts,
    language: options.language,
    words: words(options.language),
    marks: new WeakMap(),
    report,
    warn: message => warn('$.body', message),
  };
  const parts = bodyParts(article.body, context);
  const target = { element, width: options.width, onFirst: () => onFirst(shown) };
  const lifted = await flow(parts, target, signal);
  return { ...shown, article: withLifted(article, lifted) };
}

/** What the article says itself is never overruled by what stands in its body. */
function withLifted(article: Article, { byline, source }: Lifted): Article {
  const completed = { ...article };
  if (byline && !article.byline && !article.authors?.length) completed.byline = byline;
  if (source && !article.source) completed.source = source;
  return completed;
}

/** The body as text, for when it cannot be cleaned. */
export function bodyAsText({ body }: Article): string {
  if (typeof body === 'string') return plainText(body);
  const parts = body?.map(block =>
    'html' in block && block.html ? plainText(block.html) : 'text' in block ? block.text : '',
  );
  return parts?.filter(Boolean).join('\n\n') ?? '';
}
