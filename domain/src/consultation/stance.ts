import { RATING_NAMES, type Rating } from '../model/terms.ts'
import { viCount } from '../vi-count.ts'

/** What a body says to a unit's proposal of one subject. */
export const STANCES = ['agrees', 'otherLevel', 'notInformed'] as const
export type Stance = (typeof STANCES)[number]

export const STANCE_NAMES: Record<Stance, string> = {
  agrees: 'Nhất trí',
  otherLevel: 'Đề nghị mức khác',
  notInformed: 'Không đủ thông tin',
}

/** Absent stance: given before bodies were asked whether they agree, as a level alone. */
interface Said {
  stance?: Stance | undefined
  level: Rating | null
}

/** What a body has said, in a few words: the level, and that it agrees, or that it knows too little. */
export const opinionInWords = ({ stance, level }: Said): string => {
  if (level === null) return STANCE_NAMES.notInformed
  return stance === 'agrees' ? `${STANCE_NAMES.agrees}: ${RATING_NAMES[level]}` : RATING_NAMES[level]
}

/**
 * What bodies say of one subject, counted against the level that is proposed now: who agreed with a proposal that was returned
 * since has said another level, and who knows too little has said none.
 */
const countStances = (given: readonly Said[], proposed: Rating | null): Record<Stance, number> => ({
  agrees: given.filter(({ level }) => level !== null && level === proposed).length,
  otherLevel: given.filter(({ level }) => level !== null && level !== proposed).length,
  notInformed: given.filter(({ level }) => level === null).length,
})

/** "02 nhất trí, 01 đề nghị mức khác, 01 không đủ thông tin": what is not there is not named. */
export const stancesInWords = (given: readonly Said[], proposed: Rating | null): string => {
  const counts = countStances(given, proposed)
  return STANCES.filter((stance) => counts[stance] > 0)
    .map((stance) => `${viCount(counts[stance])} ${STANCE_NAMES[stance].toLocaleLowerCase('vi')}`)
    .join(', ')
}
