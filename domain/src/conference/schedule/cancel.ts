import * as z from 'zod/mini'
import type { Command, Done } from '../../commands/command.ts'
import { campaignOpen, reasonGiven } from '../../commands/conditions.ts'
import { conferenceIdSchema, keySchema, shortText } from '../../commands/fields.ts'
import { entryTakenBack } from '../../docket/entry.ts'
import { paths } from '../../ids.ts'
import { queueMail } from '../../mail/queue-mail.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { Conference } from '../../model/conference.ts'
import type { DocketEntry } from '../../model/docket.ts'
import { tidy } from '../../vi.ts'
import type { DueEffect } from '../inputs.ts'
import { conferenceSubject } from '../kind/conference-named.ts'
import { dateWrites, effectOf, type Redating } from './dates/date-writes.ts'
import { type Dated, dated, isRatedBy, withoutMeeting } from './dates/due-dates.ts'
import { type PlanNamed, planners, stillScheduled } from './plan/may-plan.ts'

const input = z.strictObject({
  conferenceId: conferenceIdSchema,
  /** The schedule's revision that the caller has seen. */
  revision: z.int(),
  reason: shortText,
  key: keySchema,
})

export interface CancelFacts extends PlanNamed {
  campaign: Campaign
  conference: Conference
  revision: number
  reason: string
  /** Papers of its agenda. */
  papers: Record<string, Dated>
  /** Entry in the book of papers of its invitation; null: none was issued. */
  invitation: DocketEntry | null
}

interface Cancelled extends Done {
  revision: number
  effects: DueEffect[]
}

const decide = (facts: CancelFacts): Cancelled => {
  const { campaign, conference, caller, now } = facts
  const reason = tidy(facts.reason).trim()
  const revision = conference.revision + 1
  const cancelled = { rule: 'cancelled', reason, by: caller.uid, at: now }
  const exceptions = [...conference.exceptions, cancelled]
  const after: Conference = { ...conference, state: 'cancelled', revision, exceptions }
  const changes = Object.values(facts.papers).map(
    (before): Redating => ({
      before,
      after: dated(campaign, before, withoutMeeting(before.paper.meetings, conference.id)),
    }),
  )
  const mails = conference.readers.map((to) => queueMail('cancelled', { conference }, { occasion: revision, to, now }))
  return {
    revision,
    effects: changes.filter(({ before }) => isRatedBy(conference.unit)(before)).map(effectOf),
    mails: mails.map((mail) => mail.id),
    writes: [
      { op: 'update', path: paths.conference(conference.id), data: { state: 'cancelled', revision, exceptions } },
      ...dateWrites(changes, now, after),
      ...entryTakenBack(facts.invitation, now),
      ...mails.map((mail) => mail.write),
    ],
  }
}

/**
 * Cancels a conference that has not been held: it is kept with the reason, its papers are due as if it had never been
 * planned and are no longer read because of it, and everybody who was called is told.
 */
export const cancelConference: Command<
  typeof input,
  PlanNamed,
  CancelFacts,
  Cancelled,
  { revision: number; effects: DueEffect[] }
> = {
  title: 'Hủy hội nghị chưa họp',
  input,
  otherwise: 'notYours',
  grants: planners({
    planner: 'Hủy một hội nghị chưa họp, có lý do.',
    organiser: 'Hủy một hội nghị chưa họp, có lý do.',
  }),
  conditions: [
    campaignOpen,
    {
      atom: stillScheduled.atom,
      refuses: ({ conference, revision }) => stillScheduled.refuses({ previous: conference, input: { revision } }),
    },
    reasonGiven,
  ],
  writes: [
    'conferences/{conferenceId}',
    'papers/{paperId}',
    'reviews/{reviewId}',
    'progress/{campaignId}/boards/{boardId}',
    'docket/{entryId}',
  ],
  mails: ['cancelled'],
  decide,
  answer: ({ revision, effects }) => ({ revision, effects }),
  subject: conferenceSubject,
}
