import { localDate } from '@kiemdiem/domain/time'
import { Refusal } from '../refusal.ts'
import { runSchedule } from '../trial/schedules.ts'

/** What the first run of a day does: who waits to be told together is, in the mail of the morning. */
const EACH_DAY = ['sweepMail', 'sendDigests']

export const runSchedules = async (functionsUrl: string, names: readonly string[]): Promise<void> => {
  for (const name of names) {
    const failed = await runSchedule(functionsUrl, name)
    if (failed !== null) throw new Refusal(`the schedule ${name} failed (${failed})`)
  }
}

/** Runs what each day has, where another day has come since: the emulators run no schedule by themselves. */
export const dailyRuns = (functionsUrl: string, now: () => Date) => {
  let day = ''
  return async (): Promise<void> => {
    const today = localDate(now())
    if (today === day) return
    day = today
    await runSchedules(functionsUrl, EACH_DAY)
  }
}
