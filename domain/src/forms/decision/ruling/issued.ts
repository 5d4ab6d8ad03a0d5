import type { DecisionPart } from '../../../decision/decision.ts'
import { outcomeOf } from '../../../decision/outcome.ts'
import type { RuledItem, RulingAct } from '../../../decision/ruling/ruling.ts'
import type { Campaign } from '../../../model/campaign.ts'
import { localDate } from '../../../time.ts'
import { type ResultLine, RULING_TYPES, type RulingFacts } from './result-list.ts'

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
  campaign: Pick<Campaign, 'process' | 'year' | 'planNumber' | 'planDate'>,
  { track, paper, nth, facts, bases, decidedOn, submittedAt, proposedBy, replaces }: Issued,
): RulingFacts => ({
  ...{ paper, nth, bases, decidedOn, on: localDate(submittedAt), organiser: proposedBy },
  ...{ issuer: facts.issuer, signature: facts.signature, tables: facts.tables, groups: campaign.process.groups },
  ...{ year: campaign.year, planNumber: campaign.planNumber, planDate: campaign.planDate },
  superior: facts.issuer.superior === facts.issuer.name ? '' : facts.issuer.superior,
  replaces: replaces ? { type: RULING_TYPES[replaces.paper], given: replaces.given } : null,
  side: campaign.process.tracks.find(({ id }) => id === track)?.side ?? 'civil',
})
