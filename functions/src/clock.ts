import { readFileSync } from 'node:fs'

/** By how much the clock is moved, as a variable or, where functions run already, in a file that is read each time. */
const offset = (): number => {
  const { KIEMDIEM_CLOCK_FILE: file, KIEMDIEM_CLOCK_OFFSET_MS: moved = 0 } = process.env
  return Number(file ? readFileSync(file, 'utf8') : moved)
}

/**
 * The only clock of the functions. For rehearsals it can be moved, but only where the database is an emulator:
 * KIEMDIEM_CLOCK_OFFSET_MS and KIEMDIEM_CLOCK_FILE mean nothing in production.
 */
export const serverNow = (): Date => new Date(Date.now() + (process.env.FIRESTORE_EMULATOR_HOST ? offset() : 0))

/** What the times of sign-ins are compared with: Auth dates them, and its clock is never moved. */
export const authNow = (): Date => new Date()
