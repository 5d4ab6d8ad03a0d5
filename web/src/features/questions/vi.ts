import { viInstant } from '@kiemdiem/domain/vi'

/** Words of the page on which the head of a unit answers who appraises. */
export const questionWords = {
  title: 'Đề nghị làm rõ',
  none: 'Không có nội dung nào cần đồng chí làm rõ',
  noneText: 'Khi bộ phận tổ chức đề nghị làm rõ về hồ sơ của đơn vị, nội dung hiện ở đây và có thư báo đến đồng chí.',
  about: (subject: string) => `Về hồ sơ của ${subject}`,
  asked: (name: string, at: Date) => `Đồng chí ${name} hỏi lúc ${viInstant(at)}`,
  until: (at: Date, late: boolean) =>
    late
      ? `Thời hạn trả lời là ${viInstant(at)}, đã qua; xin trả lời sớm nhất có thể.`
      : `Đề nghị trả lời trước ${viInstant(at)}.`,
  answer: 'Nội dung trả lời',
  answered: (at: Date) => `Đã trả lời lúc ${viInstant(at)}`,
  missing: 'Xin ghi nội dung trả lời.',
  letters: 'ký tự',
  kept: 'Nội dung đang viết được giữ trên máy này cho đến khi gửi.',
  unkept: 'Máy này không giữ được nội dung đang viết; xin không đóng trang trước khi gửi.',
  send: 'Gửi trả lời',
  sending: 'Đang gửi…',
  consequence:
    'Gửi trả lời đến bộ phận tổ chức; nội dung đứng cạnh hồ sơ ở bảng thẩm định. Mỗi đề nghị trả lời một lần, sau khi gửi không sửa được.',
}
