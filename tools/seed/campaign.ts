import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Body } from '@kiemdiem/domain/model/process'
import type { Scope } from '@kiemdiem/domain/model/scope'
import type { Track } from '@kiemdiem/domain/model/terms'
import { openCampaign } from '@kiemdiem/domain/opening/open-campaign'
import { plan2023 } from '@kiemdiem/domain/plan/2023/plan-2023'
import { dueAtOf } from '@kiemdiem/domain/plan/dates/due-at'
import { shiftPlan, weeksToMidCourse } from '@kiemdiem/domain/plan/dates/shift-plan'
import { decidersOf } from '@kiemdiem/domain/template/deciders-of'
import { template2023 } from '@kiemdiem/domain/template/template-2023'
import { addDays, instantOf, localDate, startOfDay } from '@kiemdiem/domain/time'
import type { Write } from '@kiemdiem/domain/writes/write'
import type { Office } from './office.ts'
import { trialOffice } from './roster.ts'
import { isPlayedOn, type TrialStage } from './trial-stage.ts'

const organisersOf = (track: Track, { roster }: Office) =>
  roster.filter((each) => each.organiser.includes(track)).map((each) => each.person.id)

/** Whose opinion the trial asks for: of "các Ban LĐLĐ tỉnh" (plan, III.2.1), through their heads. In mid-course one is enough. */
const ASKED = ['u-van-phong', 'u-tgnc', 'u-cspl']
const bodiesOf = (stage: TrialStage): readonly string[] => (stage === 'course' ? ['u-van-phong'] : ASKED)

const bodiesAt = (stage: TrialStage, { units }: Office): Body[] =>
  units.flatMap(({ id, name, head }) =>
    bodiesOf(stage).includes(id) ? [{ id: id.replace(/^u-/, ''), name, members: [head], outside: false }] : [],
  )

/** In which week of the plan the trial begins: appraisal and decision are of its second, what follows is of the weeks after. */
const WEEKS_BEFORE: Record<TrialStage, number> = {
  ...{ course: 0, appraisal: 1, decision: 1 },
  ...{ notice: 3, remediation: 5, report: 6, archive: 7 },
}

/** The plan of 2023 moved by so many weeks, open. */
export const campaignIn = (weeks: number, stage: TrialStage, office: Office): Campaign => {
  const plan = shiftPlan(plan2023, weeks)
  return {
    ...plan,
    id: String(plan.year),
    status: 'open',
    closedStages: [],
    process: { ...plan.process, bodies: bodiesAt(stage, office), deciders: decidersOf(template2023, office.units) },
    organisers: Object.fromEntries(plan.process.tracks.map(({ id: track }) => [track, organisersOf(track, office)])),
  }
}

/** The plan of 2023 moved so that it is in mid-course at `now`, or at a later stage, open. */
export const campaignAt = (now: Date, stage: TrialStage = 'course'): Campaign =>
  campaignIn(weeksToMidCourse(localDate(now)) - WEEKS_BEFORE[stage], stage, trialOffice)

/** The day of the plan on which the organisers hand their table over. */
const HANDED_OVER = 9

/** Up to when the trial's history is told: now, or, where its people play on from there, the noon after the table was handed over. */
export const toldUntil = (campaign: Campaign, now: Date, stage: TrialStage): Date =>
  isPlayedOn(stage) ? instantOf(addDays(campaign.planDate, HANDED_OVER), '12:00') : now

const HOUR_MS = 3_600_000

/** The morning of the plan's date; on that very morning, two hours ago. */
export const openedAtOf = (campaign: Campaign, now: Date): Date =>
  new Date(Math.min(startOfDay(campaign.planDate).getTime() + 8 * HOUR_MS, now.getTime() - 2 * HOUR_MS))

/** Everything that opening that campaign writes. */
export const openingWrites = (campaign: Campaign, now: Date, office: Office = trialOffice): Write[] => {
  const opening = openCampaign({
    campaign,
    units: office.units,
    people: office.people,
    subjects: office.reviewPlan,
    dueAt: (track, stage, of) => dueAtOf(campaign, track, stage, of),
    now,
  })
  if (!opening.ok) throw new Error(`the campaign cannot be opened: ${opening.reason} at ${opening.at}`)
  return opening.writes
}

/** The groups of ratings of that opening. */
export const scopesIn = (opening: readonly Write[]): Scope[] =>
  opening.flatMap((write) => ('data' in write && write.path.startsWith('scopes/') ? [write.data as Scope] : []))
