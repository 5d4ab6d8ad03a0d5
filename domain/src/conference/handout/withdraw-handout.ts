import * as z from 'zod/mini'
import type { Command, Done } from '../../commands/command.ts'
import { campaignOpen, reasonGiven } from '../../commands/conditions.ts'
import { conferenceIdSchema, keySchema, shortText } from '../../commands/fields.ts'
import { paths } from '../../ids.ts'
import { queueMail } from '../../mail/queue-mail.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { Withdrawn } from '../../model/conference.ts'
import type { Paper } from '../../model/paper.ts'
import { tidy } from '../../vi.ts'
import type { Write } from '../../writes/write.ts'
import {
  type ConferenceNamed,
  conferenceSubject,
  isKeeper,
  notCancelled,
  organisesIt,
} from '../kind/conference-named.ts'
import { audienceOf } from '../schedule/dates/due-dates.ts'

const input = z.strictObject({
  conferenceId: conferenceIdSchema,
  /** On the roll. */
  attendee: z.string().check(z.maxLength(200)),
  reason: shortText,
  key: keySchema,
})

export interface WithdrawFacts extends ConferenceNamed {
  campaign: Pick<Campaign, 'status'>
  /** Every paper of the agenda. */
  papers: readonly Paper[]
  attendee: string
  reason: string
  caller: ConferenceNamed['caller'] & { name: string }
}

const without = <T>(of: Readonly<Record<string, T>>, key: string): Record<string, T> =>
  Object.fromEntries(Object.entries(of).filter(([id]) => id !== key))

/** The papers no longer let this person in because of this conference; another one, or being its head, still may. */
const readersWrites = ({ conference, papers }: WithdrawFacts, uid: string): Write[] =>
  papers.flatMap((paper): Write[] => {
    const meeting = paper.meetings[conference.id]
    if (!meeting?.attendees.includes(uid)) return []
    const attendees = meeting.attendees.filter((each) => each !== uid)
    const meetings = { ...paper.meetings, [conference.id]: { ...meeting, attendees } }
    return [{ op: 'update', path: paths.paper(paper.id), data: { meetings, audience: audienceOf(paper, meetings) } }]
  })

const decide = (facts: WithdrawFacts): Done => {
  const { conference, attendee, caller, now } = facts
  const handout = conference.handouts[attendee]
  const uid = conference.roll.find(({ id }) => id === attendee)?.uid ?? null
  if (!handout) return { writes: [] }
  const before = conference.withdrawn ?? []
  const taken: Withdrawn = {
    attendee,
    handout,
    reason: tidy(facts.reason).trim(),
    by: caller.uid,
    byName: caller.name,
    at: now,
  }
  const data = {
    handouts: without(conference.handouts, attendee),
    received: without(conference.received, attendee),
    withdrawn: [...before, taken],
  }
  const occasion = before.length + 1
  const mails = uid === null ? [] : [queueMail('handoutWithdrawn', { conference }, { occasion, to: uid, now })]
  return {
    mails: mails.map(({ id }) => id),
    writes: [
      { op: 'update', path: paths.conference(conference.id), data },
      ...(uid === null ? [] : readersWrites(facts, uid)),
      ...mails.map(({ write }) => write),
    ],
  }
}

/**
 * Takes back what was handed out to one attendee, before the meeting or after: who does not come, was called by mistake
 * or has left reads the papers no longer. The proof is kept with the reason; the person is told.
 */
export const withdrawHandout: Command<typeof input, ConferenceNamed, WithdrawFacts, Done, object> = {
  title: 'Thu hồi tài liệu đã giao',
  input,
  otherwise: 'notYours',
  grants: [
    { who: 'keeper', is: isKeeper, why: 'Thu hồi tài liệu của người không dự hoặc được giao nhầm, có lý do.' },
    { who: 'organiser', is: organisesIt, why: 'Thu hồi tài liệu của người không dự hoặc được giao nhầm, có lý do.' },
  ],
  conditions: [
    campaignOpen,
    notCancelled,
    {
      atom: 'handoutThere',
      refuses: ({ conference, attendee }) => (conference.handouts[attendee] ? null : 'nothingToWithdraw'),
    },
    reasonGiven,
  ],
  writes: ['conferences/{conferenceId}', 'papers/{paperId}'],
  mails: ['handoutWithdrawn'],
  decide,
  answer: () => ({}),
  subject: conferenceSubject,
}
