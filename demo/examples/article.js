// States of an article that is there.
import { file, group, loads, real } from './trees.js';

/** @type {import('../examples.js').Example[]} */
export const articles = group(
  'lx-article',
  ['Bài viết', 'The article'],
  [
    loads(
      'real',
      ['Bài thật', 'The real article'],
      [
        'Dải của cổng thông tin, chuyên mục, tiêu đề, “Thanh Tùng • 13/05/2022” cùng A− A A+, mười đoạn văn, ảnh kèm chú thích (không có chữ “Ảnh:”) sau đoạn thứ ba, tệp đính kèm, tin liên quan, nguồn và dấu tin cậy. Không còn dấu vết của Word; “./.” đi liền với “địch”.',
        'Publisher strip, section, title, “Thanh Tùng • 13/05/2022” with A- A A+, ten paragraphs, the picture with its caption (no “Ảnh:”) after the third, attachment, related, source and trust mark. No trace of Word; “./.” stays with “địch”.',
      ],
      real(),
    ),
    loads(
      'photos',
      ['Ảnh đủ mọi khổ', 'Photographs of every shape'],
      [
        'Ảnh đầu bài khổ ngang, một ảnh dọc trong bài, một bộ ảnh, một ảnh không tải được: có lời thay thế và chú thích, không để lại khoảng trống. Mặt trời ở đâu cũng tròn, cả khi xoay ngang điện thoại và trên giấy in.',
        'A landscape lead picture, a portrait in the text, a gallery, a picture that does not come: its alternative text and caption, no hole. The sun is round everywhere, also on a phone held sideways and on paper.',
      ],
      file('photos'),
    ),
    loads(
      'sample',
      ['Ảnh đầu bài và sapo', 'Lead image and standfirst'],
      [
        'Sapo dưới tiêu đề; ảnh đầu bài có chú thích và tên người chụp, nằm trên lời văn.',
        'Standfirst under the title; lead image with caption and credit above the text.',
      ],
      file('sample'),
    ),
    loads(
      'blocks',
      ['Thân bài bằng khối, đủ mọi loại', 'Body of blocks, every type'],
      [
        'Đoạn văn, ba cấp đề mục, danh sách, trích dẫn, ảnh, bộ ảnh, bảng có hai dòng tiêu đề, hai video và một âm thanh không tải gì trước khi bấm, tệp, hai lời báo, đường ngăn, HTML tự do có chú thích cuối trang dùng được. Khối lạ “poll” hiện phần dự phòng; khối lạ “chart” không hiện gì và có cảnh báo.',
        'Paragraphs, three levels of headings, lists, quote, image, gallery, table with two header rows, two videos and an audio that load nothing before a click, file, two notices, divider, free HTML with a working footnote. The unknown “poll” shows its fallback; the unknown “chart” shows nothing and warns.',
      ],
      file('blocks'),
    ),
    loads(
      'inline-media',
      ['media="inline"', 'media="inline"'],
      [
        'Mỗi video và âm thanh có một nút phát tại chỗ. Chính sách của trang này không cho trình phát nào vào, nên sau khi bấm thì nút mất, liên kết còn, và nhật ký không có báo cáo vi phạm.',
        'Each video and sound has a button that plays it in place. This page’s policy lets no player in, so after a click the button goes, the link stays, and the log shows no policy report.',
      ],
      file('blocks', { media: 'inline' }),
    ),
    loads(
      'word',
      ['Thân bài dán từ Word', 'Body pasted from Word'],
      [
        'Tiêu đề không lặp lại, không chữ đỏ, không canh đều hai bên; “Ba nhóm việc chính” là đề mục, ba gạch đầu dòng là danh sách, ảnh có chú thích, bảng có tên và dòng tiêu đề, tên tác giả lấy từ dòng cuối. Nhật ký đếm những gì đã bỏ và đã sửa.',
        'No repeated title, no red, no justified text; “Ba nhóm việc chính” is a heading, three bullets are a list, the picture has a caption, the table a caption and a header row, the byline comes from the last line. The log counts what was removed and changed.',
      ],
      file('word'),
    ),
    loads(
      'hostile',
      ['Thân bài có ý đồ xấu', 'Hostile body'],
      [
        'Chỉ còn những câu chữ bình thường. Tiêu đề của thẻ trình duyệt không đổi, không biểu mẫu, không khung, không lớp phủ, nhật ký không có báo cáo vi phạm; “<b>” trong tiêu đề hiện nguyên là chữ.',
        'Only plain sentences are left. The tab’s title is unchanged, no form, no frame, no overlay, no policy report in the log; “<b>” in the title is shown as text.',
      ],
      file('hostile'),
    ),
    loads(
      'english',
      ['Bài tiếng Anh, nút tiếng Anh', 'English article, English controls'],
      [
        'Nút bằng tiếng Anh (“Text size”, “Updated”), ngày viết theo lối Anh, thân bài được đánh dấu lang="en".',
        'Controls in English (“Text size”, “Updated”), dates in English form, the body marked lang="en".',
      ],
      file('english', { lang: 'en' }),
    ),
    loads(
      'long-title',
      ['Tiêu đề dài', 'Long title'],
      [
        'Tiêu đề xuống dòng cân đối, không bị cắt, dấu chồng không chạm dòng trên.',
        'The title wraps in balanced lines, nothing is cut off, stacked diacritics do not touch.',
      ],
      file('long-title'),
    ),
    loads(
      'no-image',
      ['Không có ảnh', 'No image'],
      ['Không có khoảng trống ở chỗ của ảnh.', 'No gap where the image would be.'],
      file('no-image'),
    ),
    loads(
      'no-author',
      ['Không có tác giả', 'No author'],
      [
        'Dòng tác giả bắt đầu bằng ngày; không có dấu “•” lẻ loi.',
        'The byline line starts with the date; no lonely “•”.',
      ],
      file('no-author'),
    ),
    loads(
      'no-date',
      ['Không có ngày', 'No date'],
      [
        'Dòng tác giả chỉ có tên; không có dấu “•” lẻ loi.',
        'The byline line shows the author only; no lonely “•”.',
      ],
      file('no-date'),
    ),
    loads(
      'no-publisher',
      ['Không có cổng, không có nguồn', 'No publisher, no source'],
      [
        'Không có dải của cổng; cuối bài vẫn có liên kết đến trang gốc.',
        'No publisher strip; the foot still links to the original page.',
      ],
      file('no-publisher'),
    ),
    loads(
      'only-required',
      ['Chỉ có tiêu đề và thân bài', 'Title and body only'],
      [
        'Tiêu đề, A− A A+ và lời văn; không có đường kẻ, khung hay đề mục rỗng.',
        'Title, A- A A+ and text; no empty rules, boxes or headings.',
      ],
      file('only-required'),
    ),
    loads(
      'no-body',
      ['Không có thân bài', 'No body'],
      [
        'Tiêu đề, sapo và liên kết đến trang gốc.',
        'Title, standfirst and the link to the original page.',
      ],
      file('no-body'),
    ),
    loads(
      'with-time',
      ['Giờ trong ngày', 'Time of day'],
      [
        '“07/03/2026 08:30 (GMT+7)”: giờ Việt Nam cho mọi người đọc.',
        '“07/03/2026 08:30 (GMT+7)”, Vietnam’s time for every reader.',
      ],
      file('no-image', { 'with-time': '' }),
    ),
    loads(
      'with-age',
      ['with-age', 'with-age'],
      [
        '“Bài đăng cách đây 4 năm.” ở trên lời văn; bài trong năm nay thì không có câu đó.',
        '“Bài đăng cách đây 4 năm.” above the text; nothing of the kind on an article of this year.',
      ],
      real({ 'with-age': '' }),
    ),
    loads(
      'updated',
      ['Có sửa về sau', 'Modified later'],
      ['“Cập nhật: 08/03/2026” sau ngày đăng.', '“Cập nhật: 08/03/2026” after the date.'],
      file('updated'),
    ),
    loads(
      'archived',
      ['Đã lưu trữ', 'Archived'],
      [
        'Một lời báo nhẹ ở trên lời văn: bài đúng vào lúc đăng.',
        'A quiet notice that the article was correct when published, above the text.',
      ],
      file('archived'),
    ),
    loads(
      'corrections',
      ['Đính chính', 'Corrections'],
      [
        'Hai lời đính chính có ngày, sau lời văn. Sau “4.000 mét” có liên kết dẫn xuống lời đính chính.',
        'Two dated corrections after the text. Behind “4.000 mét” a link leads to them.',
      ],
      file('corrections'),
    ),
    loads(
      'attachments',
      ['Tệp đính kèm', 'Attachments'],
      [
        'Năm tệp có nhãn PDF, DOCX, XLSX, ZIP, PDF; số hiệu, nơi ban hành, ngày và dung lượng nếu biết (từ 812 B đến 1,2 GB, viết theo lối Việt Nam); tên dài xuống dòng ngay dưới chính nó.',
        'Five files with badges PDF, DOCX, XLSX, ZIP, PDF; number, issuer, date and size where known (812 B to 1,2 GB in Vietnamese notation); the long title wraps under itself.',
      ],
      file('attachments'),
    ),
    loads(
      'full-foot',
      ['Đủ mọi thứ sau lời văn', 'Everything after the text'],
      [
        'Hai tác giả, thẻ chủ đề, tin liên quan (một tin không có ngày), bản dịch, bản quyền, giấy phép, liên kết góp ý và hai dấu tin cậy, dấu thứ hai không có liên kết.',
        'Two authors, tags, related items (one without a date), translations, copyright, licence, feedback link and two trust marks, the second without a link.',
      ],
      file('full-foot'),
    ),
    loads(
      'warnings',
      ['Thành phần phụ bị hỏng', 'Bad optional members'],
      [
        'Bài hiện ra mà không có chúng; mỗi cái có một lx-warning trong nhật ký: datePublished, summary, image, một thẻ chủ đề, một tin liên quan. dateModified không ghi múi giờ: được đọc theo giờ Việt Nam, có cảnh báo.',
        'The article is shown without them; an lx-warning for each in the log: datePublished, summary, image, one tag, one related item. dateModified has no offset: it is read as Vietnam’s time, with a warning.',
      ],
      file('warnings'),
    ),
  ],
);
