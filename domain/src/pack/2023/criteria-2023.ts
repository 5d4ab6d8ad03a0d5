import type { Criterion } from '../shape/criteria.ts'

const graded = (id: string, label: string): Criterion => ({ id, label, scale: { grades: true } })

const REMEDIED = graded('remedied', 'Kết quả khắc phục hạn chế, khuyết điểm đã được kết luận hoặc chỉ ra')
const CONDUCT = graded(
  'conductGrade',
  'Phẩm chất chính trị; đạo đức, lối sống; ý thức tổ chức kỷ luật; tác phong, lề lối làm việc',
)
const results = (...parts: Criterion[]): Criterion => ({
  id: 'results',
  label: 'Kết quả thực hiện chức trách, nhiệm vụ được giao',
  parts,
})
const others = (...parts: Criterion[]): Criterion => ({ id: 'others', label: 'Các tiêu chí khác', parts })
const DUTIES = graded('duties', 'Thực hiện chức trách, nhiệm vụ được giao')

/** Criteria by form, graded where the form asks for "tự đánh giá về cấp độ thực hiện" (QĐ 124, Đ.10; ids of the sections). */
export const criteria2023: Readonly<Record<string, readonly Criterion[]>> = {
  '2023/02A': [others(CONDUCT, REMEDIED), results(DUTIES)],
  '2023/02B': [
    others(
      CONDUCT,
      graded('leadingGrade', 'Kết quả lãnh đạo, chỉ đạo, quản lý, điều hành; quy tụ, xây dựng đoàn kết nội bộ'),
      graded(
        'responsibility',
        'Trách nhiệm trong công việc; năng động, đổi mới, dám nghĩ, dám làm, dám chịu trách nhiệm',
      ),
      graded('exemplary', 'Trách nhiệm nêu gương; phòng, chống tham nhũng, tiêu cực, lãng phí; sự tín nhiệm'),
      REMEDIED,
    ),
    results(DUTIES),
  ],
  '2023/01': [
    others(
      graded('principles', 'Chấp hành nguyên tắc tổ chức và hoạt động; thực hiện quy chế làm việc'),
      graded('partyBuilding', 'Xây dựng, chỉnh đốn Đảng và hệ thống chính trị; kiểm tra, giám sát, kỷ luật'),
      graded('leadershipDuty', 'Trách nhiệm của tập thể lãnh đạo, quản lý trong thực hiện nhiệm vụ chính trị'),
      REMEDIED,
    ),
    results(graded('targets', 'Thực hiện các mục tiêu, chỉ tiêu, nhiệm vụ được giao trong năm')),
  ],
}
