import type { Firestore } from 'firebase-admin/firestore'
import { environmentOf } from '../emulators/environment.ts'
import { START_PORTS } from '../emulators/ports.ts'

const TRIAL = 'demo-kiemdiem'

export interface Project {
  id: string
  /** On this machine's emulators: what is tried there reaches nobody. */
  emulated: boolean
  db: Firestore
}

/**
 * The project on which a command works: the running trial unless one is named, which is then reached with the Google login
 * of this machine (`gcloud auth application-default login`), or on the emulator that FIRESTORE_EMULATOR_HOST names. The
 * functions' own modules read the environment when they are loaded, so a command loads them after this.
 */
export const connect = async (named: string | undefined): Promise<Project> => {
  const id = named ?? TRIAL
  const own = { GCLOUD_PROJECT: id, FIREBASE_CONFIG: JSON.stringify({ projectId: id }) }
  const given = process.env.FIRESTORE_EMULATOR_HOST !== undefined
  Object.assign(process.env, named === undefined && !given ? environmentOf(id, START_PORTS) : own)
  const { db } = await import('../../functions/src/firestore/db.ts')
  return { id, emulated: process.env.FIRESTORE_EMULATOR_HOST !== undefined, db }
}
