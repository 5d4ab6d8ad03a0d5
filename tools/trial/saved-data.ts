import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Emulators } from '../emulators/launch.ts'
import { ROOT } from '../root.ts'

/** What a trial leaves behind between runs; git knows nothing of it. */
const DATA = join(ROOT, 'data')
const CURRENT = join(DATA, 'emulators')
const PREVIOUS = join(DATA, 'emulators-before')
const ARRIVING = join(DATA, 'emulators-arriving')

/** Mails received, as files. */
export const MAIL_FOLDER = join(DATA, 'mail')

/** The newest whole export. The one before serves when a save was cut short between its two renames. */
export const savedData = (): string | undefined =>
  [CURRENT, PREVIOUS].find((folder) => existsSync(join(folder, 'firebase-export-metadata.json')))

export const forget = (): void => rmSync(DATA, { recursive: true, force: true })

/** Saves beside, then swaps: a crash at any moment leaves a whole export. */
export const save = async (emulators: Emulators): Promise<void> => {
  mkdirSync(DATA, { recursive: true })
  rmSync(ARRIVING, { recursive: true, force: true })
  await emulators.exportTo(ARRIVING)
  rmSync(PREVIOUS, { recursive: true, force: true })
  if (existsSync(CURRENT)) renameSync(CURRENT, PREVIOUS)
  renameSync(ARRIVING, CURRENT)
}
