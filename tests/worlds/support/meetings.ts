import { judge } from '@kiemdiem/domain/commands/admit'
import { handOutPapers } from '@kiemdiem/domain/conference/handout/hand-out-papers'
import { confirmMinutes } from '@kiemdiem/domain/conference/minutes/confirm'
import { sendProposal } from '@kiemdiem/domain/conference/proposal/send-proposal'
import { ISSUED } from '@kiemdiem/domain/forms/facts/issued.fixture'
import { paths } from '@kiemdiem/domain/ids'
import type { MinutesAct } from '@kiemdiem/domain/model/act'
import type { Conference } from '@kiemdiem/domain/model/conference'
import type { Gate } from '@kiemdiem/domain/model/gate'
import type { GeneralRow, ItemRow, MinutesRow, RollRow } from '@kiemdiem/domain/model/minutes'
import type { Paper } from '@kiemdiem/domain/model/paper'
import type { Review } from '@kiemdiem/domain/model/review'
import { belongingOf, conferenceIn, onRoll } from '@kiemdiem/domain/office/meetings.fixture'
import { campaignIn, read, registryIn } from '@kiemdiem/domain/office/stored.fixture'
import { apply, type Store } from '@kiemdiem/domain/writes/apply'
import type { Hidden } from './hidden.ts'
import {
  BALLOT,
  BOARD,
  HELD,
  heldRow,
  ITEM,
  NOTE,
  NOW,
  paperOf,
  ROUND_KEY,
  reviewOf,
  SITTING,
  SITTING_ITEM,
} from './places.ts'
import { VIEWERS } from './viewers.ts'

type Name = keyof typeof VIEWERS
const nameOf = (viewer: Name) => `Đồng chí ${VIEWERS[viewer].slice(2)}`
const caller = (viewer: Name) => ({
  uid: VIEWERS[viewer],
  name: nameOf(viewer),
  access: { active: true, organiser: [] },
})

/** Given whether or not the vote says another level: in which world it does is what is hidden. */
const DISCUSSED = 'Theo thảo luận tại hội nghị.'

/** A conference that sits: of one subject, before that of the collective. */
const meetingOf = (store: Store, subject: Name, members: readonly Name[], rest: Partial<Conference>): Conference => {
  const roll = members.map((viewer) => onRoll(VIEWERS[viewer]))
  const asked = { date: '2026-11-20', agenda: [VIEWERS[subject]], roll }
  return conferenceIn(store, BOARD, asked, { state: 'open', countsFor: [], ...rest })
}

const saved = (id: string) => ({ id, rev: 1, by: VIEWERS.drafter, at: NOW })
const itemRow = (id: string, more: Partial<ItemRow>): ItemRow => ({
  ...saved(id),
  state: 'pending',
  deferredBecause: '',
  comments: '',
  answer: '',
  tally: null,
  proposed: null,
  remark: '',
  ...more,
})

const rowsOf = ({ comments, votes, course, absence, proposedRating }: Hidden) => {
  const general: GeneralRow = {
    ...saved('general'),
    startedAt: '08:00',
    endedAt: '09:45',
    course,
    conclusion: '',
    readBack: true,
  }
  const present = [VIEWERS.head, VIEWERS.drafter, VIEWERS.cadre, VIEWERS.reviewed]
  const roll: RollRow = { ...saved('roll'), present, absent: { [VIEWERS.returned]: absence } }
  const item = itemRow(ITEM, {
    state: 'reviewed',
    comments,
    tally: votes,
    proposed: proposedRating,
    differsBecause: DISCUSSED,
  })
  return { general, roll, item }
}

