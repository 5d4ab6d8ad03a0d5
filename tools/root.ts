import { join } from 'node:path'

/** The repository's folder. */
export const ROOT = join(import.meta.dirname, '..')
/** What can be thrown away: emulator logs, launchers, build outputs of tests. */
export const CACHE = join(ROOT, '.cache')
