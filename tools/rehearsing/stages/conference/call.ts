import type { ScheduleConferenceInput } from '@kiemdiem/domain/conference/inputs'
import { paths } from '@kiemdiem/domain/ids'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Board } from '@kiemdiem/domain/model/progress'
import { joinPages } from '@kiemdiem/domain/progress/join-pages'
import { membersOf } from '@kiemdiem/domain/registry/members-of'
import { defaultPlan } from '../../../../web/src/features/conferences/plan/state/default-plan.ts'
import { queries } from '../../../../web/src/lib/data/queries.ts'
import { Refusal } from '../../../refusal.ts'
import { REASON } from '../../../seed/course/conferences/done.ts'
import type { Acting } from '../../people/acting.ts'
import type { Year } from '../../year.ts'

/** The boards that somebody sees as head or clerk of their units. */
export const boardsSeenBy = async (person: Acting, campaign: string): Promise<Board[]> =>
  joinPages(await person.asks(queries.boardsIView(campaign, person.uid)))

/** When, and where; the chair's and secretary's places are the unit's own. */
interface Called {
  unit: string
  date: string
  time: string
}

/**
 * The head plans the conference of his unit as the screen proposes it, gives a reason for every rule that it departs from, and is told its id.
 */
export const callConference = async (
  { as, campaign: { id: campaignId }, office }: Year,
  { unit: unitId, date, time }: Called,
): Promise<string> => {
  const head = await as(office.units.find(({ id }) => id === unitId)?.head ?? '')
  const [campaign, units, directory, boards] = await Promise.all([
    head.reads<Campaign>(paths.campaign(campaignId)),
    head.asks(queries.units()),
    head.asks(queries.directory()),
    boardsSeenBy(head, campaignId),
  ])
  const unit = units.find(({ id }) => id === unitId)
  const board = boards.find((each) => each.unit === unitId)
  if (!unit || !board) throw new Refusal(`${head.uid} sees no board of ${unitId}`)
  const people = directory.flatMap(({ people: page }) => Object.values(page).filter((person) => person !== null))
  const { agenda, roll, ballot, chair, secretary } = defaultPlan(
    campaign,
    unit,
    board,
    people,
    membersOf(unit, people, date),
  )
  const plan = {
    ...{ conferenceId: null, revision: 0, campaign: campaignId, unit: unitId, date, time },
    ...{ place: `Phòng họp ${unit.name}`, chair: chair ?? '', secretary: secretary ?? '', ballot },
    agenda: agenda.map(({ subject }) => subject),
    roll: roll.map(({ personId, kind, name, post }) => ({ personId, kind, name, post })),
  } satisfies Partial<ScheduleConferenceInput>
  const { warnings } = await head.does('scheduleConference', { ...plan, reasons: {}, preview: true })
  const owed = warnings.filter(({ needsReason }) => needsReason)
  const reasons = Object.fromEntries(owed.map(({ rule }) => [rule, REASON]))
  const { conferenceId } = await head.does('scheduleConference', { ...plan, reasons, preview: false })
  return conferenceId
}
