import type { ResultAct } from '../../decision/result/result.ts'
import { isRuling } from '../../decision/ruling/replaced-by.ts'
import type { RulingAct } from '../../decision/ruling/ruling.ts'
import { styleOfIssuer } from '../../forms/decision/ruling/authority.ts'
import { RULING_TYPES } from '../../forms/decision/ruling/result-list.ts'
import { calledByNumber } from '../../forms/letters/enclosed-with.ts'
import type { DocketEntry } from '../../model/docket.ts'
import type { DecidedBy } from './told-item.ts'

/** What leaves the house of decisions, and what came into it on paper. */
export interface Papers {
  rulings: readonly RulingAct[]
  /** Of rulings, in the book of papers. */
  entries: readonly DocketEntry[]
  /** By review id, how its result was entered. */
  results: ReadonlyMap<string, ResultAct>
}

/**
 * The paper on which the result of a review rests, by number and day as far as they are known: the last of those issued of this
 * decision that got a number, or the signed one from which it was entered. Null: none is known.
 */
export const decidedByPaper = (
  { id, current }: { id: string; current: { decision?: string | undefined } },
  { rulings, entries, results }: Papers,
): DecidedBy | null => {
  const given = new Map(entries.flatMap((entry) => (entry.given ? [[entry.id, entry.given] as const] : [])))
  const named = rulings
    .filter(({ items }) => items.some(({ reviewId, part }) => reviewId === id && part.id === current.decision))
    .toSorted((a, b) => a.number - b.number)
    .flatMap(({ id: act, paper, facts }) => {
      const number = given.get(act)
      if (!isRuling(paper) || !number) return []
      const called = calledByNumber(styleOfIssuer(facts.issuer), RULING_TYPES[paper], number)
      return [{ called, on: number.on, issuer: facts.issuer.name }]
    })
  const entered = results.get(id)
  const [last = null] = named.slice(-1)
  if (last || !entered?.paper) return last
  return { called: `văn bản số ${entered.paper.number}`, on: entered.date, issuer: entered.deciderName }
}
