// Answers under /mock/ for tests: every way in which a portal can answer badly.
import { setTimeout as wait } from 'node:timers/promises';

const article = {
  format: 'lx-article/1',
  url: 'https://portal.example/tin/1',
  title: 'Bài viết thử',
  body: '<p>Đoạn văn thứ nhất của bài viết thử.</p>',
};

const asked = new Set();

/** Koa middleware: `/mock/article?title=…&delay=ms&status=…&type=…&body=…`, `/mock/huge`, `/mock/hang`, `/mock/redirect?to=…`. */
export async function mockServer(context, next) {
  if (!context.path.startsWith('/mock/')) return next();
  const { title, delay, status, type, body, to, csp } = context.query;
  if (delay) await wait(Number(delay));
  context.set('Cache-Control', 'no-store');
  if (csp) context.set('Content-Security-Policy', csp);
  switch (context.path.slice('/mock/'.length)) {
    case 'hang':
      return wait(60_000);
    case 'redirect':
      return context.redirect(to);
    case 'flaky':
      // Fails the first time, works from then on.
      context.status = asked.has(context.query.key) ? 200 : 500;
      asked.add(context.query.key);
      context.type = 'json';
      context.body = JSON.stringify(article);
      return undefined;
    case 'huge':
      context.type = 'json';
      context.body = JSON.stringify({ ...article, body: 'x'.repeat(6 * 1024 * 1024) });
      return undefined;
    default:
      context.status = Number(status ?? 200);
      context.type = type ?? 'application/json';
      context.body = body ?? JSON.stringify(title ? { ...article, title } : article);
      return undefined;
  }
}
