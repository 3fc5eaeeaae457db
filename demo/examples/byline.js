// States of lx-byline and lx-font-size, each alone on a page.
import { at, group, small, state } from './trees.js';

/** @type {import('../examples.js').Example[]} */
export const bylines = group(
  'lx-byline',
  ['lx-byline đứng riêng', 'lx-byline alone'],
  [
    state(
      'byline',
      ['Đủ mọi thuộc tính', 'All attributes'],
      [
        'Tác giả • ngày (ngày theo lịch nên không có giờ) • “Cập nhật: 14/05/2022 08:05 (GMT+7)” • nguồn là một liên kết.',
        'Author • date (a calendar day, so no time) • “Cập nhật: 14/05/2022 08:05 (GMT+7)” • source as a link.',
      ],
      [
        'lx-byline',
        {
          byline: 'Thanh Tùng',
          'date-published': '2022-05-13',
          'date-modified': '2022-05-14T08:05:00+07:00',
          source: 'Cổng TTĐT TP Long Xuyên',
          'source-url': at('bai-viet/so-ket-35.html'),
          'time-zone': 'Asia/Ho_Chi_Minh',
          'with-time': '',
          lang: 'vi',
        },
      ],
    ),
    state(
      'byline-date',
      ['Chỉ có ngày', 'Date only'],
      [
        '“13/05/2022”, cùng một ngày ở mọi múi giờ; không có “•”.',
        '“13/05/2022”, the same day in every time zone; no “•”.',
      ],
      ['lx-byline', { 'date-published': '2022-05-13' }],
    ),
    state(
      'byline-zone',
      ['Múi giờ khác, bằng tiếng Anh', 'Another time zone, in English'],
      [
        'Giờ Tokyo, sớm hơn Việt Nam hai tiếng: 10:30.',
        'The time of Tokyo, two hours ahead of Vietnam: 10:30.',
      ],
      [
        'lx-byline',
        {
          byline: 'Ngoc Minh (sample name)',
          'date-published': '2026-03-07T08:30:00+07:00',
          'time-zone': 'Asia/Tokyo',
          'with-time': '',
          lang: 'en',
        },
      ],
    ),
    state(
      'byline-property',
      ['Thuộc tính article', 'Property article'],
      ['“Ngọc Minh (tên ví dụ) • 07/03/2026”.', '“Ngọc Minh (tên ví dụ) • 07/03/2026”.'],
      ['lx-byline', { '.article': small }],
    ),
  ],
);

/** @type {import('../examples.js').Example[]} */
export const fontSizes = group(
  'lx-font-size',
  ['lx-font-size đứng riêng', 'lx-font-size alone'],
  [
    state(
      'font-size',
      ['Ba nút', 'Three buttons'],
      [
        'Ba nút cao 44 px; mọi chữ của lx trên trang to lên và nhỏ lại; tải lại trang vẫn giữ. Ở bậc nhỏ nhất và lớn nhất, nút nói ra điều đó mà không mất con trỏ bàn phím.',
        'Three targets of 44 px; every lx text on the page grows and shrinks; kept after a reload. At the smallest and largest step the button says so without losing the focus.',
      ],
      ['lx-font-size', { lang: 'vi' }],
    ),
    state(
      'font-size-shared',
      ['Cùng một dòng tác giả', 'Beside a byline'],
      [
        'A+ làm dòng tác giả bên dưới to lên; chữ của trang thì không đổi.',
        'A+ makes the byline below grow; the page’s own text stays as it is.',
      ],
      [
        'div',
        {},
        [
          ['lx-font-size', { lang: 'vi' }],
          ['lx-byline', { byline: 'Ngọc Minh (tên ví dụ)', 'date-published': '2026-03-07' }],
        ],
      ],
    ),
  ],
);
