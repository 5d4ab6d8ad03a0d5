import type { DecisionProblem } from './problems.ts'

/**
 * By review, the last day on which a petition was answered by deciding it anew, YYYY-MM-DD. Null: an answer of it cannot be read, which
 * keeps that review waiting and no other.
 */
export type Answered = ReadonlyMap<string, string | null>

/** Of these reviews, each that was answered later than it would be decided: what is decided anew is decided after its answer. */
export const answeredLater = (
  answered: Answered,
  reviews: readonly { id: string }[],
  date: string,
): Record<string, DecisionProblem> =>
  Object.fromEntries(
    reviews.flatMap(({ id }): [string, DecisionProblem][] => {
      const on = answered.get(id)
      if (on === undefined) return []
      if (on === null) return [[id, 'answerUnread']]
      return date < on ? [[id, 'answeredLater']] : []
    }),
  )
