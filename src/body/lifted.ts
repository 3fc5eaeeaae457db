/** Lines of a body that belong elsewhere in the article. */
export interface Lifted {
  /** "Tin, ảnh: Quốc Bảo" at the end of a body whose article has no byline of its own. */
  byline?: string;
  /** "Nguồn: Báo Cồn Én" at the end of the body. */
  source?: { name: string };
}
