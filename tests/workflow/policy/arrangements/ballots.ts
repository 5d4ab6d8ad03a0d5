import { paths } from '@kiemdiem/domain/ids'
import { closeBallot as close } from '../../../../functions/src/conferences/ballot/close-ballot.ts'
import { openBallot as open } from '../../../../functions/src/conferences/ballot/open-ballot.ts'
import { voidBallot as cancel } from '../../../../functions/src/conferences/ballot/void-ballot.ts'
import { makeRoundKey } from '../../../../web/src/features/conferences/ballot/crypto/key-pair.ts'
import { meeting } from '../../fixture/conference/electronic-ballot.ts'
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
const [roundKey, another] = await Promise.all([makeRoundKey(), makeRoundKey()])
const { publicKey } = roundKey
const voting = { round: 1, publicKey, voters: [WHO.head], turnout: 0, consent: 'Nhất trí.', openedAt: new Date() }
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
  command: tried(open),
  fresh,
  input: ({ id }) => ({ conferenceId: id, consent: 'Hội nghị nhất trí.', reason: '', publicKey }),
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

const opened = async () => {
  const place = await fresh()
  await header({ voting: { ...voting, closedAt: null } })(place)
  return place
}
const votingOpen = [
  { told: 'votingClosed', documents: header({ voting: { ...voting, closedAt: new Date() } }) },
  { told: 'votingClosed', documents: header({ voting: null }) },
]

export const closeBallot: Arrangement<Ballot> = {
  command: tried(close),
  fresh: opened,
  input: ({ id }) => ({ conferenceId: id, ballotKey: roundKey.letters }),
  as: { keeper },
  stranger,
  fails: {
    campaignOpen: closed(),
    meetingOpen,
    votingOpen,
    keyFits: [
      { told: 'ballotKeyWrong', input: (input) => Object.assign(input, { ballotKey: another.letters }) },
      { told: 'ballotKeyWrong', input: (input) => Object.assign(input, { ballotKey: '0'.repeat(52) }) },
    ],
  },
}

export const voidBallot: Arrangement<Ballot> = {
  command: tried(cancel),
  fresh: opened,
  input: ({ id }) => ({ conferenceId: id, reason: 'Mất mã mở phiếu.' }),
  as: { keeper },
  stranger,
  fails: {
    campaignOpen: closed(),
    meetingOpen,
    votingOpen,
    reasonGiven: [{ told: 'reasonMissing', input: (input) => Object.assign(input, { reason: ' ' }) }],
  },
}
