import { paths } from '../../ids.ts'
import type { Paper } from '../../model/paper.ts'
import { isLeftOut } from '../../ratings/not-rated/reasons.ts'
import type { Data, Finding, Invariant } from '../data.ts'

/** How far the revision being written is from the one last accepted, by state. Before the first there is none. */
const AHEAD: Record<Paper['state'], number> = { drafting: 1, returned: 1, completing: 1, sealed: 0 }

const sealed = (data: Data, path: string, number: number): boolean =>
  number === 0 || Reflect.get(Object(data.stored.get(path)), 'revision') === number

/** Of what bears a mark nothing is here but number, day and place. */
const secret = (data: Data, path: string): boolean => {
  const { onPaper, sections } = Object(data.stored.get(path)) as { onPaper?: { mark?: unknown }; sections?: object }
  return onPaper !== undefined && onPaper.mark !== 'none' && Object.keys(sections ?? {}).length > 0
}

const ofPaper = (data: Data, at: string, paper: Paper): Finding[] => {
  const { id, state, accepted, revision, acceptedAt } = paper
  const text = paths.revision(id, accepted)
  return [
    ...(revision === accepted + AHEAD[state] ? [] : [{ at, what: 'state and numbers of its revisions differ' }]),
    ...((state === 'drafting') === (accepted === 0) && (accepted === 0) === (acceptedAt === null)
      ? []
      : [{ at, what: 'state and acceptance differ' }]),
    ...(sealed(data, text, accepted) ? [] : [{ at: text, what: 'was accepted and is not there' }]),
    ...(secret(data, text) ? [{ at: text, what: 'bears a mark and says something' }] : []),
    ...(state !== 'returned' || data.stored.has(paths.paperReturn(id, accepted))
      ? []
      : [{ at: paths.paperReturn(id, accepted), what: 'the remarks of a return are not there' }]),
  ]
}

/** What was accepted is there; a review that has a text has that of its paper, and only a paper sent has moved one on. */
export const texts: Invariant = (data) => [
  ...data.of('papers/{paperId}').flatMap(([at, paper]) => ofPaper(data, at, paper)),
  ...data.of('reviews/{reviewId}').flatMap(([at, { stage, current, paperId, notRated }]): Finding[] => {
    const number = Number(current.selfReview ?? 0)
    const accepted = data.at('papers/{paperId}', paths.paper(paperId))?.accepted ?? 0
    // Who is not reviewed at all goes on without a text.
    const ends = (stage === 'selfReview') === (number === 0) || isLeftOut({ notRated })
    return ends && number <= accepted && sealed(data, paths.revision(paperId, number), number)
      ? []
      : [{ at, what: 'stage and text differ' }]
  }),
]
