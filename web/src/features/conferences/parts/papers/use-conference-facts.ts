import { actFactsOf } from '@kiemdiem/domain/forms/facts/act-facts'
import type { LetterFacts } from '@kiemdiem/domain/forms/letters/proposal-letter'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Conference } from '@kiemdiem/domain/model/conference'
import type { ActFacts } from '@kiemdiem/domain/model/printed'
import { documents } from '../../../../lib/live/documents.ts'
import { dataOf } from '../../../../lib/live/live.ts'
import { useDoc } from '../../../../lib/use-doc.ts'

/**
 * What a paper of this conference states besides its act: what was stored with the act, else the registry's of today.
 * Null while that is loading.
 */
export const useConferenceFacts = (
  conference: Conference,
  campaign: Campaign,
  stored: ActFacts | undefined,
): LetterFacts | null => {
  const unit = useDoc(stored ? null : documents.unit(conference.unit))
  const head = useDoc(stored ? null : documents.person(conference.head))
  if (stored) return { ...campaign, ...stored }
  if (unit.state === 'loading' || head.state === 'loading') return null
  return { ...campaign, ...actFactsOf(conference, { unit: dataOf(unit), signer: dataOf(head), campaign }) }
}
