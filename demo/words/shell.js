/**
 * Words of the frame around every page: Vietnamese, then English. A word may hold `code` and
 * places for links and values: {name}.
 */
export const words = {
  skip: ['Đến nội dung chính', 'Skip to the main content'],
  tagline: ['bài báo của cổng thông tin, trên mọi trang', 'a portal’s articles, on any page'],
  nav: ['Các trang', 'Pages'],
  languages: ['Ngôn ngữ', 'Language'],
  start: ['Bắt đầu', 'Start'],
  elements: ['Các thẻ', 'Elements'],
  tools: ['Công cụ', 'Tools'],
  themes: ['Giao diện', 'Themes'],
  hosts: ['Trang nhúng', 'Host pages'],
  foot: [
    'Trang minh họa của lx. Mọi nội dung đều đặt ra để minh họa, trừ tiêu đề, tác giả, ngày đăng và lời văn của bài “Sơ kết hoạt động của Ban chỉ đạo 35 thành phố Long Xuyên”.',
    'The demo of lx. All content is made up, except the title, author, date and text of the article “Sơ kết hoạt động của Ban chỉ đạo 35 thành phố Long Xuyên”.',
  ],
  footPolicy: [
    'Trang này chạy dưới chính sách nội dung nghiêm ngặt (CSP, Trusted Types), không gửi gì đi và không đặt cookie.',
    'This page runs under a strict Content Security Policy with Trusted Types, sends nothing and sets no cookie.',
  ],
  copy: ['Chép', 'Copy'],
  copied: ['Đã chép.', 'Copied.'],
  selected: [
    'Trình duyệt không cho chép: đoạn mã đã được bôi đen, hãy bấm Ctrl+C (hoặc giữ rồi chọn “Sao chép”).',
    'The browser does not let a page copy: the text is selected now, press Ctrl+C (or hold it and choose “Copy”).',
  ],
};
