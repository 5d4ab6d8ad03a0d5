import { dataOf } from '@kiemdiem/domain/invariants/data'
import { findingsOf } from '@kiemdiem/domain/invariants/invariants'
import { db } from '../../functions/src/firestore/db.ts'
import { printFindings } from '../operating/print-findings.ts'
import { readProject } from '../operating/read-project.ts'
import { Refusal } from '../refusal.ts'
import { scheduledFunctions } from '../trial/schedules.ts'
import { dailyRuns, runSchedules } from './days.ts'

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

/** Between two stages: what schedules do on each day, then every mail goes. With all schedules at the end, those that prove the boards among them. */
export const settling = (functionsUrl: string, now: () => Date) => {
  const days = dailyRuns(functionsUrl, now)
  return async (all: boolean): Promise<void> => {
    await days()
    if (all) await runSchedules(functionsUrl, await scheduledFunctions({}))
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
