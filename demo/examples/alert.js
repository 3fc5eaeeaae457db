// States of lx-alert.
import { at, group, state } from './trees.js';

const alert = name => ['lx-alert', { src: at(`answers/${name}.json`) }];

const levels = [
  ['info', 'Mức thông tin', 'Level info'],
  ['warning', 'Mức cảnh báo', 'Level warning'],
  ['emergency', 'Mức khẩn cấp', 'Level emergency'],
];

/** @type {import('../examples.js').Example[]} */
export const alerts = group(
  'lx-alert',
  ['Thông báo chung', 'Alerts'],
  [
    ...levels.map(([level, vietnamese, english]) =>
      state(
        `alert-${level}`,
        [vietnamese, english],
        [
          'Mức độ bằng chữ, lời báo, một liên kết, giờ kết thúc sau sáu tiếng, một nút 44 px đóng hẳn (xóa dữ liệu của trang để thấy lại).',
          'The level in words, the text, a link, the end in six hours, a button of 44 px that closes it for good (clear the site’s storage to see it again).',
        ],
        alert(`alert-${level}`),
      ),
    ),
    state(
      'alert-none',
      ['Không có thông báo', 'No alert'],
      ['Không có gì, cũng không có khoảng trống.', 'Nothing, and no gap.'],
      alert('no-alert'),
    ),
    state(
      'alert-endless',
      ['Thông báo không có hạn', 'An alert without an end'],
      [
        'Không có gì: nó bị từ chối, và nhật ký nói vì sao.',
        'Nothing: it is refused, and the log says why.',
      ],
      alert('endless-alert'),
      { outcome: 'format' },
    ),
  ],
);
