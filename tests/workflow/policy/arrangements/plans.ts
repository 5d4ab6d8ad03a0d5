import { CALLS_A_DAY } from '@kiemdiem/domain/conference/daily-calls'
import { boardIdOf, paths } from '@kiemdiem/domain/ids'
import { setCalendar as set } from '../../../../functions/src/campaigns/set-calendar.ts'
import { cancelConference as cancel } from '../../../../functions/src/conferences/plan/cancel-conference.ts'
import { scheduleConference as plan } from '../../../../functions/src/conferences/plan/schedule-conference.ts'
import { asked, plantPlan, schedule } from '../../fixture/conference/planned.ts'
import { BOARD, newCampaignId, WHO } from '../../fixture/world.ts'
import { type Arrangement, type Fail, tried } from '../trials/arrangement.ts'
import { CALLER } from '../trials/caller.ts'
import { change, closed, todayIs } from './update.ts'

interface Plan {
  campaign: string
  conferenceId: string
}

/** A campaign in which the collective and its head have a conference, the staff none yet. */
const planned = async (): Promise<Plan> => {
  const campaign = newCampaignId()
  await plantPlan(campaign)
  await schedule(campaign, { agenda: [BOARD, WHO.head] })
  return { campaign, conferenceId: `${campaign}_${BOARD}_1` }
}

const as: Arrangement<Plan>['as'] = {
  planner: async ({ campaign }) => {
    await change(paths.board(campaign, boardIdOf(BOARD, 0)), { planners: [WHO.head, CALLER] })
    return {}
  },
  organiser: () => ({ organiser: ['partyGroup'] }),
}
/** Organises another track, and administers. */
const stranger = () => ({ admin: true, organiser: ['partyCell' as const] })

const reasonless = (input: Record<string, unknown>) => Object.assign(input, { reason: ' ' })
const conference =
  (data: Record<string, unknown>) =>
  ({ conferenceId }: Plan) =>
    change(paths.conference(conferenceId), data)
const stillScheduled: readonly Fail<Plan>[] = [
  { told: 'changedSince', input: (input) => Object.assign(input, { revision: 7 }) },
  { told: 'alreadyHeld', documents: conference({ state: 'open' }) },
  { told: 'alreadyHeld', documents: conference({ state: 'confirmed' }) },
  { told: 'cancelled', documents: conference({ state: 'cancelled' }) },
]

/** A change of the plan, after the outer limit and so with a reason. */
export const scheduleConference: Arrangement<Plan> = {
  command: tried(plan),
  fresh: planned,
  input: ({ campaign, conferenceId }) => ({
    ...asked(campaign, { agenda: [BOARD, WHO.head], date: '2023-12-06', reasons: { outerLimit: 'Chờ Chủ tịch' } }),
    conferenceId,
    revision: 1,
  }),
  as,
  stranger,
  fails: {
    campaignOpen: closed(),
    stillScheduled: [
      ...stillScheduled,
      {
        told: 'unknownConference',
        input: (input, { campaign }) => Object.assign(input, { conferenceId: `${campaign}_${BOARD}_9` }),
      },
    ],
    scheduleValid: [
      { told: 'planInvalid', input: (input) => Object.assign(input, { secretary: WHO.head }) },
      { told: 'planInvalid', input: (input) => Object.assign(input, { agenda: [] }) },
    ],
    fewToday: [
      {
        told: 'tooManyToday',
        documents: ({ conferenceId }) => change(paths.conference(conferenceId), { today: todayIs(CALLS_A_DAY) }),
      },
    ],
    reasonsGiven: [{ told: 'reasonMissing', input: (input) => Object.assign(input, { reasons: {} }) }],
  },
  dependent: [['scheduleValid', 'reasonsGiven']],
}

export const cancelConference: Arrangement<Plan> = {
  command: tried(cancel),
  fresh: planned,
  input: ({ conferenceId }) => ({ conferenceId, revision: 1, reason: 'Hoãn theo yêu cầu.' }),
  as,
  stranger,
  fails: {
    campaignOpen: closed(),
    stillScheduled,
    reasonGiven: [{ told: 'reasonMissing', input: reasonless }],
  },
}

/** The campaign of these trials has no provincial track: who organises that one organises nothing here. */
export const setCalendar: Arrangement<Plan> = {
  command: tried(set),
  fresh: planned,
  input: ({ campaign }) => ({
    campaign,
    off: ['2023-12-01'],
    worked: ['2023-12-02'],
    source: 'Thông báo nghỉ bù',
    preview: false,
  }),
  as: { organiser: () => ({ organiser: ['partyCell'] }) },
  stranger: () => ({ admin: true, organiser: ['youthCadre'] }),
  fails: {
    campaignOpen: closed(),
    calendarValid: [
      { told: 'calendarInvalid', input: (input) => Object.assign(input, { off: ['2023-11-31'] }) },
      { told: 'calendarInvalid', input: (input) => Object.assign(input, { worked: ['2023-12-01'] }) },
      { told: 'calendarInvalid', input: (input) => Object.assign(input, { source: ' ' }) },
    ],
  },
}
