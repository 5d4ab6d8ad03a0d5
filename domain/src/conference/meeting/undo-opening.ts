import * as z from 'zod/mini'
import type { Command, Done } from '../../commands/command.ts'
import { campaignOpen, reasonGiven } from '../../commands/conditions.ts'
import { conferenceIdSchema, keySchema, shortText } from '../../commands/fields.ts'
import { paths } from '../../ids.ts'
import type { Campaign } from '../../model/campaign.ts'
import { boardWrites } from '../../progress/rows/board-writes.ts'
import { tidy } from '../../vi.ts'
import { type ConferenceNamed, conferenceSubject, isKeeper, organisesIt } from '../kind/conference-named.ts'
import { undoneSeldom } from '../seldom.ts'

const input = z.strictObject({ conferenceId: conferenceIdSchema, reason: shortText, key: keySchema })

/** Under this rule the reason stands among the exceptions, whatever becomes of the plan afterwards. */
export const OPENING_UNDONE = 'openingUndone'

export interface UndoOpeningFacts extends ConferenceNamed {
  campaign: Pick<Campaign, 'status'>
  /** Whether any row of the minutes has been saved. */
  anyRow: boolean
  reason: string
}

const decide = ({ conference, caller, now, ...facts }: UndoOpeningFacts): Done => {
  const undone = { rule: OPENING_UNDONE, reason: tidy(facts.reason).trim(), by: caller.uid, at: now }
  const after = { state: 'scheduled', current: null, exceptions: [...conference.exceptions, undone] } as const
  return {
    writes: [
      { op: 'update', path: paths.conference(conference.id), data: after },
      ...boardWrites({ conference: { ...conference, ...after, exceptions: [...after.exceptions] } }, now),
    ],
  }
}

/**
 * Takes back the opening of a meeting as long as nothing of it is recorded: no row of the minutes, no ballot. Plan and
 * cancellation are then reachable as before.
 */
export const undoOpening: Command<typeof input, ConferenceNamed, UndoOpeningFacts, Done, object> = {
  title: 'Hoàn lại việc khai mạc nhầm',
  input,
  otherwise: 'notYours',
  grants: [
    { who: 'keeper', is: isKeeper, why: 'Khai mạc nhầm ngày, nhầm hội nghị; chưa ghi gì thì hoàn lại được, có lý do.' },
    { who: 'organiser', is: organisesIt, why: 'Hoàn lại thay chủ trì, thư ký, người đứng đầu, đầu mối, có lý do.' },
  ],
  conditions: [
    campaignOpen,
    { atom: 'meetingOpen', refuses: ({ conference }) => (conference.state === 'open' ? null : 'notOpen') },
    {
      atom: 'nothingRecorded',
      // A signature that was taken back leaves its reopening; confirmed minutes leave their number.
      refuses: ({ conference: { voting, signed, minutesCount, replaced }, anyRow }) =>
        anyRow ||
        replaced !== undefined ||
        voting !== null ||
        signed.chair !== null ||
        signed.secretary !== null ||
        minutesCount > 0
          ? 'alreadyRecorded'
          : null,
    },
    undoneSeldom(OPENING_UNDONE),
    reasonGiven,
  ],
  writes: ['conferences/{conferenceId}', 'progress/{campaignId}/boards/{boardId}'],
  mails: [],
  decide,
  answer: () => ({}),
  subject: conferenceSubject,
}
