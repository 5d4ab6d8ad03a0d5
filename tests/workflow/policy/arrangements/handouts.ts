import { CALLS_A_DAY } from '@kiemdiem/domain/conference/daily-calls'
import { paperIdOf, paths } from '@kiemdiem/domain/ids'
import type { Attendee, Handout } from '@kiemdiem/domain/model/conference'
import { acknowledgePapers as acknowledge } from '../../../../functions/src/conferences/acknowledge-papers.ts'
import { handOutPapers as handOut } from '../../../../functions/src/conferences/hand-out-papers.ts'
import { issueMeetingInvitation as invite } from '../../../../functions/src/conferences/issue-meeting-invitation.ts'
import { withdrawHandout as withdraw } from '../../../../functions/src/conferences/withdraw-handout.ts'
import { GUEST, plantConference } from '../../fixture/conference/conferences.ts'
import { newCampaignId, plant, WHO } from '../../fixture/world.ts'
import { type Arrangement, type Fail, tried } from '../trials/arrangement.ts'
import { CALLER } from '../trials/caller.ts'
import { change, closed, todayIs } from './update.ts'

interface Called {
  campaign: string
  conferenceId: string
}

const called = async (): Promise<Called> => {
  const campaign = newCampaignId()
  await plant(campaign)
  return { campaign, conferenceId: await plantConference(campaign) }
}

const conference =
  (data: Record<string, unknown>) =>
  ({ conferenceId }: Called) =>
    change(paths.conference(conferenceId), data)
const notCancelled: readonly Fail<Called>[] = [{ told: 'cancelled', documents: conference({ state: 'cancelled' }) }]
const attendees = (...list: object[]) => ({
  told: 'notOnRoll',
  input: (input: Record<string, unknown>) => Object.assign(input, { attendees: list }),
})

const onRoll = { id: WHO.other, how: 'screen', on: '2023-11-28', note: '' }

/** Something on the agenda that nobody of the unit stands for, and whose organiser is neither of those who try. */
const foreignAgenda = async (place: Called) => {
  const paperId = paperIdOf(place.campaign, WHO.other)
  await change(paths.paper(paperId), { tracks: ['provincial'] })
  const name = 'Người của đơn vị khác'
  const item = { subject: 'p-thu-la', subjectKind: 'person', name, role: 'member', paperId, reviewId: null }
  return await conference({ agenda: [item] })(place)
}

export const handOutPapers: Arrangement<Called> = {
  command: tried(handOut),
  fresh: called,
  input: ({ conferenceId }) => ({ conferenceId, attendees: [onRoll] }),
  as: {
    keeper: async (place) => {
      await conference({ keepers: [WHO.head, CALLER] })(place)
      return {}
    },
    organiser: () => ({ organiser: ['partyGroup'] }),
  },
  // Invited, and organises another track.
  stranger: async (place) => {
    await conference({ readers: [WHO.head, CALLER] })(place)
    return { admin: true, organiser: ['provincial'] }
  },
  fails: {
    campaignOpen: closed(),
    notCancelled,
    onRoll: [
      attendees({ ...onRoll, id: WHO.member }),
      attendees({ ...onRoll, id: GUEST }),
      attendees({ ...onRoll, id: GUEST, how: 'paper', on: '2999-01-01' }),
      attendees(),
    ],
    fewToday: [{ told: 'tooManyToday', documents: (place) => conference({ today: todayIs(CALLS_A_DAY) })(place) }],
    stillOfUnit: [{ told: 'notOfUnit', documents: foreignAgenda }],
  },
}

const handout: Handout = {
  how: 'paper',
  on: '2023-11-28',
  note: '',
  by: WHO.clerk,
  byName: 'Vũ Đình Nam',
  at: new Date(),
  papers: 0,
}

export const withdrawHandout: Arrangement<Called> = {
  command: tried(withdraw),
  fresh: async () => {
    const place = await called()
    await conference({ handouts: { [WHO.other]: handout } })(place)
    return place
  },
  input: ({ conferenceId }) => ({ conferenceId, attendee: WHO.other, reason: 'Đồng chí không dự.' }),
  as: handOutPapers.as,
  stranger: handOutPapers.stranger,
  fails: {
    campaignOpen: closed(),
    notCancelled,
    handoutThere: [{ told: 'nothingToWithdraw', documents: conference({ handouts: {} }) }],
    reasonGiven: [{ told: 'reasonMissing', input: (input) => Object.assign(input, { reason: ' ' }) }],
  },
}

const place: Attendee = { id: CALLER, kind: 'member', name: 'Gọi', post: '', uid: CALLER, counts: true }

export const acknowledgePapers: Arrangement<Called> = {
  command: tried(acknowledge),
  fresh: called,
  input: ({ conferenceId }) => ({ conferenceId }),
  as: {
    invited: async (at) => {
      await conference({ readers: [WHO.head, CALLER], roll: [place], handouts: { [CALLER]: handout } })(at)
      return {}
    },
  },
  stranger: async (at) => {
    await conference({ roll: [place], handouts: { [CALLER]: handout } })(at)
    return { admin: true, organiser: ['partyGroup'] }
  },
  fails: {
    campaignOpen: closed(),
    notCancelled,
    handedOut: [
      { told: 'nothingHandedOut', documents: conference({ handouts: { [WHO.other]: handout } }) },
      { told: 'nothingHandedOut', documents: conference({ roll: [] }) },
    ],
  },
}

export const issueMeetingInvitation: Arrangement<Called> = {
  command: tried(invite),
  fresh: called,
  input: ({ conferenceId }) => ({ conferenceId, revision: 1 }),
  as: handOutPapers.as,
  stranger: handOutPapers.stranger,
  fails: {
    campaignOpen: closed(),
    stillScheduled: [
      ...notCancelled,
      { told: 'alreadyHeld', documents: conference({ state: 'open' }) },
      { told: 'changedSince', input: (input) => Object.assign(input, { revision: 2 }) },
    ],
    planNotInvited: [{ told: 'invitedAlready', documents: conference({ invited: { number: 1, revision: 1 } }) }],
  },
}
