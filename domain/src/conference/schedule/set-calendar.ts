import { paths } from '../../ids.ts'
import type { Calendar, Campaign } from '../../model/campaign.ts'
import { isRealDate } from '../../time.ts'
import { tidy } from '../../vi.ts'
import type { Write } from '../../writes/write.ts'
import type { DueEffect } from '../inputs.ts'
import { dateWrites, effectOf } from './date-writes.ts'
import { type Dated, dated } from './due-dates.ts'
import type { Planner } from './may-plan.ts'

/** Days one campaign's calendar may name of each kind: two years of holidays, several times over. */
export const CALENDAR_MAX = 200

export interface CalendarInput {
  campaign: Campaign
  calendar: Calendar
  /** Every paper of the campaign, with its reviews. */
  papers: readonly Dated[]
  planner: Planner
  now: Date
}

export type CalendarRefusal = 'notYours' | 'campaignClosed' | 'calendarInvalid'

export type CalendarOutcome =
  | { ok: true; effects: DueEffect[]; writes: Write[] }
  | { ok: false; reason: CalendarRefusal; at?: Record<string, string> }

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

/** Why this person may not change this calendar, or null. Whoever organises a track may, while the campaign is open. */
export const calendarRefusal = (campaign: Campaign, { access }: Planner): CalendarRefusal | null => {
  const organises = access.active && campaign.tracks.some((track) => access.organiser.includes(track))
  if (!organises) return 'notYours'
  return campaign.status === 'open' ? null : 'campaignClosed'
}

const sorted = (days: readonly string[]): string[] => [...new Set(days)].sort()

/**
 * Replaces a campaign's calendar. Every date that follows from working days is reckoned anew: of papers, of their
 * reviews and on the boards. Dates of conferences stand: people meet when they were called. A preview is the effects.
 */
export const setCalendar = (input: CalendarInput): CalendarOutcome => {
  const { campaign, now } = input
  const refused = calendarRefusal(campaign, input.planner)
  if (refused) return { ok: false, reason: refused }
  const calendar: Calendar = {
    off: sorted(input.calendar.off),
    worked: sorted(input.calendar.worked),
    source: tidy(input.calendar.source).trim(),
  }
  const faults = faultsOf(calendar)
  if (Object.keys(faults).length > 0) return { ok: false, reason: 'calendarInvalid', at: faults }

  const plan = { ...campaign, calendar }
  const changes = input.papers.map((before) => ({ before, after: dated(plan, before, before.paper.meetings) }))
  return {
    ok: true,
    effects: changes.map(effectOf).filter((effect) => effect.before !== effect.after),
    writes: [{ op: 'update', path: paths.campaign(campaign.id), data: { calendar } }, ...dateWrites(changes, now)],
  }
}
