import { viInstant } from '../../vi.ts'
import { DOTS } from './layout.ts'

/** "08 giờ 00" as minutes write an hour; dots where it is not known. */
export const minutedTime = (time: string): string => {
  const [hours, minutes] = time.split(':')
  return hours && minutes ? `${hours} giờ ${minutes}` : DOTS
}

/** "08 giờ 00 ngày 04/12/2023" */
export const minutedInstant = (at: Date): string => viInstant(at).replace(':', ' giờ ')
