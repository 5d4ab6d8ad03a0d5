import type { ActRow } from '../../acts/act-row.ts'
import { type ProposalAct, type ProposedItem, proposalActSchema } from '../../model/act.ts'
import { isLeftOut } from '../../ratings/not-rated/reasons.ts'
import { awaitsConference, awaitsProposal, stepOf } from '../../reviews/standing.ts'

/** A unit's "Hồ sơ đề nghị xếp loại": what was minuted, and whose text is there or is not asked for, goes on; once. */
export const proposalAct: ActRow<ProposalAct, ProposedItem, 'alreadySent' | 'notReviewed' | 'paperMissing'> = {
  kind: 'proposal',
  stage: 'conference',
  schema: proposalActSchema,
  reads: 'audience',
  toOrganisers: true,
  items: ({ items }) => items,
  refuses: (review) => {
    const step = stepOf(review)
    if (!awaitsProposal(step)) return 'alreadySent'
    if (awaitsConference(step)) return 'notReviewed'
    return step === 'unsentMinuted' && !isLeftOut(review) ? 'paperMissing' : null
  },
  part: null,
  event: 'proposed',
  goes: 'on',
}
