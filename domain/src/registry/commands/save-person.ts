import type { Command, Done } from '../../commands/command.ts'
import { paths } from '../../ids.ts'
import type { Access } from '../../model/access.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { Scope } from '../../model/scope.ts'
import { changeFaults } from '../change/bounded.ts'
import { type Changes, changesOf } from '../change/changes-of.ts'
import { withPerson } from '../change/work.ts'
import { namedAtMost, type Saved, savePersonInput } from '../inputs.ts'
import { type PersonAsked, personFaults } from '../valid/person-faults.ts'
import {
  type Edited,
  keepers,
  noOpening,
  type RegistryNamed,
  registryInvalid,
  sameEdition,
  tracksNotOrganised,
} from './may-save.ts'
import { accountFor, type PersonKept, personAfter, personWrites } from './person-writes.ts'
import { redirectedMails } from './redirected.ts'

export interface SavePersonFacts extends RegistryNamed, Edited, PersonAsked, PersonKept {
  before: PersonAsked['before']
  person: PersonAsked['person']
  organisers: readonly Access[]
  /** Those that have papers, for telling whose e-mail is changed; none where it is not. */
  campaigns: readonly Campaign[]
  /** Groups of the open campaigns. */
  scopes: readonly Scope[]
  callerName: string
  /** A campaign is being opened, and the change would be of what it is opened with. */
  opening: boolean
}

interface PersonSaved extends Done {
  answer: Saved
}

const changesFor = (facts: SavePersonFacts): Changes | { refused: 'noAppraiser' | 'twoBodies' } => {
  const { state, person, seen, works, organisers, caller, callerName, now } = facts
  const after = withPerson(state, personAfter(person, seen + 1))
  return changesOf({ before: state, after, works, organisers, caller: { uid: caller.uid, name: callerName }, now })
}

const allowed = (facts: SavePersonFacts): Changes => {
  const changes = changesFor(facts)
  if ('refused' in changes) throw new Error('a person who is not valid was let in')
  return changes
}

/** Letters to somebody who leaves are no longer sent. */
const lettersTo = ({ before, person, works }: SavePersonFacts): number =>
  before?.active && !person.active ? works.flatMap(({ mails }) => mails).filter(({ to }) => to === person.id).length : 0

const decide = (facts: SavePersonFacts): PersonSaved => {
  const { person, before, access, emails, seen, works, scopes, preview, now } = facts
  const { writes, mails, effects, paperNames } = allowed(facts)
  const shared = person.email !== undefined && emails.next?.personIds.some((id) => id !== person.id) === true
  const answer: Saved = {
    effects: { ...effects, mails: effects.mails + lettersTo(facts) },
    paperNames: namedAtMost(paperNames),
    rev: seen + 1,
    warnings: shared ? ['emailShared'] : [],
    userName: before === null && access === null ? accountFor(facts).userName : null,
  }
  if (preview) return { answer, writes: [], mails: [] }
  const openCampaigns = works.map(({ campaign }) => campaign)
  const told = redirectedMails(facts)
  const kept = personWrites(facts, seen + 1, { openCampaigns, scopes, now })
  return {
    answer,
    mails: [...(mails ?? []), ...told.map(({ id }) => id)],
    writes: [...kept, ...writes, ...told.map(({ write }) => write)],
  }
}

/** E-mail, telephone and birth date are read by registrars alone of those who may save: nobody overwrites what he cannot see. */
const isPrivateGiven = ({ person: { email, phone, birthDate } }: SavePersonFacts): boolean =>
  [email, phone, birthDate].some((each) => each !== undefined)

/**
 * Saves a person: the entry, what is private as far as it is given, the e-mail as sign-in knows it, and for somebody new
 * an account that nobody can use before its code. Who leaves is locked at once.
 */
export const savePerson: Command<typeof savePersonInput, RegistryNamed, SavePersonFacts, PersonSaved, Saved> = {
  title: 'Nhập, sửa người trong danh sách cán bộ',
  input: savePersonInput,
  otherwise: 'notYours',
  grants: keepers,
  conditions: [
    {
      atom: 'nothingPrivate',
      only: ['organiser'],
      refuses: (facts) => (isPrivateGiven(facts) ? 'notYours' : null),
    },
    sameEdition,
    noOpening,
    {
      atom: 'registryValid',
      refuses: (facts) => {
        const faults = personFaults(facts)
        return registryInvalid(Object.keys(faults).length > 0 ? faults : changeFaults(changesFor(facts), 'posts'))
      },
    },
    { atom: 'ownTracks', refuses: (facts) => tracksNotOrganised(facts, allowed(facts)) },
  ],
  writes: [
    'people/{personId}',
    'directory/{page}',
    'people/{personId}/private/contact',
    'people/{personId}/private/personal',
    'signInEmails/{hash}',
    'access/{uid}',
    'campaigns/{campaignId}',
    'papers/{paperId}',
    'reviews/{reviewId}',
    'progress/{campaignId}/boards/{boardId}',
    'conferences/{conferenceId}',
    'mail/{mailId}',
  ],
  mails: ['addressChanged', 'addressLeft'],
  decide,
  answer: ({ answer }) => answer,
  subject: ({ person, access }) => ({
    header: paths.access(person.id),
    trail: paths.person(person.id),
    seq: access?.eventSeq ?? 0,
  }),
  keeps: ({ preview }) => !preview,
}
