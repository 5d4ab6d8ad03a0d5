import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Body } from '@kiemdiem/domain/model/process'
import type { Board } from '@kiemdiem/domain/model/progress'
import { command, newKey } from '../../lib/commands.ts'
import { usePreview } from '../../lib/use-preview.ts'
import { askedIds } from './lines.ts'

interface Of {
  campaign: Campaign
  body: Body
  boards: readonly Board[]
}

/** What units have proposed of those who wait for this opinion: asked anew whenever others wait. */
export const useAsked = ({ campaign, body, boards }: Of, uid: string) => {
  const reviews = askedIds(boards, uid)
  return usePreview(reviews.length === 0 ? null : reviews, (ids) =>
    command('readAsked', { campaign: campaign.id, body: body.id, reviews: ids, key: newKey() }),
  )
}
