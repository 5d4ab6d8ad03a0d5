import { nthIssue } from '@kiemdiem/domain/forms/paper/nth-issue'
import { viCount } from '@kiemdiem/domain/vi-count'
/** Words around a printed paper. */
export const paperWords = {
  issues: (count: number) => `Gợi ý kiểm điểm (${viCount(count)} vấn đề) và phần giải trình ở mục IV`,
  issue: (number: number) => `Vấn đề ${number}.`,
  answer: 'Giải trình của người viết',
  suggested: nthIssue,
  basis: 'Căn cứ',
  document: 'Văn bản',
  givenBy: (who: string, at: string) => `Đồng chí ${who} ghi lúc ${at}`,
  wide: 'Bảng rộng hơn màn hình; dùng phím mũi tên sang trái, sang phải để xem hết',
  word: 'Tải tệp Word',
  making: 'Đang tạo tệp…',
  wordFailed: 'Chưa tạo được tệp Word. Xin tải lại trang rồi thử lại.',
  set: 'Bộ tài liệu',
  factsOfToday:
    'Văn bản này được lập trước khi hệ thống lưu chức vụ, đơn vị và người ký kèm theo. Các thông tin đó đang lấy theo danh sách hiện nay, có thể khác lúc lập.',
  unanswered: 'Chưa giải trình trong bản này.',
}
