import { numberIdOf, seriesOf } from '@kiemdiem/domain/docket/series'
import { minutesActIdOf, paths } from '@kiemdiem/domain/ids'
import type { Conference } from '@kiemdiem/domain/model/conference'
import { docketEntrySchema } from '@kiemdiem/domain/model/docket'
import { localDate } from '@kiemdiem/domain/time'
import { serverNow } from '../../../../functions/src/clock.ts'
import { enterNumber as enter } from '../../../../functions/src/docket/enter-number.ts'
import { db } from '../../../../functions/src/firestore/db.ts'
import { parse } from '../../../../functions/src/firestore/parse.ts'
import { confirmedMeeting } from '../../fixture/conference/held.ts'
import { type Arrangement, tried } from '../trials/arrangement.ts'
import { reasonless, stranger } from './meetings.ts'
import { change } from './update.ts'

interface Numbered {
  conference: Conference
  entry: string
  taken: string
  on: string
}

/** Minutes that have a number: entering another code with it is a correction of which nothing else moves. */
const office = async (): Promise<Numbered> => {
  const conference = await confirmedMeeting({ staff: 1 })
  const [entry, on] = [minutesActIdOf(conference.id, 1), localDate(serverNow())]
  const stored = parse(docketEntrySchema, await db.doc(paths.docket(entry)).get())
  const taken = paths.number(numberIdOf(seriesOf(stored, on, {}), 1))
  await db.doc(taken).set({ entry })
  await db.doc(paths.docket(entry)).update({ given: { number: 1, code: 'BTC', on } })
  return { conference, entry, taken, on }
}

const of =
  (data: Record<string, unknown>) =>
  ({ entry }: Numbered) =>
    change(paths.docket(entry), data)

export const enterNumber: Arrangement<Numbered> = {
  command: tried(enter),
  fresh: office,
  input: ({ entry, on }) => ({ entry, rev: 0, number: 1, code: 'BTCKT', reason: 'Sai ký hiệu.', on }),
  as: { docketer: ({ conference }) => ({ docket: [conference.unit] }) },
  stranger: async ({ conference }) => ({ ...(await stranger(conference)), docket: ['u-khac'] }),
  fails: {
    entryStands: [{ told: 'entryTakenBack', documents: of({ takenBackAt: new Date() }) }],
    sameEdition: [
      { told: 'numberedMeanwhile', documents: of({ rev: 1 }) },
      { told: 'numberedMeanwhile', input: (input) => Object.assign(input, { rev: 7 }) },
    ],
    numberDay: [
      { told: 'numberDayWrong', input: (input) => Object.assign(input, { on: '2001-01-01' }) },
      { told: 'numberDayWrong', input: (input) => Object.assign(input, { on: '2199-01-01' }) },
      { told: 'numberDayWrong', documents: of({ date: '2199-01-01' }) },
    ],
    correctionExplained: [{ told: 'correctionUnexplained', input: reasonless }],
    numberFree: [{ told: 'numberTaken', documents: ({ taken }) => change(taken, { entry: 'khac.minutes.1' }) }],
  },
}
