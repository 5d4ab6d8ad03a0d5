import type { Campaign } from '../../model/campaign.ts'
import type { OnBehalf } from '../../model/on-behalf.ts'
import type { Paper } from '../../model/paper.ts'
import type { Review } from '../../model/review.ts'
import type { Said } from '../acts.ts'
import type { SeenAct } from './seen.ts'

/** What a checklist is made of: headers, acts, signed copies and what was said of papers. No level is in it. */
export interface ChecklistFacts {
  campaign: Pick<Campaign, 'id' | 'year' | 'process' | 'planNumber' | 'planDate' | 'legalBases'>
  track: string
  papers: ReadonlyMap<string, Paper>
  /** By paper, that its accepted text was entered from the signed paper. */
  onPaper: ReadonlyMap<string, Pick<OnBehalf, 'keptAt' | 'paperDate'>>
  acts: readonly SeenAct[]
  /** Documents with a signed copy. */
  copied: ReadonlySet<string>
  /** By `placeKey`. */
  said: ReadonlyMap<string, Said>
}

/** The same, with what is looked up often. */
export interface Known extends ChecklistFacts {
  /** Acts that name a review, in order of time. */
  byReview: ReadonlyMap<string, readonly SeenAct[]>
}

export const knownOf = (facts: ChecklistFacts): Known => {
  const byReview = new Map<string, SeenAct[]>()
  for (const act of facts.acts.toSorted((a, b) => a.submittedAt.getTime() - b.submittedAt.getTime())) {
    const named = new Set([act.reviewId, ...(act.items ?? []).map(({ reviewId }) => reviewId)])
    for (const id of named) {
      if (id === undefined) continue
      const before = byReview.get(id)
      if (before) before.push(act)
      else byReview.set(id, [act])
    }
  }
  return { ...facts, byReview }
}

/** Whether a review has a stage behind it. */
export const hasPassed = ({ path, stage }: Pick<Review, 'path' | 'stage'>, asked: Review['stage']): boolean =>
  path.includes(asked) && path.indexOf(stage) > path.indexOf(asked)
