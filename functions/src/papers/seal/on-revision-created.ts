import { onDocumentCreated } from 'firebase-functions/firestore'
import { optionsOf } from '../../function-table.ts'
import { judgeSeal } from './judge-seal.ts'

/**
 * A paper was sealed: accept it and move its reviews, or refuse it with reasons. Events come at least once, late and
 * in any order; what happens depends only on the documents as they are (sealPaper), so a repeat does nothing.
 */
export const onRevisionCreated = onDocumentCreated(
  { ...optionsOf('onRevisionCreated'), document: 'papers/{paperId}/revisions/{number}', retry: true },
  ({ params }) => judgeSeal(params.paperId, Number(params.number)),
)
