import { viCount } from '../../../vi-count.ts'
import { allowed, mostOutstanding, type Share } from '../../shape/quota.ts'
import { viNumber } from '../words.ts'

interface Counted {
  outstanding: number
  good: number
}

const ratio = (of: number, base: number): string => `${viNumber((of * 100) / base)}%`

/** "20% của 11 là 2,2; lấy phần nguyên" */
const product = ({ base, round }: Share, pct: number, { outstanding, good }: Counted): string => {
  const of = base === 'goodOnly' ? good : good + outstanding
  const exact = (pct * of) / 100
  const whole = Number.isInteger(exact) ? '' : round === 'floor' ? '; lấy phần nguyên' : '; làm tròn từ 0,5 trở lên'
  const cases = base === 'goodOnly' ? `${viCount(of)} tốt` : `${viCount(of)} từ tốt trở lên`
  return `${pct}% của ${cases} là ${viNumber(exact)}${whole}`
}

/** A quota in words: "03 xuất sắc / 11 tốt, cho phép 02 (20% của 11 tốt là 2,2; lấy phần nguyên); vượt 01; đề nghị …". */
export const quotaWords = {
  share: (share: Share, pct: number, counted: Counted, decision: string | null): string => {
    const { outstanding, good } = counted
    const may = allowed(share, pct, counted)
    const [pool, most] = [outstanding + good, mostOutstanding(share, pct, outstanding + good)]
    const sum = `${viCount(outstanding)} xuất sắc / ${viCount(good)} tốt, cho phép ${viCount(may)} (${product(share, pct, counted)}${
      decision === null ? '' : `, theo ${decision}`
    })`
    if (outstanding > may) {
      const whole =
        most === 0 ? `; với ${viCount(pool)} trường hợp từ tốt trở lên thì chưa đủ để có trường hợp xuất sắc` : ''
      return `${sum}; vượt ${viCount(outstanding - may)}${whole}; đề nghị xem lại ${viCount(outstanding - most)} trường hợp trong nhóm.`
    }
    if (outstanding < most) return `${sum}; còn được thêm ${viCount(most - outstanding)}.`
    if (outstanding === may || good === 0) return `${sum}; không thêm được nữa.`
    const next = { outstanding: outstanding + 1, good: good - 1 }
    const after = allowed(share, pct, next)
    return `${sum}; nếu nâng thêm 01 trường hợp thì còn ${viCount(next.good)} tốt, cho phép ${viCount(after)}, vượt ${viCount(
      next.outstanding - after,
    )}; không thêm được nữa.`
  },
  compared: (own: { of: number; all: number }, other: { of: number; all: number }, over: number): string => {
    const sum = `Xuất sắc ${viCount(own.of)}/${viCount(own.all)} (${ratio(own.of, own.all)}); đảng viên xuất sắc ${viCount(
      other.of,
    )}/${viCount(other.all)} (${ratio(other.of, other.all)})`
    return over > 0
      ? `${sum}; vượt ${viCount(over)}; đề nghị xem lại ${viCount(over)} trường hợp.`
      : `${sum}; không vượt.`
  },
}
