import { createHash } from 'node:crypto'
import { rootsOf } from '@kiemdiem/domain/invariants/course/roots'
import { type Data, dataOf, type Proofs } from '@kiemdiem/domain/invariants/data'
import type { Firestore } from 'firebase-admin/firestore'
import { readProject } from './read-project.ts'

const sha256 = async (text: string): Promise<string> => createHash('sha256').update(text).digest('hex')

/** What is kept of signed copies comes to, one file at a time: they are the large documents of a project. */
const readCopies = async (db: Firestore, data: Data): Promise<Proofs['copies']> => {
  const { joinCopy } = await import('../../functions/src/copies/join-copy.ts')
  const all = [
    ...data.of('acts/{actId}/copies/{copy}'),
    ...data.of('papers/{paperId}/revisions/{number}/copies/{copy}'),
  ]
  const found = new Map<string, { size: number; sha256: string }>()
  for (const [at, copy] of all) if (copy.state === 'kept') found.set(at, await joinCopy(db, copy.of, copy))
  return found
}

/** The data of a project as invariants look at them, with what takes a hash to know. */
export const readData = async (db: Firestore): Promise<Data> => {
  const stored = await readProject(db)
  const now = new Date()
  const data = dataOf(stored, now)
  const [roots, copies] = await Promise.all([rootsOf(data, sha256), readCopies(db, data)])
  return dataOf(stored, now, { roots, copies })
}
