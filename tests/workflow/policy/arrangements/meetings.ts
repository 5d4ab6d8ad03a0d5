import { paths, reviewIdOf } from '@kiemdiem/domain/ids'
import { conductConference as conduct } from '../../../../functions/src/conferences/minutes/conduct-conference.ts'
import { confirmMinutes as confirm } from '../../../../functions/src/conferences/minutes/confirm-minutes.ts'
import { reopenMinutes as reopen } from '../../../../functions/src/conferences/minutes/reopen-minutes.ts'
import { sendProposal as propose } from '../../../../functions/src/conferences/send-proposal.ts'
import { confirmedMeeting, heldMeeting, PAPER } from '../../fixture/conference/held.ts'
import { seenNow } from '../../fixture/conference/meeting.ts'
import { HALL } from '../../fixture/office.ts'
import { type Arrangement, tried } from '../trials/arrangement.ts'
import { CALLER } from '../trials/caller.ts'
import { change, closed } from './update.ts'

export type Meeting = Awaited<ReturnType<typeof heldMeeting>>

export const header =
  (data: Record<string, unknown>) =>
  ({ id }: Meeting) =>
    change(paths.conference(id), data)
const signed = { by: HALL.secretary, at: new Date() }
/** What is undone so often that those who keep the conference undo it no more. */
export const often = (rule: string) => Array(20).fill({ rule, reason: 'Nhầm.', by: HALL.head, at: new Date() })
export const reasonless = (input: Record<string, unknown>) => Object.assign(input, { reason: ' ' })

export const keeper = async (place: Meeting) => {
  await header({ keepers: [HALL.head, HALL.secretary, CALLER] })(place)
  return {}
}
export const organiser = () => ({ organiser: ['partyGroup' as const] })
/** Was there, and organises another track. */
export const stranger = async (place: Meeting) => {
  await header({ readers: [...place.readers, CALLER] })(place)
  return { admin: true, organiser: ['provincial' as const] }
}

export const VOTING = {
  round: 1,
  publicKey: '',
  voters: [HALL.head],
  turnout: 0,
  consent: 'Nhất trí.',
  openedAt: new Date(),
}

export const conductConference: Arrangement<Meeting> = {
  command: tried(conduct),
  fresh: () => heldMeeting({ staff: 1 }),
  input: ({ id }) => ({ conferenceId: id, step: 'item', item: 'p-hn-001' }),
  as: { keeper, organiser },
  stranger,
  fails: {
    campaignOpen: closed(),
    meetingOpen: [
      { told: 'notOpen', documents: header({ state: 'confirmed' }) },
      { told: 'notOpen', documents: header({ state: 'scheduled' }) },
      { told: 'notOpen', documents: header({ signed: { chair: null, secretary: signed } }) },
      { told: 'cancelled', documents: header({ state: 'cancelled' }) },
    ],
    onRoll: [{ told: 'notOnRoll', input: (input) => Object.assign(input, { item: 'p-la' }) }],
  },
}

/** The agenda begins with a person, so that there is a rule to give a reason for. */
const outOfOrder = async (): Promise<Meeting> => {
  const conference = await heldMeeting({ staff: 1 })
  const change = { agenda: [...conference.agenda].reverse(), gates: [], countsFor: [] }
  await header(change)(conference)
  return { ...conference, ...change }
}

