import { localDate, startOfDay } from '@kiemdiem/domain/time'

const MINUTE_MS = 60_000
const VIETNAM_MS = 7 * 60 * MINUTE_MS

const clockOf = (at: Date): string => new Date(at.getTime() + VIETNAM_MS).toISOString().slice(11, 16)

/** From when to when a meeting of the trial was held: in the afternoon, or on the day itself in the two hours before now. */
export const hoursOf = (date: string, now: Date): { from: string; to: string } => {
  if (date !== localDate(now)) return { from: '14:00', to: '16:30' }
  const twoHoursAgo = now.getTime() - 120 * MINUTE_MS
  return { from: clockOf(new Date(Math.max(startOfDay(date).getTime(), twoHoursAgo))), to: clockOf(now) }
}
