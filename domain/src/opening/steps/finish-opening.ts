import { rolesOf } from '../../accounts/held.ts'
import { scopesFor } from '../../accounts/roles/scopes.ts'
import { tellOfAccount } from '../../accounts/tell.ts'
import type { Done } from '../../commands/command.ts'
import { paths } from '../../ids.ts'
import type { Access } from '../../model/access.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { Job } from '../../model/job.ts'
import type { PersonEvent } from '../../model/person-event.ts'
import type { Scope } from '../../model/scope.ts'
import { namedIn } from '../../registry/relations/appraisers.ts'
import type { Write } from '../../writes/write.ts'
import { scopeWrite } from '../open-campaign.ts'

export interface FinishFacts {
  job: Pick<Job, 'by'>
  campaign: Campaign
  scopes: readonly Scope[]
  /** Accounts of whoever was named as organiser, or organises one of the tracks by now. */
  accounts: readonly Access[]
  now: Date
}

/** Who organises each track now: the named, and who has the role already; nobody whose account was locked meanwhile. */
const organisersNow = ({ campaign, accounts }: FinishFacts): Campaign['organisers'] =>
  Object.fromEntries(
    campaign.process.tracks.map(({ id }) => [
      id,
      accounts
        .filter(
          ({ active, personId, organiser }) =>
            active && (organiser.includes(id) || campaign.organisers[id]?.includes(personId) === true),
        )
        .map(({ personId }) => personId)
        .sort(),
    ]),
  )

type Happened =
  | Pick<Extract<PersonEvent, { command: 'setRoles' }>, 'command' | 'before' | 'after'>
  | Pick<Extract<PersonEvent, { command: 'nameAppraiser' | 'nameRecorder' }>, 'command' | 'campaign'>

interface Given {
  writes: Write[]
  mails: string[]
}

/** The role of whoever was named, what he reads before notice, and, where the role is new, its trace and its mail. */
const given = (access: Access, organisers: Campaign['organisers'], facts: FinishFacts): Given => {
  const { job, campaign, scopes, now } = facts
  const { personId, active } = access
  const named = Object.keys(organisers).filter((track) => organisers[track]?.includes(personId))
  const organiser = [...new Set([...access.organiser, ...named])]
  const reads = { scopes: scopesFor({ personId, active, organiser }, scopes) }
  const path = paths.access(personId)
  const appraises = namedIn(campaign.process).includes(personId)
  const records = campaign.process.deciders.some(({ recorder }) => recorder === personId)
  const isNew = organiser.length > access.organiser.length
  const before = rolesOf(access)
  const done: Happened[] = [
    ...(isNew ? [{ command: 'setRoles' as const, before, after: { ...before, organiser } }] : []),
    ...(appraises ? [{ command: 'nameAppraiser' as const, campaign: campaign.id }] : []),
    ...(records ? [{ command: 'nameRecorder' as const, campaign: campaign.id }] : []),
  ]
  if (done.length === 0) return { writes: [{ op: 'update', path, data: reads }], mails: [] }
  const events = done.map((each, at) => ({ ...each, seq: (access.eventSeq ?? 0) + 1 + at, by: job.by, at: now }))
  const seq = (access.eventSeq ?? 0) + events.length
  const open: Campaign = { ...campaign, status: 'open' }
  // Power over what is hidden: whoever organises is told of it too.
  const told = [personId, ...(appraises || records ? Object.values(organisers).flat() : [])]
  const mails = tellOfAccount('rolesChanged', personId, told, { campaigns: [open], event: seq, now })
  return {
    writes: [
      { op: 'update', path, data: { ...reads, organiser, eventSeq: seq } },
      ...events.map(
        (event): Write => ({
          op: 'create',
          path: paths.personEvent(personId, event.seq),
          data: event satisfies PersonEvent,
        }),
      ),
      ...mails.map(({ write }) => write),
    ],
    mails: mails.map(({ id }) => id),
  }
}

/** The end of an opening: the groups of ratings, who organises, and the campaign open, all at once. */
export const finishOpening = (facts: FinishFacts): Done => {
  const { campaign, scopes, accounts } = facts
  const organisers = organisersNow(facts)
  const roles = accounts.map((access) => given(access, organisers, facts))
  return {
    writes: [
      ...scopes.map(scopeWrite),
      { op: 'update', path: paths.campaign(campaign.id), data: { status: 'open', organisers } },
      ...roles.flatMap(({ writes }) => writes),
    ],
    mails: roles.flatMap(({ mails }) => mails),
  }
}
