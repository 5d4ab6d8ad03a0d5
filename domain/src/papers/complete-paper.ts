import * as z from 'zod/mini'
import type { Command, Done } from '../commands/command.ts'
import { campaignOpen } from '../commands/conditions.ts'
import { keySchema, paperIdSchema } from '../commands/fields.ts'
import { paths } from '../ids.ts'
import type { Campaign } from '../model/campaign.ts'
import type { Draft } from '../model/paper.ts'
import type { Review } from '../model/review.ts'
import { feedsWhenCompleting, notToComplete } from './completing.ts'
import { type PaperNamed, paperSubject } from './paper-named.ts'

const input = z.strictObject({ paperId: paperIdSchema, key: keySchema })

export interface CompleteFacts extends PaperNamed {
  campaign: Pick<Campaign, 'status' | 'closedStages'>
  draft: Draft
  reviews: readonly Pick<Review, 'current'>[]
}

type Completing = Done & { revision: number }

const decide = ({ paper, draft, now }: CompleteFacts): Completing => {
  const revision = paper.revision + 1
  const nextDraft: Draft = { ...draft, revision, touched: null, refusal: null, updatedAt: now }
  const data = { state: 'completing', revision, feeds: feedsWhenCompleting(paper) }
  return {
    revision,
    writes: [
      { op: 'update', path: paths.paper(paper.id), data },
      { op: 'set', path: paths.draft(paper.id), data: nextDraft },
    ],
  }
}

/**
 * Opens a sent paper to its writers once more, after a conference on which one of its ratings rests has its minutes
 * (design §5, Several conferences). The draft is the sent text; what was sent stays what everybody reads until the
 * completed version is sealed, and neither moves a stage (sealPaper).
 */
export const completePaper: Command<typeof input, PaperNamed, CompleteFacts, Completing, { revision: number }> = {
  title: 'Mở bản kiểm điểm để hoàn thiện sau hội nghị',
  input,
  otherwise: 'notYours',
  grants: [
    {
      who: 'responsible',
      is: ({ paper, caller }) => paper.responsible === caller.uid,
      why: 'Hoàn thiện bản kiểm điểm theo ý kiến hội nghị; mức xếp loại và bước không đổi.',
    },
  ],
  conditions: [
    campaignOpen,
    {
      atom: 'afterOwnConference',
      refuses: ({ paper, campaign, reviews }) => notToComplete(paper, campaign, reviews),
    },
  ],
  writes: ['papers/{paperId}', 'papers/{paperId}/drafts/current'],
  mails: [],
  decide,
  answer: ({ revision }) => ({ revision }),
  subject: paperSubject,
}
