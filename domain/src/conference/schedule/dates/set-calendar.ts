import * as z from 'zod/mini'
import { campaignSubject } from '../../../commands/campaign-subject.ts'
import type { Called, Command, Done, Refusal } from '../../../commands/command.ts'
import { campaignOpen } from '../../../commands/conditions.ts'
import { campaignIdSchema, dateSchema, keySchema, lineText } from '../../../commands/fields.ts'
import { paths } from '../../../ids.ts'
import type { Calendar, Campaign } from '../../../model/campaign.ts'
import { isRealDate } from '../../../time.ts'
import { tidy } from '../../../vi.ts'
import type { DueEffect } from '../../inputs.ts'
import { dateWrites, effectOf } from './date-writes.ts'
import { type Dated, dated } from './due-dates.ts'

/** Days one campaign's calendar may name of each kind: two years of holidays, several times over. */
export const CALENDAR_MAX = 200

const days = z.array(dateSchema).check(z.maxLength(10 * CALENDAR_MAX))
const input = z.strictObject({
  campaign: campaignIdSchema,
  off: days,
  worked: days,
  source: lineText,
  /** True: nothing is written; the answer tells what would be. */
  preview: z.boolean(),
  key: keySchema,
})

export interface CalendarNamed extends Called {
  campaign: Campaign
}

export interface CalendarFacts extends CalendarNamed {
  calendar: Calendar
  /** Every paper of the campaign, with its reviews. */
  papers: readonly Dated[]
  preview: boolean
}

const faultsOf = ({ off, worked, source }: Calendar): Record<string, string> => {
  const faults: Record<string, string> = {}
  for (const [field, days] of [
    ['off', off],
    ['worked', worked],
  ] as const) {
    if (days.length > CALENDAR_MAX) faults[field] = 'tooMany'
    for (const day of days) if (!isRealDate(day)) faults[`${field}.${day}`] = 'notADate'
  }
  for (const day of off) if (worked.includes(day)) faults[`off.${day}`] = 'both'
  if (source === '') faults.source = 'missing'
  return faults
}

const sorted = (days: readonly string[]): string[] => [...new Set(days)].sort()

const calendarOf = ({ calendar: { off, worked, source } }: CalendarFacts): Calendar => ({
  off: sorted(off),
  worked: sorted(worked),
  source: tidy(source).trim(),
})

const notValid = (facts: CalendarFacts): Refusal | null => {
  const at = faultsOf(calendarOf(facts))
  return Object.keys(at).length > 0 ? { reason: 'calendarInvalid', at } : null
}

interface Redated extends Done {
  effects: DueEffect[]
}

const decide = (facts: CalendarFacts): Redated => {
  const { campaign, papers, preview, now } = facts
  const calendar = calendarOf(facts)
  const plan = { ...campaign, calendar }
  const changes = papers.map((before) => ({ before, after: dated(plan, before, before.paper.meetings) }))
  const effects = changes.map(effectOf).filter((effect) => effect.before !== effect.after)
  if (preview) return { effects, writes: [] }
  return {
    effects,
    writes: [{ op: 'update', path: paths.campaign(campaign.id), data: { calendar } }, ...dateWrites(changes, now)],
  }
}

/**
 * Replaces a campaign's calendar. Every date that follows from working days is reckoned anew: of papers, of their
 * reviews and on the boards. Dates of conferences stand: people meet when they were called. A preview is the effects.
 */
export const setCalendar: Command<typeof input, CalendarNamed, CalendarFacts, Redated, { effects: DueEffect[] }> = {
  title: 'Sửa ngày nghỉ, ngày làm bù của đợt',
  input,
  otherwise: 'notYours',
  grants: [
    {
      who: 'organiser',
      is: ({ campaign, caller }) => campaign.process.tracks.some(({ id }) => caller.access.organiser.includes(id)),
      why: 'Sửa ngày nghỉ, ngày làm bù; hạn các bản kiểm điểm được tính lại.',
    },
  ],
  conditions: [campaignOpen, { atom: 'calendarValid', refuses: notValid }],
  writes: [
    'campaigns/{campaignId}',
    'papers/{paperId}',
    'reviews/{reviewId}',
    'progress/{campaignId}/boards/{boardId}',
  ],
  mails: [],
  decide,
  answer: ({ effects }) => ({ effects }),
  subject: campaignSubject,
  keeps: ({ preview }) => !preview,
}
