import { writeFileSync } from 'node:fs'
import { instantOf } from '@kiemdiem/domain/time'

/** The functions' clock, moved forward only: nobody does anything before what was done. */
export interface Clock {
  now(): Date
  /** From here on it goes from this day and hour (UTC+7). */
  moveTo(date: string, time: string): void
  /** Puts it right. */
  release(): void
}

/** Moves the clock by the file that the functions read. `from`: where it begins. */
export const clockIn = (file: string, from = new Date()): Clock => {
  let offset = from.getTime() - Date.now()
  const write = () => writeFileSync(file, String(offset))
  const now = () => new Date(Date.now() + offset)
  write()
  return {
    now,
    moveTo: (date, time) => {
      const wanted = instantOf(date, time).getTime()
      if (wanted <= now().getTime()) return
      offset = wanted - Date.now()
      write()
    },
    release: () => {
      offset = 0
      write()
    },
  }
}
