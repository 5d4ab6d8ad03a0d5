import { numberLine } from '@kiemdiem/domain/docket/series'
import type { DocketEntry } from '@kiemdiem/domain/model/docket'
import { localDate } from '@kiemdiem/domain/time'
import { viDate } from '@kiemdiem/domain/vi'
import { viCount } from '@kiemdiem/domain/vi-count'

/** Kinds of papers by their abbreviation. */
const TYPES: Record<string, string> = {
  ...{ BB: 'Biên bản', TTr: 'Tờ trình', BC: 'Báo cáo kiểm điểm', KH: 'Kế hoạch khắc phục', GM: 'Giấy mời' },
  ...{ QĐ: 'Quyết định', NQ: 'Nghị quyết', TB: 'Thông báo' },
  // A letter has no abbreviation of its kind in its number.
  '': 'Công văn',
}
const typeOf = (type: string): string => TYPES[type] ?? type

/** Why a paper of this kind does not stand any more. */
const TAKEN_BACK: Record<string, string> = {
  BB: 'Đã mở lại',
  BC: 'Đã được đề nghị bổ sung hoặc thay bằng bản hoàn thiện',
  GM: 'Đã hủy hội nghị hoặc thay bằng giấy mời mới',
  QĐ: 'Đã phát hành lại, bản sau thay bản này',
  NQ: 'Đã phát hành lại, bản sau thay bản này',
  TB: 'Đã phát hành lại, bản sau thay bản này',
}

export const docketWords = {
  title: 'Sổ văn bản',
  intro:
    'Biên bản đã xác nhận, tờ trình, báo cáo kiểm điểm tập thể đã gửi, giấy mời, quyết định, nghị quyết, thông báo, công văn đã phát hành của các đơn vị đồng chí làm văn thư. Vào số, ngày khi ban hành; số, ngày hiện trên bản in và tệp Word của văn bản. Đồng chí chỉ thấy loại, trích yếu, ngày và người ký.',
  waiting: (count: number) => (count === 0 ? 'Không có văn bản chờ số' : `${viCount(count)} văn bản chờ số`),
  emptyTitle: 'Chưa có văn bản nào cần vào số',
  empty:
    'Biên bản, tờ trình, báo cáo tập thể, giấy mời, quyết định, nghị quyết, thông báo, công văn hiện ở đây ngay khi được xác nhận, gửi đi hoặc phát hành.',
  paper: 'Văn bản',
  signatory: 'Người ký',
  noSignatory: 'Chưa rõ',
  date: 'Ngày lập',
  number: 'Số, ngày ban hành',
  type: typeOf,
  given: ({ style, type, given }: DocketEntry) => numberLine(style, type, given),
  on: (on: string) => `ngày ${viDate(on)}`,
  takenBack: ({ type, given }: DocketEntry, at: Date) =>
    [
      `${TAKEN_BACK[type] ?? 'Đã trả lại hoặc rút'} ngày ${viDate(localDate(at))}.`,
      ...(given
        ? ['Số này ghi là đã hủy, vẫn giữ trong sổ, không cấp cho văn bản khác; văn bản làm lại lấy số mới.']
        : []),
    ].join(' '),
  corrected: (entry: DocketEntry, before: NonNullable<DocketEntry['given']>, reason: string) =>
    `Trước ghi: ${numberLine(entry.style, entry.type, before)}, ngày ${viDate(before.on)}. Lý do sửa: ${reason}`,
  numberField: 'Số',
  codeField: 'Ký hiệu cơ quan',
  dayField: 'Ngày ban hành',
  enter: 'Vào số',
  entering: 'Đang ghi…',
  entered: (line: string) => `Đã vào sổ: ${line}`,
  of: ({ type, date }: DocketEntry) => `${typeOf(type)} ngày ${viDate(date)}`,
  numberWrong: 'Xin ghi số từ 1 đến 9999.',
  dayWrong: ({ date }: DocketEntry) => `Xin ghi ngày từ ${viDate(date)} đến hôm nay.`,
  taken: ({ type, about, date }: DocketEntry) =>
    `Số này đã dùng cho ${typeOf(type).toLowerCase()} ngày ${viDate(date)}: ${about}. Xin ghi số khác.`,
  correction: {
    act: 'Sửa số, ngày',
    acting: 'Đang sửa…',
    title: 'Sửa số, ngày văn bản',
    text: 'Số cũ, nếu thay, dùng được cho văn bản khác. Số, ngày trước khi sửa và lý do được giữ trong sổ; bản in từ nay ghi số, ngày mới.',
    reason: 'Lý do sửa',
  },
} as const
