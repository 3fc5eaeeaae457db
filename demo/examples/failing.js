// States of an article that is on its way, or is not shown.
import { answers, file, from, group, link, loads, small, state } from './trees.js';

/** A state that ends with an error of this kind. */
const fails = (kind, id, title, see, tree) => state(id, title, see, tree, { outcome: kind });

/** @type {import('../examples.js').Example[]} */
export const failures = group(
  'lx-article',
  ['Đang tải và không tải được', 'Loading and failing'],
  [
    fails(
      'timeout',
      'loading',
      ['Đang tải', 'Loading'],
      [
        'Hình dáng một bài viết bằng màu xám nhạt, có liên kết dự phòng bên trong. Câu trả lời này không bao giờ đến: sau 15 giây là hết giờ, có nút “Thử lại”.',
        'The shape of an article in quiet grey, with the fallback link in it. This answer never comes: after 15 seconds it is a timeout with “Thử lại”.',
      ],
      answers('hang.json'),
    ),
    loads(
      'slow',
      ['Trả lời chậm', 'Slow answer'],
      [
        'Tải trong ba giây rồi có bài; phần bên dưới không nhảy.',
        'Loading for three seconds, then the article; what stands below does not jump.',
      ],
      answers('slow.json?delay=3000'),
    ),
    fails(
      'not-found',
      'not-found',
      ['Không có (404)', 'Not found (404)'],
      [
        '“Không tìm thấy bài viết.” và liên kết dự phòng; không có nút thử lại.',
        '“Không tìm thấy bài viết.” and the fallback link; no retry.',
      ],
      answers('status/404.json'),
    ),
    fails(
      'withdrawn',
      'gone',
      ['Máy chủ báo đã gỡ (410)', 'Withdrawn by the server (410)'],
      ['“Bài viết đã được gỡ.”; không có nút thử lại.', '“Bài viết đã được gỡ.”; no retry.'],
      answers('status/410.json'),
    ),
    fails(
      'withdrawn',
      'withdrawn',
      ['Bài tự ghi là đã gỡ', 'Withdrawn by its status'],
      [
        'Ngày và lý do gỡ, liên kết đến bài thay thế; không có lời văn, không có ảnh.',
        'Date and reason of the withdrawal, a link to the replacing article; neither text nor picture.',
      ],
      file('withdrawn'),
    ),
    fails(
      'unavailable',
      'embargoed',
      ['Chưa đến giờ đăng (năm 2099)', 'Embargoed until 2099'],
      [
        '“Bài viết chưa đến giờ đăng.” và liên kết dự phòng; không lộ gì của bài.',
        '“Bài viết chưa đến giờ đăng.” and the fallback link; nothing of the article.',
      ],
      file('embargoed'),
    ),
    fails(
      'unavailable',
      'expired',
      ['Hết hạn từ năm 2020', 'Expired in 2020'],
      [
        '“Bài viết đã hết thời hạn hiển thị.”, tiêu đề và liên kết; không có lời văn.',
        '“Bài viết đã hết thời hạn hiển thị.”, title and link; nothing of the text.',
      ],
      file('expired'),
    ),
    state(
      'other-host',
      ['Dành cho trang khác', 'Meant for another host'],
      [
        'Chỉ có tiêu đề và liên kết. Trên máy của người phát triển (localhost) bài vẫn hiện, nên ở đó ví dụ này kết thúc bằng load.',
        'Title and link only. On a developer’s own machine (localhost) the article is shown, so there this example ends with load.',
      ],
      file('other-host'),
    ),
    fails(
      'unavailable',
      'unknown-status',
      ['Trạng thái lạ', 'Unknown status'],
      ['Chỉ có tiêu đề và liên kết.', 'Title and link only.'],
      file('unknown-status'),
    ),
    fails(
      'network',
      'network',
      ['Không kết nối được', 'No connection'],
      [
        '“Không kết nối được…” cùng “Thử lại” và liên kết dự phòng.',
        '“Không kết nối được…” with “Thử lại” and the fallback link.',
      ],
      from('https://dead.invalid/article.json'),
    ),
    fails(
      'http',
      'http',
      ['Máy chủ lỗi (500)', 'Server error (500)'],
      [
        '“Máy chủ đang gặp sự cố (500). Vui lòng thử lại sau.” cùng “Thử lại”; bấm thì thử lại và con trỏ bàn phím ở yên.',
        '“Máy chủ đang gặp sự cố (500). Vui lòng thử lại sau.” with “Thử lại”; pressing it tries again and keeps the focus.',
      ],
      answers('status/500.json'),
    ),
    fails(
      'blocked',
      'blocked',
      ['Bị chặn: địa chỉ http', 'Blocked: http address'],
      [
        'Từ chối mà không gửi yêu cầu; còn liên kết dự phòng.',
        'Refused without a request; the fallback link.',
      ],
      from('http://portal.example/article.json'),
    ),
    fails(
      'too-large',
      'too-large',
      ['Quá lớn (6 MiB)', 'Too large (6 MiB)'],
      [
        '“Bài viết quá dài để hiển thị đầy đủ tại đây.”; trang không đứng hình.',
        '“Bài viết quá dài để hiển thị đầy đủ tại đây.”; the page does not freeze.',
      ],
      answers('huge.json'),
    ),
    fails(
      'too-large',
      'refused',
      ['Thân bài bị từ chối', 'A body that is refused'],
      [
        'Ba trăm hộp lồng nhau: “Bài viết quá dài để hiển thị đầy đủ tại đây.”, lời văn không định dạng, và liên kết đến nguồn.',
        'Three hundred boxes in each other: “Bài viết quá dài để hiển thị đầy đủ tại đây.”, the text without any markup, and the link to the source.',
      ],
      [
        'lx-article',
        { '.article': { ...small, body: `${'<div>'.repeat(300)}<p>Chữ vẫn đọc được.</p>` } },
        [link()],
      ],
    ),
    fails(
      'format',
      'malformed',
      ['JSON hỏng', 'Malformed JSON'],
      [
        '“Không đọc được bài viết tại đây.” và liên kết dự phòng.',
        '“Không đọc được bài viết tại đây.” and the fallback link.',
      ],
      answers('malformed.json'),
    ),
    fails(
      'format',
      'login-page',
      ['Trang đăng nhập thay cho JSON', 'A login page instead of JSON'],
      [
        'Cũng câu ấy; không có gì của trang đăng nhập.',
        'The same sentence; nothing of the login page.',
      ],
      answers('login.json'),
    ),
    fails(
      'format',
      'no-title',
      ['Thiếu tiêu đề', 'Title missing'],
      [
        'Cũng câu ấy; nhật ký chỉ ra đường dẫn $.title.',
        'The same sentence; the log names the path $.title.',
      ],
      file('no-title'),
    ),
    fails(
      'unsupported',
      'unsupported',
      ['Định dạng của phiên bản sau', 'Format of a later version'],
      [
        '“Không đọc được bài viết tại đây.”; nhật ký nêu lx-article/9.',
        '“Không đọc được bài viết tại đây.”; the log names lx-article/9.',
      ],
      file('version-9'),
    ),
  ],
);
