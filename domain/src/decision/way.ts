import type { Decider } from '../model/process.ts'

/** Ways of deciding besides a meeting whose recorder enters roll and votes. */
export const RESULT_WAYS = ['head', 'committee', 'superior'] as const
export type ResultWay = (typeof RESULT_WAYS)[number]

/**
 * How a decider decides: in a meeting with a recorder; as the head of an agency, alone, or a committee, by its vote, one of whom enters
 * it; else outside, and what it decided is entered when it comes on paper.
 */
export const wayOf = ({ way, unit }: Pick<Decider, 'way' | 'unit'>): ResultWay | 'meeting' =>
  way ?? (unit === undefined ? 'superior' : 'meeting')
