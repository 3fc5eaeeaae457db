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
export const moreWords = /^(?:xem thêm|đọc tiếp|thu gọn|(?:read|show|see) more)\W*$/iu;

const numbered = (words: string): RegExp =>
  new RegExp(`^(?:${words})\\s{1,3}\\d{1,3}(?:\\.\\d{1,3})?\\s?[.:–-]`, 'iu');

/** "Hình 1. Bản đồ", "Biểu đồ 2: …", "Sơ đồ 3 -": a numbered caption, whatever it looks like. */
export const figureLabel = numbered('hình|ảnh|(?:biểu|sơ|bản) đồ|đồ thị|figure|fig\\.');

/** "Bảng 1. Số hộ": the caption of the table below. */
export const tableLabel = numbered('bảng|biểu|table');

/** "Điện thoại 0296…", "Địa chỉ 01 Lê Lợi": bold, but no headings. */
export const contactLine =
  /^(?:điện thoại|[sđ]?đt|địa chỉ|e-?mail|hotline|website|fax|zalo|facebook|(?:số )?tài khoản)(?=[\s:.]|$)/iu;

/** "Trân trọng!", "Kính thư": the name below signs a letter. */
export const letterEnd = /^(?:(?:xin )?trân trọng|kính (?:thư|chào)|thân (?:ái|mến))/iu;

/** "Luật Đất đai 2024", "Nghị định 30": after "Theo" a ground, and no source. */
export const legalText =
  /^(?:bộ luật|luật|nghị (?:định|quyết)|thông tư|quyết định|chỉ thị|công văn|điều|pháp lệnh|kế hoạch)\s/iu;

/** "tư liệu", "NVCC", "gia đình cung cấp": no names, but a photo's origin. */
export const creditWords = /^(?:tư liệu|sưu tầm|nvcc|ctv|.{0,30}cung cấp)$/iu;

/** "new", "Mới", "icon": the name of a flag or a bullet, which no sentence needs. */
export const iconName = /^(?:new|mới|hot|icons?|bullet|arrow|mũi tên|dấu)[\d\s._-]*$/iu;

/** "IMG_0415", "Ảnh 1", "hình ảnh": names that cameras and editors give. */
export const cameraName =
  /^(image|img|dscn?|photo|anh|hinh|ảnh|hình ảnh|screenshot|clip image)[\d\s._-]*$/i;

/** "Trình duyệt của bạn không hỗ trợ video": stands in a player for those who do not see it. */
export const excuse =
  /java ?script|trình duyệt|không hỗ trợ|browser|not support|flash player|plug-?in/i;

/** "(AGO) - ", "TTXVN: ": the news agency or place before a standfirst. */
export const placeMark = /^(?:[([][^)\]]{2,30}[)\]]\s*(?:[-–—:]\s*)?|[\p{Lu}\d]{2,8}\s*[-–—:]\s+)/u;

/** What a line of author and date has beside the name. */
export const dateLine =
  /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}\s?[:h]\s?\d{2}|(?:tác giả|ngày(?: đăng)?|đăng lúc|cập nhật|lúc|bởi|(?:thứ \S+|chủ nhật),?)(?=[\s:]|$)/giu;

/** "35-NQ/TW", "(07/KH-UBND)", "123/2020/NĐ-CP," in running text, with the signs that cling to it. */
export const documentNumber =
  /[("“]?\d{1,5}(?:\/\d{4})?(?:[-/]\p{Lu}[\p{L}\d]{1,9}){1,4}[),.;:”"]{0,3}/u;
