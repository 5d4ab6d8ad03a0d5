import { Bytes, doc, getDoc } from 'firebase/firestore'
import { db } from '../firebase/db.ts'
import { countReads } from '../live/count-reads.ts'
import type { DocRef } from '../live/documents.ts'

/** The bytes of one piece, once, as the server has them. */
export const readBytes = async ({ path }: DocRef<{ bytes: Uint8Array }>): Promise<Uint8Array<ArrayBuffer>> => {
  const snapshot = await getDoc(doc(db, path))
  countReads(path, 1)
  const bytes: unknown = snapshot.get('bytes')
  if (!(bytes instanceof Bytes)) throw new Error(`no bytes at ${path}`)
  return new Uint8Array(bytes.toUint8Array())
}
