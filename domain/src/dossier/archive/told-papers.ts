import type { DecisionAct, DecisionPart } from '../../decision/decision.ts'
import { outcomeOf } from '../../decision/outcome.ts'
import type { ResultAct } from '../../decision/result/result.ts'
import type { RulingAct } from '../../decision/ruling/ruling.ts'
import type { PrintedPaper } from '../../forms/layout/layout.ts'
import { personalNotice } from '../../forms/notice/personal-notice.ts'
import type { Evaluated } from '../../forms/sheets/evaluated.ts'
import { evaluatedOf, formSide } from '../../forms/sheets/evaluated-of.ts'
import { paths } from '../../ids.ts'
import type { ProposalAct } from '../../model/act.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { ActFacts, PaperFacts } from '../../model/printed.ts'
import type { ConferencePart, Review } from '../../model/review.ts'
import type { NoticePart } from '../../notice/notice.ts'
import { petitionPeriod } from '../../notice/petition/in-time.ts'
import type { ToldItem } from '../../notice/printed/told-item.ts'
import { agencyOf } from '../../plan/agency.ts'
import { localDate } from '../../time.ts'
import { type Documents, ofKind, stored } from './documents.ts'

/** What one subject was told, where the reader keeps it; null: it was not, or others keep it. */
export const toldOf = ({ id, stage, current }: Review, documents: Documents): NoticePart | null => {
  if (stage !== 'archive' || current.notice === undefined) return null
  const part = stored<NoticePart>(documents, paths.reviewPart(id, current.notice))
  return part?.to === 'subjects' ? part : null
}

/** The act by which it was decided, as far as it is handed out. */
const decidedBy = ({ id, current }: Review, documents: Documents) => {
  const part = current.decision && stored<DecisionPart>(documents, paths.reviewPart(id, current.decision))
  return part ? stored<DecisionAct | ResultAct>(documents, paths.act(part.act)) : null
}

/**
 * In whose name it was decided, as that was stored; of a superior's result the agency tells. Null: it was stored nowhere, and who tells
 * of it is not made up.
 */
const issuedBy = (review: Review, campaign: Campaign, documents: Documents): ToldItem['issued'] | null => {
  const act = decidedBy(review, documents)
  const facts: ActFacts | undefined = act?.facts
  // Nobody signs what is told to himself.
  if (facts) return { issuer: facts.issuer, signature: facts.signature?.name === review.name ? null : facts.signature }
  if (act?.kind !== 'result' || act.way !== 'superior') return null
  const { name, superior } = agencyOf(campaign)
  return { issuer: { kind: 'office', name, superior, place: campaign.place }, signature: null }
}

/** As held when a paper on the decision was issued, else when the text was sealed. */
const postOf = ({ id, current }: Review, facts: PaperFacts | null, documents: Documents): string => {
  const ruled = ofKind<RulingAct>(documents, 'ruling')
    .flatMap(({ items }) => items)
    .findLast(({ reviewId, part }) => reviewId === id && part.id === current.decision)
  if (ruled) return ruled.post
  return facts ? [...new Set([...facts.posts, ...facts.unionPosts, ...facts.partyPosts])].join(', ') : ''
}

/** The notice to one subject, from what was stored when it was decided and told; none where that is not known. */
export const noticePapers = (
  review: Review,
  unitName: string,
  facts: PaperFacts | null,
  { campaign, documents }: { campaign: Campaign; documents: Documents },
): PrintedPaper[] => {
  const told = toldOf(review, documents)
  const issued = told && issuedBy(review, campaign, documents)
  if (!told || !issued) return []
  const { id: reviewId, name, subjectKind, side } = review
  const item: ToldItem = {
    ...{ reviewId, name, subjectKind, side, unitName, issued, ...outcomeOf(told) },
    ...{ post: subjectKind === 'person' ? postOf(review, facts, documents) : '', decider: told.decider },
    ...{ remark: told.remark ?? '', outlook: told.outlook ?? '', on: localDate(told.at), cell: null, paper: null },
    petition: petitionPeriod(told, campaign),
  }
  return [personalNotice(item, { year: campaign.year })]
}

/** The head's words, in the last proposal of the conference on which the rating rests. */
const headOf = ({ id }: Review, conference: string | undefined, documents: Documents): string =>
  ofKind<ProposalAct>(documents, 'proposal')
    .filter(({ of }) => of.id === conference)
    .toSorted((a, b) => a.number - b.number)
    .flatMap(({ items }) => items)
    .findLast(({ reviewId }) => reviewId === id)?.remark ?? ''

/** What others said and decided of a subject in this track, as he was told it; null: others keep that. */
export const evaluationOf = (review: Review, campaign: Campaign, documents: Documents): Evaluated | null => {
  const told = toldOf(review, documents)
  if (!told) return null
  const { conference: part } = review.current
  const conference = part === undefined ? null : stored<ConferencePart>(documents, paths.reviewPart(review.id, part))
  return evaluatedOf([
    {
      side: formSide(review),
      written: { remark: told.remark ?? '', outlook: told.outlook ?? '' },
      said: { head: headOf(review, conference?.conference, documents) },
      ...{ decided: outcomeOf(told), conference },
      decider: campaign.process.deciders.find(({ id }) => id === review.decider)?.name ?? '',
    },
  ])
}
