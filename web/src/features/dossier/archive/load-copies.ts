import { fileName } from '@kiemdiem/domain/dossier/archive/file-names'
import type { DossierAnswer } from '@kiemdiem/domain/dossier/commands/read-dossier'
import type { CopyOf } from '@kiemdiem/domain/model/copy'
import { readCopy } from '../../../components/copies/read-copy.ts'
import { queries } from '../../../lib/data/queries.ts'
import { readOnce } from '../../../lib/data/use-query.ts'

/** Documents with a signed copy, each once. */
const copiedIn = ({ subjects, entries }: DossierAnswer): CopyOf[] => {
  const named = [...entries, ...subjects.flatMap((subject) => subject.entries)]
  const copied = new Map(
    named.flatMap(({ item, document, signed }) => {
      if (signed !== 'copy' || document === null) return []
      const at = document.lastIndexOf('.')
      const of: CopyOf =
        item === 'selfReview'
          ? { kind: 'paper', id: document.slice(0, at), revision: Number(document.slice(at + 1)) }
          : { kind: 'act', id: document }
      return [[document, of] as const]
    }),
  )
  return [...copied.values()]
}

interface Copies {
  files: Map<string, Uint8Array<ArrayBuffer>>
  /** Documents whose copies this reader may not read: others keep them. */
  unread: string[]
}

/** Every kept copy that this reader may read, as files. */
export const loadCopies = async (answer: DossierAnswer): Promise<Copies> => {
  const files = new Map<string, Uint8Array<ArrayBuffer>>()
  const unread: string[] = []
  for (const of of copiedIn(answer)) {
    const name = of.kind === 'act' ? of.id : `${of.id}.${of.revision}`
    try {
      const spec = of.kind === 'act' ? queries.copiesOfAct(of.id) : queries.copiesOfRevision(of.id, String(of.revision))
      for (const copy of await readOnce(spec)) {
        const blob = await readCopy(of, copy, () => undefined)
        const bytes = new Uint8Array(await blob.arrayBuffer())
        files.set(`ban-ky/${fileName(name)}/${copy.number} ${fileName(copy.name.replace(/\.pdf$/i, ''))}.pdf`, bytes)
      }
    } catch {
      unread.push(name)
    }
  }
  return { files, unread }
}
