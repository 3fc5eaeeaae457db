type Saying = readonly [level: 'bad' | 'note' | 'good', vi: string, en: string];

/** Every thing that the doctor can say; names in braces are filled in. */
const all = {
  // The script.
  'no-script': [
    'bad',
    'Trang không có thẻ script của lx. Chép thẻ script vào giao diện của trang.',
    'This page has no script tag of lx. Put the script tag into the page’s theme.',
  ],
  'not-running': [
    'bad',
    'Có thẻ script của lx nhưng nó không chạy. Xem các dòng về script bên dưới.',
    'There is a script tag of lx, but it does not run. See the lines about the script below.',
  ],
  running: ['good', 'lx {version} đang chạy.', 'lx {version} is running.'],
  'several-scripts': [
    'note',
    'Trang nạp lx {count} lần; bản đến trước được dùng. Nạp một lần là đủ.',
    'The page loads lx {count} times; the copy that came first is used. Once is enough.',
  ],
  'script-status': [
    'bad',
    'Máy chủ trả lời {status} cho tệp script. Sửa địa chỉ trong src.',
    'The server answers {status} for the script. Mend the address in src.',
  ],
  'script-type': [
    'bad',
    'Tệp script được gửi với kiểu “{type}”, nên trình duyệt có thể không chạy. Gửi nó là text/javascript.',
    'The script is sent as “{type}”, so a browser may refuse to run it. Send it as text/javascript.',
  ],
  'script-unread': [
    'note',
    'Không đọc lại được tệp script từ trang này (CORS hoặc connect-src), nên mã băm chưa kiểm tra được.',
    'The script cannot be read again from this page (CORS or connect-src), so its hash was not checked.',
  ],
  'no-crossorigin': [
    'bad',
    'Thẻ script có integrity nhưng thiếu crossorigin="anonymous", và tệp ở máy chủ khác: trình duyệt chặn nó.',
    'The script tag has integrity but no crossorigin="anonymous", and the file is on another server: browsers block it.',
  ],
  'hash-fine': [
    'good',
    'Mã băm của script khớp với integrity.',
    'The hash of the script is that of integrity.',
  ],
  'hash-other': [
    'bad',
    'Mã băm không khớp: thẻ ghi {pinned}, tệp là {found}. Chép lại thẻ script từ trang của bản phát hành này.',
    'The hash does not match: the tag says {pinned}, the file is {found}. Copy the script tag of this release again.',
  ],
  'no-integrity': [
    'note',
    'Thẻ script không có integrity, nên tệp bị đổi cũng vẫn chạy. Thêm: {found}',
    'The script tag has no integrity, so a file that was changed would run too. Add: {found}',
  ],
  'version-faults': [
    'bad',
    'Bản {version} có lỗi đã biết: {faults}. Cập nhật lên {newest}.',
    'Version {version} has known faults: {faults}. Update to {newest}.',
  ],
  'version-old': [
    'note',
    'Trang dùng bản {version}; bản mới nhất là {newest}.',
    'The page uses version {version}; the newest is {newest}.',
  ],
  'version-newest': [
    'good',
    'Bản {version} là bản mới nhất được biết.',
    'Version {version} is the newest that is known.',
  ],
  'hash-unknown': [
    'note',
    'Mã băm này không thuộc bản phát hành nào trong versions.json.',
    'This hash is of no release in versions.json.',
  ],
  // The policy of the page.
  'csp-script': [
    'bad',
    'CSP của trang không cho chạy {url} ({rule}). Thêm nó vào script-src.',
    'The page’s CSP does not let {url} run ({rule}). Add it to script-src.',
  ],
  'csp-connect': [
    'bad',
    'CSP của trang không cho gọi {url} ({rule}). Thêm máy chủ đó vào connect-src.',
    'The page’s CSP does not let {url} be asked ({rule}). Add its host to connect-src.',
  ],
  'csp-image': [
    'bad',
    'CSP của trang không cho hiện ảnh {url} ({rule}). Thêm máy chủ đó vào img-src.',
    'The page’s CSP does not let the picture {url} be shown ({rule}). Add its host to img-src.',
  ],
  'csp-types': [
    'bad',
    'CSP của trang có trusted-types nhưng thiếu “lx”, nên lx không hiện được gì. Thêm lx vào trusted-types.',
    'The page’s CSP has trusted-types without “lx”, so lx can show nothing. Add lx to trusted-types.',
  ],
  'csp-said': [
    'bad',
    'Trình duyệt báo CSP chặn {url} ({rule}).',
    'The browser reports that the CSP blocks {url} ({rule}).',
  ],
  'csp-unread': [
    'note',
    'Không đọc được tiêu đề CSP của trang; chỉ xét thẻ meta.',
    'The page’s CSP header could not be read; only meta tags were looked at.',
  ],
  // The tags.
  'no-tags': [
    'bad',
    'Trang không có thẻ lx nào. Hệ quản trị có thể đã bỏ thẻ lạ: dùng liên kết data-lx-article.',
    'This page has no tag of lx. The CMS may have stripped it: use a link with data-lx-article.',
  ],
  'links-waiting': [
    'bad',
    'Có {count} liên kết data-lx-article chưa thành bài viết vì script chưa chạy.',
    '{count} links with data-lx-article have not become articles, as the script has not run.',
  ],
  'not-defined': [
    'bad',
    'Thẻ này chưa được lx nhận. Script chưa chạy, hoặc tệp của thẻ trong chunks/ không đến.',
    'lx has not taken this tag. The script has not run, or the tag’s file in chunks/ did not come.',
  ],
  'no-input': [
    'bad',
    'Thẻ không có gì để hiện: không có src, không có JSON bên trong, không có thuộc tính article.',
    'The tag has nothing to show: no src, no JSON inside, no property article.',
  ],
  'from-src': ['good', 'Đọc từ src: {url}', 'Read from src: {url}'],
  'from-child': ['good', 'Đọc từ JSON nằm trong thẻ.', 'Read from the JSON inside the tag.'],
  'from-property': [
    'good',
    'Đọc từ thuộc tính article do trang đặt.',
    'Read from the property article, which the page has set.',
  ],
  'property-wins': [
    'note',
    'Thẻ có src, nhưng {other} được dùng trước.',
    'The tag has a src, but {other} counts before it.',
  ],
  loading: ['note', 'Bài đang được nạp.', 'The article is on its way.'],
  lazy: [
    'note',
    'Thẻ có loading="lazy": chỉ nạp khi gần màn hình.',
    'The tag has loading="lazy": it loads when it comes near the screen.',
  ],
  loaded: [
    'good',
    'Đã hiện “{title}”, {letters} ký tự thân bài.',
    '“{title}” is shown, {letters} letters of body.',
  ],
  'no-body': [
    'note',
    '“{title}” không có thân bài: nguồn chỉ có tiêu đề và liên kết.',
    '“{title}” has no body: its source has a title and a link alone.',
  ],
  'without-body': [
    'good',
    'Đã hiện “{title}”, không có thân bài vì variant="{variant}".',
    '“{title}” is shown, without its body, as variant="{variant}" says.',
  ],
  listed: ['good', 'Danh sách hiện {count} tin.', 'The list shows {count} items.'],
  failed: [
    'bad',
    'lx báo lỗi “{kind}” tại {path}: {message}',
    'lx reports “{kind}” at {path}: {message}',
  ],
  warned: ['note', 'Cảnh báo tại {path}: {message}', 'A warning at {path}: {message}'],
  removed: ['note', 'Đã bỏ khỏi thân bài: {what}', 'Taken out of the body: {what}'],
  changed: ['note', 'Đã viết lại trong thân bài: {what}', 'Rewritten in the body: {what}'],
  stale: [
    'note',
    'Đang hiện bản giữ lại, chưa phải bản mới.',
    'What is shown is a kept copy, not the newest.',
  ],
  hidden: ['bad', 'Không ai nhìn thấy thẻ này: {why}.', 'Nobody can see this tag: {why}.'],
  contrast: [
    'bad',
    'Chữ {ink} trên nền {paper} chỉ có độ tương phản {ratio}:1; cần ít nhất 4,5:1.',
    'Text {ink} on {paper} has a contrast of only {ratio}:1; 4.5:1 is the least.',
  ],
  'contrast-fine': [
    'good',
    'Độ tương phản của chữ là {ratio}:1.',
    'The contrast of the text is {ratio}:1.',
  ],
  'images-failed': [
    'note',
    '{count} ảnh không nạp được, ảnh đầu: {url}',
    '{count} pictures did not load, the first: {url}',
  ],
  quirks: [
    'note',
    'Trang chạy ở chế độ quirks. Thêm <!doctype html> ở dòng đầu.',
    'The page is in quirks mode. Put <!doctype html> into its first line.',
  ],
  // The address of the JSON or feed.
  'address-invalid': ['bad', 'src không phải là địa chỉ.', 'src is no address.'],
  'not-https': [
    'bad',
    'src phải là https, hoặc cùng nguồn với trang.',
    'src must be https, or of the page’s own origin.',
  ],
  'mixed-content': [
    'bad',
    'Trang là https còn src là http: trình duyệt chặn. Đổi src thành https.',
    'The page is https and src is http: browsers block that. Make src https.',
  ],
  cors: [
    'bad',
    'Máy chủ trả lời nhưng không cho trang này đọc: thiếu Access-Control-Allow-Origin.',
    'The server answers, but does not let this page read it: Access-Control-Allow-Origin is missing.',
  ],
  unreachable: [
    'bad',
    'Không có trả lời: sai địa chỉ, máy chủ tắt, hoặc không có mạng.',
    'No answer: a wrong address, a server that is down, or no network.',
  ],
  timeout: ['bad', 'Không có trả lời trong 15 giây.', 'No answer in 15 seconds.'],
  status: ['bad', 'Máy chủ trả lời {status}.', 'The server answers {status}.'],
  redirected: [
    'note',
    'Địa chỉ chuyển hướng tới {url}. Ghi thẳng địa chỉ đó.',
    'The address redirects to {url}. Write that address.',
  ],
  login: [
    'bad',
    'Trả lời là một trang đăng nhập ({url}). Cho khách đọc tệp JSON mà không đăng nhập.',
    'The answer is a login page ({url}). Let guests read the JSON without logging in.',
  ],
  html: [
    'bad',
    'Trả lời là một trang HTML, không phải JSON hay nguồn tin. Ghi địa chỉ của JSON.',
    'The answer is an HTML page, no JSON and no feed. Write the address of the JSON.',
  ],
  'wrong-type': [
    'note',
    'Dữ liệu được gửi là “{type}”; nên gửi là {better}.',
    'The data is sent as “{type}”; send it as {better}.',
  ],
  'json-broken': ['bad', 'JSON hỏng: {message}', 'The JSON is broken: {message}'],
  'too-large': [
    'bad',
    'Trả lời lớn hơn 5 MB nên không được đọc.',
    'The answer is larger than 5 MB and is not read.',
  ],
  empty: ['bad', 'Trả lời trống.', 'The answer is empty.'],
  answers: [
    'good',
    'Máy chủ trả lời {status}, {type}, {bytes} byte, và trang này đọc được.',
    'The server answers {status}, {type}, {bytes} bytes, and this page may read it.',
  ],
  'same-origin': [
    'note',
    'Địa chỉ cùng nguồn với trang này, nên CORS chưa được thử: trang ở nơi khác cần Access-Control-Allow-Origin.',
    'The address is of this page’s own origin, so CORS was not tried: pages elsewhere need Access-Control-Allow-Origin.',
  ],
} as const satisfies Record<string, Saying>;

export type Code = keyof typeof all;

export const sayings: Readonly<Record<Code, Saying>> = all;
