/** Words of the start page: Vietnamese, then English. */
export const words = {
  title: ['Một bài báo, mọi trang web', 'One article, any site'],
  intro: [
    'lx đưa bài của một cổng thông tin lên trang của cơ quan khác: một dòng script, một thẻ. Bài được làm sạch, dễ đọc, ai cũng dùng được, và trông như một phần của trang.',
    'lx shows the articles of a news portal on the sites of others: one script line, one tag. The article comes cleaned, readable and accessible, and looks like a part of the page.',
  ],
  picture: [
    'Cổng thông tin cung cấp JSON, RSS hay Atom; lx đọc, làm sạch và bày bài trên trang nhúng.',
    'The portal serves JSON, RSS or Atom; lx reads it, cleans it and shows it on the host page.',
  ],
  portal: ['Cổng thông tin', 'The portal'],
  portalHas: ['JSON · RSS · Atom', 'JSON · RSS · Atom'],
  reads: ['đọc · làm sạch', 'reads · cleans'],
  host: ['Trang của bạn', 'Your page'],
  hostHas: ['bài đọc được ngay', 'an article to read'],
  snippet: ['Dán vào trang', 'Paste it into a page'],
  snippetHow: [
    'Đường dẫn là của máy chủ này; `integrity` là mã băm đúng của tệp. Dòng nằm trong thẻ là phần dự phòng: người đọc luôn có một liên kết.',
    'The addresses are this server’s; `integrity` is the true hash of the file. What stands inside the tag is the fallback: the reader always has a link.',
  ],
  snippetName: ['Đoạn mã nhúng bài viết', 'The snippet that embeds the article'],
  noHash: [
    'Không đọc được `dist/integrity.json`, nên đoạn mã chưa có mã băm: hãy chạy `npm run build` rồi tải lại trang.',
    '`dist/integrity.json` could not be read, so the snippet has no hash yet: run `npm run build` and load the page again.',
  ],
  live: ['Bài thật, đang chạy', 'A real article, live'],
  ways: ['Năm lối vào', 'Five ways in'],
  embed: ['Nhúng', 'Embed'],
  embedWhat: [
    'Xem trên từng loại trang: WordPress, Drupal, Bootstrap 3, trang cũ, trang in.',
    'See it on every kind of page: WordPress, Drupal, Bootstrap 3, old ones, paper.',
  ],
  publish: ['Đăng', 'Publish'],
  publishWhat: [
    'JSON của một bài: sửa ngay trên trang, lỗi được chỉ tận dòng.',
    'The JSON of an article: edit it in place, and see what is wrong where.',
  ],
  style: ['Tạo kiểu', 'Style'],
  styleWhat: [
    'Sáu giao diện làm bằng biến CSS, có một bộ đỏ và vàng, độ tương phản được đo.',
    'Six themes made of custom properties, one of them red and gold, contrast measured.',
  ],
  check: ['Kiểm tra', 'Check'],
  checkWhat: [
    'Mọi thẻ, mọi trạng thái, với tiêu chí nghiệm thu viết bằng lời thường.',
    'Every element in every state, with acceptance criteria in plain words.',
  ],
  read: ['Đọc', 'Read'],
  readWhat: [
    'Trang tin minh họa của một phường, với bài được nhúng như trên một trang thật.',
    'A ward’s site, made up, with the article embedded as on a real one.',
  ],
};
