/** In the words of the departure, as minutes and screens state it: nobody outside the software knows a rule by its number here. */
const WORDS: Readonly<Record<string, string>> = {
  R01: 'Vượt tỷ lệ “Hoàn thành xuất sắc nhiệm vụ” của nhóm',
  R02: 'Vượt tỷ lệ “Hoàn thành xuất sắc nhiệm vụ” của cơ quan',
  R03: 'Xếp loại người công tác trong năm chưa đủ 06 tháng',
  R04: 'Mức xếp loại của người nghỉ dài ngày trong năm',
  R06: 'Mức xếp loại của người bị kỷ luật trong năm',
  R07: 'Mức xếp loại của đảng viên bị kỷ luật trong năm',
  R08: 'Mức của người đứng đầu cao hơn mức của đơn vị',
  R09: 'Mức đảng viên cao hơn mức cán bộ, công chức',
  R10: 'Xếp loại khi chưa hoàn thành kiểm điểm',
  R14: 'Xếp loại đảng viên không thuộc diện kiểm điểm, xếp loại trong năm',
  R15: 'Mức xếp loại của đảng viên nghỉ ốm dài ngày trong năm',
  R17: 'Không theo thứ tự đánh giá, xếp loại',
  R20: 'Giữ kết quả xếp loại đã có khi phát hiện sai sót, khuyết điểm',
  R21: 'Mức xuất sắc của tập thể có tổ chức trực thuộc hoặc thành viên bị kỷ luật',
}

/** What would be against a rule, in words; null: no such rule stops anybody. */
export const departureWords = (rule: string): string | null => WORDS[rule] ?? null

/** Rules on a group or an agency as a whole, whose subjects are not named one by one where they are passed. */
const OF_MANY: readonly string[] = ['R01', 'R02']

export const isOfMany = (rule: string): boolean => OF_MANY.includes(rule)
