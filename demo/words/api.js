/** The English descriptions of custom-elements.json in Vietnamese. A test says which are missing. */
export const vietnamese = {
  // Attributes
  'Language of the controls (BCP 47); default: the nearest in the page, else Vietnamese.':
    'Ngôn ngữ của nút và nhãn (BCP 47); mặc định: theo phần trang gần nhất, nếu không có thì tiếng Việt.',
  'Language of the words (BCP 47); default: the nearest in the page, else Vietnamese.':
    'Ngôn ngữ của chữ (BCP 47); mặc định: theo phần trang gần nhất, nếu không có thì tiếng Việt.',
  "Language of the buttons' names (BCP 47); default: the nearest in the page, else Vietnamese.":
    'Ngôn ngữ của tên nút (BCP 47); mặc định: theo phần trang gần nhất, nếu không có thì tiếng Việt.',
  "Address of the alert's JSON.": 'Địa chỉ JSON của thông báo.',
  'Seconds after which the address is asked again while the page is in view, 30 or more.':
    'Sau bao nhiêu giây thì hỏi lại địa chỉ khi trang đang được xem, ít nhất 30.',
  "`auto` follows the host's colours; `light` and `dark` bring their own.":
    '`auto` theo màu của trang nhúng; `light` và `dark` mang màu riêng.',
  'IANA name of the zone in which the end is shown.': 'Tên IANA của múi giờ dùng cho giờ kết thúc.',
  "Address of the article's JSON or feed: https, or of the page's own origin, or on loopback.":
    'Địa chỉ JSON hay nguồn tin của bài: https, hoặc cùng gốc với trang, hoặc trên chính máy này.',
  'A field map for JSON of any shape, or the address of one.':
    'Bảng ánh xạ cho JSON có hình dạng bất kỳ, hoặc địa chỉ của bảng ấy.',
  'Whether `src` is loaded at once (`eager`), or when the element comes near the screen (`lazy`).':
    'Tải `src` ngay (`eager`), hay khi thẻ đến gần màn hình (`lazy`).',
  'Seconds that a copy of the article may be kept and shown while it loads, and where it cannot; 0: none.':
    'Số giây được giữ một bản của bài để hiện trong lúc tải và khi không tải được; 0: không giữ.',
  'Level of the title, 1 to 5; headings in the body follow it.':
    'Cấp của tiêu đề, 1 đến 5; đề mục trong bài theo sau.',
  'How much is shown: the whole article, a card, or title and date.':
    'Hiện bao nhiêu: cả bài, một thẻ tin, hay tiêu đề và ngày.',
  "IANA name of the zone in which dates are shown. Default: the article's, else Asia/Ho_Chi_Minh.":
    'Tên IANA của múi giờ dùng cho ngày giờ. Mặc định: của bài, nếu không có thì Asia/Ho_Chi_Minh.',
  'Hosts that images may come from, separated by spaces: `portal.example`, `*.portal.example`, `https://portal.example`. Default: any public one.':
    'Những máy chủ được đưa ảnh vào, cách nhau bằng dấu cách: `portal.example`, `*.portal.example`, `https://portal.example`. Mặc định: mọi máy chủ công khai.',
  'Hosts that images may come from, separated by spaces. Default: any public one.':
    'Những máy chủ được đưa ảnh vào, cách nhau bằng dấu cách. Mặc định: mọi máy chủ công khai.',
  'Whether a video or sound is a link (`link`), or may be played in place after a click (`inline`).':
    'Video và âm thanh là liên kết (`link`), hay phát được tại chỗ sau khi bấm (`inline`).',
  'Shows the time of day beside dates that have one.': 'Hiện giờ bên cạnh ngày, nếu có.',
  'Says of an article older than a year how old it is.': 'Nói tuổi của bài cũ hơn một năm.',
  "Hides the publisher's strip.": 'Ẩn dải của cổng thông tin.',
  'Hides the section.': 'Ẩn chuyên mục.',
  'Hides the standfirst.': 'Ẩn sapo.',
  'Hides authors and date.': 'Ẩn tác giả và ngày.',
  'Hides the text size buttons.': 'Ẩn nút cỡ chữ.',
  'Hides the lead image.': 'Ẩn ảnh đầu bài.',
  'Hides the attachments.': 'Ẩn tệp đính kèm.',
  'Hides the tags.': 'Ẩn thẻ chủ đề.',
  'Hides related articles.': 'Ẩn tin liên quan.',
  "Hides the publisher's trust marks.": 'Ẩn dấu tin cậy của cổng.',
  "Leaves no plain copy of the text among the element's children, where Reader View finds it.":
    'Không để lại bản chữ thuần trong thẻ cho chế độ đọc của trình duyệt.',
  'Shows what was read, or why nothing is shown; also in the console.':
    'Hiện những gì đã đọc, hay vì sao không có gì; cả trong bảng điều khiển của trình duyệt.',
  'Addresses of feeds in any known format, separated by white space.':
    'Địa chỉ các nguồn tin, định dạng nào lx biết cũng được, cách nhau bằng dấu cách.',
  'Whether the feeds are loaded at once (`eager`), or when the list comes near the screen (`lazy`).':
    'Tải các nguồn ngay (`eager`), hay khi danh sách đến gần màn hình (`lazy`).',
  'Cards with pictures, rows with small pictures, or titles and dates.':
    'Thẻ tin có ảnh, dòng có ảnh nhỏ, hay tiêu đề và ngày.',
  'How many items are shown at first and come with each step, 1 to 200.':
    'Số tin lúc đầu và mỗi lần xem thêm, 1 đến 200.',
  'Only items of the section with this name.': 'Chỉ lấy tin của chuyên mục có tên này.',
  'Only items with this tag.': 'Chỉ lấy tin có thẻ chủ đề này.',
  'Only items in this language (BCP 47), and those that do not say.':
    'Chỉ lấy tin bằng ngôn ngữ này (BCP 47), và tin không ghi ngôn ngữ.',
  'Only items published since: RFC 3339, or a calendar day.':
    'Chỉ lấy tin đăng từ lúc này: RFC 3339, hoặc một ngày theo lịch.',
  'Whether a title leads to the portal, or opens the article in place where the feed carries it whole.':
    'Tiêu đề dẫn về cổng, hay mở bài tại chỗ khi nguồn có trọn bài.',
  "Makes an entry in the page's history for an article that is opened in place.":
    'Ghi bài mở tại chỗ vào lịch sử của trang.',
  'Seconds after which the feeds are asked again while the list is in view, 60 or more; 0: never.':
    'Sau bao nhiêu giây thì hỏi lại các nguồn khi danh sách đang được xem, ít nhất 60; 0: không hỏi.',
  'Level of the titles, 1 to 6.': 'Cấp của các tiêu đề, 1 đến 6.',
  'Hides pictures.': 'Ẩn ảnh.',
  'Hides standfirsts.': 'Ẩn sapo.',
  'Hides sections.': 'Ẩn chuyên mục.',
  'Hides the button for older items.': 'Ẩn nút xem tin cũ hơn.',
  'Authors as printed: "Tin, ảnh: Ngọc Minh".': 'Tác giả như khi in: “Tin, ảnh: Ngọc Minh”.',
  'When it was published: RFC 3339 with offset, or a calendar day (2022-05-13).':
    'Lúc đăng: RFC 3339 có độ lệch giờ, hoặc một ngày theo lịch (2022-05-13).',
  'When it was last modified, as `date-published`.': 'Lúc sửa gần nhất, viết như `date-published`.',
  'Name of the source that the text was taken from.': 'Tên nguồn của bài.',
  'Address of that source.': 'Địa chỉ của nguồn ấy.',
  'Whether to show the time of day too, where one is given.': 'Hiện cả giờ, nếu có.',
};
