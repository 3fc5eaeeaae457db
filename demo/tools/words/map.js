/** Words of the map maker: Vietnamese, then English. */
export const words = {
  title: ['Lập bản đồ trường', 'Map maker'],
  intro: [
    'JSON của bạn không theo dạng nào lx biết? Dán nó vào, chỉ xem đâu là tiêu đề, ngày, thân bài. Bản đồ và thẻ hiện ra bên cạnh, với bài đọc thử.',
    'Your JSON is of no format that lx knows? Paste it, and point at the title, the date, the body. The map and the tag come out beside it, with a preview.',
  ],
  input: ['JSON', 'JSON'],
  example: ['JSON của một phường (minh họa)', 'JSON of a ward (made up)'],
  tree: ['Cây JSON', 'The JSON as a tree'],
  treeHow: [
    'Bấm một dòng rồi chọn nó là gì. Của mỗi danh sách chỉ mục đầu được hiện.',
    'Press a row and choose what it is. Of a list only its first item is shown.',
  ],
  chosen: ['Đã chọn', 'Chosen'],
  guessed: [
    'Những dòng này là phỏng đoán theo tên; hãy sửa nếu sai.',
    'These are guesses by name; correct what is wrong.',
  ],
  noGuess: [
    'Không đoán được trường nào. Hãy chỉ ra tiêu đề trước.',
    'No member could be guessed. Point at the title first.',
  ],
  isWhat: ['{path} là gì?', 'What is {path}?'],
  nothing: ['không dùng', 'not used'],
  drop: ['Bỏ {role}', 'Take {role} away'],
  tail: ['{count} mục nữa, cùng dạng', '{count} more, alike'],
  map: ['Bản đồ', 'The map'],
  tag: ['Thẻ cho một bài', 'The tag of an article'],
  listTag: ['Thẻ cho danh sách', 'The tag of a list'],
  src: ['Địa chỉ của JSON này', 'Address of this JSON'],
  template: [
    'Mẫu địa chỉ trang ({} là chỗ của giá trị)',
    'The page’s address ({} is where the value goes)',
  ],
  preview: ['Đọc thử', 'Preview'],
  noTitle: [
    'Bản đồ chưa có tiêu đề: hãy chọn dòng chứa tiêu đề.',
    'The map has no title yet: choose the row that holds it.',
  ],
  outside: [
    'Nằm ngoài danh sách nên không dùng được: {roles}. Chọn dòng bên trong danh sách.',
    'Outside of the list, so of no use: {roles}. Choose rows inside of the list.',
  ],
  fits: ['Bản đồ khớp: lx đọc được bài đầu tiên.', 'The map fits: lx reads the first article.'],
  fitsNoted: [
    'Bản đồ khớp: lx đọc được bài đầu tiên, và nhắc điều dưới đây.',
    'The map fits: lx reads the first article, and remarks this.',
  ],
  fitsNot: [
    'Bản đồ chưa khớp hết; mỗi dòng dưới đây nói ở đâu.',
    'The map does not fit all; each line below says where.',
  ],
  failed: [
    'lx không đọc được ({kind}, {path}): {message}',
    'lx cannot read it ({kind}, {path}): {message}',
  ],
  notJson: [
    'Đây không phải JSON. RSS, Atom và HTML không cần bản đồ: hãy thử ở sân thử.',
    'This is no JSON. RSS, Atom and HTML need no map: try them in the playground.',
  ],
  noMap: [
    'lx đã biết dạng này; bản đồ chỉ cần khi muốn sửa điều nó đọc.',
    'lx knows this format by itself; a map is needed only to correct what it reads.',
  ],
  waiting: ['Chưa có JSON.', 'There is no JSON yet.'],
  fallback: ['Tin trên cổng thông tin', 'On the portal'],

  items: ['danh sách bài', 'list of articles'],
  next: ['phần tiếp theo', 'next part'],
  id: ['mã bài', 'id'],
  url: ['địa chỉ trang', 'address of the page'],
  titleRole: ['tiêu đề', 'title'],
  summary: ['tóm tắt', 'standfirst'],
  body: ['thân bài', 'body'],
  byline: ['tác giả', 'author'],
  datePublished: ['ngày đăng', 'date published'],
  dateModified: ['ngày sửa', 'date modified'],
  'section.name': ['chuyên mục', 'section'],
  'image.url': ['ảnh', 'picture'],
  'image.alt': ['mô tả ảnh', 'text for the picture'],
  'image.caption': ['chú thích ảnh', 'caption of the picture'],
  tags: ['từ khóa', 'tags'],
};
