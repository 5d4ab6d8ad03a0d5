import { STANCE_NAMES, STANCES } from '../stance.ts'

/** What a body outside says of one subject: as one of ours, or a comment that names no level. */
export const OUTSIDE_STANCES = [...STANCES, 'comment'] as const
export type OutsideStance = (typeof OUTSIDE_STANCES)[number]

export const OUTSIDE_STANCE_NAMES: Record<OutsideStance, string> = { ...STANCE_NAMES, comment: 'Chỉ nhận xét' }
