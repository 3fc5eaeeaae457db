/** Words of the log of events: Vietnamese, then English. */
export const words = {
  removed: ['đã bỏ', 'removed'],
  changed: ['đã sửa', 'changed'],
  items: ['tin', 'items'],
  report: ['Báo cáo', 'Report'],
  none: ['Chưa có sự kiện nào.', 'No event yet.'],
  clear: ['Xóa nhật ký', 'Clear the log'],
};
