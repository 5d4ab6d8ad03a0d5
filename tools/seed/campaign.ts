import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Track } from '@kiemdiem/domain/model/terms'
import { dueAtOf } from '@kiemdiem/domain/plan/due-at'
import { plan2023 } from '@kiemdiem/domain/plan/plan-2023'
import { shiftPlan, weeksToMidCourse } from '@kiemdiem/domain/plan/shift-plan'
import { localDate } from '@kiemdiem/domain/time'
import { openCampaign } from '@kiemdiem/domain/transitions/open-campaign'
import type { Write } from '@kiemdiem/domain/transitions/write'
import { people, reviewPlan, roster, units } from './roster.ts'

const ORGANISER_NAMES: Record<Track, string> = {
  partyGroup: 'Ban Tổ chức - Kiểm tra',
  provincial: 'Ban Tổ chức - Kiểm tra',
  partyCell: 'Chi ủy Chi bộ cơ quan',
}

const organisersOf = (track: Track) =>
  roster.filter((each) => each.organiser.includes(track)).map((each) => each.person.id)

/** The plan of 2023 moved so that it is in mid-course at `now`, open. */
export const campaignAt = (now: Date): Campaign => {
  const plan = shiftPlan(plan2023, weeksToMidCourse(localDate(now)))
  return {
    ...plan,
    id: String(plan.year),
    status: 'open',
    closedStages: [],
    organisers: {
      partyGroup: organisersOf('partyGroup'),
      provincial: organisersOf('provincial'),
      partyCell: organisersOf('partyCell'),
    },
  }
}

/** Everything that opening that campaign writes. */
export const openingWrites = (campaign: Campaign, now: Date): Write[] => {
  const opening = openCampaign({
    campaign,
    units,
    people,
    subjects: reviewPlan,
    dueAt: (track, stage) => dueAtOf(campaign, track, stage),
    organiserName: ORGANISER_NAMES,
    now,
  })
  if (!opening.ok) throw new Error(`the campaign cannot be opened: ${opening.reason} at ${opening.at}`)
  return opening.writes
}
