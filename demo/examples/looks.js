// The sizes, colours and hosts that an article has to live with.
import { box, file, group, loads } from './trees.js';

/** @type {import('../examples.js').Example[]} */
export const looks = group(
  'lx-article',
  ['Cỡ, màu, trang nhúng', 'Sizes, colours, hosts'],
  [
    loads(
      'dark',
      ['scheme="dark"', 'scheme="dark"'],
      [
        'Tối, dù hệ thống nói gì; chữ tương phản ít nhất 7:1.',
        'Dark whatever the system says; text at least 7:1.',
      ],
      file('sample', { scheme: 'dark' }),
    ),
    loads(
      'light',
      ['scheme="light"', 'scheme="light"'],
      ['Sáng, dù hệ thống nói gì.', 'Light whatever the system says.'],
      file('sample', { scheme: 'light' }),
    ),
    loads(
      'narrow-320',
      ['Khung 320 px', '320 px box'],
      [
        'Không có gì rộng hơn khung; A− A A+ nằm riêng một dòng cũng được; chỉ bảng mới cuộn.',
        'Nothing wider than the box; A- A A+ on its own line is fine; only tables scroll.',
      ],
      box('host-320', file('blocks')),
    ),
    loads(
      'narrow-220',
      ['Khung 220 px', '220 px box'],
      ['Vẫn đọc được, không có gì rộng hơn khung.', 'Still readable, nothing wider than the box.'],
      box('host-220', file('sample')),
    ),
    loads(
      'variants',
      ['Ba cỡ trên một trang', 'Three on one page: full, compact, headline'],
      [
        'Ba độ dày đứng cạnh nhau; A+ ở bài đầu đổi cả ba.',
        'Three densities side by side; A+ in the first changes all three.',
      ],
      box(
        'host-three',
        ...['full', 'compact', 'headline'].map(variant => file('sample', { variant })),
      ),
    ),
    loads(
      'without',
      ['Bỏ dải của cổng và nút cỡ chữ', 'Without publisher and text size'],
      [
        'Không có dải của cổng, không có A− A A+; dòng nguồn vẫn còn.',
        'No publisher strip and no A- A A+; the source line stays.',
      ],
      file('no-image', { 'without-publisher': '', 'without-font-size': '' }),
    ),
    loads(
      'heading-level',
      ['heading-level="4"', 'heading-level="4"'],
      [
        'Trông không khác; trình đọc màn hình đọc tiêu đề là cấp 4, đề mục đầu trong bài là cấp 5.',
        'Looks the same; a screen reader hears the title as level 4, the first heading in the text as level 5.',
      ],
      file('word', { 'heading-level': '4' }),
    ),
    loads(
      'theme',
      ['Giao diện bằng biến CSS và ::part', 'Themed by custom properties and ::part'],
      [
        'Màu nhấn nâu đỏ, tiêu đề chữ có chân, góc vuông, dòng ngắn và thoáng hơn; chuyên mục nằm trên nền nhạt.',
        'Red-brown accent, serif title, square corners, shorter and airier lines; the section sits on a tint.',
      ],
      box('host-theme', file('sample')),
    ),
    loads(
      'small-root',
      ['Gốc 62,5 %, khung 13 px', '62.5 % root, 13 px host'],
      [
        'Cả trang này có html { font-size: 62.5% } và khung là 13 px; chữ của bài vẫn là cỡ vừa của người đọc, thường là 16 đến 18 px.',
        'This whole page has html { font-size: 62.5% } and the box 13 px; the article’s text is the reader’s medium size, usually 16 to 18 px.',
      ],
      box(
        'host-13px',
        ['p', {}, ['Chữ của trang nhúng trong khung này là 13 px.']],
        file('no-image'),
      ),
      { root: 'host-root' },
    ),
    loads(
      'inherit-size',
      ['--lx-font-size: 1em', '--lx-font-size: 1em'],
      [
        'Cũng khung ấy, nhưng bài theo cỡ 13 px của trang nhúng.',
        'The same box, but the article takes the host’s 13 px.',
      ],
      box('host-13px host-inherit', file('no-image')),
    ),
    loads(
      'hostile-host',
      ['CSS của trang nhúng phá phách', 'Hostile host CSS'],
      [
        'Đoạn văn của trang nhúng hỏng, bài viết thì không, trừ màu chữ.',
        'The paragraph of the host is spoilt, the article is not, but for its colour.',
      ],
      box(
        'host-hostile',
        ['p', {}, ['Đoạn văn của trang nhúng bị phá, bài viết thì không.']],
        file('no-image'),
      ),
    ),
  ],
);

/** @type {import('../examples.js').Example[]} */
export const far = group(
  'lx-article',
  ['Ở tận dưới', 'Far down'],
  [
    loads(
      'lazy',
      ['loading="lazy"', 'loading="lazy"'],
      [
        'lx-load của nó chỉ vào nhật ký khi cuộn gần đến.',
        'Its lx-load reaches the log only when this section comes near.',
      ],
      box('host-far', file('no-author', { loading: 'lazy' })),
    ),
  ],
);
