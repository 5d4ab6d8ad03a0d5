import type { CopyOf } from '@kiemdiem/domain/model/copy'
import { readCopy } from '../../../components/copies/read-copy.ts'
import { queries } from '../../../lib/data/queries.ts'
import { readOnce } from '../../../lib/data/use-query.ts'
import type { ReadCopy } from './load-copies.ts'

/** The kept copies of one document, with their bytes. */
export const readCopies = async (of: CopyOf): Promise<ReadCopy[]> => {
  const spec = of.kind === 'act' ? queries.copiesOfAct(of.id) : queries.copiesOfRevision(of.id, String(of.revision))
  const copies: ReadCopy[] = []
  for (const copy of await readOnce(spec)) {
    const blob = await readCopy(of, copy, () => undefined)
    copies.push({ number: copy.number, name: copy.name, bytes: new Uint8Array(await blob.arrayBuffer()) })
  }
  return copies
}
