import type { DecisionPart } from '@kiemdiem/domain/decision/decision'
import { outcomeOf } from '@kiemdiem/domain/decision/outcome'
import type { RuledItem, RulingAct } from '@kiemdiem/domain/decision/ruling/ruling'
import { type ResultLine, RULING_TYPES, type RulingFacts } from '@kiemdiem/domain/forms/decision/ruling/result-list'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { localDate } from '@kiemdiem/domain/time'

/** Items of an issued paper with what was decided of each: as it says itself, else by the parts that the reader has. */
export const resultLines = (items: readonly RuledItem[], parts: ReadonlyMap<string, DecisionPart>): ResultLine[] =>
  items.flatMap(({ reviewId, name, subjectKind, group, post, unitName, part, outcome, overrides }): ResultLine[] => {
    const found = parts.get(reviewId)
    const decided = outcome ?? (found?.scope === part.scope ? found : undefined)
    return decided
      ? [{ ...outcomeOf(decided), name, subjectKind, group, post, unitName, ...(overrides && { overrides }) }]
      : []
  })

type Issued = Pick<
  RulingAct,
  'track' | 'paper' | 'nth' | 'facts' | 'bases' | 'decidedOn' | 'submittedAt' | 'proposedBy' | 'replaces'
>

/** What a paper on what was decided states besides its subjects. */
export const rulingFactsOf = (
  campaign: Campaign,
  { track, paper, nth, facts, bases, decidedOn, submittedAt, proposedBy, replaces }: Issued,
): RulingFacts => ({
  ...{ paper, nth, bases, decidedOn, on: localDate(submittedAt), organiser: proposedBy },
  ...{ issuer: facts.issuer, signature: facts.signature, tables: facts.tables, groups: campaign.process.groups },
  ...{ year: campaign.year, planNumber: campaign.planNumber, planDate: campaign.planDate },
  superior: facts.issuer.superior === facts.issuer.name ? '' : facts.issuer.superior,
  replaces: replaces ? { type: RULING_TYPES[replaces.paper], given: replaces.given } : null,
  side: campaign.process.tracks.find(({ id }) => id === track)?.side ?? 'civil',
})
