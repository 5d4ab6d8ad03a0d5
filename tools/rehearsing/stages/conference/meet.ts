import { paths } from '@kiemdiem/domain/ids'
import type { Conference } from '@kiemdiem/domain/model/conference'
import type { MinutesRow } from '@kiemdiem/domain/model/minutes'
import { doc, serverTimestamp, setDoc } from 'firebase/firestore/lite'
import { queries } from '../../../../web/src/lib/data/queries.ts'
import { levelOf } from '../../../seed/course/choose.ts'
import { REASON } from '../../../seed/course/conferences/done.ts'
import { minutesRows, rowsOf } from '../../../seed/course/conferences/rows.ts'
import { hashOf } from '../../../seed/texts/fill.ts'
import type { Acting } from '../../people/acting.ts'
import type { Year } from '../../year.ts'

const ABSENT = 'Đi công tác cơ sở theo kế hoạch, đã có ý kiến bằng văn bản.'

/** Of larger rooms one member in some has another appointment: never who leads, keeps the minutes or is reviewed. */
const absentOf = ({ roll, agenda, chair, secretary, id }: Conference): Record<string, string> => {
  const needed = new Set([chair.uid, secretary.uid, ...agenda.map(({ subject }) => subject)])
  const others = roll.filter((each) => each.counts && !needed.has(each.uid ?? each.id))
  const missing = others.find((_, at) => at === hashOf(`${id}/absent`) % others.length)
  return missing && roll.length > 4 ? { [missing.id]: ABSENT } : {}
}

const saveRow = (keeper: Acting, conferenceId: string, { id, ...row }: MinutesRow) =>
  keeper.writes(`saving ${id} of the minutes of ${conferenceId}`, () =>
    setDoc(doc(keeper.db, paths.minutesRow(conferenceId, id)), {
      ...{ ...row, id, rev: 1, by: keeper.uid, at: serverTimestamp() },
    }),
  )

/** Signs what he sees of it now; for a rule or a gate that is passed he gives the reason. */
const confirm = async (keeper: Acting, { id, exceptions, gates }: Conference) => {
  const rows = await keeper.asks(queries.minutesRows(id))
  const seen = Object.fromEntries(rows.map((row) => [row.id, row.rev]))
  const rules = [...exceptions.map(({ rule }) => rule), ...gates, 'quorum', 'papersAhead', 'ballotCount']
  const reasons = Object.fromEntries(rules.map((rule) => [rule, REASON]))
  return keeper.does('confirmMinutes', { conferenceId: id, seen, reasons, onBehalf: null })
}

/**
 * The meeting: the secretary opens it and writes frame and roll, the chair every other item; then both sign, the chair last. Says how
 * many items it had, and who was absent.
 */
export const meet = async (
  { as, clock }: Year,
  { reader, conferenceId }: { reader: string; conferenceId: string },
): Promise<{ items: number; absent: number }> => {
  const header = () => as(reader).then((person) => person.reads<Conference>(paths.conference(conferenceId)))
  const conference = await header()
  const [secretary, chair] = await Promise.all([as(conference.secretary.uid), as(conference.chair.uid)])
  await secretary.does('conductConference', { conferenceId, step: 'start', item: null })
  const absent = absentOf(conference)
  const rows = rowsOf(minutesRows(conference, secretary.uid, clock.now(), levelOf, absent))
  const items = rows.filter(({ id }) => id.startsWith('item.'))
  for (const row of rows) await saveRow(items.indexOf(row) % 2 === 1 ? chair : secretary, conferenceId, row)
  await confirm(secretary, await header())
  await confirm(chair, await header())
  return { items: items.length, absent: Object.keys(absent).length }
}
