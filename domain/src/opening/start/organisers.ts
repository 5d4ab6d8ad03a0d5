import type { Refusal } from '../../commands/command.ts'
import type { Access } from '../../model/access.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { Appraiser } from '../../model/process.ts'
import type { Track } from '../../model/terms.ts'
import type { RefusalCode } from '../../refusals/refusals.ts'
import { namedIn } from '../../registry/relations/appraisers.ts'

/** Who is to organise a track. */
export interface Named {
  track: Track
  people: readonly string[]
}

export interface OrganiserFacts {
  caller: { uid: string; access: Pick<Access, 'admin'> }
  named: readonly Named[]
  /** Who is to appraise groups of theirs. */
  appraisers: readonly Appraiser[]
  /** Of everybody named, and of everybody who organises a track already. */
  accounts: readonly Access[]
  tracks: readonly Track[]
  /** Whether there ever were papers: from then on power over them takes two people (accounts/held.ts). */
  hadPapers: boolean
}

const holds = (accounts: readonly Access[], uid: string, track: Track): boolean =>
  accounts.some(({ personId, active, organiser }) => personId === uid && active && organiser.includes(track))

const newcomers = ({ named, accounts }: OrganiserFacts): { track: Track; uid: string }[] =>
  named.flatMap(({ track, people }) =>
    people.filter((uid) => !holds(accounts, uid, track)).map((uid) => ({ track, uid })),
  )

/** Whoever organises each track once the campaign is open: the named, and those who have the role already. */
export const organisersOf = ({ named, accounts, tracks }: OrganiserFacts): Campaign['organisers'] =>
  Object.fromEntries(
    tracks.map((track) => {
      const people = named.flatMap((each) => (each.track === track ? each.people : []))
      const holders = accounts.flatMap(({ personId, active, organiser }) =>
        active && organiser.includes(track) ? [personId] : [],
      )
      return [track, [...new Set([...people, ...holders])].sort()]
    }),
  )

const isActive = (accounts: readonly Access[], uid: string): boolean =>
  accounts.some(({ personId, active }) => personId === uid && active)

/** Every track needs somebody, and everybody named an account that is not locked. */
export const notNamed = (facts: OrganiserFacts): Refusal | null => {
  const { named, appraisers, accounts, tracks } = facts
  const at: Record<string, string> = {}
  for (const { track, people } of named) {
    if (!tracks.includes(track)) at[track] = 'unknownTrack'
    for (const uid of people) if (!isActive(accounts, uid)) at[uid] = 'noAccount'
  }
  for (const uid of namedIn({ appraisers: [...appraisers] })) if (!isActive(accounts, uid)) at[uid] = 'noAccount'
  for (const [track, people] of Object.entries(organisersOf(facts))) if (people.length === 0) at[track] = 'nobody'
  return Object.keys(at).length > 0 ? { reason: 'organisersMissing', at } : null
}

/** Nobody gives himself a role, by an opening as little as by the page of accounts. */
export const namesHimself = (facts: OrganiserFacts): RefusalCode | null =>
  [...newcomers(facts).map(({ uid }) => uid), ...namedIn({ appraisers: [...facts.appraisers] })].includes(
    facts.caller.uid,
  )
    ? 'selfGrant'
    : null

/**
 * With the first campaign an administrator gives the roles that it needs, as he may on the page of accounts. Later, and for
 * whoever keeps the registry only, they must have been given before: an opening is no way around the second person.
 */
export const notGranted = (facts: OrganiserFacts): Refusal | null => {
  if (facts.caller.access.admin && !facts.hadPapers) return null
  const without = newcomers(facts)
  return without.length > 0
    ? { reason: 'rolesFirst', at: Object.fromEntries(without.map(({ uid, track }) => [uid, track])) }
    : null
}
