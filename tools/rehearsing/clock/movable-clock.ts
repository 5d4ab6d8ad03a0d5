import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CACHE } from '../../root.ts'

/** The setting by which functions read a clock that can be moved while they run; it stands at the hour that it is. */
export const movableClock = (name: string): { KIEMDIEM_CLOCK_FILE: string } => {
  mkdirSync(CACHE, { recursive: true })
  const file = join(CACHE, `clock-${name}`)
  writeFileSync(file, '0')
  return { KIEMDIEM_CLOCK_FILE: file }
}
