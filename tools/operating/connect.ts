import type { Firestore } from 'firebase-admin/firestore'
import { environmentOf } from '../emulators/environment.ts'
import { START_PORTS } from '../emulators/ports.ts'
import { Refusal } from '../refusal.ts'

const TRIAL = 'demo-kiemdiem'

export interface Project {
  id: string
  /** On this machine's emulators: what is tried there reaches nobody. */
  emulated: boolean
  db: Firestore
}

const answers = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/`, { signal: AbortSignal.timeout(2_000) }).then(
    () => true,
    () => false,
  )

/**
 * The project on which a command works: the running trial unless one is named, which is then reached with the Google login
 * of this machine (`gcloud auth application-default login`), or on the emulator that FIRESTORE_EMULATOR_HOST names. The
 * functions' own modules read the environment when they are loaded, so a command loads them after this.
 */
export const connect = async (named: string | undefined): Promise<Project> => {
  const id = named ?? TRIAL
  const own = { GCLOUD_PROJECT: id, FIREBASE_CONFIG: JSON.stringify({ projectId: id }) }
  const given = process.env.FIRESTORE_EMULATOR_HOST !== undefined
  const trial = named === undefined && !given
  if (trial && !(await answers(START_PORTS.firestore)))
    throw new Refusal('The trial is not running: `npm start`, or name a project with --project.')
  Object.assign(process.env, trial ? environmentOf(id, START_PORTS) : own)
  const { db } = await import('../../functions/src/firestore/db.ts')
  return { id, emulated: process.env.FIRESTORE_EMULATOR_HOST !== undefined, db }
}
