import type { BodyContext, Lifted } from '../body/context.js';
import { flow } from '../body/flow.js';
import { prepare } from '../body/prepare.js';
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
  /** Whether the variant shows the body at all. */
  readonly withBody: boolean;
}

/**
 * Prepares an article's body and lets it flow into an element of its own, which the article's
 * template then shows.
 *
 * @throws LxError `too-large` or `unsafe`.
 */
export async function showBody(
  { article, origin }: LoadedArticle,
  options: BodyOptions,
  warn: Warn,
  signal: AbortSignal,
): Promise<ShownBody> {
  const element = document.createElement('div');
  const report = new BodyReport();
  if (!options.withBody || !article.body) return { article, element, report };
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
  const { fragment, lifted } = prepare(article.body, context);
  await flow(fragment, element, signal);
  return { article: withLifted(article, lifted), element, report };
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
