/** Words of the host pages: Vietnamese, then English. */
export const words = {
  title: ['Trang nhúng', 'Host pages'],
  intro: [
    'lx phải sống trên trang của người khác. Mỗi trang dưới đây bắt chước một loại trang, nói nó bắt chước gì và phải thấy gì.',
    'lx has to live on the pages of others. Each page below imitates one kind, and says what it imitates and what one should see.',
  ],
  imitates: ['Trang này bắt chước', 'This page imitates'],
  see: ['Phải thấy', 'What should be seen'],
  back: ['Mọi trang nhúng', 'All host pages'],
};

/** Page → what it is called, what it imitates, what one should see. */
export const hosts = {
  phuong: {
    name: ['Trang của một phường', 'A ward’s site'],
    imitates: [
      'Trang tin điện tử của một phường, không biết gì về lx ngoài thẻ.',
      'The site of a ward, which knows nothing of lx but the tag.',
    ],
    see: [
      'Bài thật ở giữa, bốn tin mới ở bên; phông và màu chữ là của trang.',
      'The real article in the middle, four news items beside it; font and ink are the page’s.',
    ],
  },
  wordpress: {
    name: ['WordPress', 'WordPress'],
    imitates: [
      'Một giao diện WordPress: `.entry-content` đặt lề, cỡ chữ, ảnh, liên kết `!important`.',
      'A WordPress theme: `.entry-content` sets margins, sizes, pictures, links with `!important`.',
    ],
    see: [
      'Đoạn văn của trang bị gạch chân và giãn dòng; bài thì không, trừ phông và màu chữ.',
      'The page’s own paragraph is underlined and spaced out; the article is not, but for font and ink.',
    ],
  },
  drupal: {
    name: ['Drupal', 'Drupal'],
    imitates: [
      'Một giao diện Drupal: thanh công cụ dính trên đầu, `.field--name-body`, bảng và ảnh có luật riêng.',
      'A Drupal theme: a sticky toolbar, `.field--name-body`, rules for tables and pictures.',
    ],
    see: [
      'Bài nguyên vẹn; đi bằng phím Tab thì không có gì nằm dưới thanh dính.',
      'The article is whole; what is reached by Tab is never under the sticky bar.',
    ],
  },
  bootstrap3: {
    name: ['Bootstrap 3', 'Bootstrap 3'],
    imitates: [
      'Bootstrap 3: gốc 10 px, chữ 14 px, `* { box-sizing: border-box }`, và cách in của nó.',
      'Bootstrap 3: a root of 10 px, text of 14 px, `* { box-sizing: border-box }`, and its way of printing.',
    ],
    see: [
      'Chữ của bài cỡ 16 đến 18 px (tùy bề rộng) dù trang là 14 px; khi in, địa chỉ không in kèm sau liên kết của bài.',
      'The article’s text is 16 to 18 px (by its width) though the page has 14 px; on paper no address follows the article’s links.',
    ],
  },
  prototype: {
    name: ['Prototype.js', 'Prototype.js'],
    imitates: [
      'Prototype.js 1.6, nạp trước lx: thay phương thức của mảng, `Array.from`, `Object.keys`, `bind`, `Element`.',
      'Prototype.js 1.6, loaded before lx: it replaces methods of arrays, `Array.from`, `Object.keys`, `bind`, `Element`.',
    ],
    see: [
      'Bài nguyên vẹn, nhật ký lỗi của trình duyệt trống.',
      'The article is whole, and the browser’s console has no error.',
    ],
  },
  mootools: {
    name: ['MooTools', 'MooTools'],
    imitates: [
      'MooTools 1.2, nạp trước lx: thay `Event`, `Element`, `JSON` toàn cục.',
      'MooTools 1.2, loaded before lx: it replaces the globals `Event`, `Element`, `JSON`.',
    ],
    see: [
      'Bài nguyên vẹn, nhật ký lỗi của trình duyệt trống.',
      'The article is whole, and the browser’s console has no error.',
    ],
  },
  quirks: {
    name: ['Quirks mode', 'Quirks mode'],
    imitates: [
      'Trang không có doctype: trình duyệt dùng luật của thế kỷ trước.',
      'A page without a doctype: the browser uses the rules of the last century.',
    ],
    see: [
      'Cỡ chữ và màu chữ của bài như trên mọi trang, cả trong bảng của trang.',
      'The article’s text has the size and colour that it has everywhere.',
    ],
  },
  frames: {
    name: ['Trong khung', 'In a frame'],
    imitates: [
      'Trang nhúng bài qua một iframe hẹp 360 px.',
      'A page that embeds the article through an iframe of 360 px.',
    ],
    see: [
      'Bài vừa khung, chỉ khung cuộn; liên kết của bài mở ra được.',
      'The article fits the frame, only the frame scrolls; the article’s links can be opened.',
    ],
  },
  'windows-1258': {
    name: ['windows-1258', 'windows-1258'],
    imitates: [
      'Trang cũ mã hóa bằng windows-1258, dấu thanh là ký tự rời.',
      'An old page in windows-1258, whose tone marks are characters of their own.',
    ],
    see: [
      'Câu của trang và lời của bài đều đủ dấu; bài vẫn là UTF-8.',
      'The page’s sentence and the article have all their marks; the article is UTF-8 as ever.',
    ],
  },
  base: {
    name: ['<base href>', '<base href>'],
    imitates: [
      'Trang có `<base href>` chỉ sang thư mục khác.',
      'A page whose `<base href>` points to another folder.',
    ],
    see: [
      'Bài đến từ địa chỉ tính theo base; chú thích cuối bài và liên kết trong bài nhảy đúng chỗ.',
      'The article comes from the address by the base; footnotes lead to their place in it.',
    ],
  },
  turbo: {
    name: ['Kiểu Turbo', 'Like Turbo'],
    imitates: [
      'Turbo: bấm liên kết thì thân trang được thay, script không chạy lại.',
      'Turbo: a link replaces the body of the page, and no script runs again.',
    ],
    see: [
      'Bấm “Trang sau” rồi “Trang trước”: mỗi lần bài của trang ấy hiện ra, không có lỗi.',
      'Press “Trang sau”, then “Trang trước”: each time that page’s article is shown, without an error.',
    ],
  },
  dialog: {
    name: ['Trong hộp thoại', 'In a dialog'],
    imitates: [
      'Bài nằm trong một `<dialog>` mở bằng nút.',
      'An article in a `<dialog>` that a button opens.',
    ],
    see: [
      'Mở ra là có bài; cuộn được trong hộp; phím Esc đóng, con trỏ bàn phím về nút.',
      'It opens with the article in it; the box scrolls; Esc closes it and the focus is back on the button.',
    ],
  },
  table: {
    name: ['Trong bảng bố cục', 'In a layout table'],
    imitates: [
      'Trang cũ bố cục bằng bảng: cột trái 180 px, bài trong ô bên phải.',
      'An old page laid out by a table: a left column of 180 px, the article in the right cell.',
    ],
    see: [
      'Bài không đẩy bảng rộng ra; ở màn hình hẹp bài vẫn đọc được.',
      'The article does not push the table apart; on a narrow screen it can be read.',
    ],
  },
  print: {
    name: ['In ra giấy', 'On paper'],
    imitates: [
      'Trang có luật in của riêng nó: chữ đen, nền trắng, bỏ trình đơn.',
      'A page with print rules of its own: black on white, no menu.',
    ],
    see: [
      'Bấm “In”: tiêu đề, tác giả, lời văn, ảnh, nguồn; không có nút A− A A+, không đoạn nào bị cắt đôi dòng.',
      'Press “In”: title, authors, text, pictures, source; no A− A A+ buttons, no line cut in two.',
    ],
  },
};
