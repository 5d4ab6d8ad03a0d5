import { dataOf } from '@kiemdiem/domain/invariants/data'
import { findingsOf } from '@kiemdiem/domain/invariants/invariants'
import { localDate } from '@kiemdiem/domain/time'
import { db } from '../../functions/src/firestore/db.ts'
import { printFindings } from '../operating/print-findings.ts'
import { readProject } from '../operating/read-project.ts'
import { Refusal } from '../refusal.ts'
import { runSchedule, scheduledFunctions } from '../trial/schedules.ts'

const PATIENCE_MS = 180_000
const LOOK_EVERY_MS = 300

/** What is on its way to the inbox. */
const onTheirWay = async (now: Date): Promise<number> => {
  const { docs } = await db.collection('mail').where('state', 'in', ['queued', 'sending']).select('createdAt').get()
  // Some are to wait: of a plan that may be changed again.
  return docs.filter((doc) => doc.get('createdAt').toMillis() <= now.getTime()).length
}

/** Waits until all mails have gone that are to go now. */
const drain = async (now: () => Date): Promise<void> => {
  let left = Number.POSITIVE_INFINITY
  let moved = Date.now()
  for (;;) {
    const waiting = await onTheirWay(now())
    if (waiting === 0) return
    if (waiting < left) moved = Date.now()
    left = Math.min(left, waiting)
    if (Date.now() > moved + PATIENCE_MS) throw new Refusal(`${waiting} mails are not sent`)
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
  }
}

/** What the first run of a day does, and what is proven each night: the latter once, at the end. */
const EACH_DAY = ['sweepMail', 'sendDigests']

/**
 * What schedules do between two stages on different days, as the emulators run none by themselves; then every mail goes. With all of them
 * at the end.
 */
export const settling = (functionsUrl: string, now: () => Date) => {
  let day = ''
  return async (all: boolean): Promise<void> => {
    const today = localDate(now())
    const names = all ? await scheduledFunctions({}) : today === day ? [] : EACH_DAY
    day = today
    for (const name of names) {
      const failed = await runSchedule(functionsUrl, name)
      if (failed !== null) throw new Refusal(`the schedule ${name} failed (${failed})`)
    }
    await drain(now)
  }
}

/** What must hold after each stage, of all data. */
export const holds = async (project: string, now: Date): Promise<void> => {
  const results = findingsOf(dataOf(await readProject(db), now))
  if (results.every(({ findings }) => findings.length === 0)) return
  printFindings(project, results)
  throw new Refusal('an invariant does not hold')
}
