import { viCount } from '@kiemdiem/domain/vi-count'

/** What is known of a subject and what rules find of it, on every table of ratings. */
export const ratedWords = {
  reason: 'Lý do',
  none: '–',
  proposed: (level: string) => `Đề nghị: ${level}`,
  headOpinion: (level: string) => `Người đứng đầu: ${level}`,
  noOpinions: 'chưa có',
  onProposal: (number: number) => `(về hồ sơ đề nghị lần ${viCount(number)}, đã trả lại)`,
  outsideAsked: (name: string, until: string) => `${name}: chưa trả lời (hạn ${until})`,
  outsideLate: (name: string, until: string) => `${name}: chưa trả lời (quá hạn ${until})`,
  noWords: 'Không ghi nhận xét.',
  strengths: 'Ưu điểm',
  shortcomings: 'Hạn chế',
  unitRemark: 'Nhận xét của đơn vị',
  returned: 'Chưa có hồ sơ đề nghị của đơn vị (chưa gửi, hoặc đã trả lại, rút).',
  notes: (count: number) => `${viCount(count)} điều quy định cần biết`,
  of: (name: string) => `về ${name}`,
}
