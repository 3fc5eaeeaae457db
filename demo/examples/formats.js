// What portals publish, read as an article: one state for each format.
import { answers, at, from, group, loads, realLink, state } from './trees.js';

/** @type {import('../examples.js').Example[]} */
export const foreign = group(
  'lx-article',
  ['Những gì cổng thông tin cung cấp', 'What portals publish'],
  [
    loads(
      'format-wordpress',
      ['WordPress REST', 'WordPress REST'],
      [
        'Bài mới nhất: “0,2 %” có khoảng trắng không ngắt, không có mã ký tự, lời văn trọn vẹn.',
        'The newest post: “0,2 %” with a no-break space, no entity, its text whole.',
      ],
      from(at('feeds/wordpress.json')),
    ),
    loads(
      'format-atom',
      ['Atom', 'Atom'],
      ['Tiêu đề, tác giả và lời văn của mục duy nhất.', 'Title, author and text of the one entry.'],
      from(at('feeds/atom.xml')),
    ),
    loads(
      'format-rss',
      ['RSS của NukeViet 4.5, không có lời văn', 'RSS of NukeViet 4.5, without texts'],
      [
        'Tiêu đề, sapo, ngày không kèm giờ (số phút của nó thật ra là tháng), và liên kết đến bài: không bao giờ là một bài rỗng.',
        'Title, standfirst, the day without a time (its minutes are the month), and the link to the article: never an empty article.',
      ],
      from(at('feeds/nukeviet.xml')),
    ),
    loads(
      'format-json-feed',
      ['JSON Feed có _lx', 'JSON Feed with _lx'],
      [
        'Bài đầu tiên, có chuyên mục và ảnh đầu bài.',
        'The first article with section and lead picture.',
      ],
      from(at('feeds/phuong.json')),
    ),
    loads(
      'format-map',
      ['JSON bất kỳ qua bảng ánh xạ', 'Any JSON by a field map'],
      [
        'Tiêu đề, lời văn, 27/11/2026 và liên kết, từ một JSON mà lx chưa từng gặp.',
        'Title, text, 27/11/2026 and the link from a JSON that lx has never seen.',
      ],
      from(at('feeds/rieng.json'), {
        map: '{"items": "data.list[*]", "title": "name", "body": ["content.html", "content"], "datePublished": "publicationTime", "url": {"template": "https://portal.example/tin/{slug}"}}',
      }),
    ),
    state(
      'format-unknown',
      ['JSON có hình dạng riêng, không có ánh xạ', 'A JSON of its own shape, without a map'],
      [
        'Một câu, liên kết dự phòng; nhật ký kể những thành phần đã thấy và nên viết gì.',
        'A sentence, the fallback link; the log says which members were seen and what to write.',
      ],
      from(at('feeds/rieng.json')),
      { outcome: 'format' },
    ),
    loads(
      'discovery',
      ['Địa chỉ của chính trang bài viết', 'The address of the article’s page'],
      [
        'Bài thật: trang ấy chỉ ra JSON của nó bằng rel="alternate".',
        'The real article: the page names its JSON by rel="alternate".',
      ],
      from(at('bai-viet/so-ket-35.html'), {}, realLink),
    ),
    loads(
      'keep',
      ['keep="86400"', 'keep="86400"'],
      [
        'Lần đầu bài đến sau hai giây. Tải lại trang: bản lưu hiện ngay cùng tuổi của nó, rồi đến bản mới.',
        'The first time the article comes after two seconds. Load the page again: the copy is there at once with its age, then the new one.',
      ],
      answers('slow.json?delay=2000', { keep: '86400' }),
    ),
  ],
);
