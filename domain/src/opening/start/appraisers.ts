import type { Access } from '../../model/access.ts'
import type { Appraiser, Process } from '../../model/process.ts'
import type { Unit } from '../../model/unit.ts'
import type { SubjectPlan } from '../../registry/relations/plan.ts'
import type { Relations } from '../../registry/relations/relations-of.ts'
import type { CampaignTemplate } from '../../template/template.ts'

/** A group to which somebody belongs who organises its track: who could appraise it, and who is to. */
export interface OwnGroup extends Pick<Appraiser, 'track' | 'group' | 'clerk'> {
  /** Organisers of the track in the group, and those outside it: these appraise it where nobody is named. */
  inside: string[]
  outside: string[]
  /** Null: the organisers outside it, or, where there is none, nobody yet. */
  appraiser: string | null
  /** Nobody chose him: he is the one that the registry gives. */
  proposed: boolean
  /** Of those who decide on the group, whoever does not belong to it and has an account. */
  could: string[]
}

export interface AppraiserFacts {
  caller: { uid: string }
  chosen: readonly Appraiser[]
  template: Pick<CampaignTemplate, 'deciderMembers'>
  units: readonly Unit[]
  subjects: readonly SubjectPlan[]
  organisers: Readonly<Record<string, readonly string[]>>
  /** Of everybody who may be named. */
  accounts: readonly Access[]
  relations: Pick<Relations, 'scopes' | 'appraised'>
}

/** Who leads the bodies that decide: their deputies first, then whoever else belongs to them, last who heads them. */
export const decidingLeaders = (
  { deciderMembers }: Pick<CampaignTemplate, 'deciderMembers'>,
  units: readonly Unit[],
  deciders: readonly string[] = [],
): string[] => {
  const own = deciderMembers.filter(({ decider }) => deciders.includes(decider))
  const kinds = (own.length > 0 ? own : deciderMembers).map(({ headsOf }) => headsOf)
  const bodies = units.filter(({ kind }) => kinds.includes(kind))
  return [
    ...new Set([
      ...bodies.flatMap(({ deputies }) => deputies),
      ...bodies.flatMap(({ members = [] }) => members.flatMap(({ person }) => person ?? [])),
      ...bodies.map(({ head }) => head),
    ]),
  ]
}

/**
 * The groups of the organisers themselves, and who appraises each: whom somebody chose; else, where every organiser belongs to it,
 * the deputy of the body that decides, if he is outside it. Nobody is proposed who opens the campaign himself.
 */
export const ownGroups = (facts: AppraiserFacts): OwnGroup[] => {
  const { caller, chosen, template, units, subjects, organisers, accounts, relations } = facts
  const active = new Set(accounts.flatMap(({ personId, active }) => (active ? [personId] : [])))
  return relations.scopes.flatMap(({ id, track, group, insiders }): OwnGroup[] => {
    const people = organisers[track] ?? []
    const inside = people.filter((uid) => insiders.includes(uid))
    if (inside.length === 0 || !relations.appraised.has(id)) return []
    const outside = people.filter((uid) => !insiders.includes(uid))
    const deciders = subjects.flatMap((plan) => (plan.track === track && plan.group === group ? [plan.decider] : []))
    const could = decidingLeaders(template, units, deciders).filter(
      (uid) => active.has(uid) && uid !== caller.uid && !insiders.includes(uid),
    )
    const named = chosen.find((each) => each.track === track && each.group === group)
    const appraiser = named?.appraiser ?? (outside.length === 0 ? (could[0] ?? null) : null)
    const proposed = !named && appraiser !== null
    return [{ track, group, inside, outside, appraiser, clerk: named?.clerk ?? null, proposed, could }]
  })
}

/** The campaign's process with whoever was named, or is proposed; where nobody is, as it was. */
export const appraisedBy = (process: Process, groups: readonly OwnGroup[]): Process => {
  const appraisers = groups.flatMap(({ track, group, appraiser, clerk }): Appraiser[] =>
    appraiser === null ? [] : [{ track, group, appraiser, clerk }],
  )
  return appraisers.length > 0 ? { ...process, appraisers } : process
}

/**
 * The id of the first group for which somebody was chosen who belongs to it, or that is none of the organisers' own; null: none.
 * Somebody who helps himself helps nobody.
 */
export const wronglyChosen = ({ chosen, relations }: AppraiserFacts, groups: readonly OwnGroup[]): string | null => {
  const wrong = chosen.find(({ track, group, appraiser, clerk }) => {
    const scope = relations.scopes.find((each) => each.track === track && each.group === group)
    const own = groups.some((each) => each.track === track && each.group === group)
    const within = [appraiser, clerk].some((uid) => uid !== null && scope?.insiders.includes(uid))
    return !own || within || appraiser === clerk
  })
  if (!wrong) return null
  const scope = relations.scopes.find(({ track, group }) => track === wrong.track && group === wrong.group)
  return scope?.id ?? wrong.group
}
