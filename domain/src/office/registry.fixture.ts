import { paths } from '../ids.ts'
import type { Access } from '../model/access.ts'
import type { Campaign } from '../model/campaign.ts'
import type { Person } from '../model/person.ts'
import type { Unit } from '../model/unit.ts'
import { plan2023 } from '../plan/2023/plan-2023.ts'

/** A unit of which only this is said; a department unless said otherwise. */
export type UnitSpec = Pick<Unit, 'id' | 'head'> & Partial<Unit>

/** A person of whom only this is said, with the account and the address. Null: has no account, has no e-mail. */
export type PersonSpec = Pick<Person, 'id'> &
  Partial<Person> & { account?: Partial<Access> | null; email?: string | null; phone?: string | null }

export const unitOf = ({ id, head, ...rest }: UnitSpec): Unit => ({
  id,
  name: `Tập thể ${id}`,
  shortName: rest.name ?? id,
  kind: 'department',
  parent: null,
  head,
  deputies: [],
  clerks: [],
  drafters: [],
  order: 1,
  ...rest,
})

export const isOfParty = ({ kind }: Unit): boolean => kind === 'partyCell' || kind === 'cellCommittee'

/** A party member on the staff of the first unit; who heads a unit outside the Party leads. */
export const personOf = (spec: PersonSpec, units: readonly Unit[]): Person => {
  const { id, account: _account, email: _email, phone: _phone, ...rest } = spec
  return {
    id,
    name: `Đồng chí ${id.slice(2)}`,
    class: 'civilServant',
    leader: units.some((unit) => unit.head === id && !isOfParty(unit)),
    partyMember: true,
    posts: [{ unit: units[0]?.id ?? '', title: 'Chuyên viên' }],
    active: true,
    ...rest,
  }
}

/** The plan of 2023 with its own dates, open. */
export const campaignOf = ({ id, ...rest }: Pick<Campaign, 'id'> & Partial<Campaign>): Campaign => ({
  ...plan2023,
  id,
  status: 'open',
  closedStages: [],
  organisers: { partyGroup: [], provincial: [], partyCell: [] },
  ...rest,
})

const accessOf = ({ id, account }: PersonSpec, { organisers }: Campaign): Access => ({
  active: true,
  personId: id,
  userName: id.slice(2),
  admin: false,
  organiser: Object.keys(organisers).filter((track) => organisers[track]?.includes(id)),
  hasAccount: true,
  ...account,
})

/** What the registry holds of a person, by path. */
export const personDocuments = (spec: PersonSpec, person: Person, campaign: Campaign): [string, object][] => {
  const { id, account, email = `${id}@thu-nghiem.example`, phone = null } = spec
  return [
    [paths.person(id), person],
    [paths.contact(id), { email, phone }],
    ...(account === null ? [] : [[paths.access(id), accessOf(spec, campaign)] satisfies [string, object]]),
  ]
}
