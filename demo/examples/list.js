// States of lx-article-list.
import { box, group, list, state } from './trees.js';

/** @type {import('../examples.js').Example[]} */
export const lists = group(
  'lx-article-list',
  ['Danh sách bài', 'Lists of articles'],
  [
    state(
      'list-cards',
      ['Thẻ tin', 'Cards'],
      [
        'Năm thẻ tin, hai thẻ có ảnh, mới nhất đứng đầu; cả thẻ là liên kết. “Xem thêm” đem thêm ba tin rồi mất.',
        'Five cards, two of them with pictures, the newest first; the whole card is the link. “Xem thêm” brings three more and goes.',
      ],
      list('phuong.json', { limit: '5' }),
    ),
    state(
      'list-rows',
      ['variant="list", mở tại chỗ', 'variant="list", opened in place'],
      [
        'Từng dòng, có ảnh nhỏ nếu có. Bấm thì bài mở tại đây, “Quay lại danh sách” đưa về đúng dòng của nó.',
        'Rows with a small picture where there is one. A click opens the article here, “Quay lại danh sách” leads back to its row.',
      ],
      list('phuong.json', { variant: 'list', open: 'inline', limit: '4' }),
    ),
    state(
      'list-headlines',
      ['variant="headlines"', 'variant="headlines"'],
      [
        'Tiêu đề cùng chuyên mục và ngày, không có ảnh.',
        'Titles with section and date, no pictures.',
      ],
      list('phuong.json', { variant: 'headlines', limit: '4' }),
    ),
    state(
      'list-five',
      ['Bốn nguồn trong một danh sách', 'Four feeds in one list'],
      [
        'JSON Feed, RSS của NukeViet 4.5 (có ngày, không giờ), WordPress và Atom, gộp theo ngày; tên là chữ thường (“0,2 %”, “liên ấp” trong ngoặc kép).',
        'JSON Feed, RSS of NukeViet 4.5 (a day, no time), WordPress and Atom merged by date; the names are plain text (“0,2 %”, “liên ấp” in quotes).',
      ],
      list('phuong.json nukeviet.xml wordpress.json atom.xml', {
        variant: 'headlines',
        limit: '8',
        'with-time': '',
      }),
    ),
    state(
      'list-dead',
      ['Một nguồn hỏng, một nguồn chậm', 'One feed dead, one slow'],
      [
        'Các nguồn khác hiện ra sau 2,5 giây; nguồn hỏng được nêu tên cùng “Thử lại”. Sau bốn giây “1 tin mới” mời xem tin của nguồn chậm, và không có gì xê dịch.',
        'The others are shown after 2.5 seconds; the dead one is named with “Thử lại”. After four seconds “1 tin mới” offers what the slow one brought, and nothing moves.',
      ],
      list('phuong.json ../answers/status/500.json ../answers/slow-feed.json?delay=4000', {
        variant: 'headlines',
        limit: '3',
      }),
    ),
    state(
      'list-failed',
      ['Không nguồn nào đến', 'No feed came'],
      [
        'Tin của ai không đến, liên kết dự phòng và “Thử lại”.',
        'Whose news did not come, the fallback link and “Thử lại”.',
      ],
      list('../answers/status/404.json'),
      { outcome: 'not-found' },
    ),
    state(
      'list-selected',
      ['section="Y tế"', 'section="Y tế"'],
      [
        'Một tin, từ phần thứ hai của nguồn, và không có “Xem thêm”.',
        'One item, from the second part of the feed, and no “Xem thêm”.',
      ],
      list('phuong.json', { section: 'Y tế', variant: 'list' }),
    ),
    state(
      'list-narrow',
      ['Cột hẹp, màu tối', 'A narrow column, dark'],
      ['Thẻ này dưới thẻ kia; không bị cắt.', 'One card under the other; nothing is cut off.'],
      box('host-320', list('phuong.json', { limit: '2', scheme: 'dark' })),
    ),
  ],
);
