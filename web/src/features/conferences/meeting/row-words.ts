import type { Tally } from '@kiemdiem/domain/model/minutes'
import { RATING_NAMES, RATINGS, type Rating } from '@kiemdiem/domain/model/terms'
import type { DocumentWords } from '../../../lib/autosave/document/use-document.ts'
import { LEVELS } from './ballots/reconcile.ts'
import type { Mark } from './save/row-codec.ts'
import { meetingWords } from './vi.ts'

/** Fields of rows as they are named where two versions stand side by side. */
const FIELDS: Record<string, string> = {
  startedAt: 'Giờ khai mạc',
  endedAt: 'Giờ kết thúc',
  course: 'Diễn biến chung',
  conclusion: 'Kết luận',
  readBack: 'Thông qua tại hội nghị',
  issued: 'Số phiếu phát ra',
  returned: 'Số phiếu thu vào',
  invalid: 'Số phiếu không hợp lệ',
  tellers: 'Tổ kiểm phiếu',
  state: 'Tình trạng',
  deferredBecause: 'Lý do hoãn',
  comments: 'Ý kiến tham gia',
  answer: 'Tiếp thu, giải trình',
  tally: 'Kết quả phiếu',
  proposed: 'Mức xếp loại đề nghị',
  differsBecause: 'Lý do khác kết quả phiếu',
  remark: 'Nhận xét, đánh giá của hội nghị',
}

const isTally = (value: object): value is Tally => LEVELS.every((key) => key in value)

const wordOf: DocumentWords['value'] = (value, nameOf) => {
  if (Array.isArray(value)) return value.map((id: string) => nameOf?.(id) ?? id).join('\n')
  if (typeof value === 'boolean') return value ? meetingWords.yes : meetingWords.no
  if (typeof value === 'string') {
    if (value in meetingWords.states) return meetingWords.states[value as keyof typeof meetingWords.states]
    return value in RATING_NAMES ? RATING_NAMES[value as Rating] : null
  }
  if (typeof value !== 'object' || value === null) return null
  if (isTally(value))
    return [
      ...RATINGS.map((rating) => `${RATING_NAMES[rating]}: ${value[rating]}`),
      `${meetingWords.unclear}: ${value.invalid}`,
    ].join('\n')
  const mark = value as Mark
  return mark.present ? meetingWords.present : `${meetingWords.absent}: ${mark.reason}`
}

/** Words of a row of the minutes, where two versions of it stand side by side. */
export const rowWords: DocumentWords = {
  field: (key) => FIELDS[key] ?? '',
  value: wordOf,
  somebody: 'Người cùng ghi biên bản',
  restore: 'Đưa vào biên bản',
  refused: 'Máy chủ chưa nhận (biên bản có thể đã được xác nhận); nội dung vẫn được giữ trên máy này',
}
