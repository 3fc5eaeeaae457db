/** Words of the doctor's page: Vietnamese, then English. */
export const words = {
  title: ['Bác sĩ lx', 'lx doctor'],
  intro: [
    'Bài không hiện trên một trang đang chạy? Đoạn chữ dưới đây, dán vào bảng điều khiển của trình duyệt, nói vì sao: CSP, CORS, kiểu dữ liệu, mã băm, phiên bản, màu chữ. Nó không cần lx trên trang ấy và không gửi gì đi.',
    'An article does not show on a live page? The text below, pasted into the browser’s console there, says why: CSP, CORS, types, hash, version, contrast. It needs no lx on that page, and sends nothing anywhere.',
  ],
  findings: ['Kết quả', 'Findings'],
  findingsOf: ['Kết quả của {page}', 'Findings of {page}'],
  noFindings: ['Liên kết này không có kết quả nào.', 'This link holds no findings.'],
  console: ['Dán vào bảng điều khiển', 'Paste it into the console'],
  consoleHow: [
    'Mở trang có lỗi, bấm F12, chọn Console, dán, rồi Enter. Trình duyệt có thể bắt gõ “allow pasting” trước.',
    'Open the page in question, press F12, choose Console, paste, and press Enter. A browser may ask you to type “allow pasting” first.',
  ],
  consoleName: ['Đoạn chữ cho bảng điều khiển', 'The text for the console'],
  bookmark: ['Hoặc giữ làm dấu trang', 'Or keep it as a bookmark'],
  bookmarkHow: [
    'Kéo liên kết này lên thanh dấu trang, rồi bấm nó trên trang có lỗi. Trang có CSP chặt sẽ chặn dấu trang (không có gì xảy ra): khi đó hãy dán vào bảng điều khiển. Trên điện thoại: tạo một dấu trang rồi thay địa chỉ của nó bằng đoạn chữ được chép.',
    'Drag this link to the bookmarks bar, and press it on the page in question. A strict CSP blocks bookmarks (nothing happens then): paste the text into the console instead. On a phone: make a bookmark, and put the copied text in the place of its address.',
  ],
  bookmarkName: ['Bác sĩ lx', 'lx doctor'],
  bookmarkPressed: [
    'Kéo liên kết lên thanh dấu trang; bấm ở đây không có tác dụng.',
    'Drag the link to the bookmarks bar; pressing it here does nothing.',
  ],
  bookmarkCopy: ['Đoạn chữ cho dấu trang', 'The text for the bookmark'],
  debug: ['Trang của bạn: thuộc tính debug', 'Your own page: the attribute debug'],
  debugHow: [
    'Ghi `debug` lên thẻ: cuối bài có bảng nói đã đọc gì, bỏ gì, viết lại gì, và vì sao trống. Bỏ nó đi trước khi có người đọc.',
    'Write `debug` on the tag: a panel at its end says what was read, taken out and rewritten, and why it is empty. Take it away before readers come.',
  ],
  debugName: ['Thẻ có debug', 'A tag with debug'],
  try: ['Thử', 'Try it'],
  tryHow: [
    'Trên trang này có ba thẻ hỏng sẵn, một thẻ bị giấu nên không thấy (minh họa). Bấm để bác sĩ xem chính trang này.',
    'Three tags on this page are broken on purpose; one is hidden and cannot be seen. Press, and the doctor looks at this page.',
  ],
  run: ['Xem trang này', 'Look at this page'],
  noText: [
    'Không đọc được dist/lx-doctor.js: hãy chạy npm run build rồi tải lại trang.',
    'dist/lx-doctor.js could not be read: run npm run build and load the page again.',
  ],
  noJson: ['Thẻ trống (minh họa)', 'An empty tag (demo)'],
  login: ['Địa chỉ dẫn tới trang đăng nhập (minh họa)', 'An address that leads to a login (demo)'],
  unseen: ['Thẻ bị giấu (minh họa)', 'A hidden tag (demo)'],
};
