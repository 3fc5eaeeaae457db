// What the demo's portal answers where a file cannot say it: every way in which a portal fails.

const prefix = '/demo/answers/';

const article = {
  format: 'lx-article/1',
  url: '../bai-viet/minh-hoa.html',
  title: 'Bài đến chậm (nội dung minh họa)',
  byline: 'Ngọc Minh (tên ví dụ)',
  datePublished: '2026-03-07',
  body: '<p>Nội dung minh họa, không phải tin thật. Bài này đến sau vài giây./.</p>',
  publisher: { name: 'Cổng thông tin minh họa', logo: '../images/con-dau.svg' },
};

const loginPage =
  '<!doctype html><html lang="vi"><title>Đăng nhập</title><h1>Vui lòng đăng nhập</h1></html>';

const send = (body, type = 'application/json') => ({
  status: 200,
  headers: { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-store' },
  body,
});

/** Path after the prefix → answer, from the query and from what the pattern caught. */
const routes = [
  [/^hang\.json$/, () => ({ ...send(''), hang: true })],
  [
    /^slow\.json$/,
    query => ({ ...send(JSON.stringify(article)), delay: Number(query.get('delay')) || 0 }),
  ],
  [/^status\/([2-5]\d\d)\.json$/, (_, status) => ({ ...send('{}'), status: Number(status) })],
  [/^login\.json$/, () => send(loginPage, 'text/html')],
  [/^malformed\.json$/, () => send('{ "format": "lx-article/1", "title": "Thiếu dấu đóng')],
  [
    /^huge\.json$/,
    () => send(JSON.stringify({ ...article, body: `<p>${'x'.repeat(6 * 1024 * 1024)}</p>` })),
  ],
];

/**
 * The answer to a request under `/demo/answers/`, or nothing where the path is not one of these:
 * `hang.json` (never answers), `slow.json?delay=` (milliseconds), `status/NNN.json`, `login.json`
 * (an HTML page with 200), `malformed.json`, `huge.json` (6 MiB). The server waits `delay`
 * milliseconds before it sends, and with `hang` sends nothing at all.
 *
 * @param {URL} url
 * @returns {undefined | { status: number, headers: Record<string, string>, body: string, delay?: number, hang?: boolean }}
 */
export function answer({ pathname, searchParams }) {
  if (!pathname.startsWith(prefix)) return undefined;
  for (const [pattern, make] of routes) {
    const match = pattern.exec(pathname.slice(prefix.length));
    if (match) return make(searchParams, match[1]);
  }
  return undefined;
}
