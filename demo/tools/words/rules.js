/** What each rule of a report does, by its name there: Vietnamese, then English. */
export const rules = {
  alternatives: [
    'Bản thay thế của cùng một nội dung được gộp lại',
    'Alternatives of one thing became one',
  ],
  byline: [
    'Tên tác giả hoặc nguồn ở cuối bài được đưa về đúng chỗ',
    'A byline or source at the end went to its own place',
  ],
  captions: ['Dòng dưới ảnh thành chú thích', 'A line below a picture became its caption'],
  'data-tables': ['Bảng số liệu có hàng tiêu đề', 'A table of data got its header row'],
  'editor-lists': [
    'Danh sách của trình soạn thảo thành danh sách thật',
    'A list of an editor became a real list',
  ],
  embeds: ['Khung nhúng thành thẻ có liên kết', 'An embedded frame became a card with a link'],
  fallbacks: ['Nội dung thay thế được dùng', 'What stands in for a thing was used'],
  galleries: ['Nhiều ảnh liền nhau thành bộ ảnh', 'Pictures in a row became a gallery'],
  giants: [
    'Khối quá lớn được chia để trang không đứng',
    'A giant block was cut, so that the page does not stop',
  ],
  headings: ['Dòng in đậm đứng riêng thành đề mục', 'A bold line became a heading'],
  hidden: ['Phần bị giấu bằng kiểu dáng', 'What a style had hidden'],
  images: ['Ảnh theo dõi hoặc ảnh không dùng được', 'A tracking pixel, or a picture of no use'],
  'layout-tables': [
    'Bảng dùng để dàn trang được tháo ra',
    'A table that only made the layout was taken apart',
  ],
  'lazy-images': ['Ảnh nạp muộn lấy địa chỉ thật', 'A lazy picture got its true address'],
  leavings: ['Đồ thừa của chương trình soạn thảo', 'What editors and pages leave behind'],
  lists: ['Dòng gạch đầu dòng thành danh sách', 'Lines with marks became a list'],
  'lone-paragraphs': [
    'Đoạn văn thừa trong ô, trong mục được bỏ lớp bọc',
    'A lone paragraph in a cell or item lost its wrapper',
  ],
  nest: ['Thẻ lồng sai được đặt lại', 'Elements nested wrongly were put right'],
  noise: ['Chú thích ẩn và thẻ thừa được bỏ', 'Comments and needless tags went'],
  'picture-sources': ['Nguồn ảnh trong picture được chọn', 'A source of a picture was chosen'],
  'plain-lines': ['Các dòng chữ trơn thành đoạn văn', 'Plain lines became paragraphs'],
  prose: [
    'Chữ, đoạn và khoảng trắng được viết lại gọn',
    'Text, paragraphs and spaces were written anew',
  ],
  repeats: ['Tiêu đề hoặc ảnh lặp lại được bỏ', 'A title or picture that stood there twice went'],
  rules: ['Dòng dấu sao, gạch thành đường kẻ', 'A line of marks became a rule'],
  shortcodes: ['Mã ngắn của hệ quản trị được đọc', 'A shortcode of the CMS was read'],
  'word-lists': ['Danh sách của Word thành danh sách thật', 'A list of Word became a real list'],
  style: ['Kiểu dáng viết trong thẻ', 'Style written into a tag'],
  class: ['Tên lớp', 'Class names'],
  id: ['Tên của phần tử', 'Names of elements'],
  script: ['Mã chạy được', 'A script'],
  href: ['Liên kết không an toàn hoặc không đọc được', 'A link that is unsafe or cannot be read'],
  src: ['Địa chỉ không an toàn hoặc không đọc được', 'An address that is unsafe or cannot be read'],
  source: ['Nguồn ảnh không đọc được', 'A source of a picture that cannot be read'],
  'data-*': ['Dữ liệu riêng của trang cũ', 'Data of the old page'],
  others: ['Các tên khác', 'Other names'],
};

/** Of names that are in no list: those of handlers, and any other. */
export const handler = ['Mã chạy khi có sự kiện', 'Code that runs on an event'];
export const other = ['Không có trong danh sách cho phép', 'Not on the list of what is allowed'];
