import type { Access } from '../../model/access.ts'
import type { Person } from '../../model/person.ts'
import type { Unit } from '../../model/unit.ts'
import type { RegistryState, Work } from '../change/work.ts'
import type { Faults } from '../faults.ts'
import type { PersonInput } from '../inputs.ts'
import { termFaults } from './terms.ts'

export interface PersonAsked {
  before: Person | null
  person: PersonInput
  state: RegistryState
  works: readonly Work[]
  /** Who else has the code that is entered. */
  sameCode: readonly string[]
  activeAdmins: readonly string[]
  access: Access | null
  /** Somebody had this id who was removed: what was recorded of him stands under it. */
  idUsed: boolean
}

/** Whether somebody administers, organises or keeps the registry: given and taken by `setRoles` alone. */
const holdsRoles = (access: Access | null): boolean =>
  access !== null && (access.admin || access.registrar === true || access.organiser.length > 0)

/** Why somebody cannot leave: something would be left waiting for nobody. */
const leavingFault = ({
  person: { id },
  state: { units, people },
  works,
  activeAdmins,
  access,
}: PersonAsked): Faults => {
  const leads = ({ head, delegation }: Unit) => [head, delegation?.head, delegation?.person].includes(id)
  if (units.some((unit) => leads(unit) && !unit.to)) return { active: 'headsUnit' }
  const holds = works.some(({ conferences }) =>
    conferences.some(
      ({ state, chair, secretary }) =>
        (state === 'scheduled' || state === 'open') && (chair.uid === id || secretary.uid === id),
    ),
  )
  if (holds) return { active: 'holdsConference' }
  const serves = (uid: string) => uid !== id && people.some((each) => each.id === uid && each.active)
  const alone = works.some(({ campaign, reviews }) =>
    campaign.process.deciders.some(
      ({ id: decider, members }) =>
        members.includes(id) && !members.some(serves) && reviews.some((review) => review.decider === decider),
    ),
  )
  if (alone) return { active: 'onlyDecider' }
  if (activeAdmins.length === 1 && activeAdmins[0] === id) return { active: 'lastAdmin' }
  return holdsRoles(access) ? { active: 'holdsRoles' } : {}
}

/** What cannot be of a person, by place; empty when nothing is wrong. */
export const personFaults = (asked: PersonAsked): Faults => {
  const { before, person, state, sameCode, idUsed } = asked
  const faults: Faults = before === null && idUsed ? { id: 'idUsed' } : {}
  person.posts.forEach((post, index) => {
    Object.assign(faults, termFaults(`posts.${index}.`, post))
    if (post.unit !== null && !state.units.some(({ id }) => id === post.unit))
      faults[`posts.${index}.unit`] = 'unitUnknown'
  })
  if (person.birthDate) {
    const { from } = termFaults('', { from: person.birthDate })
    if (from) faults.birthDate = from
  }
  if (person.code !== '' && sameCode.some((id) => id !== person.id)) faults.code = 'codeTaken'
  const leaves = before?.active === true && !person.active
  return leaves ? { ...faults, ...leavingFault(asked) } : faults
}
