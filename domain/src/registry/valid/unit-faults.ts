import type { Unit } from '../../model/unit.ts'
import { fold } from '../../vi.ts'
import type { RegistryState, Work } from '../change/work.ts'
import type { Faults } from '../faults.ts'
import type { UnitInput } from '../inputs.ts'
import { overlap, termFaults } from './terms.ts'

export interface UnitAsked {
  before: Unit | null
  unit: UnitInput
  state: RegistryState
  works: readonly Work[]
  /** Whether the account of the head to be is open; nobody who is locked leads a unit, or its papers would wait for nobody. */
  headActive: boolean
  /** A unit had this id which was removed: what was recorded of it stands under it. */
  idUsed: boolean
}

/** Whether a unit would stand under itself. */
const isInside = ({ unit, state: { units } }: UnitAsked): boolean => {
  const seen = new Set<string>()
  for (let above = unit.parent; above !== null && !seen.has(above); ) {
    if (above === unit.id) return true
    seen.add(above)
    const next = units.find(({ id }) => id === above)
    above = next?.parent ?? null
  }
  return false
}

const headFault = ({ before, unit, state, headActive }: UnitAsked): Faults => {
  if (before?.delegation && before.head !== unit.head) return { head: 'delegationRuns' }
  const head = state.people.find(({ id }) => id === unit.head)
  if (!head) return { head: 'personUnknown' }
  // One that has led it until now is replaced by saving another: other fields can be mended before that.
  return before?.head !== unit.head && !(head.active && headActive) ? { head: 'personLeft' } : {}
}

const memberFaults = ({ unit: { members }, state: { people } }: UnitAsked): Faults => {
  const faults: Faults = {}
  members.forEach((member, index) => {
    const at = `members.${index}`
    Object.assign(faults, termFaults(`${at}.`, member))
    if (member.person !== null && !people.some(({ id }) => id === member.person))
      faults[`${at}.person`] = 'personUnknown'
    const isSame = (other: typeof member) =>
      member.person === null
        ? other.person === null && fold(other.name) === fold(member.name) && fold(other.agency) === fold(member.agency)
        : other.person === member.person
    if (members.slice(0, index).some((other) => isSame(other) && overlap(other, member))) faults[at] = 'twice'
  })
  return faults
}

/** What cannot be in a unit, by place; empty when nothing is wrong. */
export const unitFaults = (asked: UnitAsked): Faults => {
  const { before, unit, state, works, idUsed } = asked
  const known = (id: string) => state.people.some((person) => person.id === id)
  const faults: Faults = { ...headFault(asked), ...memberFaults(asked), ...termFaults('', unit) }
  if (before === null && idUsed) faults.id = 'idUsed'
  for (const field of ['deputies', 'clerks', 'drafters'] as const)
    unit[field].forEach((id, index) => {
      if (!known(id)) faults[`${field}.${index}`] = 'personUnknown'
    })
  if (unit.inCharge && !known(unit.inCharge)) faults.inCharge = 'personUnknown'
  unit.signers.forEach(({ person }, index) => {
    if (!known(person)) faults[`signers.${index}.person`] = 'personUnknown'
  })
  if (unit.parent !== null && isInside(asked)) faults.parent = 'insideItself'
  else if (unit.parent !== null && !state.units.some(({ id }) => id === unit.parent)) faults.parent = 'unitUnknown'
  const reviewed = works.some(({ reviews }) =>
    reviews.some((review) => review.unit === unit.id || review.subject === unit.id),
  )
  if (unit.to !== null && unit.to !== (before?.to ?? null) && reviewed) faults.to = 'hasOpenReviews'
  return faults
}
