import { actFactsOf } from '@kiemdiem/domain/forms/facts/act-facts'
import type { LetterFacts } from '@kiemdiem/domain/forms/letters/proposal-letter'
import type { DraftAct, InvitationAct, MinutesAct, ProposalAct } from '@kiemdiem/domain/model/act'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Conference } from '@kiemdiem/domain/model/conference'
import { useGiven } from '../../../../components/paper/numbered/use-given.ts'
import { useDoc } from '../../../../lib/data/use-doc.ts'
import { documents } from '../../../../lib/live/documents.ts'
import { dataOf } from '../../../../lib/live/live.ts'

/** `unread`: it may have a number that could not be read. */
export interface ConferenceFactsShown extends LetterFacts {
  unread: boolean
}

/**
 * What a paper of this conference states besides its act: what was stored with the act, else the registry's of today; and the
 * number it has been given since. `act`: null before there is one. Null while that is loading.
 */
export const useConferenceFacts = (
  conference: Conference,
  campaign: Campaign,
  act: Pick<MinutesAct | ProposalAct | InvitationAct | DraftAct, 'id' | 'facts'> | null,
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
