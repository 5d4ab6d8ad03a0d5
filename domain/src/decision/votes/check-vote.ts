import { votesOf } from '../../conference/minutes/checks/check-votes.ts'
import type { DecisionProblem } from '../problems.ts'
import type { MeetingBallot } from './ballots.ts'
import type { Electorate } from './electorate.ts'
import type { SheetsCount, Vote } from './vote.ts'

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0

const numbersOf = (vote: Vote): number[] =>
  vote.kind === 'agreement' ? [vote.agree, vote.against, vote.abstain] : Object.values(vote.tally)

/** All votes on one subject, those that name nothing among them. */
export const castIn = (vote: Vote): number =>
  vote.kind === 'agreement' ? vote.agree + vote.against + vote.abstain : votesOf(vote.tally)

/** Sheets as a whole: to those present, of those given out, of those that came back. */
export const sheetsFit = ({ issued, returned, invalid }: SheetsCount, present: number): boolean =>
  [issued, returned, invalid].every(isCount) && issued <= present && returned <= issued && invalid <= returned

interface Cast {
  electorate: Electorate
  /** Those in the room whose sheets say nothing of this name: it is their own, or they went out. */
  apart: number
  ballot: MeetingBallot
  sheets: SheetsCount | null
}

/**
 * Whether a vote adds up. Of hands whoever raised none abstained, so that all add up to those who vote. Of sheets every name
 * of a valid one is counted, but for the sheets of who is apart, which may be among the invalid ones.
 */
export const voteProblem = (vote: Vote, { electorate, apart, ballot, sheets }: Cast): DecisionProblem | null => {
  if (!numbersOf(vote).every(isCount)) return 'notWhole'
  const cast = castIn(vote)
  if (cast > electorate.voters) return 'moreVotesThanVoters'
  // By hands nobody must name a level; on one proposal whoever is neither for nor against is counted as abstaining.
  if (ballot === 'showOfHands') return vote.kind === 'levels' || cast === electorate.voters ? null : 'votesDoNotAdd'
  if (!sheets) return 'sheetsMissing'
  const valid = sheets.returned - sheets.invalid
  return cast <= valid && cast >= valid - apart ? null : 'votesDoNotAdd'
}
