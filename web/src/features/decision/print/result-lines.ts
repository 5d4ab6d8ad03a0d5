import type { DecisionPart } from '@kiemdiem/domain/decision/decision'
import { outcomeOf } from '@kiemdiem/domain/decision/outcome'
import type { RuledItem, RulingAct } from '@kiemdiem/domain/decision/ruling/ruling'
import type { ResultLine, RulingFacts } from '@kiemdiem/domain/forms/decision/result-list'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { localDate } from '@kiemdiem/domain/time'

/** Items of an issued paper with what was decided of each, by the parts that the reader has. */
export const resultLines = (items: readonly RuledItem[], parts: ReadonlyMap<string, DecisionPart>): ResultLine[] =>
  items.flatMap(({ reviewId, name, subjectKind, group, post, unitName, part }): ResultLine[] => {
    const decided = parts.get(reviewId)
    return decided && decided.scope === part.scope
      ? [{ ...outcomeOf(decided), name, subjectKind, group, post, unitName }]
      : []
  })

type Issued = Pick<
  RulingAct,
  'track' | 'paper' | 'nth' | 'facts' | 'bases' | 'decidedOn' | 'submittedAt' | 'proposedBy'
>

/** What a paper on what was decided states besides its subjects. */
export const rulingFactsOf = (
  campaign: Campaign,
  { track, paper, nth, facts, bases, decidedOn, submittedAt, proposedBy }: Issued,
): RulingFacts => ({
  ...{ paper, nth, bases, decidedOn, on: localDate(submittedAt), organiser: proposedBy },
  ...{ issuer: facts.issuer, signature: facts.signature, groups: campaign.process.groups },
  ...{ year: campaign.year, planNumber: campaign.planNumber, planDate: campaign.planDate },
  superior: facts.issuer.superior === facts.issuer.name ? '' : facts.issuer.superior,
  side: campaign.process.tracks.find(({ id }) => id === track)?.side ?? 'civil',
})
