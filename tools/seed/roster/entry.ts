import type { Person } from '@kiemdiem/domain/model/person'
import type { Track } from '@kiemdiem/domain/model/terms'
import { fold } from '@kiemdiem/domain/vi'

/** One fictional person of the trial: the registry's person with what only seeding needs. */
export interface RosterEntry {
  person: Person
  userName: string
  birthDate: string
  email: string | null
  phone: string | null
  /** What the person works on, for the trial texts. */
  duty: string
  account: 'ready' | 'invited'
  admin: boolean
  organiser: Track[]
  registrar: boolean
  /** Units whose papers the person numbers. */
  docket: string[]
}

export interface Details {
  unit: string
  title: string
  duty: string
  birthDate: string
  class: Person['class']
  leader?: boolean
  partyMember?: boolean
  /** Admitted to the Party, on probation. */
  probationary?: boolean
  /** Further posts, after the main one. */
  alsoPosts?: Person['posts']
  /** Cell and committee of a party member whose cell is outside the campaign. */
  partyCell?: { name: string; committee: string }
  partyPost?: string
  unionPost?: string
  /** Null: no e-mail at all, which is normal in the districts. Absent: made from the user name. */
  email?: string | null
  account?: 'ready' | 'invited'
  admin?: boolean
  organiser?: Track[]
  registrar?: boolean
  docket?: string[]
  active?: boolean
}

/** "Lò Thị Mai" → "lo-thi-mai" */
const slug = (name: string) => fold(name).replace(/[^a-z0-9]+/g, '-')

/** A number that cannot be dialled: Vietnamese mobile prefixes never start with 00. */
const fictionalPhone = (birthDate: string) =>
  `0000 ${birthDate.slice(2, 4)}${birthDate.slice(5, 7)} ${birthDate.slice(8)}0`

/** Builds an entry; id, user name and e-mail follow from the name, so that names must be distinct. */
export const entry = (name: string, details: Details): RosterEntry => {
  const userName = slug(name).replaceAll('-', '')
  const { partyPost, unionPost } = details
  return {
    person: {
      id: `p-${slug(name)}`,
      name,
      class: details.class,
      leader: details.leader ?? false,
      partyMember: details.partyMember ?? true,
      posts: [
        { unit: details.unit, title: details.title, ...(details.class === 'elected' && { kind: 'union' as const }) },
        ...(details.alsoPosts ?? []),
        ...(partyPost ? [{ unit: null, title: partyPost, kind: 'party' as const }] : []),
        ...(unionPost ? [{ unit: null, title: unionPost, kind: 'union' as const }] : []),
      ],
      ...(details.partyCell && { partyCell: details.partyCell }),
      ...(details.probationary ? { probationary: true } : {}),
      active: details.active ?? true,
      rev: 1,
    },
    userName,
    birthDate: details.birthDate,
    email: details.email === undefined ? `${userName}@laichau.example` : details.email,
    phone: details.email === null ? null : fictionalPhone(details.birthDate),
    duty: details.duty,
    account: details.account ?? 'ready',
    admin: details.admin ?? false,
    organiser: details.organiser ?? [],
    registrar: details.registrar ?? false,
    docket: details.docket ?? [],
  }
}
