import { canonicalEmail } from '../../../accounts/entry/sign-in.ts'
import type { Unit } from '../../../model/unit.ts'
import type { PersonRow, UnitRow } from '../row.ts'
import { personDirectory, unitDirectory } from './directory.ts'
import { doublePeople, doubleUnits } from './doubles.ts'
import { indexPeople, matchPerson } from './match-person.ts'
import { planPerson } from './plan-person.ts'
import { insideThemselves, planUnit } from './plan-unit.ts'
import { type Known, type Planned, type RegistrySeen, stands } from './planned.ts'

export interface ImportRows {
  units: readonly UnitRow[]
  people: readonly PersonRow[]
}
export interface ImportPlan {
  units: Planned<Unit>[]
  people: Planned<Known>[]
}

/** Ids for what is new, one a row: opaque, made where there is randomness. */
export interface NewIds {
  units: readonly string[]
  people: readonly string[]
}

const refused = <Stored>(plan: Planned<Stored>, reason: 'duplicate' | 'insideItself', text = ''): Planned<Stored> => ({
  ...plan,
  ...{ outcome: 'cannot', changes: [], candidates: [], before: null, after: null },
  notes: [{ reason, field: null, text }],
})

const withoutCircles = (units: readonly Planned<Unit>[], registry: readonly Unit[]): Planned<Unit>[] => {
  const after = new Map(registry.map((unit) => [unit.id, unit]))
  for (const plan of units) if (plan.after && stands(plan)) after.set(plan.after.id, plan.after)
  const circles = insideThemselves([...after.values()])
  return units.map((plan) => (plan.after && circles.has(plan.after.id) ? refused(plan, 'insideItself') : plan))
}

/**
 * What each row of a file does to the registry; pure, and asked again by whoever stores it. Units name people and people
 * units, both may be new: what cannot stand is taken away until all that is left stands on what is left.
 */
export const planImport = (rows: ImportRows, registry: RegistrySeen, ids: NewIds): ImportPlan => {
  const index = indexPeople(registry.people)
  const inRegistry = unitDirectory(registry.units)
  const unitsById = new Map(registry.units.map((unit) => [unit.id, unit]))
  const unitIdOf = rows.units.map(({ name }, at) => {
    const known = inRegistry(name, [])
    return known.is === 'one' ? known.id : (ids.units[at] ?? '')
  })
  const matches = rows.people.map((row) => {
    const unit = row.unit === '' ? null : inRegistry(row.unit, [])
    return matchPerson(row, unit?.is === 'one' ? unit.id : null, index, registry.facts)
  })
  const [unitDoubles, personDoubles] = [doubleUnits(rows.units), doublePeople(rows.people, matches)]
  const mails = Map.groupBy(rows.people, ({ email }) => canonicalEmail(email))
  const known = (id: string): Known | null => {
    const [person, facts] = [index.byId.get(id), registry.facts.get(id)]
    return person && facts ? { person, ...facts } : null
  }
  const highest = Math.max(0, ...registry.units.map(({ order }) => order))
  const nameOfNew = new Map(rows.units.map(({ name }, at) => [unitIdOf[at] ?? '', name]))
  const unitName = (id: string) => unitsById.get(id)?.name ?? nameOfNew.get(id) ?? ''

  const planOnce = (standing: readonly boolean[]): ImportPlan => {
    const fromFile = rows.units.flatMap(({ name, shortName }, at) =>
      standing[at] ? [{ id: unitIdOf[at] ?? '', name, shortName }] : [],
    )
    const findUnit = unitDirectory([...registry.units, ...fromFile])
    const context = { registry, known, findUnit, unitName }
    const rowsWith = (email: string) => mails.get(canonicalEmail(email))?.length ?? 0
    const people = rows.people.map((row, at) => {
      const plan = planPerson(row, matches[at] ?? { is: 'new' }, ids.people[at] ?? '', { ...context, rowsWith })
      const double = personDoubles.get(at)
      if (!double || plan.outcome === 'skipped') return plan
      const notes = [{ reason: 'duplicate' as const, field: null, text: String(double.of) }]
      return double.sure ? refused(plan, 'duplicate', String(double.of)) : { ...plan, outcome: 'asks' as const, notes }
    })
    const after = new Map(registry.people.filter(({ active }) => active).map((person) => [person.id, person]))
    for (const plan of people) if (plan.after && stands(plan)) after.set(plan.after.person.id, plan.after.person)
    const findPerson = personDirectory([...after.values()])
    const personName = (id: string) => after.get(id)?.name ?? index.byId.get(id)?.name ?? ''
    const units = rows.units.map((row, at) => {
      const id = unitIdOf[at] ?? ''
      const double = unitDoubles.get(at)
      const nextOrder = highest + 1 + at
      const plan = planUnit(row, unitsById.get(id) ?? null, id, {
        registry,
        findUnit,
        findPerson,
        unitName,
        personName,
        nextOrder,
      })
      return double ? refused(plan, 'duplicate', String(double.of)) : plan
    })
    return { units: withoutCircles(units, registry.units), people }
  }

  // A second row of a unit is refused, and the unit stands by its first.
  let standing = rows.units.map((_, at) => !unitDoubles.has(at))
  // Why a unit fell first is why it cannot be, not what followed from it.
  const fallen = new Map<number, Planned<Unit>>()
  for (;;) {
    const plan = planOnce(standing)
    const units = plan.units.map((unit, at) => fallen.get(at) ?? unit)
    for (const [at, unit] of units.entries()) if (!stands(unit)) fallen.set(at, unit)
    const now = units.map((unit, at) => stands(unit) && standing[at] === true)
    if (now.every((each, at) => each === standing[at])) return { ...plan, units }
    standing = now
  }
}