/** Chair, then secretary, confirm what both have seen; the collective was to come first, and has a reason for not. */
const confirm = (store: Store, { general, roll, item }: ReturnType<typeof rowsOf>) => {
  for (const viewer of ['head', 'drafter'] as const) {
    const conference = read<Conference>(store, paths.conference(HELD))
    const gates = conference.gates.map((id) => read<Gate>(store, paths.gate(id)))
    const revs = { general: 1, roll: 1, [ITEM]: 1 }
    const outcome = judge(confirmMinutes)({
      conference,
      campaign: campaignIn(store),
      minutes: { rows: { general, roll, items: { [VIEWERS.reviewed]: item } }, revs, unreadable: [] },
      reviews: [read<Review>(store, paths.review(reviewOf('reviewed', 'partyGroup')))],
      gates,
      selfRatings: {},
      issued: ISSUED,
      input: {
        seen: revs,
        reasons: {
          papersAhead: 'Tài liệu giao muộn.',
          ...Object.fromEntries(gates.map(({ id }) => [id, 'Tập thể họp sau.'])),
        },
        onBehalf: null,
      },
      caller: caller(viewer),
      now: NOW,
    })
    if (!outcome.ok) throw new Error(`not confirmed: ${JSON.stringify(outcome)}`)
    apply(store, outcome.writes)
  }
}

const propose = (store: Store, { proposedRating }: Hidden) => {
  const conference = read<Conference>(store, paths.conference(HELD))
  const reviewId = reviewOf('reviewed', 'partyGroup')
  const outcome = judge(sendProposal)({
    conference,
    campaign: campaignIn(store),
    act: read<MinutesAct>(store, paths.act(conference.minutes ?? '')),
    reviews: [read<Review>(store, paths.review(reviewId))],
    selfRatings: { [reviewId]: 'good' },
    issued: ISSUED,
    registry: registryIn(store),
    input: { items: [{ reviewId, proposed: proposedRating, remark: '' }], onBehalf: null },
    caller: caller('head'),
    now: NOW,
  })
  if (!outcome.ok) throw new Error(`not proposed: ${JSON.stringify(outcome)}`)
  apply(store, outcome.writes)
}

const handOut = (store: Store) => {
  const outcome = judge(handOutPapers)({
    conference: read<Conference>(store, paths.conference(HELD)),
    campaign: campaignIn(store),
    papers: [read<Paper>(store, paths.paper(paperOf('reviewed')))],
    ...belongingOf(store, BOARD),
    attendees: [{ id: VIEWERS.cadre, how: 'screen', on: '2026-11-20', note: '' }],
    caller: caller('head'),
    now: NOW,
  })
  if (!outcome.ok) throw new Error(`not handed out: ${JSON.stringify(outcome)}`)
  apply(store, outcome.writes)
}

/** One conference from its papers to the unit's proposal, and one that sits, each by the domain's own decisions. */
export const holdConferences = (store: Store, hidden: Hidden): void => {
  const members = ['head', 'drafter', 'cadre', 'reviewed', 'returned'] as const
  store.set(paths.conference(HELD), meetingOf(store, 'reviewed', members, { ballot: 'showOfHands' }))
  handOut(store)
  const rows = rowsOf(hidden)
  const each: MinutesRow[] = [rows.general, rows.roll, rows.item]
  for (const row of each) store.set(heldRow(row.id), row)
  confirm(store, rows)
  propose(store, hidden)

  const voters = ['head', 'drafter', 'cadre'] as const
  const voting = {
    round: 1,
    publicKey: ROUND_KEY.publicKey,
    voters: voters.map((viewer) => VIEWERS[viewer]),
    turnout: 1,
    consent: 'Nhất trí.',
    openedAt: NOW,
    closedAt: null,
  }
  store.set(paths.conference(SITTING), meetingOf(store, 'cadre', voters, { ballot: 'electronic', voting }))
  store.set(SITTING_ITEM, itemRow(SITTING_ITEM.split('/').at(-1) ?? '', { comments: hidden.draftMinutes }))
  store.set(BALLOT, { sheet: hidden.ballot })
  store.set(NOTE, { subject: VIEWERS.head, text: hidden.note, updatedAt: NOW })
}
