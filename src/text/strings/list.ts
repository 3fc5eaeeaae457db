const vi = {
  loadingList: 'Đang tải danh sách tin…',
  noItems: 'Chưa có tin.',
  moreItems: 'Xem thêm',
  moreAdded: 'Đã thêm {count} tin.',
  freshItems: '{count} tin mới',
  noFeed: 'Không tải được tin từ {host}.',
  backToList: 'Quay lại danh sách',
  allItems: 'Xem tất cả tại {name}',
  dismiss: 'Đóng thông báo',
  emergency: 'Khẩn cấp',
  until: 'Hiệu lực đến {d}',
  asOf: 'Thông báo nhận lúc {d}; chưa cập nhật được.',
  details: 'Xem chi tiết',
} as const;

/** A word of lists and alerts. */
export type ListStringKey = keyof typeof vi;

const en: Record<ListStringKey, string> = {
  loadingList: 'Loading the list…',
  noItems: 'Nothing published yet.',
  moreItems: 'Show more',
  moreAdded: '{count} more shown.',
  freshItems: '{count} new',
  noFeed: 'Could not load the news from {host}.',
  backToList: 'Back to the list',
  allItems: 'See all at {name}',
  dismiss: 'Close this notice',
  emergency: 'Emergency',
  until: 'In force until {d}',
  asOf: 'Received {d}; could not be updated since.',
  details: 'Read more',
};

/** Words on screen of lists and alerts, which come with them. */
export const listStrings = { vi, en };
