import type { Process, StageRow } from './model/process.ts'
import type { Review } from './model/review.ts'
import type { Stage, Track } from './model/terms.ts'
import { isRated } from './ratings/not-rated/reasons.ts'

/** The path of a track for a class of decider: its own, else the track's; null where the process has neither. */
export const pathOf = (
  { paths }: Pick<Process, 'paths'>,
  track: Track,
  deciderClass: string | null,
): readonly StageRow[] | null => {
  const own = paths.filter((path) => path.track === track)
  const path = own.find((each) => each.deciderClass === deciderClass) ?? own.find((each) => each.deciderClass === null)
  return path?.stages ?? null
}

/** The stage that follows on a review's path, or null after the last and for a stage that is not on it. */
export const nextStage = (path: readonly Stage[], stage: Stage): Stage | null => {
  const at = path.indexOf(stage)
  return at < 0 ? null : (path[at + 1] ?? null)
}

/**
 * The stage that follows for one review: bodies are asked for their opinion of a level, so that nobody asks them about a
 * review that is given none.
 */
export const stageAfter = (review: Pick<Review, 'path' | 'notRated'>, stage: Stage): Stage | null =>
  nextStage(isRated(review) ? review.path : review.path.filter((each) => each !== 'consultation'), stage)

/** Whether heads of units bring their staff through conference in this track, whoever decides. */
export const headActs = ({ paths }: Pick<Process, 'paths'>, track: Track): boolean =>
  paths.some(
    (path) =>
      path.track === track && path.stages.some(({ stage, actor }) => stage === 'conference' && actor === 'head'),
  )

/** Whether reviews of a track pass a stage, whoever decides. */
export const hasStage = ({ paths }: Pick<Process, 'paths'>, track: Track, stage: Stage): boolean =>
  paths.some((path) => path.track === track && path.stages.some((row) => row.stage === stage))

/** Whether a track rates the holder of a post or the member of the Party. */
export const sideOf = ({ tracks }: Pick<Process, 'tracks'>, track: Track): Review['side'] =>
  tracks.find(({ id }) => id === track)?.side ?? 'civil'

/** Whether a paper is signed on paper and entered: where every track that rests on it says so. */
export const selfReviewOnPaper = ({ tracks }: Pick<Process, 'tracks'>, paper: { tracks: readonly Track[] }): boolean =>
  paper.tracks.length > 0 &&
  paper.tracks.every((track) => tracks.find(({ id }) => id === track)?.selfReview === 'paper')

/** What people call a track; an id that the process does not know, as it is. */
export const trackName = ({ tracks }: Pick<Process, 'tracks'>, track: Track): string =>
  tracks.find(({ id }) => id === track)?.name ?? track
