import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { Refusal } from '../refusal.ts'
import type { Office } from '../seed/office.ts'
import type { TrialStage } from '../seed/trial-stage.ts'
import { clockIn } from './clock/clock.ts'
import { dailyRuns } from './days.ts'
import { stagesOf } from './stages.ts'
import { yearOf } from './year.ts'

interface On {
  office: Office
  campaign: Campaign
  /** How the trial stands when the people begin to play, and where it is to begin for whoever tries it. */
  from: Date
  until: TrialStage
  functionsUrl: string
  log: (line: string) => void
}

/** From the decision on the people of the trial play the year themselves, each at his account, on days that are over; then the clock is right again. */
export const playOn = async ({ office, campaign, from, until, functionsUrl, log }: On): Promise<void> => {
  const file = process.env.KIEMDIEM_CLOCK_FILE
  if (!file)
    throw new Refusal('KIEMDIEM_CLOCK_FILE is not set: this stage of the trial needs a clock that can be moved.')
  const clock = clockIn(file, from)
  const year = yearOf(office, campaign, clock)
  try {
    const days = dailyRuns(functionsUrl, clock.now)
    for (const stage of stagesOf('decision', until)) {
      log(`${stage.name}: ${await stage.play(year)}`)
      await days()
    }
  } finally {
    clock.release()
  }
  await dailyRuns(functionsUrl, clock.now)()
}
