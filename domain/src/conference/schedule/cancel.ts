import { paths } from '../../ids.ts'
import { queueMail } from '../../mail/queue-mail.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { Conference } from '../../model/conference.ts'
import type { Board } from '../../model/progress.ts'
import { tidy } from '../../vi.ts'
import type { Write } from '../../writes/write.ts'
import { conferencesWith } from '../board-conferences.ts'
import type { DueEffect } from '../inputs.ts'
import { dateWrites, effectOf, type Redating } from './date-writes.ts'
import { type Dated, dated, withoutMeeting } from './due-dates.ts'
import { type Planner, type PlanRefusal, planRefusal } from './may-plan.ts'

export interface CancelInput {
  campaign: Campaign
  conference: Conference
  /** The schedule's revision that the caller has seen. */
  revision: number
  reason: string
  /** Papers of its agenda. */
  papers: Record<string, Dated>
  boards: Record<string, Board>
  planner: Planner
  now: Date
}

export type CancelOutcome =
  | { ok: true; revision: number; effects: DueEffect[]; writes: Write[]; mails: string[] }
  | { ok: false; reason: PlanRefusal | 'reasonMissing' }

/**
 * Cancels a conference that has not been held: it is kept with the reason, its papers are due as if it had never been
 * planned and are no longer read because of it, and everybody who was called is told.
 */
export const cancelConference = (input: CancelInput): CancelOutcome => {
  const { campaign, conference, boards, planner, now } = input
  const board = boards[conference.unit] ?? null
  const refused = planRefusal(board, planner, campaign, conference, input.revision)
  if (refused || !board) return { ok: false, reason: refused ?? 'notYours' }
  const reason = tidy(input.reason).trim()
  if (reason === '') return { ok: false, reason: 'reasonMissing' }

  const revision = conference.revision + 1
  const cancelled = { rule: 'cancelled', reason, by: planner.uid, at: now }
  const exceptions = [...conference.exceptions, cancelled]
  const after: Conference = { ...conference, state: 'cancelled', revision, exceptions }
  const changes = Object.values(input.papers).map(
    (before): Redating => ({
      before,
      after: dated(campaign, before, withoutMeeting(before.paper.meetings, conference.id)),
    }),
  )
  const dates = dateWrites(changes, boards, now)
  const own = dates.boards[conference.unit] ?? { ...board, updatedAt: now }
  const shown = { ...dates.boards, [conference.unit]: { ...own, conferences: conferencesWith(board, after) } }
  const mails = conference.readers.map((to) => queueMail('cancelled', { conference }, { occasion: revision, to, now }))
  return {
    ok: true,
    revision,
    effects: changes.map(effectOf),
    mails: mails.map((mail) => mail.id),
    writes: [
      { op: 'update', path: paths.conference(conference.id), data: { state: 'cancelled', revision, exceptions } },
      ...dates.writes,
      ...Object.values(shown).map(
        (each): Write => ({ op: 'set', path: paths.board(campaign.id, each.unit), data: each }),
      ),
      ...mails.map((mail) => mail.write),
    ],
  }
}
