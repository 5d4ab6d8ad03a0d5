/** Why minutes cannot be confirmed yet. The words are the refusal's machine reasons, by row. */
export const MINUTES_PROBLEMS = [
  'rowMissing',
  'unreadable',
  'notMarked',
  'markedTwice',
  'reasonMissing',
  'notOnRoll',
  'lateButAbsent',
  'cameOutside',
  'leftOutside',
  'substituteAbsent',
  'replacedOutside',
  'timeMissing',
  'endBeforeStart',
  'startsInFuture',
  'endsInFuture',
  'notReadBack',
  'pending',
  'deferredWithoutReason',
  'proposedMissing',
  'differenceUnexplained',
  'commentsMissing',
  'tallyMissing',
  'notWhole',
  'sheetsMissing',
  'issuedMoreThanPresent',
  'returnedMoreThanIssued',
  'invalidMoreThanReturned',
  'tellerAbsent',
  'sumDiffers',
  'moreVotesThanPresent',
  'minutedElsewhere',
  'tooLong',
] as const
export type MinutesProblemKind = (typeof MINUTES_PROBLEMS)[number]

export interface MinutesProblem {
  /** The row to open: `general`, `roll`, `sheets` or `item.<subject>`. */
  row: string
  problem: MinutesProblemKind
  /** Subject of an item, or attendee of the roll. */
  subject?: string
  /** One sentence for the secretary, with the name and the arithmetic. */
  text: string
}

/** What a sentence is about: a name, and numbers in the order of the sentence. */
interface About {
  name?: string
  numbers?: readonly number[]
}

const n = (about: About, at: number): string => String(about.numbers?.[at] ?? '')
const who = (about: About): string => about.name ?? ''

const TEXTS: Record<MinutesProblemKind, (about: About) => string> = {
  rowMissing: (about) => `Chưa ghi phần “${who(about)}”.`,
  unreadable: () => 'Hệ thống không đọc được phần này; xin ghi lại.',
  notMarked: (about) => `Chưa điểm danh đồng chí ${who(about)}: có mặt hay vắng mặt.`,
  markedTwice: (about) => `Đồng chí ${who(about)} vừa được ghi có mặt, vừa được ghi vắng mặt.`,
  reasonMissing: (about) => `Chưa ghi lý do vắng mặt của đồng chí ${who(about)}.`,
  notOnRoll: (about) => `“${who(about)}” được điểm danh nhưng không có trong thành phần hội nghị.`,
  lateButAbsent: (about) => `Đồng chí ${who(about)} được ghi giờ đến hoặc giờ về nhưng không có mặt.`,
  cameOutside: (about) => `Giờ đến của đồng chí ${who(about)} phải sau giờ khai mạc và trước giờ kết thúc.`,
  leftOutside: (about) => `Giờ về của đồng chí ${who(about)} phải sau giờ khai mạc, sau giờ đến và trước giờ kết thúc.`,
  substituteAbsent: (about) => `Đồng chí ${who(about)} được ghi chủ trì hoặc ghi biên bản thay nhưng không có mặt.`,
  replacedOutside: (about) =>
    `Giờ đồng chí ${who(about)} chủ trì hoặc ghi biên bản thay phải trong thời gian họp, khi đồng chí ấy có mặt.`,
  timeMissing: () => 'Chưa ghi đủ giờ khai mạc và giờ kết thúc.',
  endBeforeStart: () => 'Giờ kết thúc phải sau giờ khai mạc.',
  startsInFuture: (about) =>
    `Giờ khai mạc đã ghi${about.name ? ` (${about.name})` : ''} chưa đến. Xin xem lại giờ và ngày họp; biên bản chỉ xác nhận được khi hội nghị đã kết thúc.`,
  endsInFuture: (about) =>
    `Giờ kết thúc đã ghi${about.name ? ` (${about.name})` : ''} chưa đến. Xin ghi đúng giờ, hoặc xác nhận biên bản sau khi hội nghị kết thúc.`,
  notReadBack: () => 'Biên bản chưa được thông qua tại hội nghị.',
  pending: (about) => `Chưa ghi kết quả kiểm điểm ${who(about)}; nếu chưa kiểm điểm, xin chọn hoãn và ghi lý do.`,
  deferredWithoutReason: (about) => `Chưa ghi lý do hoãn kiểm điểm ${who(about)}.`,
  proposedMissing: (about) => `Chưa ghi mức xếp loại hội nghị đề nghị đối với ${who(about)}.`,
  differenceUnexplained: (about) => `Mức hội nghị đề nghị đối với ${who(about)} khác kết quả phiếu; xin ghi lý do.`,
  commentsMissing: (about) =>
    `Chưa ghi ý kiến hoặc nhận xét đối với ${who(about)}; nếu không ai phát biểu, xin ghi “Không có ý kiến thêm”.`,
  tallyMissing: (about) => `Chưa ghi kết quả kiểm phiếu đối với ${who(about)}.`,
  notWhole: (about) =>
    about.name
      ? `Số phiếu đối với ${about.name} phải là số nguyên, không âm.`
      : 'Số phiếu phát ra, thu vào, không hợp lệ phải là số nguyên, không âm.',
  sheetsMissing: () => 'Chưa ghi số phiếu phát ra, thu vào và không hợp lệ.',
  issuedMoreThanPresent: (about) =>
    `Phát ra ${n(about, 0)} phiếu, nhiều hơn ${n(about, 1)} thành viên có mặt được bỏ phiếu.`,
  returnedMoreThanIssued: (about) => `Thu vào ${n(about, 0)} phiếu, nhiều hơn ${n(about, 1)} phiếu phát ra.`,
  invalidMoreThanReturned: (about) => `${n(about, 0)} phiếu không hợp lệ, nhiều hơn ${n(about, 1)} phiếu thu vào.`,
  tellerAbsent: (about) => `Đồng chí ${who(about)} được chọn vào Tổ kiểm phiếu nhưng không có mặt.`,
  sumDiffers: (about) =>
    `Số phiếu đối với ${who(about)} cộng lại được ${n(about, 0)}, nhưng có ${n(about, 1)} phiếu hợp lệ (thu vào ${n(about, 2)}, không hợp lệ ${n(about, 3)}).`,
  moreVotesThanPresent: (about) =>
    `Số lượt biểu quyết đối với ${who(about)} là ${n(about, 0)}, nhiều hơn ${n(about, 1)} thành viên có mặt được biểu quyết.`,
  tooLong: () => 'Biên bản dài quá mức lưu được trong một văn bản; xin rút gọn, chuyển bớt sang phụ lục giấy.',
  minutedElsewhere: (about) =>
    `${who(about)} đã được kiểm điểm tại một hội nghị khác; xin chọn hoãn và ghi lý do, hoặc mở lại biên bản kia.`,
}

/** A problem with its sentence. */
export const minutesProblem = (
  row: string,
  problem: MinutesProblemKind,
  about: About & { subject?: string } = {},
): MinutesProblem => ({
  row,
  problem,
  ...(about.subject === undefined ? {} : { subject: about.subject }),
  text: TEXTS[problem](about),
})
