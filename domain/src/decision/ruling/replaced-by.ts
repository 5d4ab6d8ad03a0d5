import type { DocketEntry } from '../../model/docket.ts'
import type { RulingAct, RulingPaper } from './ruling.ts'

/** Whether it is the decision as such, in one of its forms. */
export const isRuling = (paper: RulingPaper): paper is 'decision' | 'resolution' =>
  paper === 'decision' || paper === 'resolution'

/** Whether one paper takes the place of the other. */
const samePlace = (a: RulingPaper, b: RulingPaper): boolean => a === b || (isRuling(a) && isRuling(b))

/** What stands in the place that a paper takes: of the same decision, the decision as such, its notice, or its report. */
export const replacedBy = (
  { decision, paper }: { decision: string; paper: RulingPaper },
  issued: readonly RulingAct[],
): RulingAct[] => issued.filter((act) => act.decision === decision && samePlace(act.paper, paper))

/** The last of those that got a number, by their entries; what got none never left. */
export const replacesOf = (
  earlier: readonly RulingAct[],
  entries: readonly DocketEntry[],
): NonNullable<RulingAct['replaces']> | null => {
  const numbered = new Map(entries.flatMap(({ id, given }) => (given ? [[id, given] as const] : [])))
  const last = earlier
    .filter(({ id }) => numbered.has(id))
    .toSorted((a, b) => a.number - b.number)
    .at(-1)
  const given = last && numbered.get(last.id)
  return last && given ? { paper: last.paper, given } : null
}
