import * as z from 'zod/mini'
import { takeBackAct } from '../../acts/take-back-act.ts'
import type { Command, Done } from '../../commands/command.ts'
import { campaignOpen, reasonGiven } from '../../commands/conditions.ts'
import { conferenceIdSchema, keySchema, shortText } from '../../commands/fields.ts'
import { entryTakenBack } from '../../docket/entry.ts'
import { paths } from '../../ids.ts'
import type { MinutesAct } from '../../model/act.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { DocketEntry } from '../../model/docket.ts'
import type { Gate } from '../../model/gate.ts'
import type { Review } from '../../model/review.ts'
import { tidy } from '../../vi.ts'
import { countGates } from '../gates/count-gates.ts'
import { type ConferenceNamed, conferenceSubject, isKeeper, organisesIt } from '../kind/conference-named.ts'
import { standingProposals } from '../remark/standing.ts'
import { undoneSeldom } from '../seldom.ts'
import { minutedItems } from './act/minuted-items.ts'
import { minutesAct } from './act/minutes-act.ts'

const input = z.strictObject({ conferenceId: conferenceIdSchema, reason: shortText, key: keySchema })

/** Under this rule the reason of a reopening stands among the exceptions, and in the minutes confirmed afterwards. */
export const REOPENED = 'reopened'

export interface ReopenFacts extends ConferenceNamed {
  campaign: Pick<Campaign, 'status'>
  /** The confirmed minutes; null where one signature is there and no act yet. */
  act: Pick<MinutesAct, 'items'> | null
  /** Of those minutes in the book of papers; null: none, as of minutes of before it. */
  entry: DocketEntry | null
  reviews: readonly Review[]
  gates: readonly Gate[]
  reason: string
}

const notSigned = ({ conference: { state, signed } }: ReopenFacts) => {
  const halfSigned = state === 'open' && (signed.chair !== null || signed.secretary !== null)
  return state === 'confirmed' || halfSigned ? null : 'notConfirmed'
}

type Reopened = Done & { moved: number }

const decide = (facts: ReopenFacts): Reopened => {
  const { conference, act, gates, caller, now } = facts
  const reason = tidy(facts.reason).trim()
  const minuted = new Set(act ? minutedItems(act).map(({ reviewId }) => reviewId) : [])
  const held = facts.reviews.filter(({ id }) => minuted.has(id))
  const after = {
    state: 'open',
    signed: { chair: null, secretary: null },
    minutes: null,
    exceptions: [...conference.exceptions, { rule: REOPENED, reason, by: caller.uid, at: now }],
  } as const
  const reviewIds = held.map(({ id }) => id)
  return {
    moved: held.length,
    writes: [
      { op: 'update', path: paths.conference(conference.id), data: after },
      ...entryTakenBack(facts.entry, now),
      ...takeBackAct({
        row: minutesAct,
        reviews: held,
        event: 'minutesReopened',
        by: caller.uid,
        now,
        conference: { ...conference, ...after, exceptions: [...after.exceptions] },
      }),
      ...countGates(gates, { until: 'minuted', reviewIds, come: false }, now).writes,
    ],
  }
}

/**
 * Opens minutes for correction that somebody has confirmed, as long as no proposal rests on them: signatures go, the
 * reviews wait for a meeting again, gates close that had opened with them. The act and its parts are kept; the next
 * confirmation makes new ones.
 */
export const reopenMinutes: Command<typeof input, ConferenceNamed, ReopenFacts, Reopened, object> = {
  title: 'Mở lại biên bản đã xác nhận để sửa',
  input,
  otherwise: 'notYours',
  grants: [
    { who: 'keeper', is: isKeeper, why: 'Sửa biên bản trước khi gửi đề nghị; bản đã xác nhận vẫn được giữ.' },
    { who: 'organiser', is: organisesIt, why: 'Sửa biên bản nhập thay; bản đã xác nhận vẫn được giữ.' },
  ],
  conditions: [
    campaignOpen,
    {
      atom: 'notProposed',
      refuses: ({ conference }) => (standingProposals(conference).length > 0 ? 'alreadyProposed' : null),
    },
    { atom: 'signedByOne', refuses: notSigned },
    undoneSeldom(REOPENED),
    reasonGiven,
  ],
  writes: [
    'conferences/{conferenceId}',
    'docket/{entryId}',
    'reviews/{reviewId}',
    'reviews/{reviewId}/events/{eventId}',
    'gates/{gateId}',
    'progress/{campaignId}/boards/{boardId}',
  ],
  mails: [],
  decide,
  answer: () => ({}),
  subject: conferenceSubject,
}
