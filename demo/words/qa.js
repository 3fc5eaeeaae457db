/** Words of the list of all states: Vietnamese, then English. */
export const words = {
  title: ['Mọi thẻ, mọi trạng thái', 'Every element in every state'],
  intro: [
    'Chọn một thẻ để sửa trực tiếp, hay một trạng thái để xem điều phải thấy. Dấu ✓ và ✗ đến từ phép thử bên dưới.',
    'Choose an element to edit it live, or a state to see what should be seen. ✓ and ✗ come from the run below.',
  ],
  states: ['{count} trạng thái', '{count} states'],
  alone: ['riêng', 'alone'],
  aloneName: ['{title}, trên một trang riêng', '{title}, alone on a page'],
  run: ['Chạy thử mọi trạng thái', 'Run all states'],
  runWhat: [
    'Mỗi trạng thái có kết cục được biết trước (hiện bài, hay một loại lỗi) được dựng trên trang này rồi so với kết cục thấy được. Mất chừng một phút; mắt người vẫn phải xem phần còn lại.',
    'Each state whose end is known (an article, or a kind of error) is put up on this page, and what it came to is compared. It takes about a minute; the rest is for your eyes.',
  ],
  running: ['Đang chạy {done}/{all}: {id}', 'Running {done}/{all}: {id}'],
  ran: ['{met} đạt, {missed} không đạt.', '{met} as expected, {missed} not.'],
  expected: ['Phải ra: {outcome}. Thấy: ', 'Expected: {outcome}. Seen: '],
  nothing: ['chưa có gì', 'nothing yet'],
  markup: ['Mã nguồn', 'Markup'],
  events: ['Sự kiện', 'Events'],
  edit: ['Sửa trực tiếp', 'Edit it live'],
  all: ['Mọi trạng thái', 'All states'],
  unknown: [
    'Không có trạng thái “{id}”: liên kết có thể đã bị cắt. Hãy chọn trong danh sách.',
    'There is no state “{id}”: the link may have been cut. Choose from the list.',
  ],
};
