import '../fixture/own-project.ts'

import { paths } from '@kiemdiem/domain/ids'
import type { Track } from '@kiemdiem/domain/model/terms'
import type { When, Who } from '@kiemdiem/domain/policy/atoms'
import { beforeAll, expect, it } from 'vitest'
import { setCalendar } from '../../../functions/src/campaigns/set-calendar.ts'
import { db } from '../../../functions/src/firestore/db.ts'
import { call } from '../fixture/handlers.ts'
import { onThePlansMonday, plantPlan } from '../fixture/planned.ts'
import { newCampaignId, WHO } from '../fixture/world.ts'
import { becomes, combined, outcomeOf, STANDINGS, verdictOf } from './trial.ts'

const YES_NO = [true, false] as const
const WORDS = { campaignOpen: ['campaignClosed'], calendarValid: ['calendarInvalid'] }

/** The campaign of these tests has no provincial track: who organises that one organises nothing here. */
const ORGANISES: Record<string, Track[]> = { own: ['partyGroup'], cell: ['partyCell'], other: ['provincial'], none: [] }
const CALENDARS = {
  valid: { off: ['2023-12-01'], worked: ['2023-12-02'], source: 'Thông báo nghỉ bù' },
  noSuchDay: { off: ['2023-11-31'], worked: [], source: 'Thông báo' },
  both: { off: ['2023-12-01'], worked: ['2023-12-01'], source: 'Thông báo' },
  noSource: { off: [], worked: [], source: ' ' },
}

const trials = combined({
  standing: STANDINGS,
  organiser: ['own', 'cell', 'other', 'none'],
  open: YES_NO,
  calendar: ['valid', 'noSuchDay', 'both', 'noSource'],
  preview: YES_NO,
})
  // What is set is crossed with everything else for whoever may call at all.
  .filter(({ standing, open, calendar }) => standing === 'active' || (open && calendar === 'valid'))

beforeAll(onThePlansMonday)

it(`decides as the table does in each of ${trials.length} combinations`, { timeout: 240_000 }, async () => {
  const campaign = newCampaignId()
  await plantPlan(campaign)
  for (const { standing, organiser, open, calendar, preview } of trials) {
    await db.doc(paths.campaign(campaign)).update({ status: open ? 'open' : 'archived' })
    const who: Who[] = organiser === 'own' || organiser === 'cell' ? ['organiser'] : []
    const when: When[] = [
      ...(open ? ['campaignOpen' as const] : []),
      ...(calendar === 'valid' ? ['calendarValid' as const] : []),
    ]
    const expected = verdictOf('setCalendar', [standing, who, when], WORDS)
    const uid = await becomes(standing, { admin: true, organiser: ORGANISES[organiser] ?? [] })
    const input = { campaign, ...CALENDARS[calendar], preview, key: crypto.randomUUID() }
    const trial = JSON.stringify({ standing, organiser, open, calendar, preview })
    expect(expected, trial).toContain(await outcomeOf(call(setCalendar, uid, input)))
  }
})

it('tells nobody whether a campaign exists', async () => {
  const input = { campaign: 'khong-co', ...CALENDARS.valid, preview: true, key: crypto.randomUUID() }
  expect(await outcomeOf(call(setCalendar, WHO.organiser, input))).toBe('notYours')
})
