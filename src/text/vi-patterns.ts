/**
 * The Vietnamese that the body's steps know, each pattern with what it is for. A portal in another
 * language needs its own beside these.
 */

/** "Ảnh: Quang cảnh hội nghị", "Hình: …": says only that this is a photo. */
export const photoLabel = /^(ảnh|hình) ?: ?/iu;

/** "… Ảnh: Ngọc Minh", "(ảnh: TTXVN)", "Nguồn: Báo Cồn Én", "Tin, ảnh: X", within a caption. */
export const creditLabel =
  /(?:(?<=[([])ảnh|Ảnh|ẢNH|Hình|Nguồn(?: ảnh| tin)?|(?:Tin|Bài),? (?:và )?ảnh) ?: ?/g;

/** "Báo An Giang", "Cổng thông tin điện tử", "TTXVN": a photo's source that is no person. */
export const organisation =
  /^(?:báo|đài|cổng|sở|trung tâm|thông tấn|ttxvn|tạp chí|phòng|cục|ubnd|internet|ban (?:quản|tổ|chỉ|tuyên)|bộ(?! đội)|công an|công ty|văn phòng|viện|vgp|vov|vtv)/iu;

/** "Tin, ảnh: Quốc Bảo", "Bài viết: …", "Tác giả: …", "Thực hiện – Clip: …". */
export const bylineLabel =
  /^(?:tin|bài(?: viết)?|tác giả|thực hiện|người viết)(?:(?:,| và| ?[-–&/]) ?(?:ảnh|clip|video))* ?:/iu;

/** "Tác giả: Thanh Tùng": the label goes, the name is the byline. */
export const authorLabel = /^tác giả ?: ?/iu;

/** Cheap first look for `sourceLine`. */
export const likeSource = /uồn|UỒN|Theo/;

/** "Nguồn: Báo Cồn Én", "(Theo TTXVN)", "Theo vnexpress.net", alone on its line. */
export const sourceLine =
  /^[([]?(?:(?:[Nn]guồn|NGUỒN)(?: tin)? ?: ?([^:]+?)|Theo (\p{Lu}[^.,;:!?)\]]*|[^\s,;:!?]+\.\w+))[)\]]?$/u;

/** "(Đã ký)" above a name at the foot of an official document. */
export const signed = /^\(?đã ký/iu;

/** "Nơi nhận:" begins the foot of an official document, which has no headings. */
export const recipients = /^nơi nhận/iu;

/** "Cộng hòa xã hội chủ nghĩa Việt Nam", "Độc lập - Tự do - Hạnh phúc": bold, but no headings. */
export const nationalMotto = /^(cộng h\S+ xã hội|độc lập ?[-–])/iu;

/** "Phần I", "Chương 2": parts of a text, above its numbered headings. */
export const partHeading = /^(phần|chương)\s/iu;

/** "Xem thêm", "Thu gọn": on a button that opens the rest of a text, which is open here. */
export const moreWords =
  /^(?:xem thêm|đọc tiếp|đọc thêm|thu gọn|mở rộng|read more|show more|see more)\W*$/iu;

/** "Hình 1. Bản đồ", "Biểu đồ 2: …", "Bảng 3 -": a numbered caption, whatever it looks like. */
export const figureLabel =
  /^(?:hình|ảnh|biểu đồ|sơ đồ|bản đồ|đồ thị|figure|fig\.|chart)\s{1,3}\d{1,3}(?:\.\d{1,3})?\s?[.:–-]/iu;
export const tableLabel = /^(?:bảng|biểu|table)\s{1,3}\d{1,3}(?:\.\d{1,3})?\s?[.:–-]/iu;

/** "Điện thoại 0296…", "Địa chỉ 01 Lê Lợi": bold, but no headings. */
export const contactLine =
  /^(?:điện thoại|đt|sđt|đtdđ|di động|địa chỉ|e-?mail|thư điện tử|hotline|đường dây nóng|website|fax|zalo|facebook|tài khoản|stk|số tài khoản)(?=[\s:.]|$)/iu;

/** "Trân trọng!", "Kính thư": the name below signs a letter. */
export const letterEnd =
  /^(?:trân trọng|kính thư|kính chào|thân ái|thân mến|xin (?:trân trọng|chân thành) )/iu;

/** "Luật Đất đai 2024", "Nghị định 30": after "Theo" a ground, and no source. */
export const legalText =
  /^(?:bộ luật|luật|nghị định|nghị quyết|thông tư|quyết định|chỉ thị|công văn|kế hoạch|điều|khoản|pháp lệnh|hiến pháp|quy định|tờ trình|thông báo)(?=\s|$)/iu;

/** "tư liệu", "NVCC", "gia đình cung cấp": no names, but a photo's origin. */
export const creditWords = /^(?:tư liệu|sưu tầm|st|minh h(?:ọa|oạ)|nvcc|ctv|.{0,30}cung cấp)$/iu;

/** "new", "Mới", "icon": the name of a flag or a bullet, which no sentence needs. */
export const iconName = /^(?:new|mới|hot|icons?|bullet|arrow|mũi tên|dấu)[\d\s._-]*$/iu;

/** "IMG_0415", "Ảnh 1", "hình ảnh": names that cameras and editors give. */
export const cameraName =
  /^(image|img|dscn?|photo|anh|hinh|ảnh|hình ảnh|screenshot|clip image)[\d\s._-]*$/i;
