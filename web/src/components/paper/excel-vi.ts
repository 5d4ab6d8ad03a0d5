export const excelWords = {
  excel: 'Tải tệp Excel',
  making: 'Đang tạo tệp…',
  failed: 'Chưa tạo được tệp Excel. Xin tải lại trang rồi thử lại.',
} as const
