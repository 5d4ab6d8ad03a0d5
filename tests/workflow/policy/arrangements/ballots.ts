import { paths } from '@kiemdiem/domain/ids'
import { closeBallot as close } from '../../../../functions/src/conferences/ballot/close-ballot.ts'
import { openBallot as open } from '../../../../functions/src/conferences/ballot/open-ballot.ts'
import { BALLOT_KEY } from '../../../../functions/src/params.ts'
import { meeting } from '../../fixture/electronic-ballot.ts'
import { WHO } from '../../fixture/world.ts'
import { type Arrangement, tried } from '../trials/arrangement.ts'
import { CALLER } from '../trials/caller.ts'
import { change, closed } from './update.ts'

interface Ballot {
  campaign: string
  id: string
}

const header =
  (data: Record<string, unknown>) =>
  ({ id }: Ballot) =>
    change(paths.conference(id), data)
const fresh = async (): Promise<Ballot> => {
  const id = await meeting()
  return { id, campaign: id.split('_')[0] ?? '' }
}
const voting = { round: 1, publicKey: '', voters: [WHO.head], turnout: 0, consent: 'Nhất trí.', openedAt: new Date() }
const keeper = async (place: Ballot) => {
  await header({ keepers: [WHO.head, CALLER] })(place)
  return {}
}
/** Votes there, organises its track and administers. */
const stranger = async (place: Ballot) => {
  await header({ readers: [WHO.head, CALLER] })(place)
  return { admin: true, organiser: ['partyGroup' as const] }
}
const meetingOpen = [
  { told: 'notOpen', documents: header({ signed: { chair: { by: WHO.head, at: new Date() }, secretary: null } }) },
  { told: 'notOpen', documents: header({ state: 'confirmed' }) },
]

export const openBallot: Arrangement<Ballot> = {
  command: tried(open, { secrets: [BALLOT_KEY] }),
  fresh,
  input: ({ id }) => ({ conferenceId: id, consent: 'Hội nghị nhất trí.', reason: '' }),
  as: { keeper },
  stranger,
  fails: {
    campaignOpen: closed(),
    meetingOpen,
    notVoting: [{ told: 'votingOpen', documents: header({ voting: { ...voting, closedAt: null } }) }],
    electronicAllowed: [
      {
        told: 'ballotNotAllowed',
        documents: ({ campaign }) => change(paths.campaign(campaign), { 'conferenceRules.electronic.allowed': false }),
      },
      {
        told: 'ballotNotAllowed',
        documents: ({ id }) => change(paths.minutesRow(id, 'roll'), { present: [WHO.head] }),
      },
    ],
    // Whoever tries keeps the meeting, but is neither chair nor secretary.
    againByBoth: [{ told: 'againNeedsBoth', documents: header({ voting: { ...voting, closedAt: new Date() } }) }],
    reasonGiven: [{ told: 'reasonMissing', input: (input) => Object.assign(input, { consent: ' ' }) }],
  },
  apart: [['notVoting', 'againByBoth']],
}

export const closeBallot: Arrangement<Ballot> = {
  command: tried(close, { secrets: [BALLOT_KEY] }),
  fresh: async () => {
    const place = await fresh()
    await header({ voting: { ...voting, closedAt: null } })(place)
    return place
  },
  input: ({ id }) => ({ conferenceId: id }),
  as: { keeper },
  stranger,
  fails: {
    campaignOpen: closed(),
    meetingOpen,
    votingOpen: [
      { told: 'votingClosed', documents: header({ voting: { ...voting, closedAt: new Date() } }) },
      { told: 'votingClosed', documents: header({ voting: null }) },
    ],
  },
}
