import type { Decider, Process } from '../../model/process.ts'
import type { Unit } from '../../model/unit.ts'
import { headDeciderId } from '../../template/deciders-of.ts'
import { same } from '../../writes/same.ts'
import type { RegistryState } from './work.ts'

interface Led {
  id: string
  was: string
  is: string
  /** For some days, so that all of it goes back. */
  lent: boolean
}

const changedHeads = (before: RegistryState, after: RegistryState): Led[] => {
  const units = new Map(before.units.map((unit) => [unit.id, unit]))
  return after.units.flatMap(({ id, head: is, delegation }: Unit): Led[] => {
    const earlier = units.get(id)
    if (!earlier || earlier.head === is) return []
    return [{ id, was: earlier.head, is, lent: Boolean(delegation?.begun || earlier.delegation?.begun) }]
  })
}

/** Whether a decider is the head of this unit, or its collective. */
export const decidesFor = ({ id, unit }: Pick<Decider, 'id' | 'unit'>, of: string): boolean =>
  unit === of || id === headDeciderId(of)

/** Who belongs to them in his own right stays, and so does whom he stands in for. */
const instead = (members: readonly string[], { was, is, lent }: Led): string[] =>
  lent && members.includes(is) ? [...members] : [...new Set(members.map((uid) => (uid === was ? is : uid)))]

/** Nobody speaks for two bodies: who heads two speaks for the other one (template/bodies-of.ts). */
const spokenFor = (bodies: Process['bodies'], led: Led): Process['bodies'] => {
  const elsewhere = bodies.some(({ id, members }) => id !== led.id && members.includes(led.is))
  return bodies.map((body) => {
    if (body.id !== led.id) return body
    if (elsewhere) return { ...body, members: body.members.filter((uid) => uid !== led.was) }
    const silent = body.members.length === 0 && !body.outside
    return { ...body, members: silent ? [led.is] : instead(body.members, led) }
  })
}

/**
 * The process of a campaign once units have other heads: who decides as the head of one, or of a collective that decides, and who
 * speaks for a board that is asked. The same object where nothing of it changes.
 */
export const ledBy = (process: Process, before: RegistryState, after: RegistryState): Process => {
  const is = changedHeads(before, after).reduce<Process>(
    ({ deciders, bodies, ...rest }, led) => ({
      ...rest,
      deciders: deciders.map((each) =>
        decidesFor(each, led.id) ? { ...each, members: instead(each.members, led) } : each,
      ),
      bodies: spokenFor(bodies, led),
    }),
    process,
  )
  return same(is, process) ? process : is
}
