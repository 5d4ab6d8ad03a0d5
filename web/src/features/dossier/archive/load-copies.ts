import { fileName } from '@kiemdiem/domain/dossier/archive/file-names'
import { copiesIn } from '@kiemdiem/domain/dossier/archive/held'
import type { DossierAnswer } from '@kiemdiem/domain/dossier/commands/read-dossier'
import type { CopyOf } from '@kiemdiem/domain/model/copy'
import { FirebaseError } from 'firebase/app'

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

/** A copy as it was read. */
export interface ReadCopy {
  number: number
  name: string
  bytes: Uint8Array<ArrayBuffer>
}

/** Every kept copy that this reader may read, as files; `read`: those of one document. */
export const loadCopies = async (
  answer: DossierAnswer,
  read: (of: CopyOf) => Promise<readonly ReadCopy[]>,
): Promise<Copies> => {
  const files = new Map<string, Uint8Array<ArrayBuffer>>()
  const unread: string[] = []
  for (const of of copiedIn(answer)) {
    const name = of.kind === 'act' ? of.id : `${of.id}.${of.revision}`
    try {
      for (const copy of await read(of))
        files.set(`${copiesIn(name)}${copy.number} ${fileName(copy.name.replace(/\.pdf$/i, ''))}.pdf`, copy.bytes)
    } catch (error) {
      // Anything else, as a network that failed, would leave it out of the archive unsaid.
      if (!(error instanceof FirebaseError && error.code === 'permission-denied')) throw error
      unread.push(name)
    }
  }
  return { files, unread }
}
