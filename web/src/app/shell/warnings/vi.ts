/** Words of what is wrong around the page: not among those of the pages before sign-in, which are light. */
export const warningWords = {
  offline:
    'Đang mất kết nối. Nội dung đồng chí viết vẫn được giữ trên máy này và sẽ được lưu khi có mạng trở lại; chưa nên đăng xuất.',
  unkept:
    'Trình duyệt này không giữ được bản nháp trên máy (cửa sổ riêng tư, hoặc bộ nhớ của trình duyệt đã đầy). Nội dung đang viết còn trên màn hình và vẫn được lưu hoặc gửi như thường; xin đừng đóng hay tải lại trang trước khi thấy báo đã lưu, đã gửi.',
}
