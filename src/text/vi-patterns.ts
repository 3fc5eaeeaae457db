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
  /^(?:báo|đài|cổng|sở|trung tâm|thông tấn|ttxvn|tạp chí|phòng|cục|ubnd|internet)/iu;

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

/** "new", "Mới", "icon": the name of a flag or a bullet, which no sentence needs. */
export const iconName = /^(?:new|mới|hot|icons?|bullet|arrow|mũi tên|dấu)[\d\s._-]*$/iu;

/** "IMG_0415", "Ảnh 1", "hình ảnh": names that cameras and editors give. */
export const cameraName =
  /^(image|img|dscn?|photo|anh|hinh|ảnh|hình ảnh|screenshot|clip image)[\d\s._-]*$/i;
