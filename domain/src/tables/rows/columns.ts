// Without imports: the bundler would put what they need into the rows' own file (web/chunks.ts), which pages without tables would fetch.
export const number = { id: 'number', head: 'TT', width: 8, required: true, number: true } as const
/** A cross in the column of the level, as many forms of a superior ask for it. */
export const levelMarks = [
  { id: 'outstanding', head: 'Hoàn thành xuất sắc nhiệm vụ', width: 10, extra: true },
  { id: 'good', head: 'Hoàn thành tốt nhiệm vụ', width: 10, extra: true },
  { id: 'completed', head: 'Hoàn thành nhiệm vụ', width: 10, extra: true },
  { id: 'notCompleted', head: 'Không hoàn thành nhiệm vụ', width: 10, extra: true },
] as const
export const subject = {
  id: 'subject',
  head: 'Tập thể, cá nhân',
  width: 32,
  required: true,
} as const
export const level = {
  id: 'level',
  head: 'Mức xếp loại',
  width: 26,
  required: true,
} as const
export const post = { id: 'post', head: 'Chức vụ', width: 20 } as const
export const unit = { id: 'unit', head: 'Đơn vị', width: 20, extra: true } as const
export const blank = { id: 'blank', head: 'Ghi chú', width: 12, extra: true } as const
export const name = { id: 'name', head: 'Họ và tên', required: true } as const
export const place = { id: 'place', head: 'Chức vụ, đơn vị', width: 30 } as const
/** Empty, for who gets or gives back something. */
export const signed = { id: 'signed', head: 'Ký nhận', width: 22, required: true } as const

/** What is voted on, or was: each level in the regulation's words and order, so that no vote is read for another level. */
export const votedLevels = <W extends number>(width: W) =>
  [
    { id: 'outstanding', head: 'Hoàn thành xuất sắc nhiệm vụ', width, required: true, fixed: true },
    { id: 'good', head: 'Hoàn thành tốt nhiệm vụ', width, required: true, fixed: true },
    { id: 'completed', head: 'Hoàn thành nhiệm vụ', width, required: true, fixed: true },
    { id: 'notCompleted', head: 'Không hoàn thành nhiệm vụ', width, required: true, fixed: true },
  ] as const
/** Votes that name no level: with the levels they come to all that count, and a count names number and share of each (domain.md §3.4). */
export const noLevel = { id: 'invalid', head: 'Không xác định mức', width: 13, required: true, fixed: true } as const

/** Minutes say who came, and of who did not, why (NĐ 90, Đ.17–18; domain.md §3.4): in one column, or in two. */
export const attendance = (width: number) =>
  [
    { id: 'attendance', head: 'Có mặt, vắng mặt (lý do)', width, required: true, instead: ['came', 'missed'] },
    { id: 'came', head: 'Có mặt', width: 12, extra: true },
    { id: 'missed', head: 'Vắng mặt (lý do)', width: 20, extra: true },
    { id: 'votes', head: 'Biểu quyết', width: 10, extra: true },
  ] as const
