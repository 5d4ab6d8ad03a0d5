import { onDocumentCreated } from 'firebase-functions/firestore'
import { serverNow } from '../clock.ts'
import { describe, isTransient } from '../errors.ts'
import { db } from '../firestore/db.ts'
import { log } from '../log.ts'
import { enqueueMails } from '../mail/enqueue-mail.ts'
import { sealIn } from './seal-in.ts'

/**
 * A paper was sealed: accept it and move its reviews, or refuse it with reasons. Events come at least once, late and
 * in any order; what happens depends only on the documents as they are (sealPaper), so a repeat does nothing.
 *
 * Throws only what a repeat can cure. Data that contradict themselves would fail for ever: logged as an error, for
 * somebody to look, while the seal and the draft stay as they are.
 */
export const onRevisionCreated = onDocumentCreated(
  { document: 'papers/{paperId}/revisions/{number}', retry: true },
  async (event) => {
    const { paperId } = event.params
    const revision = Number(event.params.number)
    try {
      const outcome = await db.runTransaction((tx) => sealIn(tx, paperId, revision, serverNow()))
      log('INFO', 'revisionCreated', { paperId, revision, outcome: outcome.kind })
      if (outcome.kind === 'accepted') await enqueueMails(outcome.mails)
    } catch (error) {
      const outcome = isTransient(error) ? 'willRetry' : 'brokenInvariant'
      log(outcome === 'willRetry' ? 'WARNING' : 'ERROR', 'revisionCreated', {
        paperId,
        revision,
        outcome,
        detail: describe(error),
      })
      if (outcome === 'willRetry') throw error
    }
  },
)
