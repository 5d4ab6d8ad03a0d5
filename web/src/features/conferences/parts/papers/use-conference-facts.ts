import { actFactsOf } from '@kiemdiem/domain/forms/facts/act-facts'
import type { LetterFacts } from '@kiemdiem/domain/forms/letters/proposal-letter'
import type { MinutesAct, ProposalAct } from '@kiemdiem/domain/model/act'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Conference } from '@kiemdiem/domain/model/conference'
import { useDoc } from '../../../../lib/data/use-doc.ts'
import { documents } from '../../../../lib/live/documents.ts'
import { dataOf } from '../../../../lib/live/live.ts'

/** Absent number: of an act of before there was a book. `unread`: it may have one that could not be read. */
export interface ConferenceFactsShown extends LetterFacts {
  unread: boolean
}

/**
 * Number and day of an act, from the book of papers: null as long as nobody has entered them, or it is no act yet. Null
 * while that is loading.
 */
const useGiven = (act: string | null): Pick<ConferenceFactsShown, 'given' | 'unread'> | null => {
  const entry = useDoc(act === null ? null : documents.docket(act))
  if (act === null) return { given: null, unread: false }
  if (entry.state === 'loading') return null
  if (entry.state === 'ready') return { given: entry.data.given, unread: false }
  return entry.state === 'missing' ? { unread: false } : { given: null, unread: true }
}

/**
 * What a paper of this conference states besides its act: what was stored with the act, else the registry's of today; and the
 * number it has been given since. `act`: null before there is one. Null while that is loading.
 */
export const useConferenceFacts = (
  conference: Conference,
  campaign: Campaign,
  act: Pick<MinutesAct | ProposalAct, 'id' | 'facts'> | null,
): ConferenceFactsShown | null => {
  const stored = act?.facts
  const given = useGiven(act?.id ?? null)
  const unit = useDoc(stored ? null : documents.unit(conference.unit))
  const head = useDoc(stored ? null : documents.person(conference.head))
  if (!given) return null
  if (stored) return { ...campaign, ...stored, ...given }
  if (unit.state === 'loading' || head.state === 'loading') return null
  return { ...campaign, ...actFactsOf(conference, { unit: dataOf(unit), signer: dataOf(head), campaign }), ...given }
}
