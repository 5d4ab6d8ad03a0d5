import type { Tally } from '@kiemdiem/domain/model/minutes'
import type { Rating, Stage } from '@kiemdiem/domain/model/terms'

/** What stays hidden from somebody. Two worlds differ in one of these and in nothing else. */
export interface Hidden {
  opinion: string
  opinedRating: Rating
  question: string
  reply: string
  repliedRating: Rating
  appraisedRating: Rating
  decidedRating: Rating
  decidedOnSheet: Rating
  deciderSays: string
  placesOnSheet: number
  /** What the head of a unit is told before his people. */
  toldFirst: Rating
  petition: string
  /** What is to be mended, by whose plan it is. */
  mended: string
  ballot: string
  selfRating: Rating
  sealedText: string
  draftText: string
  remarks: string
  remarksWithoutMail: string
  birthDate: string
  discipline: string
  /** In the year that is rated. */
  disciplinedBy: 'party' | 'union'
  phone: string
  email: string
  stageOfOrganiser: Stage
  issue: string
  absence: string
  comments: string
  votes: Tally
  course: string
  proposedRating: Rating
  draftMinutes: string
  note: string
  signedCopy: string
}
export const USUAL: Hidden = {
  opinion: 'Nhất trí với đề nghị của tập thể.',
  opinedRating: 'outstanding',
  question: 'Đề nghị nêu rõ tiến độ quý IV.',
  reply: 'Chấp hành tốt quy định nơi cư trú.',
  repliedRating: 'outstanding',
  appraisedRating: 'good',
  decidedRating: 'good',
  decidedOnSheet: 'good',
  deciderSays: 'Chủ động, hoàn thành tốt việc được giao.',
  placesOnSheet: 1,
  toldFirst: 'completed',
  petition: 'Đề nghị xem lại mức của tôi.',
  mended: 'Báo cáo còn chậm.',
  ballot: 'cGhpZXUgMQ==',
  selfRating: 'good',
  sealedText: 'Đã hoàn thành nhiệm vụ được giao.',
  draftText: 'Đang bổ sung số liệu.',
  remarks: 'Đề nghị bổ sung số liệu quý IV.',
  remarksWithoutMail: 'Đề nghị nêu rõ nguyên nhân.',
  birthDate: '1984-03-08',
  discipline: 'Khiển trách',
  disciplinedBy: 'union',
  phone: '0912 000 001',
  email: 'mai@thu-nghiem.example',
  stageOfOrganiser: 'consultation',
  issue: 'Chậm quyết toán quý II.',
  absence: 'Nghỉ ốm',
  comments: 'Hội nghị đề nghị chủ động hơn.',
  votes: { outstanding: 1, good: 3, completed: 0, notCompleted: 0, invalid: 0 },
  course: 'Thảo luận về quỹ công đoàn.',
  proposedRating: 'good',
  draftMinutes: 'Đang bàn về thời hạn báo cáo.',
  note: 'Hỏi thêm về quý IV.',
  signedCopy: 'Bản quét có chữ ký.',
}
