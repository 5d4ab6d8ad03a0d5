import { TRACK_NAMES, type Track } from '@kiemdiem/domain/model/terms'

const two = (count: number) => String(count).padStart(2, '0')

/** Words of the live board. Plain text, so that the parts hold none. */
export const boardWords = {
  title: 'Tiến độ',
  context: (number: string, date: string) => `Kế hoạch số ${number}, ngày ${date}`,
  noCampaignTitle: 'Hiện không có đợt kiểm điểm nào đang mở',
  noCampaign: 'Khi Ban Tổ chức - Kiểm tra mở đợt mới, tiến độ của từng đơn vị sẽ hiện ở đây.',
  emptyTitle: 'Đồng chí chưa theo dõi đơn vị nào',
  empty: 'Bảng tiến độ dành cho bộ phận tổ chức, thủ trưởng và đầu mối của đơn vị.',

  live: (at: string) => `Đang theo dõi trực tiếp. Cập nhật lúc ${at}`,
  lost: (at: string) => `Mất kết nối. Số liệu lúc ${at}; sẽ tự cập nhật khi có mạng trở lại.`,
  paused: (at: string) => `Đã tạm dừng theo dõi vì trang bị ẩn quá 05 phút. Số liệu lúc ${at}.`,
  resuming: (at: string) => `Đang nối lại sau khi tạm dừng. Số liệu lúc ${at}.`,
  changed: (at: string) => `vừa thay đổi lúc ${at}`,

  overview: 'Tổng quan',
  sent: 'Bản kiểm điểm đã gửi',
  unitsSent: 'Đơn vị đã gửi đủ',
  late: 'Hồ sơ quá hạn',
  nextDate: 'Mốc gần nhất',
  ofTotal: (done: number, total: number) => `${done}/${total}`,
  noneLate: 'không có',
  showLate: 'Xem hồ sơ quá hạn',
  noNext: 'không còn mốc nào',
  nextWork: (stage: string, open: number) => `${stage}: ${two(open)} hồ sơ chưa xong`,

  units: 'Từng đơn vị',
  track: 'Hướng xếp loại',
  allTracks: 'Tất cả',
  trackName: (track: Track) => TRACK_NAMES[track],
  search: 'Tìm đơn vị, họ tên',
  onlyLate: 'Chỉ xem quá hạn',
  shown: (shown: number, all: number) => (shown === all ? `${all} đơn vị` : `${shown} trong ${all} đơn vị`),
  noMatch: 'Không có đơn vị nào khớp.',
  noLate: 'Không có hồ sơ nào quá hạn.',
  clear: 'Bỏ lọc',

  caption: 'Tiến độ của từng đơn vị theo các bước: số hồ sơ đã xong trên tổng số',
  unit: 'Đơn vị',
  sum: (count: number) => `Cộng ${two(count)} hồ sơ`,
  notInTrack: 'không có bước này',
  before: (date: string) => `trước ${date}`,
  showRows: (count: number) => `${two(count)} hồ sơ`,
  rowsOf: (unit: string) => `Hồ sơ của ${unit}`,

  conferences: (count: number, without: number) =>
    `Xem ${two(count)} hội nghị theo ngày${without > 0 ? `; ${two(without)} đơn vị chưa lập lịch` : ''}`,
  noConferences: 'Chưa đơn vị nào lập lịch hội nghị.',
  noConference: 'Chưa lập lịch hội nghị',
  conferenceAt: (day: string, time: string) => `Hội nghị ${day}, ${time}`,
  exceptional: 'ngoài quy định, có lý do',
  exceptions: (count: number) => `${two(count)} điểm ngoài quy định, có lý do`,

  finished: 'Đã hoàn tất',
  returned: 'đang bổ sung, hoàn thiện',
  unsentMinuted: 'đã kiểm điểm, chưa gửi bản',
  sentLate: 'đã gửi sau thời hạn',
  holder: 'Đang chờ',
  since: (at: string) => `từ ${at}`,
  noDate: 'chưa định hạn',
  due: (date: string) => `trước ngày ${date}`,
  suggest: 'Gợi ý kiểm điểm',
  suggestTo: (name: string) => `Gợi ý kiểm điểm đối với ${name}`,
  read: (report: boolean) => `Đọc ${report ? 'báo cáo' : 'bản'} kiểm điểm`,
}
