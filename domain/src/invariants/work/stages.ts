import { isArchived } from '../../dossier/standing.ts'
import type { Review } from '../../model/review.ts'
import { isLeftOut, isRated } from '../../ratings/not-rated/reasons.ts'
import type { Finding, Invariant } from '../data.ts'

/** Stages that it must have ended to stand where it does: bodies are not asked of who is given no level, nor is a text of who is not reviewed. */
const before = (review: Review): string[] => {
  const path = review.path.slice(0, Math.max(0, review.path.indexOf(review.stage)))
  return path.filter(
    (stage) => (stage !== 'consultation' || isRated(review)) && (stage !== 'selfReview' || !isLeftOut(review)),
  )
}

const ofReview = (review: Review): string[] => {
  const { path, stage, doneAt, current } = review
  const at = path.indexOf(stage)
  // What is decided anew was put away before, and is again.
  const later = path.slice(at + 1).filter((each) => each !== 'archive' && doneAt[each] !== undefined)
  // Consultation ends for who is handed over while a body was silent; what it left behind is not its own end.
  const open = before(review).filter((each) => each !== 'consultation' && Reflect.get(doneAt, each) === undefined)
  const rests = Object.keys(current).filter((each) => !(path as string[]).includes(each))
  return [
    ...(at < 0 ? ['stands at a stage that is not on its way'] : []),
    ...(open.length > 0 ? [`has come past ${open.join()} without its end`] : []),
    ...(later.length > 0 ? [`has ended ${later.join()} before it came there`] : []),
    ...(rests.length > 0 ? [`rests on ${rests.join()}, which is not on its way`] : []),
    ...(doneAt[stage] !== undefined && !isArchived(review) && stage !== 'archive'
      ? ['has ended the stage at which it stands']
      : []),
  ]
}

/** Every review stands on its own way: what lies before it has ended, what lies after it has not. */
export const stages: Invariant = ({ of }) =>
  of('reviews/{reviewId}').flatMap(([at, review]): Finding[] => ofReview(review).map((what) => ({ at, what })))
