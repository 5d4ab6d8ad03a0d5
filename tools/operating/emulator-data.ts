import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Refusal } from '../refusal.ts'

const METADATA = 'firestore_export.overall_export_metadata'

const ask = async (method: 'POST' | 'DELETE', path: string, body?: object): Promise<void> => {
  const answer = await fetch(`http://${process.env.FIRESTORE_EMULATOR_HOST}/emulator/v1/projects/${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  })
  if (!answer.ok) throw new Refusal(`The Firestore emulator refused (${answer.status}): ${await answer.text()}`)
}

/** What an export of the emulators, as `npm start` saves one, says of its documents: the emulator reads on from there. */
const documentsIn = (folder: string): string => {
  const found = [join(folder, METADATA), join(folder, 'firestore_export', METADATA)].find((each) => existsSync(each))
  if (!found) throw new Refusal(`${folder} is no export of the emulators: nothing was changed.`)
  return resolve(found)
}

/**
 * Replaces all documents of a project on the emulator by those of an export. An import over living data would leave every
 * document that is younger than the copy, and the next event of a trail would find its number taken.
 */
export const importExport = async (project: string, folder: string): Promise<void> => {
  const documents = documentsIn(folder)
  const database = `projects/${project}/databases/(default)`
  await ask('DELETE', `${project}/databases/(default)/documents`)
  await ask('POST', `${project}:import`, { database, export_directory: documents })
}
