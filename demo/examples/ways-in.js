// Every way in which an article comes into a page.
import { at, box, file, group, link, loads, small } from './trees.js';

/** A JSON child exactly as the pages carry it (see stage.js); a change here belongs there too. */
const inlineJson =
  '{ "format": "lx-article/1", "title": "Bài nằm ngay trong trang (nội dung minh họa)", "datePublished": "2026-03-07", "body": "<p>Nội dung minh họa, không phải tin thật. Không có yêu cầu mạng nào./.</p>" }';

const noRequest = ['Hiện ra mà không gửi yêu cầu nào.', 'Shown without a request.'];

const button = (path, text) => ['button', { type: 'button', value: at(path) }, [text]];

/** @type {import('../examples.js').Example[]} */
export const waysIn = group(
  'lx-article',
  ['Các lối đưa vào', 'Ways in'],
  [
    loads('property', ['Thuộc tính article', 'Property article'], noRequest, [
      'lx-article',
      { '.article': small },
      [link()],
    ]),
    loads('inline-json', ['JSON nằm trong thẻ', 'Inline JSON child'], noRequest, [
      'lx-article',
      {},
      [['script', { type: 'application/json' }, [inlineJson]], link()],
    ]),
    loads(
      'late',
      ['Chèn muộn', 'Inserted late'],
      ['Hiện ra sau trang một giây.', 'Appears one second after the page.'],
      box('late'),
      {
        setup(stage) {
          const article = document.createElement('lx-article');
          article.setAttribute('src', at('articles/no-author.json'));
          setTimeout(() => stage.querySelector('.late')?.append(article), 1000);
        },
      },
    ),
    loads(
      'change',
      ['Đổi nguồn', 'Changed input'],
      [
        'Mỗi nút hiện bài của nó; bấm dồn dập thì bài cuối cùng thắng.',
        'Each button shows its article; pressed in quick turns, the last one wins.',
      ],
      box(
        'change',
        button('articles/no-image.json', 'Bài thứ nhất'),
        button('articles/updated.json', 'Bài thứ hai'),
        button('answers/slow.json?delay=2000', 'Bài đến chậm'),
        file('no-image', { variant: 'compact' }),
      ),
      {
        setup(stage) {
          const article = stage.querySelector('lx-article');
          for (const each of stage.querySelectorAll('button'))
            each.addEventListener('click', () => article.setAttribute('src', each.value));
        },
      },
    ),
    loads(
      'link-upgrade',
      ['Liên kết được nâng cấp', 'Upgraded link'],
      [
        'Một bài viết thay vào chỗ liên kết, dành cho trình soạn thảo bỏ mất thẻ lạ.',
        'An article in place of the link, for editors that strip unknown tags.',
      ],
      [
        'p',
        {},
        [
          [
            'a',
            {
              'data-lx-article': at('articles/no-author.json'),
              href: at('bai-viet/minh-hoa.html'),
            },
            ['Ra quân dọn vệ sinh bờ kè (nội dung minh họa)'],
          ],
        ],
      ],
    ),
  ],
);
