// Acceptance criteria of the doctor, in Chromium
//
// - The text that its page hands out runs in a page without lx, under a strict policy too, and says why each
//   element is empty: no script, a script of other bytes, the policy, the status, the type, a login, a host's
//   CSS that hides it or its colours; nothing else is asked for than what the page itself asks.
// - Its link opens the doctor's page, which shows the same findings in its own language; a cut one is told.
// - The page looks at itself; the bookmark is a link that a page can keep.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { root } from '../../scripts/setup.mjs';
import { says, textOf, toolPages } from '../support/tool-pages.mjs';

const pages = toolPages();
const integrity = () => JSON.parse(readFileSync(`${root}dist/integrity.json`, 'utf8'))['lx.min.js'];

/** The text for the console, as the page hands it out. */
async function handedOut(path = 'doctor.html') {
  const { page, close } = await pages.open(path);
  await page.locator('#console pre').waitFor();
  const text = await page.locator('#console pre').textContent();
  await close();
  return text;
}

/** What the text says in a host's page: its sentences, and its link. */
async function examine(name, html, headers, path) {
  const text = await handedOut(path);
  const opened = await pages.open(
    pages.serve(name, `<!doctype html><html lang="vi"><body>${html}</body></html>`, headers),
  );
  const { page } = opened;
  await page.waitForLoadState('load');
  await page.evaluate(text);
  const panel = page.locator('[data-lx-doctor]');
  await panel.getByRole('link').waitFor({ timeout: 20_000 });
  const said = (await panel.locator('li').allInnerTexts()).map(each => each.replace(/\s+/g, ' '));
  const link = await panel.getByRole('link').getAttribute('href');
  return { ...opened, said: said.join('\n'), link };
}

const tag = (attributes, inside = '<a href="/">Bài</a>') =>
  `<lx-article ${attributes}>${inside}</lx-article>`;
const script = (hash = integrity()) =>
  `<script src="/dist/lx.min.js" integrity="${hash}" crossorigin="anonymous"></script>`;
const article = 'src="/demo/articles/sample.json"';

test('a page without a script, and one without a tag', async () => {
  const first = await examine('no-script.html', tag(article));
  assert.match(first.said, /Trang không có thẻ script của lx/);
  assert.match(first.said, /Thẻ này chưa được lx nhận/);
  await first.close();
  const second = await examine('no-tag.html', script());
  assert.match(second.said, /Trang không có thẻ lx nào/);
  assert.match(second.said, /Mã băm của script khớp/);
  await second.close();
});

test('a page that is as it should be has nothing to mend', async () => {
  const { said, page, close } = await examine('good.html', script() + tag(article));
  assert.doesNotMatch(said, /✗/);
  assert.match(said, /Đã hiện “Ra quân dọn vệ sinh bờ kè/);
  assert.match(said, /Bản 0\.\d+\.\d+ là bản mới nhất được biết/);
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('[data-lx-doctor]').count(), 0);
  await close();
});

test('a script of other bytes', async () => {
  const other = 'sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC';
  const { said, close } = await examine('hash.html', script(other) + tag(article));
  assert.match(said, /Mã băm không khớp: thẻ ghi sha384-oqVu/);
  assert.match(said, /Mã băm này không thuộc bản phát hành nào/);
  await close();
});

test('a strict policy: what it refuses is named, and the text runs all the same', async () => {
  const start = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script';";
  const policy = rest => ({ 'Content-Security-Policy': `${start} ${rest}` });
  const first = await examine(
    'csp-connect.html',
    script() + tag(article),
    policy("connect-src 'none'; trusted-types lx"),
  );
  assert.match(first.said, /CSP của trang không cho gọi \S*sample\.json \(connect-src\)/);
  assert.match(first.said, /Không đọc được tiêu đề CSP/);
  // What the doctor asks for itself is no fault of the page.
  assert.doesNotMatch(first.said, /Trình duyệt báo CSP chặn/);
  await first.close();
  const second = await examine(
    'csp-types.html',
    script() + tag(article),
    policy("connect-src 'self'; trusted-types other"),
  );
  assert.match(second.said, /trusted-types nhưng thiếu “lx”/);
  await second.close();
  const third = await examine(
    'csp-script.html',
    script().replace('/dist/', 'https://cdn.example/dist/') + tag(article),
    policy("connect-src 'self'; trusted-types lx"),
  );
  assert.match(
    third.said,
    /CSP của trang không cho chạy https:\/\/cdn\.example\S* \(script-src 'self'\)/,
  );
  await third.close();
});

test('what the address answers', async () => {
  const html = ['status/404', 'to-login', 'malformed']
    .map(name => tag(`src="/demo/answers/${name}.json"`))
    .join('');
  const { said, close } = await examine(
    'answers.html',
    script() + html + tag('src="http://portal.example/1.json"') + tag(''),
  );
  assert.match(said, /Máy chủ trả lời 404\. lx-article \(1\)/);
  assert.match(said, /chuyển hướng tới \S*login\.json/);
  assert.match(said, /trang đăng nhập \(\S*login\.json\)\S* .*lx-article \(2\)/);
  assert.match(said, /JSON hỏng: .*lx-article \(3\)/);
  assert.match(said, /src phải là https/);
  assert.match(said, /Thẻ không có gì để hiện/);
  await close();
});

test('what the host does to it', async () => {
  const css = '<style>#a{color:#aaa}#b{display:none}</style>';
  const { said, close } = await examine(
    'look.html',
    css + script() + tag(`id="a" ${article}`) + tag(`id="b" ${article}`),
  );
  assert.match(said, /Chữ #aaaaaa trên nền #ffffff chỉ có độ tương phản 2\.3:1/);
  assert.match(said, /Không ai nhìn thấy thẻ này: display: none/);
  await close();
});

test('the link holds the findings, for a page in another language', async () => {
  const { link, page, seen, close } = await examine(
    'link.html',
    script() + tag('src="/demo/answers/status/404.json"'),
    {},
    'doctor.html?lang=en',
  );
  assert.match(await textOf(page, '[data-lx-doctor] h2'), /lx doctor: \d to mend/);
  assert.deepEqual(seen, []);
  await close();
  const second = await pages.open(link);
  await says(second.page, '#findings-name', /Findings of http.*link\.html/);
  await says(second.page, '#findings', 'The server answers 404');
  await second.close();
  const third = await pages.open(link.replace('lang=en', 'lang=vi').slice(0, -4));
  await says(third.page, '#state', 'Liên kết này bị cắt');
  await third.close();
});

test('the page looks at itself, and the bookmark can be kept', async () => {
  const { page, close } = await pages.open('doctor.html');
  await page.locator('#run button').click();
  await says(page, '#findings', 'Trả lời là một trang đăng nhập');
  await says(page, '#findings', 'Không ai nhìn thấy thẻ này');
  await says(page, '#findings', 'Thẻ không có gì để hiện');
  const address = await page.locator('#bookmark').getAttribute('href');
  assert.match(address, /^javascript:/);
  assert.equal(
    decodeURIComponent(address.slice('javascript:'.length)),
    await page.locator('#console pre').textContent(),
  );
  await page.locator('#bookmark').click();
  await says(page, '#bookmark-said', 'Kéo liên kết');
  await close();
});
