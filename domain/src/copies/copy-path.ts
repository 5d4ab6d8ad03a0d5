import { paths } from '../ids.ts'
import type { CopyOf } from '../model/copy.ts'

/** Where a copy stands: below its document, so that it is read as that is. */
export const copyPathOf = (of: CopyOf, number: number): string =>
  of.kind === 'act' ? paths.actCopy(of.id, number) : paths.revisionCopy(of.id, of.revision, number)

/** The collection of all copies of a document. */
export const copiesPathOf = (of: CopyOf): string => copyPathOf(of, 1).replace(/\/1$/, '')

export const piecePathOf = (of: CopyOf, number: number, index: number): string =>
  `${copyPathOf(of, number)}/pieces/${index}`
