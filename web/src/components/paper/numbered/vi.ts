export const unreadWords = {
  unread: 'Chưa đọc được số văn bản, xin tải lại.',
  unreadHint:
    'Chưa đọc được số, ngày văn bản trong sổ, xin tải lại trang. Đến lúc đó văn bản chỉ hiện và in dưới dạng dự thảo; nội dung đã xác nhận không thay đổi.',
} as const
