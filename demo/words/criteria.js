/** Acceptance criteria of each element, whatever its state: Vietnamese, then English. */
export const criteria = {
  'lx-article': [
    [
      'Không có JavaScript, trong lúc tải và khi không tải được, người đọc luôn có liên kết nằm trong thẻ.',
      'Without JavaScript, while it loads and where it fails, the reader has the link inside the tag.',
    ],
    [
      'Bài hiện trọn vẹn hoặc nói một câu vì sao không; không bao giờ để một khoảng trống không lời.',
      'The article is shown whole, or a sentence says why not; never a silent gap.',
    ],
    [
      'Chữ của bài dễ đọc trên mọi trang: cỡ vừa của người đọc, dòng chừng 66 ký tự, dấu tiếng Việt không chạm nhau.',
      'Its text is readable on any page: the reader’s medium size, lines of about 66 characters, Vietnamese marks that do not touch.',
    ],
    [
      'Không có gì rộng hơn khung của nó ở 320 px và khi phóng to 400 %; chỉ bảng mới cuộn ngang.',
      'Nothing is wider than its box at 320 px and at 400 % zoom; only tables scroll sideways.',
    ],
    [
      'Mọi việc làm được bằng bàn phím; con trỏ bàn phím thấy rõ; nút cao 44 px.',
      'All can be done by keyboard; the focus is seen; buttons are 44 px high.',
    ],
    [
      'Mã độc, CSS và biểu mẫu của bài không đến được trang; trang không nhận báo cáo vi phạm nào.',
      'No script, style or form of the article reaches the page; no policy report is sent.',
    ],
    [
      'Mỗi bài kết thúc bằng đúng một trong hai sự kiện lx-load và lx-error.',
      'Each input ends with exactly one of lx-load and lx-error.',
    ],
  ],
  'lx-byline': [
    [
      'Tác giả, ngày và nguồn trên một dòng, cách nhau bằng “•”; không có “•” lẻ loi khi thiếu một phần.',
      'Authors, date and source in one line with “•” between; none is left alone where one is missing.',
    ],
    [
      'Một ngày theo lịch là cùng một ngày cho mọi người đọc; giờ thì ghi rõ múi giờ.',
      'A calendar day is the same day for every reader; a time of day names its zone.',
    ],
    [
      'Ngày không đọc được thì không hiện, và có một lx-warning.',
      'A date that cannot be read is not shown, and an lx-warning says so.',
    ],
  ],
  'lx-font-size': [
    [
      'Ba nút cao 44 px có tên đọc được; “A” cho biết đang ở cỡ thường.',
      'Three buttons of 44 px with names; “A” says whether the size is the usual one.',
    ],
    [
      'Một lần bấm đổi mọi chữ của lx trên trang, được giữ qua các trang và các thẻ trình duyệt.',
      'A press changes every lx text on the page, and is kept across pages and tabs.',
    ],
    [
      'Ở bậc cuối, nút nói không đi tiếp được mà không mất con trỏ bàn phím.',
      'At the last step the button says that there is no further, without losing the focus.',
    ],
  ],
  'lx-article-list': [
    [
      'Tin mới nhất đứng đầu, dù đến từ nguồn nào; cùng một tin không hiện hai lần.',
      'The newest stands first, whatever feed it came from; no item is shown twice.',
    ],
    [
      'Một nguồn hỏng không kéo đổ các nguồn khác, và được nêu tên cùng nút thử lại.',
      'A dead feed does not take the others with it, and is named with a button to try again.',
    ],
    [
      'Tin đến sau không đẩy tin đang đọc: người đọc được mời xem.',
      'What comes late does not push what is being read: the reader is asked.',
    ],
    [
      'Cả thẻ tin là một liên kết; bàn phím đi qua mỗi tin một lần.',
      'The whole card is one link; the keyboard passes each item once.',
    ],
  ],
  'lx-alert': [
    [
      'Không có thông báo thì không chiếm chỗ; thông báo không có hạn thì bị từ chối.',
      'Where there is no alert it takes no room; one without an end is refused.',
    ],
    [
      'Mức độ được nói bằng chữ, không chỉ bằng màu.',
      'The level is said in words, not by colour alone.',
    ],
    [
      'Người đọc đóng được nó bằng nút 44 px, và nó không hiện lại.',
      'The reader can close it by a button of 44 px, and it does not come again.',
    ],
  ],
};