export const confirmMinutes: Arrangement<Meeting> = {
  command: tried(confirm),
  fresh: outOfOrder,
  input: async ({ id }, who) => ({
    conferenceId: id,
    seen: await seenNow(id),
    reasons: { order: 'Theo đề nghị của cấp trên.' },
    onBehalf: who === 'signatory' ? null : PAPER,
  }),
  as: {
    signatory: async (place) => {
      // Who leads must have come, whoever that is.
      const roll = place.roll.map((one) => (one.id === HALL.head ? { ...one, uid: CALLER } : one))
      await header({ chair: { ...place.chair, uid: CALLER }, keepers: [CALLER, HALL.secretary], roll })(place)
      return {}
    },
    keeper,
    organiser,
  },
  stranger,
  fails: {
    campaignOpen: closed(),
    meetingOpen: [
      { told: 'notOpen', documents: header({ state: 'confirmed' }) },
      { told: 'notOpen', documents: header({ state: 'scheduled' }) },
    ],
    notVoting: [{ told: 'votingOpen', documents: header({ voting: { ...VOTING, closedAt: null } }) }],
    asSeen: [{ told: 'changedSince', input: (input) => Object.assign(input, { seen: {} }) }],
    minutesComplete: [
      {
        told: 'minutesIncomplete',
        documents: ({ id }) => change(paths.minutesRow(id, 'item.p-hn-001'), { state: 'pending' }),
      },
    ],
    reasonsGiven: [{ told: 'reasonMissing', input: (input) => Object.assign(input, { reasons: {} }) }],
    basisGiven: [
      { told: 'basisMissing', input: (input) => Object.assign(input, { onBehalf: null }) },
      { told: 'basisMissing', input: (input) => Object.assign(input, { onBehalf: { ...PAPER, keptAt: ' ' } }) },
      {
        told: 'basisMissing',
        input: (input) => Object.assign(input, { onBehalf: { ...PAPER, paperDate: '2999-01-01' } }),
      },
    ],
  },
}

export const reopenMinutes: Arrangement<Meeting> = {
  command: tried(reopen),
  fresh: () => confirmedMeeting({ staff: 1 }),
  input: ({ id }) => ({ conferenceId: id, reason: 'Sai số phiếu.' }),
  as: { keeper, organiser },
  stranger,
  fails: {
    campaignOpen: closed(),
    notProposed: [{ told: 'alreadyProposed', documents: header({ proposals: ['x.proposal.1'] }) }],
    signedByOne: [
      {
        told: 'notConfirmed',
        documents: header({ state: 'open', minutes: null, signed: { chair: null, secretary: null } }),
      },
    ],
    undoneSeldom: [{ told: 'undoneOften', documents: header({ exceptions: often('reopened') }) }],
    reasonGiven: [{ told: 'reasonMissing', input: reasonless }],
  },
}

const listed = (place: Meeting, ...subjects: string[]) =>
  subjects.map((subject) => ({
    reviewId: reviewIdOf(place.campaign, subject, 'partyGroup'),
    proposed: 'good',
    remark: 'Tốt.',
  }))
const items = (told: string, ...subjects: string[]) => ({
  told,
  input: (input: Record<string, unknown>, place: Meeting) =>
    Object.assign(input, { items: listed(place, ...subjects) }),
})

export const sendProposal: Arrangement<Meeting> = {
  command: tried(propose),
  fresh: () => confirmedMeeting({ staff: 2 }),
  input: (place, who) => ({
    conferenceId: place.id,
    items: listed(place, 'p-hn-001'),
    onBehalf: who === 'unitHead' ? null : PAPER,
  }),
  as: {
    unitHead: async (place) => {
      await header({ head: CALLER, keepers: [HALL.head, CALLER] })(place)
      return {}
    },
    keeper,
    organiser,
  },
  stranger,
  fails: {
    campaignOpen: closed(),
    minutesConfirmed: [
      { told: 'notConfirmed', documents: header({ state: 'open' }) },
      { told: 'notConfirmed', documents: header({ state: 'open', minutes: null }) },
    ],
    otherHand: [
      { told: 'sameHand', documents: ({ minutes }) => change(paths.act(minutes ?? ''), { 'onBehalf.by': CALLER }) },
    ],
    itemsReady: [
      items('itemsNotReady', 'p-hn-001', 'p-la'),
      items('itemsNotReady'),
      {
        told: 'alreadyProposed',
        documents: ({ campaign }) =>
          change(paths.review(reviewIdOf(campaign, 'p-hn-001', 'partyGroup')), { stage: 'consultation' }),
      },
    ],
    differencesExplained: [
      {
        told: 'differenceUnexplained',
        input: (input) =>
          Object.assign(input, {
            items: (input.items as object[]).map((item) => ({ ...item, proposed: 'completed' })),
          }),
      },
    ],
    basisGiven: [
      { told: 'basisMissing', input: (input) => Object.assign(input, { onBehalf: null }) },
      { told: 'basisMissing', input: (input) => Object.assign(input, { onBehalf: { ...PAPER, basis: ' ' } }) },
    ],
  },
  dependent: [['minutesConfirmed', 'itemsReady']],
}
