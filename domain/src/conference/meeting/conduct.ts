import * as z from 'zod/mini'
import type { Command, Done } from '../../commands/command.ts'
import { campaignOpen } from '../../commands/conditions.ts'
import { conferenceIdSchema, keySchema, subjectSchema } from '../../commands/fields.ts'
import { paths } from '../../ids.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { Conference } from '../../model/conference.ts'
import { itemRowsOf } from '../../model/minutes.ts'
import { boardWrites } from '../../progress/rows/board-writes.ts'
import {
  type ConferenceNamed,
  conferenceSubject,
  isKeeper,
  type OwnEvents,
  organisesIt,
  ownSubject,
} from '../kind/conference-named.ts'

const input = z.strictObject({
  conferenceId: conferenceIdSchema,
  /** `start` opens the meeting and its minutes; `item` shows one item to everybody present, null none. */
  step: z.enum(['start', 'item']),
  item: z.nullable(subjectSchema),
  key: keySchema,
})

export interface ConductFacts extends ConferenceNamed, OwnEvents {
  campaign: Pick<Campaign, 'status'>
  step: z.output<typeof input>['step']
  item: string | null
}

const isBeingMinuted = ({ state, signed }: Conference): boolean =>
  state === 'open' && signed.chair === null && signed.secretary === null

const starts = ({ step, conference }: ConductFacts): boolean => step === 'start' && conference.state === 'scheduled'

const meetingShut = (facts: ConductFacts) => {
  if (facts.conference.state === 'cancelled') return 'cancelled'
  return starts(facts) || isBeingMinuted(facts.conference) ? null : 'notOpen'
}

const decide = (facts: ConductFacts): Done => {
  const { conference, step, item, now } = facts
  // Starting again while somebody speaks must not hide what is being discussed.
  const current = step === 'start' && item === null ? conference.current : item
  const next: Conference = { ...conference, state: 'open', current }
  if (!starts(facts) && current === conference.current) return { writes: [] }
  const itemRows = itemRowsOf(conference.agenda)
  const data = starts(facts) ? { state: next.state, current, itemRows } : { current }
  return {
    writes: [
      { op: 'update', path: paths.conference(conference.id), data },
      ...(starts(facts) ? boardWrites({ conference: next }, now) : []),
    ],
  }
}

/**
 * Opens the meeting, whatever day it is, also to enter it afterwards from paper; and shows everybody present which
 * item is discussed. What is already so is done again without harm and without a write. Showing an item writes nothing
 * but that: it is decided on a header read without a lock, and must not open again what was confirmed meanwhile.
 */
export const conductConference: Command<typeof input, ConferenceNamed, ConductFacts, Done, object> = {
  title: 'Khai mạc, chuyển nội dung đang bàn',
  input,
  otherwise: 'notYours',
  grants: [
    { who: 'keeper', is: isKeeper, why: 'Khai mạc, bày nội dung đang bàn cho mọi người dự.' },
    { who: 'organiser', is: organisesIt, why: 'Mở biên bản để nhập thay từ bản giấy.' },
  ],
  conditions: [
    campaignOpen,
    { atom: 'meetingOpen', refuses: meetingShut },
    {
      atom: 'onRoll',
      refuses: ({ conference, item }) =>
        item === null || conference.agenda.some(({ subject }) => subject === item) ? null : 'notOnRoll',
    },
  ],
  writes: [
    'conferences/{conferenceId}',
    'conferences/{conferenceId}/counters/{uid}',
    'progress/{campaignId}/boards/{boardId}',
  ],
  mails: [],
  decide,
  answer: () => ({}),
  // A room that presses at once must not meet on one number.
  subject: (facts) => (starts(facts) ? conferenceSubject(facts) : ownSubject(facts)),
}
