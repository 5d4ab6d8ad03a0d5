import type { Called, Grant } from '../../../commands/command.ts'
import type { Conference } from '../../../model/conference.ts'
import type { Board } from '../../../model/progress.ts'

export interface PlanNamed extends Called {
  /** Of the unit that holds it: who may plan there. */
  board: Pick<Board, 'track' | 'planners'>
}

const isPlanner = ({ board, caller }: PlanNamed): boolean => board.planners.includes(caller.uid)
const organisesThere = ({ board, caller }: PlanNamed): boolean => caller.access.organiser.includes(board.track)

/** Head and clerks of the unit, and the organisers of its track, plan its conferences. */
export const planners = (why: { planner: string; organiser: string }): readonly Grant<PlanNamed>[] => [
  { who: 'planner', is: isPlanner, why: why.planner },
  { who: 'organiser', is: organisesThere, why: why.organiser },
]

/** The same for a screen that has the board. */
export const mayPlan = (board: PlanNamed['board'], caller: PlanNamed['caller']): boolean =>
  caller.access.active && (board.planners.includes(caller.uid) || caller.access.organiser.includes(board.track))

interface Plan {
  /** Null for a new one; undefined where the named one is not there. */
  previous: Pick<Conference, 'state' | 'revision'> | null | undefined
  /** The schedule's revision that the caller has seen. */
  input: { revision: number }
}

/** A plan may be changed until the conference is held, by who has seen its last revision. */
export const stillScheduled = {
  atom: 'stillScheduled',
  refuses: ({ previous, input }: Plan) => {
    if (previous === null) return null
    if (!previous) return 'unknownConference'
    if (previous.state === 'cancelled') return 'cancelled'
    if (previous.state !== 'scheduled') return 'alreadyHeld'
    return previous.revision === input.revision ? null : 'changedSince'
  },
} as const
