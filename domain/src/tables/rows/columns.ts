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
