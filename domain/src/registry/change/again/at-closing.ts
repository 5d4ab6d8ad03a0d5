import { wayOf } from '../../../decision/way.ts'
import type { Campaign } from '../../../model/campaign.ts'
import type { Process } from '../../../model/process.ts'
import type { Unit } from '../../../model/unit.ts'
import { headByOffice } from '../../delegation/head-by-office.ts'
import { decidesFor, ledBy } from '../led-by.ts'
import type { RegistryState, Work } from '../work.ts'

type Leaders = NonNullable<Campaign['ledAtClosing']>
type Leader = Leaders[string]

const leaderOf = (unit: Unit): Leader => ({
  head: headByOffice(unit),
  inCharge: unit.delegation?.begun ? unit.head : null,
})

/** By unit that decides or is asked in a process, who leads it: kept when the campaign is over, as its documents do not all say it. */
export const leadersAtClosing = ({ deciders, bodies }: Process, units: readonly Unit[]): Leaders =>
  Object.fromEntries(
    units.flatMap((unit) =>
      deciders.some((each) => decidesFor(each, unit.id)) || bodies.some(({ id }) => id === unit.id)
        ? [[unit.id, leaderOf(unit)] as const]
        : [],
    ),
  )

/** A unit under this leader, nobody in charge in his place. */
const under = (unit: Unit, head: string): Unit => ({ ...unit, head, delegation: null })

/** The registry at each moment through which what changed meanwhile is worked in, as an open campaign would have seen it. */
interface Moments {
  /** As the campaign's documents have it. */
  closed: RegistryState
  /** Nobody is in charge in a head's place any more. */
  ended: RegistryState
  /** Whoever heads it by office today does. */
  headed: RegistryState
}

interface Moment {
  closed: Unit
  ended: Unit
  headed: Unit
}

const momentsOf = (unit: Unit, was: Leader | undefined): Moment => {
  const is = leaderOf(unit)
  // Unchanged, it is not ended and begun again: whoever was taken off by hand stays off.
  if (!was || (was.head === is.head && was.inCharge === is.inCharge)) return { closed: unit, ended: unit, headed: unit }
  const begun = was.inCharge !== null && { ...DAYS, head: was.head, person: was.inCharge }
  return {
    closed: { ...unit, head: was.inCharge ?? was.head, delegation: begun || null },
    ended: under(unit, was.head),
    headed: under(unit, is.head),
  }
}

/** Of days that are over only whose they were is asked. */
const DAYS = { from: '', to: '', until: new Date(0), document: '', by: '', begun: true }

/**
 * Who led each unit when the campaign was over: as it was kept; else, as its documents say, the first planner of its board, which was
 * in his own right unless he is in charge today.
 */
const leadersThen = ({ campaign, boards }: Work, units: readonly Unit[]): ReadonlyMap<string, Leader> => {
  const planners = new Map(boards.map(({ unit, planners: [first] }) => [unit, first]))
  return new Map(
    units.flatMap((unit) => {
      const kept = campaign.ledAtClosing?.[unit.id]
      if (kept) return [[unit.id, kept] as const]
      const first = planners.get(unit.id)
      return first === undefined || first === unit.head ? [] : [[unit.id, { head: first, inCharge: null }] as const]
    }),
  )
}

/** The registry as it was when the campaign was over, and on the way from there to today. */
export const momentsSince = (work: Work, { units, people }: RegistryState): Moments => {
  const then = leadersThen(work, units)
  const all = units.map((unit) => momentsOf(unit, then.get(unit.id)))
  const at = (moment: keyof Moment): RegistryState => ({ people, units: all.map((each) => each[moment]) })
  return { closed: at('closed'), ended: at('ended'), headed: at('headed') }
}

/** The process as who leads today leads it: what ran has ended, then other heads, then what runs today. */
export const ledToday = (process: Process, { closed, ended, headed }: Moments, today: RegistryState): Process =>
  ledBy(ledBy(ledBy(process, closed, ended), ended, headed), headed, today)

/**
 * Whether nothing says in whose place the head of today comes: of a campaign that was over before its leaders were kept, a unit that decides by
 * its head or as a committee, has no board, and whose head is not among those who decide. Somebody who left would go on deciding.
 */
export const leadersUnknown = ({ campaign, boards }: Work, units: readonly Unit[]): boolean =>
  units.some(
    ({ id, head }) =>
      campaign.ledAtClosing?.[id] === undefined &&
      boards.every(({ unit }) => unit !== id) &&
      campaign.process.deciders.some(
        (each) =>
          decidesFor(each, id) && wayOf(each) !== 'meeting' && each.members.length > 0 && !each.members.includes(head),
      ),
  )
