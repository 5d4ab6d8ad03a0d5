import { submitter } from '@kiemdiem/domain/forms/appraisal/submitter'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { unitOfPost } from '@kiemdiem/domain/model/person'
import type { ActFacts } from '@kiemdiem/domain/model/printed'
import { localDate } from '@kiemdiem/domain/time'
import { useDoc } from '../../../lib/data/use-doc.ts'
import { documents } from '../../../lib/live/documents.ts'
import { dataOf } from '../../../lib/live/live.ts'
import { useNow } from '../../../lib/now.ts'
import { useMe } from '../../../lib/use-access.ts'

/** Who would submit and sign if one handed over now, by the registry of today; null while that is loading. */
export const useSubmitter = (track: string, campaign: Campaign): ActFacts | null => {
  const { person } = useMe()
  const today = localDate(useNow())
  const post = person && unitOfPost(person.posts, today)
  const unit = useDoc(post ? documents.unit(post) : null)
  const found = dataOf(unit)
  const head = useDoc(found ? documents.person(found.head) : null)
  if (post && unit.state === 'loading') return null
  if (found && head.state === 'loading') return null
  return submitter(track, campaign, { unit: found, head: dataOf(head) })
}
