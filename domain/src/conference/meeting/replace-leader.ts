import * as z from 'zod/mini'
import type { Command, Done } from '../../commands/command.ts'
import { campaignOpen, reasonGiven } from '../../commands/conditions.ts'
import { conferenceIdSchema, keySchema, shortText, subjectSchema, timeSchema } from '../../commands/fields.ts'
import { paths } from '../../ids.ts'
import { queueMail } from '../../mail/queue-mail.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { Conference, Replacement } from '../../model/conference.ts'
import type { RollRow } from '../../model/minutes.ts'
import { tidy } from '../../vi.ts'
import { beingMinuted } from '../ballot/open-ballot.ts'
import { type ConferenceNamed, conferenceSubject, organisesIt } from '../kind/conference-named.ts'
import { HEADER_RECORDS_MAX } from '../seldom.ts'
import { supersededBy } from './replacements.ts'

const input = z.strictObject({
  conferenceId: conferenceIdSchema,
  role: z.enum(['chair', 'secretary']),
  /** The attendee who takes over. */
  attendee: subjectSchema,
  from: timeSchema,
  reason: shortText,
  key: keySchema,
})

export interface ReplaceFacts extends ConferenceNamed {
  campaign: Pick<Campaign, 'status'>
  /** The roll as marked so far. */
  roll: Pick<RollRow, 'present'> | null
  role: Replacement['role']
  attendee: string
  from: string
  reason: string
}

/** Somebody of the registry, marked present, who is neither of the two; a chair is a member. Who led before may come back. */
const cannotTakeOver = (facts: ReplaceFacts) => {
  const { conference, roll, role, attendee } = facts
  const found = conference.roll.find(({ id }) => id === attendee)
  if (!found || found.id.startsWith('g-') || (role === 'chair' && found.kind !== 'member')) return 'notOnRoll'
  const [first] = supersededBy(conference, facts)
  const leads = first ? null : conference[role].uid
  if (attendee === leads || attendee === conference[role === 'chair' ? 'secretary' : 'chair'].uid) return 'leadsAlready'
  return attendee === first?.wasUid || roll?.present.includes(attendee) ? null : 'notPresent'
}

/** Those made by mistake stay in the header too. */
const tooMany = ({ conference: { replaced: before = [] } }: ReplaceFacts) =>
  before.length < HEADER_RECORDS_MAX ? null : 'replacementsEnough'

/** The header once somebody has taken over: from now on he signs, and keeps the minutes; who kept them still does. */
const replaced = (facts: ReplaceFacts): Partial<Conference> => {
  const { conference, role, attendee, from, reason } = facts
  const gone = supersededBy(conference, facts)
  const before = (conference.replaced ?? []).map((each) => (gone.includes(each) ? { ...each, mistaken: true } : each))
  const name = conference.roll.find(({ id }) => id === attendee)?.name ?? attendee
  const led = gone[0] ?? { was: conference[role].name, wasUid: conference[role].uid }
  const stands = (conference.replaced ?? []).filter((each) => !each.mistaken && !gone.includes(each))
  // Nobody ceases to keep the minutes who has taken over the other part since.
  const others = new Set(stands.map((each) => each.attendee))
  const never = gone.flatMap((each) => (each.kept === false && !others.has(each.attendee) ? each.attendee : []))
  const keepers = conference.keepers.filter((id) => !never.includes(id))
  const made: Replacement = {
    ...{ role, is: name, attendee, from, reason: tidy(reason).trim(), kept: keepers.includes(attendee) },
    ...{ was: led.was, ...(led.wasUid && { wasUid: led.wasUid }) },
  }
  return {
    [role]: { uid: attendee, name },
    replaced: attendee === gone[0]?.wasUid ? before : [...before, made],
    keepers: [...new Set([...keepers, attendee])],
    readers: [...new Set([...conference.readers, attendee])],
  }
}

/** Who was it until now learns of it, unless he has recorded it himself; a repeated record tells nobody again. */
const told = ({ conference, role, attendee, caller, now }: ReplaceFacts) => {
  const { uid } = conference[role]
  const occasion = (conference.eventSeq ?? 0) + 1
  return uid === caller.uid || uid === attendee
    ? []
    : [queueMail('leaderReplaced', { conference }, { occasion, to: uid, now })]
}

/**
 * Chair or secretary is replaced while the meeting is on: who was it and who is, from which hour and why stand in minutes
 * and print; the signatures are of those who are it at the end. Whether he was there then is checked with the minutes.
 * Recorded again for the same hour or an earlier one, or for the same person, it takes the place of what was recorded by
 * mistake; with who led before, nothing stays of it but the trail.
 */
export const replaceLeader: Command<typeof input, ConferenceNamed, ReplaceFacts, Done, object> = {
  title: 'Ghi nhận người chủ trì, ghi biên bản thay',
  input,
  otherwise: 'notYours',
  grants: [
    {
      who: 'signatory',
      is: ({ conference, caller }) => [conference.chair.uid, conference.secretary.uid].includes(caller.uid),
      why: 'Chủ trì, thư ký vắng giữa chừng; người khác trong thành phần làm thay. Đầu mối không tự ghi thay cả hai.',
    },
    {
      who: 'unitHead',
      is: ({ conference, caller }) => caller.uid === conference.head,
      why: 'Người đứng đầu ghi khi chủ trì và thư ký cùng vắng.',
    },
    { who: 'organiser', is: organisesIt, why: 'Ghi nhận thay từ biên bản giấy.' },
  ],
  conditions: [
    campaignOpen,
    beingMinuted,
    { atom: 'canTakeOver', refuses: cannotTakeOver },
    { atom: 'replacementsLeft', refuses: tooMany, only: ['signatory', 'unitHead'] },
    reasonGiven,
  ],
  writes: ['conferences/{conferenceId}'],
  mails: ['leaderReplaced'],
  decide: (facts) => {
    const mails = told(facts)
    const header = { op: 'update', path: paths.conference(facts.conference.id), data: replaced(facts) } as const
    return { mails: mails.map(({ id }) => id), writes: [header, ...mails.map(({ write }) => write)] }
  },
  answer: () => ({}),
  subject: conferenceSubject,
}
