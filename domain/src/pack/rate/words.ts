import { RATING_NAMES, RATINGS, type Rating } from '../../model/terms.ts'
import { viCount } from '../../vi-count.ts'
import type { Check } from '../shape/check.ts'
import type { NumberFact } from '../shape/facts.ts'

/** "2,5": a comma parts decimals. */
export const viNumber = (value: number): string =>
  Number.isInteger(value) ? viCount(value) : String(Math.round(value * 100) / 100).replace('.', ',')

const named = (level: Rating): string => `“${RATING_NAMES[level]}”`

/** The number of a check's first condition that has one. */
const limitOf = ({ when }: Pick<Check, 'when'>): number | null => {
  for (const condition of when) if ('value' in condition && typeof condition.value === 'number') return condition.value
  return null
}

/** A check's text with its numbers. */
export const filled = (check: Pick<Check, 'text' | 'when'>, number: (fact: NumberFact) => number | null): string =>
  check.text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = name === 'limit' ? limitOf(check) : number(name as NumberFact)
    return value === null ? '…' : viNumber(value)
  })

const steps = (from: Rating, to: Rating): number => RATINGS.indexOf(to) - RATINGS.indexOf(from)

/** What a finding says after what it found. */
export const tails = {
  cap: (limit: Rating, own: Rating | null): string => {
    const most = `Mức cao nhất được xếp là ${named(limit)}`
    if (own === null) return `${most}.`
    const over = steps(own, limit)
    return over > 0
      ? `${most}; mức đang đề nghị ${named(own)} cao hơn ${viCount(over)} mức; đề nghị xem lại.`
      : `${most}; mức đang đề nghị ${named(own)} phù hợp.`
  },
  force: (level: Rating, own: Rating | null): string => {
    const only = `Mức được xếp là ${named(level)}`
    if (own === null) return `${only}.`
    return own === level
      ? `${only}; mức đang đề nghị phù hợp.`
      : `${only}; mức đang đề nghị ${named(own)}; đề nghị xem lại.`
  },
  notRated: (said: boolean, own: Rating | null): string => {
    if (said) return 'Đã ghi không xếp loại.'
    const level = own === null ? '' : `; mức đang đề nghị ${named(own)} không tính vào chỉ tiêu của nhóm`
    return `Thuộc trường hợp không xếp loại${level}; đề nghị ghi lý do không xếp loại, hoặc đính chính thông tin trong danh sách.`
  },
  awaits: (what: 'conclusion' | 'review', own: Rating | null): string => {
    const state =
      what === 'conclusion' ? 'Chưa xếp loại, chờ kết luận của cấp có thẩm quyền' : 'Chưa xếp loại, chờ kiểm điểm'
    return own === null
      ? `${state}; các trường hợp khác không phải chờ.`
      : `${state}; mức đang đề nghị ${named(own)} chưa có giá trị; đề nghị bỏ mức cho đến khi đủ điều kiện.`
  },
  suggested: (suggested: Rating, own: Rating): string =>
    `Theo các tiêu chí đã đánh giá, mức gợi ý là ${named(suggested)}; mức đang đề nghị ${named(own)} cao hơn ${viCount(
      steps(own, suggested),
    )} mức; đề nghị nêu lý do hoặc xem lại.`,
  unfit: (labels: readonly string[]): string =>
    `Điểm không hợp lệ ở ${viCount(labels.length)} tiêu chí: ${labels.join('; ')}; đề nghị sửa điểm trong khung quy định.`,
}
