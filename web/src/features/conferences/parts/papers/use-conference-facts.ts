import { actFactsOf } from '@kiemdiem/domain/forms/facts/act-facts'
import type { LetterFacts } from '@kiemdiem/domain/forms/letters/proposal-letter'
import type { MinutesAct, ProposalAct } from '@kiemdiem/domain/model/act'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Conference } from '@kiemdiem/domain/model/conference'
import type { GivenNumber } from '@kiemdiem/domain/model/docket'
import { documents } from '../../../../lib/live/documents.ts'
import { dataOf, type Live } from '../../../../lib/live/live.ts'
import { useDoc } from '../../../../lib/use-doc.ts'

/**
 * Number and day of an act, from the book of papers: null as long as nobody has entered them, or it is no act yet. Undefined:
 * of before there was a book.
 */
const useGiven = (act: string | null): Live<GivenNumber | null | undefined> => {
  const entry = useDoc(act === null ? null : documents.docket(act))
  if (act === null) return { state: 'ready', data: null, pending: false, stale: false }
  if (entry.state === 'loading') return entry
  return { state: 'ready', data: dataOf(entry)?.given, pending: false, stale: false }
}

/**
 * What a paper of this conference states besides its act: what was stored with the act, else the registry's of today; and the
 * number it has been given since. `act`: null before there is one. Null while that is loading.
 */
export const useConferenceFacts = (
  conference: Conference,
  campaign: Campaign,
  act: Pick<MinutesAct | ProposalAct, 'id' | 'facts'> | null,
): LetterFacts | null => {
  const stored = act?.facts
  const given = useGiven(act?.id ?? null)
  const unit = useDoc(stored ? null : documents.unit(conference.unit))
  const head = useDoc(stored ? null : documents.person(conference.head))
  if (given.state !== 'ready') return null
  const number = given.data === undefined ? {} : { given: given.data }
  if (stored) return { ...campaign, ...stored, ...number }
  if (unit.state === 'loading' || head.state === 'loading') return null
  return { ...campaign, ...actFactsOf(conference, { unit: dataOf(unit), signer: dataOf(head), campaign }), ...number }
}
