import { viInstant } from '@kiemdiem/domain/vi'
import { viCount } from '@kiemdiem/domain/vi-count'

/** Words of what a unit's head is asked while its people are appraised. */
export const questionWords = {
  ask: 'Đề nghị làm rõ',
  about: (name: string) => `về ${name}`,
  asked: (waiting: number, answered: number) =>
    [
      ...(waiting > 0 ? [`${viCount(waiting)} chờ trả lời`] : []),
      ...(answered > 0 ? [`${viCount(answered)} đã trả lời`] : []),
    ].join(', '),
  text: 'Nội dung cần làm rõ',
  hint: 'Gửi người đứng đầu đơn vị, không nêu mức xếp loại.',
  date: 'Trả lời trước ngày',
  time: 'Giờ',
  more: 'Hỏi thêm',
  send: 'Gửi đề nghị',
  sending: 'Đang gửi…',
  question: (name: string, until: Date) => `Đồng chí ${name} hỏi, đề nghị trả lời trước ${viInstant(until)}`,
  answer: (name: string, at: Date) => `Đồng chí ${name} trả lời lúc ${viInstant(at)}`,
  late: 'Đã quá giờ đề nghị, chưa có trả lời.',
  waiting: 'Chưa có trả lời.',
}
