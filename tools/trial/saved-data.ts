import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Emulators } from '../emulators/launch.ts'
import { ROOT } from '../root.ts'
import type { TrialStage } from '../seed/trial-stage.ts'

/** What a run of `npm start` leaves behind for the next; git knows nothing of it. */
export interface SavedData {
  /** Mails received, as files. */
  mailFolder: string
  /** The newest whole export. */
  newest(): string | undefined
  forget(): void
  save(emulators: Emulators): Promise<void>
}

/** The data of the trial, of the trial at a later stage, or of a start from nothing: none replaces another. */
export const savedData = (of: TrialStage | 'empty'): SavedData => {
  const data = join(ROOT, of === 'course' ? 'data' : `data-${of}`)
  const current = join(data, 'emulators')
  const previous = join(data, 'emulators-before')
  const arriving = join(data, 'emulators-arriving')
  return {
    mailFolder: join(data, 'mail'),
    // The one before serves when a save was cut short between its two renames.
    newest: () => [current, previous].find((folder) => existsSync(join(folder, 'firebase-export-metadata.json'))),
    forget: () => rmSync(data, { recursive: true, force: true }),
    // Saves beside, then swaps: a crash at any moment leaves a whole export.
    save: async (emulators) => {
      mkdirSync(data, { recursive: true })
      rmSync(arriving, { recursive: true, force: true })
      await emulators.exportTo(arriving)
      rmSync(previous, { recursive: true, force: true })
      if (existsSync(current)) renameSync(current, previous)
      renameSync(arriving, current)
    },
  }
}
