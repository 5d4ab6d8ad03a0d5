import { addDays, isWorkingDay, localDate } from '@kiemdiem/domain/time'
import type { Stage } from '../../year.ts'
import { callConference } from './call.ts'

/** An office that meets before the others: the papers of its staff are due sooner than they are written. */
const EARLY = 'u-cq-sin-ho'

/** One head calls his office for the next working day, with his reasons. */
export const callEarly: Stage = {
  name: 'an early conference',
  play: async (year) => {
    let date = addDays(localDate(year.clock.now()), 1)
    while (!isWorkingDay(date, year.campaign.calendar)) date = addDays(date, 1)
    await callConference(year, { unit: EARLY, date, time: '08:00' })
    return `${EARLY} meets on ${date}`
  },
}
