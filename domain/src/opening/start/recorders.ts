import type { Access } from '../../model/access.ts'
import type { Decider, Process } from '../../model/process.ts'
import type { Unit } from '../../model/unit.ts'
import type { Relations } from '../../registry/relations/relations-of.ts'

interface RecorderFacts {
  relations: Pick<Relations, 'scopes'>
  units: readonly Unit[]
  accounts: readonly Access[]
}

/** Whoever of the collective could record: its deputies from the last, then its other members. */
const couldRecord = (units: readonly Unit[], id: string | undefined): string[] => {
  const unit = units.find((each) => each.id === id)
  return unit ? [...unit.deputies.toReversed(), ...(unit.members ?? []).flatMap(({ person }) => person ?? [])] : []
}

const recordedBy = (decider: Decider, { relations, units, accounts }: RecorderFacts): Decider => {
  const { recorder, unit } = decider
  if (recorder === undefined) return decider
  const groups = relations.scopes.filter(({ recorders }) => recorders?.includes(recorder))
  const fits = (uid: string) =>
    accounts.some(({ personId, active }) => personId === uid && active) &&
    !groups.some(({ insiders }) => insiders.includes(uid))
  const found = [recorder, ...couldRecord(units, unit)].find(fits)
  return found === undefined ? decider : { ...decider, recorder: found }
}

/**
 * Recorders who have an account and belong to no group of what they record, since nobody else could: where the registry's first
 * choice does, another of the collective. Where all of it belongs to the groups, as it was.
 */
export const recordedOutside = (process: Process, facts: RecorderFacts): Process => ({
  ...process,
  deciders: process.deciders.map((decider) => recordedBy(decider, facts)),
})
