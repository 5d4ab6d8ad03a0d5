/** Words of what the browser has kept: rarely needed, so they come with it. */
export const keptWords = {
  newVersion: 'Hệ thống có bản mới. Nội dung đồng chí đang viết vẫn được giữ.',
  takeNewVersion: 'Có bản mới, bấm để tải lại',
  offlineSign: 'Máy này đang mất kết nối mạng.',
  unreachableTitle: 'Chưa kết nối được máy chủ',
  unreachableText: 'Trang sẽ tự hiện khi có mạng trở lại. Nội dung đồng chí đã viết vẫn được giữ trên máy này.',
} as const
