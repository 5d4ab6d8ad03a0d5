import { RATING_NAMES, RATINGS, type Rating, STAGE_NAMES, type Stage } from '../model/terms.ts'
import { viCount } from '../vi-count.ts'
import type { Vote, VotedLevel, VoteRule } from './voted-level.ts'

const named = (rating: Rating) => `“${RATING_NAMES[rating]}”`

/** How far the second level is from the first: "cao hơn 01 mức". */
const apart = (from: Rating, to: Rating): string => {
  const steps = RATINGS.indexOf(to) - RATINGS.indexOf(from)
  return `${steps < 0 ? 'cao hơn' : 'thấp hơn'} ${viCount(Math.abs(steps))} mức`
}

const arithmetic = ({ members }: Vote, { counted, needed }: VotedLevel, rule: VoteRule): string => {
  const of = rule.of === 'members' ? 'thành viên' : 'thành viên có mặt'
  const how = rule.cumulative ? 'cộng dồn từ mức cao' : 'tính riêng từng mức'
  const votes = counted.map(({ rating, votes }) => `${RATING_NAMES[rating]} ${votes}`).join(', ')
  return `cần quá nửa của ${viCount(members)} ${of}, tức ít nhất ${viCount(needed)} phiếu; ${how}: ${votes}`
}

/** Differences between levels in sentences, with their arithmetic. */
export const differenceWords = {
  conferenceFromVote: (vote: Vote, voted: VotedLevel, to: Rating, rule: VoteRule): string => {
    const result = voted.level ? `kết quả phiếu là ${named(voted.level)}` : 'không mức nào đạt quá nửa'
    return `Theo phiếu, ${arithmetic(vote, voted, rule)}; ${result}. Hội nghị đề nghị ${named(to)}${
      voted.level ? `, ${apart(voted.level, to)}` : ''
    }.`
  },
  conferenceFromSelf: (from: Rating, to: Rating): string =>
    `Tự nhận ${named(from)}; hội nghị đề nghị ${named(to)}, ${apart(from, to)}.`,
  headFromConference: (from: Rating, to: Rating): string =>
    `Hội nghị đề nghị ${named(from)}; người đứng đầu đề nghị ${named(to)}, ${apart(from, to)}.`,
  laterFromBefore: (stage: Stage, from: Rating, to: Rating): string =>
    `Bước trước: ${named(from)}; ${STAGE_NAMES[stage].toLowerCase()}: ${named(to)}, ${apart(from, to)}.`,
}
