import { findingsOn } from '@kiemdiem/domain/appraisal/facts/held-back'
import { tableFindings } from '@kiemdiem/domain/appraisal/facts/table-findings'
import { tableRows } from '@kiemdiem/domain/appraisal/facts/table-rows'
import { paths } from '@kiemdiem/domain/ids'
import { doc, serverTimestamp, setDoc } from 'firebase/firestore/lite'
import { Refusal } from '../../../refusal.ts'
import { marksOf } from '../../../seed/course/decision/hand-over.ts'
import { dayOf, each, type Stage, type Year } from '../../year.ts'
import { handledBy, rowsSeenBy } from './handled.ts'

const TRACK = 'partyGroup'

/** One organiser proposes a level for each of his groups' cases, and hands the table over. */
const handOver = async (year: Year, uid: string): Promise<{ handed: number; lowered: number }> => {
  const { as, campaign, clock } = year
  const person = await as(uid)
  const [{ scopes, sheets }, seen] = await Promise.all([
    handledBy(person, year, TRACK),
    rowsSeenBy(person, year, TRACK),
  ])
  const ready = tableRows(sheets, new Map())
    .filter(({ reviewId, row }) => {
      const step = seen.get(reviewId)?.step
      return row.proposal !== null && (step === 'consultation' || step === 'appraisal')
    })
    .map(({ reviewId, group }) => ({ id: reviewId, group }))
  if (ready.length === 0) return { handed: 0, lowered: 0 }
  const marks = marksOf({ campaign, uid, scopes, now: clock.now() }, ready, sheets)
  await each([...marks.values()], (mark) =>
    person.writes(`the mark of ${mark.id}`, () =>
      setDoc(doc(person.db, paths.mark(mark.id)), { ...mark, rev: 1, by: uid, at: serverTimestamp() }),
    ),
  )
  const table = tableFindings(campaign, { track: TRACK, rows: tableRows(sheets, marks), scopes })
  if (!table.ok) throw new Refusal(`${uid}: the rules of the campaign are not here`)
  const warnings = ready.flatMap(({ id, group }) => findingsOn(table, { reviewId: id, group }))
  const { moved } = await person.does('handOverAppraisal', {
    ...{ campaign: campaign.id, track: TRACK, pack: table.ref.hash },
    items: ready.map(({ id }) => ({ reviewId: id, rev: marks.has(id) ? 1 : 0 })),
    accepted: [...new Set(warnings.map(({ rule }) => rule))],
  })
  return { handed: moved, lowered: [...marks.values()].filter(({ reason }) => reason !== '').length }
}

/** Each organiser hands over the groups to which he does not belong, one after the other. */
export const appraise: Stage = {
  name: 'appraisal',
  play: async (year) => {
    year.clock.moveTo(dayOf(year, 9), '09:00')
    const sums = { handed: 0, lowered: 0 }
    for (const uid of year.campaign.organisers[TRACK] ?? []) {
      const { handed, lowered } = await handOver(year, uid)
      sums.handed += handed
      sums.lowered += lowered
    }
    return `${sums.handed} cases handed over, ${sums.lowered} at another level than proposed`
  },
}
