// The articles that are timed: the demo's real article, and longer ones made of its paragraphs as
// Word left them. Runs in the page and in Node; the same size is the same text every time.

/** Bytes of a body (UTF-8), and how many such articles are on the page. */
export const sizes = {
  '7KB': { title: '7 KB', bytes: 0, articles: 1 },
  '100KB': { title: '100 KB', bytes: 100 * 1024, articles: 1 },
  '1MB': { title: '1 MB', bytes: 1024 * 1024, articles: 1 },
  '100x7KB': { title: '100 × 7 KB', bytes: 0, articles: 100 },
};

const places = ['Long Xuyên', 'Châu Đốc', 'Tân Châu', 'Thoại Sơn', 'Chợ Mới', 'Phú Tân', 'Tri Tôn'];
// The people of the real article did not say all this.
const people = ['Nguyễn Văn A', 'Trần Thị B', 'Lê Văn C', 'Phạm Thị D', 'Võ Văn E'];
const topics = [
  'Công tác tuyên truyền trên địa bàn',
  'Củng cố lực lượng từ thành phố đến cơ sở',
  'Phương hướng, nhiệm vụ trong thời gian tới',
  'Biểu dương tập thể, cá nhân tiêu biểu',
  'Ý kiến của đại biểu dự hội nghị',
];
const tasks = [
  'Quán triệt đầy đủ các nghị quyết, chỉ thị đến từng chi bộ',
  'Phân công rõ người, rõ việc, rõ thời gian hoàn thành',
  'Kịp thời cung cấp thông tin về những vấn đề dư luận quan tâm',
  'Tổ chức tập huấn kỹ năng cho cộng tác viên ở khóm, ấp',
  'Báo cáo kết quả trước ngày 25 hằng tháng',
];

const nth = (list, index) => list[index % list.length];
const byteLength = text => new TextEncoder().encode(text).length;

const vary = (html, index) =>
  html
    .replaceAll('Long Xuyên', nth(places, index))
    .replace(/Nguyễn Hữu Thịnh|Võ Thiện Hảo/g, name => nth(people, index + name.length))
    .replaceAll('11-5', `${1 + (index % 28)}-${1 + (index % 12)}`)
    .replace(/\b0\d (?=tập thể|cá nhân)/g, () => `${String(2 + (index % 17)).padStart(2, '0')} `);

const list = index =>
  `<ul style="margin-left:36pt">${[0, 1, 2, 3]
    .map(item => `<li style="text-align:justify">${nth(tasks, index + item)};</li>`)
    .join('\n')}</ul>`;

const picture = index => {
  const height = nth([853, 720, 960], index);
  return `<p align="center" style="text-align:center"><img alt="Hình minh họa số ${index + 1}" height="${height}" src="/image/${index}.svg" style="width:600px;height:400px" width="1280" /></p>
<p align="center" style="text-align:center"><em><span style="font-size:12px;">Ảnh: Quang cảnh hội nghị tại ${nth(places, index)}</span></em></p>`;
};

const row = (index, item) =>
  `<tr><td>${item}</td><td>${nth(places, index + item)}</td><td style="text-align:right">${120 + ((index * 37 + item * 53) % 800)}</td><td>${nth(tasks, index + item)}</td></tr>`;

const table = index =>
  `<table border="1" cellpadding="0" cellspacing="0" style="width:100%;border-collapse:collapse"><tbody><tr><td><strong>STT</strong></td><td><strong>Địa bàn</strong></td><td><strong>Số tin, bài</strong></td><td><strong>Ghi chú</strong></td></tr>
${[1, 2, 3, 4, 5].map(item => row(index, item)).join('\n')}</tbody></table>`;

/** About 12 KB: a heading, the real article's paragraphs in turn, a list, an image, a table. */
function chapter(paragraphs, index) {
  const turn = paragraphs.map((_, at) => vary(nth(paragraphs, at + index * 3), index + at));
  return [
    `<h2><strong>${index + 1}. ${nth(topics, index)}</strong></h2>`,
    ...turn.slice(0, 8),
    list(index),
    ...turn.slice(8),
    picture(index),
    ...turn.slice(0, 6).map(html => vary(html, index + 1)),
    table(index),
  ];
}

/**
 * A body of at least this many bytes (at most one paragraph more), or the real one for 0.
 *
 * @param {string} real the body of demo/articles/so-ket-35.json
 * @param {number} bytes UTF-8
 */
export function makeBody(real, bytes) {
  if (!bytes) return real;
  const paragraphs = real.split('\n').filter(line => !/<img|Ảnh:/.test(line));
  const blocks = [];
  for (let index = 0, length = 0; ; index += 1) {
    for (const block of chapter(paragraphs, index)) {
      blocks.push(block);
      length += byteLength(block) + 1;
      if (length > bytes) return blocks.join('\n');
    }
  }
}
