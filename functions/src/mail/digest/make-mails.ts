import type { QueuedMail } from '@kiemdiem/domain/mail/queue-mail'
import { createdMeanwhile, describe, isTransient } from '../../errors.ts'
import { applyWrites } from '../../firestore/apply-writes.ts'
import { db } from '../../firestore/db.ts'
import { log } from '../../log.ts'

/** So many at once: a schedule has minutes for thousands. */
const AT_ONCE = 50

/**
 * `before`: it was made by an earlier run, or by one at the same time. `again`: it may be made in a minute. What fails for
 * good keeps nobody else from being told.
 */
const make = async ({ id, write }: QueuedMail, event: string): Promise<'made' | 'before' | 'again' | 'failed'> => {
  try {
    await db.runTransaction(async (tx) => applyWrites(tx, [write]))
    return 'made'
  } catch (error) {
    if (createdMeanwhile(error)) return 'before'
    const outcome = isTransient(error) ? 'again' : 'failed'
    log(outcome === 'again' ? 'WARNING' : 'ERROR', event, { mailId: id, outcome, detail: describe(error) })
    return outcome
  }
}

/** Makes mails of a schedule, each by itself: which it has made, and whether some want another run. `event`: its name in the log. */
export const makeMails = async (
  mails: readonly QueuedMail[],
  event: string,
): Promise<{ made: string[]; again: boolean }> => {
  const made: string[] = []
  let again = false
  for (let at = 0; at < mails.length; at += AT_ONCE) {
    const some = mails.slice(at, at + AT_ONCE)
    const outcomes = await Promise.all(some.map((mail) => make(mail, event)))
    made.push(...some.filter((_, index) => outcomes[index] === 'made').map(({ id }) => id))
    again ||= outcomes.includes('again')
  }
  return { made, again }
}
