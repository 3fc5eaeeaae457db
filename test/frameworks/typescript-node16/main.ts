import { type Article, type ArticleInput, LxError, readArticle, version } from 'lx-widgets';

const input: ArticleInput = {
  format: 'lx-article/1',
  title: 'Bài viết thử',
  body: [{ type: 'paragraph', text: 'Đoạn văn./.' }],
};
const article: Article = readArticle(input, { warn: () => undefined });
if (article.title !== input.title || !/^\d/.test(version)) throw new Error('It reads nothing.');
try {
  readArticle({ format: 'lx-article/9' }, { warn: () => undefined });
  throw new Error('It reads everything.');
} catch (error) {
  if (!(error instanceof LxError)) throw error;
}
// @ts-expect-error: a title is text.
export const wrong: ArticleInput = { format: 'lx-article/1', title: 1 };
