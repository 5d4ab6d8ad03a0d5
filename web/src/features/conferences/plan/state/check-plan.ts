import type { PlanWarning } from '@kiemdiem/domain/conference/inputs'
import type { SummaryError } from '../../../../components/form/error-summary.tsx'
import { isDay, readTime } from '../../../../components/form/typed/typed-date.ts'
import { planPageWords as words } from '../vi.ts'
import { PLAN_FIELDS, type PlanField } from './plan-fields.ts'
import type { PlanForm } from './plan-form.ts'

export const reasonField = (rule: string) => `lich-ly-do-${rule.replace(/[^A-Za-z0-9-]/g, '-')}`

export type PlanErrors = Partial<Record<PlanField, string>>

/** What is missing or unreadable before the server is asked. */
export const checkPlan = (form: PlanForm): PlanErrors => {
  const found: [PlanField, string | null][] = [
    ['date', form.date.trim() === '' ? words.dateMissing : isDay(form.date) ? null : words.dateUnreadable],
    ['time', form.time.trim() === '' ? words.timeMissing : readTime(form.time) ? null : words.timeUnreadable],
    ['place', form.place.trim() === '' ? words.placeMissing : null],
    ['chair', form.chair === null ? words.chairMissing : null],
    [
      'secretary',
      form.secretary === null ? words.secretaryMissing : form.secretary === form.chair ? words.secretaryIsChair : null,
    ],
    ['agenda', form.agenda.length === 0 ? words.agendaMissing : null],
    ['roll', form.roll.some(({ kind }) => kind === 'member') ? null : words.rollMissing],
  ]
  return Object.fromEntries(found.filter(([, message]) => message !== null))
}

/** Rules that are passed knowingly and have no reason yet. */
export const reasonsOwed = (form: PlanForm, warnings: readonly PlanWarning[]): PlanWarning[] =>
  warnings.filter(({ rule, needsReason }) => needsReason && (form.reasons[rule] ?? '').trim() === '')

/** The entries of the page's error summary, in the order of the page. */
export const summaryOf = (errors: PlanErrors, owed: readonly PlanWarning[]): SummaryError[] => [
  ...(Object.keys(PLAN_FIELDS) as PlanField[]).flatMap((field) => {
    const message = errors[field]
    return message === undefined ? [] : [{ target: PLAN_FIELDS[field], label: words.fields[field], message }]
  }),
  ...owed.map(({ rule, text }) => ({ target: reasonField(rule), label: words.reason, message: text })),
]
