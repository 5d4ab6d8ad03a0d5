import type { PlanItem } from '@kiemdiem/domain/remediation/act'
import { COMMITMENTS, type Commitment, OPTIONAL_PARTS, PLAN_TEXT_MAX } from '@kiemdiem/domain/remediation/limits'
import { isAhead } from '@kiemdiem/domain/remediation/standing'
import { planWords as words } from '../vi.ts'

/** What is typed of a plan; of a collective `commitment` stays empty. */
export interface PlanValue {
  items: PlanItem[]
  watcher: string
  commitment: Commitment
}

export const BLANK_ITEM: PlanItem = { limit: '', cause: '', measure: '', owner: '', until: '' }
export const NO_COMMITMENT: Commitment = { ideology: '', ethics: '', discipline: '', duties: '', study: '' }

export const samePlan = (a: PlanValue, b: PlanValue): boolean => JSON.stringify(a) === JSON.stringify(b)

const isBlank = (text: string): boolean => text.trim() === ''

/** What is wrong with one field of an item; null: nothing. `made`: from which day on something may be to be done. */
export const itemProblem = (item: PlanItem, field: keyof PlanItem, made: string): string | null => {
  if (item[field].length > PLAN_TEXT_MAX) return words.tooLong
  if (field === 'until') return isAhead(item.until, made) ? null : words.missing.until
  if (field === 'cause') return null
  return isBlank(item[field]) ? words.missing[field] : null
}

export const partProblem = (commitment: Commitment, part: (typeof COMMITMENTS)[number]): string | null => {
  if (commitment[part].length > PLAN_TEXT_MAX) return words.tooLong
  return !OPTIONAL_PARTS.includes(part) && isBlank(commitment[part]) ? words.missing.part : null
}

/** Whether it may be sent: every item has what it needs, and a person has committed himself. */
export const isWhole = ({ items, commitment }: PlanValue, ofPerson: boolean, made: string): boolean =>
  items.every((item) =>
    (Object.keys(BLANK_ITEM) as (keyof PlanItem)[]).every((field) => !itemProblem(item, field, made)),
  ) && (ofPerson ? COMMITMENTS.every((part) => !partProblem(commitment, part)) : items.length > 0)
