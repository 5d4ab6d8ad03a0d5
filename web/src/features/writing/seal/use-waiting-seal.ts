import type { Paper } from '@kiemdiem/domain/model/paper'
import { useDoc } from '../../../lib/data/use-doc.ts'
import { documents } from '../../../lib/live/documents.ts'

/** Sent, and not yet accepted or refused: the seal of the revision stands while the paper still counts as open. */
export const useWaitingSeal = (paper: Paper): boolean => {
  const open = paper.state !== 'sealed'
  const seal = useDoc(open ? documents.revision(paper.id, paper.revision) : null)
  return open && seal.state === 'ready'
}
