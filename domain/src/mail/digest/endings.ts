import type { Mail } from '../../model/mail.ts'
import type { Gathered } from './digest-item.ts'

/** How the digest ended; one that is tried again, or that found its day past, has ended for nothing that it holds. */
export interface DigestEnd {
  kind: 'sent' | 'cancelled' | 'bounced' | 'failed' | 'temporary' | 'settings' | 'tomorrow' | 'gathered'
  result?: string
}

type Ending = Pick<Mail, 'state' | 'result' | 'digest'>

const endOf = ({ items, broken }: Gathered, end: DigestEnd, digest: { id: string; at: Date }): Ending | null => {
  if (broken) return { state: 'failed', result: 'brokenInvariant' }
  if (items.length === 0) return { state: 'cancelled', result: 'notTrueAnyMore' }
  if (end.kind === 'sent') return { state: 'digested', result: null, digest }
  const forAll = end.kind === 'bounced' || end.kind === 'failed' || end.result === 'personInactive'
  if (!forAll) return null
  return {
    state: end.kind === 'cancelled' ? 'cancelled' : end.kind === 'bounced' ? 'bounced' : 'failed',
    result: end.result ?? null,
  }
}

/**
 * What becomes of the mails that a digest held, in the transaction that says how it ended. What has no end here waits on:
 * the digest of another morning finds it.
 */
export const endingsOf = (
  gathered: readonly Gathered[],
  end: DigestEnd,
  digest: { id: string; at: Date },
): { mailId: string; ending: Ending }[] =>
  gathered.flatMap((each) => {
    const ending = endOf(each, end, digest)
    return ending ? [{ mailId: each.mailId, ending }] : []
  })
