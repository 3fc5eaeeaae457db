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

/** A notice that holds for six hours from now, as a file could not say it. */
const alert = level => ({
  format: 'lx-alert/1',
  id: `minh-hoa-${level}`,
  level,
  text: {
    info: 'Bộ phận Một cửa nghỉ sáng thứ Hai để kiểm kê hồ sơ (nội dung minh họa).',
    warning: 'Nước sông lên mức báo động 2; bà con ven bờ kè kê cao đồ đạc (nội dung minh họa).',
    emergency: 'Bão đổ bộ tối nay: ở trong nhà, nghe loa phường (nội dung minh họa).',
  }[level],
  url: '../../bai-viet/minh-hoa.html',
  ends: new Date(Date.now() + 6 * 60 * 60 * 1000).toISOString(),
});

const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Cổng chậm (minh họa)',
  items: [
    {
      id: 'cham-1',
      url: '../bai-viet/minh-hoa.html?bai=cham',
      title: 'Tin đến sau vài giây (nội dung minh họa)',
      content_html: '<p>Nội dung minh họa, không phải tin thật./.</p>',
      date_published: '2026-11-27T08:00:00+07:00',
    },
  ],
};

/** Path after the prefix → answer, from the query and from what the pattern caught. */
const routes = [
  [/^hang\.json$/, () => ({ ...send(''), hang: true })],
  [
    /^slow\.json$/,
    query => ({ ...send(JSON.stringify(article)), delay: Number(query.get('delay')) || 0 }),
  ],
  [/^status\/([2-5]\d\d)\.json$/, (_, status) => ({ ...send('{}'), status: Number(status) })],
  [
    /^slow-feed\.json$/,
    query => ({ ...send(JSON.stringify(feed)), delay: Number(query.get('delay')) || 0 }),
  ],
  [/^alert-(info|warning|emergency)\.json$/, (_, level) => send(JSON.stringify(alert(level)))],
  [/^no-alert\.json$/, () => send('null')],
  [/^endless-alert\.json$/, () => send(JSON.stringify({ ...alert('info'), ends: undefined }))],
  [/^to-login\.json$/, () => ({ status: 302, headers: { Location: 'login.json' }, body: '' })],
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
 * (an HTML page with 200), `to-login.json` (redirects there), `malformed.json`, `huge.json` (6 MiB), `slow-feed.json?delay=`,
 * `alert-LEVEL.json`, `no-alert.json`, `endless-alert.json`. The server waits `delay`
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
