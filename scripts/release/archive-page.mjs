// The page of the archive. It is opened from disk, where a browser refuses every request of a script: the
// article stands in the page itself, and the script tag has no `integrity`, which a file cannot meet.

const escaped = text => text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`);

/** JSON that may stand in a `<script>`. */
const inScript = value => JSON.stringify(value, null, 2).replaceAll('<', '\\u003c');

/** An example of the demo without what would be asked for. */
function fromDisk(article) {
  const url = 'https://portal.example/tin/minh-hoa';
  const { name, slogan } = article.publisher;
  return { ...article, url, publisher: { name, slogan }, source: { name, url } };
}

const tagOf = (version, hash) => `<script
  src="https://cdn.example/lx-widgets@${version}/lx.min.js"
  integrity="${hash}"
  crossorigin="anonymous"
  defer
></script>`;

const embed = `<lx-article src="https://portal.example/articles/1.json">
  <a href="https://portal.example/1">Tiêu đề của bài viết</a>
</lx-article>`;

/**
 * @param {string} version
 * @param {Record<string, string>} integrity of each script
 * @param {object} article
 */
export const demoPage = (version, integrity, article) => `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>lx-widgets ${version}</title>
    <link rel="stylesheet" href="lx.css" />
    <style>
      body {
        max-width: 44rem;
        margin: 0 auto;
        padding: 1rem;
        font-family: system-ui, sans-serif;
        line-height: 1.5;
      }
      pre {
        padding: 0.75rem;
        overflow-x: auto;
        border: 1px solid;
      }
    </style>
    <script src="lx.min.js" defer></script>
  </head>
  <body>
    <h1>lx-widgets ${version}</h1>
    <p>
      Dưới đây là một bài viết do <code>lx-article</code> hiện ngay từ thư mục này, không cần mạng.
      <span lang="en">Below is an article, shown from this folder without a network.</span>
    </p>

    <lx-article>
      <script type="application/json">
${inScript(fromDisk(article))}
      </script>
      <a href="https://portal.example/tin/minh-hoa">${escaped(article.title)}</a>
    </lx-article>

    <h2>Đưa lên trang của đơn vị</h2>
    <ol>
      <li>
        Chép cả thư mục này, cùng thư mục con <code>chunks</code>, lên máy chủ; giữ số phiên bản trong
        đường dẫn.
      </li>
      <li>
        Thêm thẻ này vào giao diện của trang, thay <code>cdn.example</code> bằng tên máy chủ đó:
        <pre>${escaped(tagOf(version, integrity['lx.min.js']))}</pre>
      </li>
      <li>
        Đặt thẻ này vào nơi cần hiện bài:
        <pre>${escaped(embed)}</pre>
      </li>
    </ol>
    <p lang="en">
      Put this folder with its <code>chunks</code> on a server, the script tag into your theme, and the
      second tag where the article belongs.
    </p>
    <p>
      <a href="CHANGELOG.md">CHANGELOG.md</a>, <a href="SECURITY.md">SECURITY.md</a>,
      <a href="LICENSE">LICENSE</a>, <a href="THIRD-PARTY-LICENSES.txt">THIRD-PARTY-LICENSES.txt</a>,
      <a href="sbom.cdx.json">sbom.cdx.json</a>
    </p>
  </body>
</html>
`;
