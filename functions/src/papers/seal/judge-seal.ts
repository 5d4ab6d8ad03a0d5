import { serverNow } from '../../clock.ts'
import { describe, isTransient } from '../../errors.ts'
import { db } from '../../firestore/db.ts'
import { log } from '../../log.ts'
import { enqueueMails } from '../../mail/enqueue-mail.ts'
import { sealIn } from './seal-in.ts'

/**
 * Accepts or refuses a sealed revision, then asks for its mails to be sent. Throws only what a repeat can cure. Data
 * that contradict themselves would fail for ever: logged as an error, for somebody to look, while the seal and the
 * draft stay as they are.
 */
export const judgeSeal = async (paperId: string, revision: number): Promise<void> => {
  try {
    const outcome = await db.runTransaction((tx) => sealIn(tx, paperId, revision, serverNow()))
    log('INFO', 'sealJudged', { paperId, revision, outcome: outcome.kind })
    if (outcome.kind === 'accepted') await enqueueMails(outcome.mails)
  } catch (error) {
    const again = isTransient(error)
    const outcome = again ? 'willRetry' : 'brokenInvariant'
    log(again ? 'WARNING' : 'ERROR', 'sealJudged', { paperId, revision, outcome, detail: describe(error) })
    if (again) throw error
  }
}
