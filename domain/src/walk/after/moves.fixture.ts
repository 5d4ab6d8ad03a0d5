import type { Refusal } from '../../commands/command.ts'
import type { Store } from '../../writes/apply.ts'
import type { Move } from '../moves/moves.fixture.ts'
import { WALKED } from '../office.fixture.ts'
import { replyPlan, sendPlan } from './mended.fixture.ts'
import { acknowledge, answer, decideAnew, petition, tell } from './told.fixture.ts'

/** Who petitions and mends; of the other all is told too, and received. */
export const [MENDS, OTHER] = WALKED

const move = (name: string, after: Store | Refusal | string | null, rest: Partial<Move> = {}): Move[] =>
  after instanceof Map ? [{ name, hidden: '', ...rest, after }] : []

/** Everything that anybody may do next once it is decided. */
export const movesAfter = (store: Store): Move[] => [
  ...WALKED.flatMap((subject) => [
    ...move(`tell the head of ${subject}`, tell(store, 'heads', subject)),
    ...move(`tell ${subject}`, tell(store, 'subjects', subject)),
    ...move(`acknowledge ${subject}`, acknowledge(store, subject)),
  ]),
  ...move('petition', petition(store, MENDS)),
  ...move('answer: stands', answer(store, MENDS, 'stands')),
  ...move('answer: again', answer(store, MENDS, 'again')),
  ...(['good', 'outstanding'] as const).flatMap((voted) =>
    move(`decide anew ${MENDS}`, decideAnew(store, MENDS, voted), { hidden: voted, resolution: false }),
  ),
  ...move('plan', sendPlan(store, MENDS)),
  ...move('confirm the plan', replyPlan(store, MENDS, 'confirmed')),
  ...move('return the plan', replyPlan(store, MENDS, 'returned')),
]
