import type { Vote } from '../../decision/votes/vote.ts'
import { RATING_NAMES, RATINGS } from '../../model/terms.ts'
import { viCount } from '../../vi-count.ts'

/** "tán thành 04, không tán thành 01, không biểu quyết 00". */
export const voteWords = (vote: Vote): string => {
  if (vote.kind === 'agreement')
    return `tán thành ${viCount(vote.agree)}, không tán thành ${viCount(vote.against)}, không biểu quyết ${viCount(vote.abstain)}`
  const { tally } = vote
  const levels = RATINGS.map((rating) => `${RATING_NAMES[rating]} ${viCount(tally[rating])}`)
  return [...levels, `không xác định mức, không biểu quyết ${viCount(tally.invalid)}`].join('; ')
}
