import type { Campaign } from '../model/campaign.ts'
import type { Paper } from '../model/paper.ts'
import type { Board } from '../model/progress.ts'
import { board, row } from '../progress/fixtures/build.ts'
import { addDays, localDate, startOfDay, workingDaysAfter } from '../time.ts'

/** Who confirms the plans of all of them. */
export const HEAD = 'p-head'
const UNIT = 'u-ban'

export const isMinuted = ({ meetings }: Paper): boolean => meetings.held !== undefined

/** The board of the unit, as it would stand. */
export const boardOf = (papers: readonly Paper[]): Board =>
  board(
    UNIT,
    'partyGroup',
    papers.map((each) => {
      const [told] = Object.values(each.notices ?? {})
      const { remediation } = each
      return row(each.subject, {
        ...{ stage: isMinuted(each) ? 'archive' : 'selfReview', actors: [] },
        ...(told && { doneAt: { notice: told.at } }),
        ...(told && !told.received && { unreceived: true }),
        ...(remediation && {
          remediation: { state: remediation.state, asked: remediation.state === 'sent' ? [HEAD] : [] },
        }),
      })
    }),
    { viewers: [HEAD] },
  )

/** One thing that somebody may owe, by the words of the plan alone. */
export interface Item {
  /** Its page, and whom it is about. */
  key: string
  owner: string
  /** Null: nothing has begun. */
  dueAt: Date | null
  owes: boolean
  /** His tasks show it already, a day before it can be done: he may hear of it beside others. */
  early?: boolean
}

const mendedBy = ({ steps }: Campaign, { subjectKind }: Pick<Paper, 'subjectKind'>): Date => {
  const before = steps.find(({ no }) => no === (subjectKind === 'unit' ? 13 : 14))?.before
  return startOfDay(before ?? '')
}

/** Of each paper its sending, its plan and its receipt; then that plans are confirmed: always as many, in one order. */
export const itemsOf = ({ campaign, papers }: { campaign: Campaign; papers: readonly Paper[] }, today = ''): Item[] => {
  const waiting = papers.filter(({ remediation }) => remediation?.state === 'sent')
  const dates = waiting.map((each) => mendedBy(campaign, each).getTime())
  return [
    ...papers.flatMap((each): Item[] => {
      const [told] = Object.values(each.notices ?? {})
      const plan = each.remediation?.state
      const days = campaign.process.notice?.receiptDays ?? 0
      const last = told && workingDaysAfter(localDate(told.at), days, campaign.calendar)
      return [
        {
          key: `/ban-kiem-diem/${each.id}`,
          ...{ owner: each.responsible, dueAt: each.dueAt, owes: each.state !== 'sealed' },
        },
        {
          ...{ key: `/khac-phuc ${each.subject}`, owner: each.responsible, dueAt: mendedBy(campaign, each) },
          owes: isMinuted(each) && (plan === undefined || plan === 'returned'),
          early: plan === undefined && Object.values(each.meetings).some(({ date }) => date < today),
        },
        {
          ...{ key: `/ket-qua ${each.subject}`, owner: each.responsible },
          dueAt: last ? startOfDay(addDays(last, 1)) : null,
          owes: told !== undefined && told.received === undefined,
        },
      ]
    }),
    {
      ...{ key: `/khac-phuc ${UNIT}`, owner: HEAD, owes: waiting.length > 0 },
      dueAt: waiting.length > 0 ? new Date(Math.min(...dates)) : null,
    },
  ]
}
