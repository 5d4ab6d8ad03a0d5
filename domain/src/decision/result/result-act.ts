import { type DecidedPart, decidedRow } from '../decision-act.ts'
import { type ResultAct, resultActSchema } from './result.ts'

/** What was decided by a head, a committee or a superior, as it is entered here. */
export const resultRow = (parts: ReadonlyMap<string, DecidedPart>, again?: ReadonlySet<string>) =>
  decidedRow<ResultAct['items'][number], ResultAct>('result', resultActSchema, parts, again)

/** The kind of act as tables know it. */
export const resultAct = resultRow(new Map())
