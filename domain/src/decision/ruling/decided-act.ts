import type { ActFacts } from '../../model/printed.ts'
import type { DecisionAct } from '../decision.ts'
import type { ResultAct } from '../result/result.ts'
import type { RulingPaper } from './ruling.ts'

/** What was decided here, of which a paper is issued: in a meeting, by a head, or by a committee. What came on paper is one. */
export type DecidedAct = DecisionAct | (ResultAct & { facts: ActFacts })

export const isDecidedHere = (act: DecisionAct | ResultAct): act is DecidedAct => act.facts !== undefined

/** When it was decided, YYYY-MM-DD. */
export const decidedOn = (act: DecidedAct): string => (act.kind === 'decision' ? act.meeting.date : act.date)

/** Which papers whoever decided so issues: a collective of the Party resolves, a head decides, a committee reports besides. */
export const papersOf = (act: DecidedAct): readonly RulingPaper[] => {
  if (act.kind === 'decision') return ['decision', 'resolution', 'notice']
  return act.way === 'head' ? ['decision', 'notice'] : ['resolution', 'notice', 'report']
}
