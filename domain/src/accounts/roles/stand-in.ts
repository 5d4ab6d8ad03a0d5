import { paths } from '../../ids.ts'
import type { Access } from '../../model/access.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { PersonEvent } from '../../model/person-event.ts'
import type { Scope } from '../../model/scope.ts'
import type { Write } from '../../writes/write.ts'
import { rolesOf } from '../held.ts'
import { tellOfAccount } from '../tell.ts'
import { giveRoles } from './give-roles.ts'
import { isInTerm } from './term.ts'

/** What is to happen to a stand-in now; null: nothing. */
export const standInMove = (access: Access, now: Date): 'begins' | 'ends' | null => {
  const { standIn, organiser, active } = access
  if (!standIn) return null
  if (now >= standIn.until) return 'ends'
  const holds = standIn.organiser.every((track) => organiser.includes(track))
  return isInTerm(standIn, now) && active && !holds ? 'begins' : null
}

interface Office {
  openCampaigns: readonly Campaign[]
  scopes: readonly Scope[]
}

/** Begins or ends what somebody does for others for some days: his roles, their trace, and the mails that tell of it. */
export const moveStandIn = (access: Access, office: Office, now: Date): { writes: Write[]; mails: string[] } => {
  const move = standInMove(access, now)
  const { standIn, personId } = access
  if (!move || !standIn) return { writes: [], mails: [] }
  const others = access.organiser.filter((track) => !standIn.organiser.includes(track))
  const organiser = move === 'begins' ? [...others, ...standIn.organiser] : others
  const seq = (access.eventSeq ?? 0) + 1
  const before = rolesOf(access)
  const after = { ...before, organiser }
  const event: PersonEvent = { seq, by: standIn.by, at: now, command: 'standIn', before, after }
  const told = [
    personId,
    ...standIn.organiser.flatMap((track) => office.openCampaigns.flatMap((one) => one.organisers[track] ?? [])),
  ]
  const mails = tellOfAccount('rolesChanged', personId, told, { campaigns: office.openCampaigns, event: seq, now })
  const besides = { eventSeq: seq, ...(move === 'ends' && { standIn: null }) }
  return {
    writes: [
      ...giveRoles(personId, after, office, besides),
      { op: 'create', path: paths.personEvent(personId, seq), data: event },
      ...mails.map(({ write }) => write),
    ],
    mails: mails.map(({ id }) => id),
  }
}
