import { tidy } from '../vi.ts'
import type { PlanItem } from './act.ts'
import { PLAN_ITEMS_MAX, PLAN_TEXT_MAX } from './limits.ts'

/** What a conference says of limits, among all that it says of somebody. */
const SPEAKS_OF_LIMITS = /hạn chế|khuyết điểm|tồn tại|chưa |khắc phục|rút kinh nghiệm|cần /iu

/** "1. …", "- …", "a) …" at the beginning of a line. */
const MARK = /^\s*(?:[-–+•*]|\(?\d{1,2}[.)]|[a-zđ][.)])\s*/iu

const lines = (text: string): string[] =>
  tidy(text)
    .split(/\n+/)
    .map((line) => line.replace(MARK, '').trim())
    .filter((line) => line !== '')

/**
 * Limits that the paper names (II.1) and that its conferences concluded, each once, as items that whose plan it is fills in, joins
 * or takes out. `owner`: who answers where nobody else is said; empty: nobody is proposed.
 */
export const proposedItems = ({
  shortcomings,
  conclusions,
  owner,
}: {
  shortcomings: string
  conclusions: readonly string[]
  owner: string
}): PlanItem[] => {
  const concluded = conclusions.flatMap(lines).filter((line) => SPEAKS_OF_LIMITS.test(line))
  const limits = [...new Set([...lines(shortcomings), ...concluded])].slice(0, PLAN_ITEMS_MAX)
  return limits.map((limit) => ({
    ...{ limit: limit.slice(0, PLAN_TEXT_MAX), cause: '', measure: '', owner, until: '' },
  }))
}
