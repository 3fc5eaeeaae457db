/** Words that all tools share: Vietnamese, then English. */
export const words = {
  tools: ['Công cụ', 'Tools'],
  playground: ['Sân thử', 'Playground'],
  playgroundWhat: [
    'Dán nội dung từ hệ quản trị, xem lx làm sạch ra sao.',
    'Paste what a CMS holds, and see how lx cleans it.',
  ],
  map: ['Lập bản đồ', 'Map maker'],
  mapWhat: [
    'JSON nào cũng được: chỉ vào tiêu đề, ngày, thân bài, nhận thẻ.',
    'Any JSON: point at title, date and body, and get the tag.',
  ],
  snippet: ['Lập đoạn mã', 'Snippet maker'],
  snippetWhat: [
    'Từ một địa chỉ đã kiểm tra đến đoạn mã cho trang của bạn.',
    'From an address that was checked to the snippet for your page.',
  ],
  doctor: ['Bác sĩ', 'Doctor'],
  doctorWhat: [
    'Vì sao bài không hiện trên một trang đang chạy.',
    'Why an article does not show on a live page.',
  ],

  file: ['Chọn tệp', 'Choose a file'],
  fileHow: ['hoặc thả tệp vào ô trên', 'or drop one on the field above'],
  address: ['Địa chỉ', 'Address'],
  get: ['Lấy về', 'Fetch'],
  back: ['Trả lại bản trước', 'Bring back what was here'],
  examples: ['Ví dụ:', 'Examples:'],
  share: ['Tạo liên kết', 'Make a link'],
  save: ['Lưu thành tệp', 'Save as a file'],
  shareName: ['Liên kết chứa nội dung', 'The link that holds the input'],

  fetching: ['Đang lấy…', 'Fetching…'],
  took: ['Đã lấy {name}, {count} ký tự.', 'Took {name}, {count} characters.'],
  fromClipboard: [
    'Đã dán HTML từ bộ nhớ tạm, {count} ký tự.',
    'Pasted HTML from the clipboard, {count} characters.',
  ],
  noHtml: [
    'Bộ nhớ tạm không có HTML, nên chỉ chữ được dán. Hãy chép từ trang hoặc ô soạn thảo, hoặc dán mã nguồn.',
    'The clipboard has no HTML, so only its text was pasted. Copy from the page or the editor, or paste the source.',
  ],
  noClipboard: [
    'Bộ nhớ tạm không có chữ nào. Hãy chọn tệp hoặc ghi địa chỉ.',
    'The clipboard holds no text. Choose a file, or name an address.',
  ],
  large: [
    'Tệp {name} nặng {size} MB; nhiều nhất là 5 MB, nên tệp không được đọc.',
    'The file {name} has {size} MB; 5 MB is the most, so it was not read.',
  ],
  binary: [
    '{name} không phải tệp chữ. Cần tệp HTML, JSON hoặc XML.',
    '{name} is not text. It must be HTML, JSON or XML.',
  ],
  unreadable: ['Không đọc được {name}.', '{name} cannot be read.'],
  noAddress: ['Hãy ghi một địa chỉ https.', 'Write an https address.'],
  notTaken: [
    '{why} Hãy dán nội dung hoặc chọn tệp; những gì đã có vẫn còn nguyên.',
    '{why} Paste the content or choose a file; what was here is untouched.',
  ],
  cut: [
    'Liên kết này bị cắt mất một phần, nên không mở được. Hãy chép lại cả liên kết.',
    'This link was cut, so it cannot be opened. Copy all of it again.',
  ],
  unknown: [
    'Liên kết này do một bản mới hơn tạo ra.',
    'This link was made by a newer version of this page.',
  ],
  'old-browser': [
    'Trình duyệt này không giải nén được liên kết. Hãy dùng trình duyệt mới hơn.',
    'This browser cannot unpack the link. Use a newer one.',
  ],
  tooLong: [
    'Liên kết sẽ dài {count} ký tự và sẽ bị cắt khi gửi. Hãy lưu thành tệp rồi gửi tệp.',
    'The link would have {count} characters and be cut on its way. Save a file, and send that.',
  ],
  linked: [
    'Liên kết giữ toàn bộ nội dung; không máy chủ nào thấy nó.',
    'The link holds the whole input; no server sees it.',
  ],
  brokenJson: [
    'JSON hỏng ở dòng {line}, cột {column}: {message}',
    'The JSON is broken in line {line}, column {column}: {message}',
  ],
  brokenJsonSomewhere: ['JSON hỏng: {message}', 'The JSON is broken: {message}'],
};
