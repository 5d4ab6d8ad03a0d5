import { paths } from '@kiemdiem/domain/ids'
import { itemRowId } from '@kiemdiem/domain/model/minutes'
import { dueAtOf } from '@kiemdiem/domain/plan/dates/due-at'
import { lastDayOf, workingDayOnOrBefore } from '@kiemdiem/domain/time'
import { campaignAt } from '../../../tools/seed/campaign.ts'
import { reviewPlan, units } from '../../../tools/seed/roster.ts'
import { saveAs } from './papers/documents.ts'
import { somebody } from './people/people.ts'

const unitOf = (id: string) => {
  const found = units.find((unit) => unit.id === id)
  if (!found) throw new Error(`${id} is not of the roster`)
  return found
}

/** The party cell of the trial and its committee, by their names as units and as subjects; the body above, without an account. */
export const CELL = {
  id: 'u-chi-bo',
  unit: unitOf('u-chi-bo').shortName,
  name: unitOf('u-chi-bo').name,
  committee: { id: 'u-chi-uy', name: unitOf('u-chi-uy').name },
  body: 'Đại diện Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh',
}

/** The last working day that the plan allows the cell: no paper's date moves, so that other tests find theirs. */
export const lastDayInTime = (): string => {
  const campaign = campaignAt(new Date())
  const limit = dueAtOf(campaign, 'partyCell', 'conference')
  if (!limit) throw new Error('the plan has no date for the cell')
  return workingDayOnOrBefore(lastDayOf(limit), campaign.calendar)
}

/** Everybody but those reviewed is put off, as the clerk's own browser would save it row by row. */
export const deferOthers = async (conferenceId: string, reviewed: readonly string[]): Promise<void> => {
  const others = reviewPlan.filter(({ unit, subject }) => unit === CELL.id && !reviewed.includes(subject))
  const blank = { state: 'deferred', comments: '', answer: '', tally: null, proposed: null, remark: '' }
  const by = somebody('cellClerk').id
  await saveAs(
    'cellClerk',
    others.map(({ subject }) => {
      const id = itemRowId(subject)
      const fields = { ...blank, deferredBecause: 'Kiểm điểm ở phiên sau.', id, rev: 1, by }
      return { path: paths.minutesRow(conferenceId, id), fields, at: 'at' }
    }),
  )
}
