import { judge } from '@kiemdiem/domain/commands/admit'
import { handOutPapers } from '@kiemdiem/domain/conference/handout/hand-out-papers'
import { confirmMinutes } from '@kiemdiem/domain/conference/minutes/confirm'
import { sendProposal } from '@kiemdiem/domain/conference/proposal/send-proposal'
import { gateIdOf, paths } from '@kiemdiem/domain/ids'
import type { MinutesAct } from '@kiemdiem/domain/model/act'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Attendee, Conference } from '@kiemdiem/domain/model/conference'
import type { Gate } from '@kiemdiem/domain/model/gate'
import type { GeneralRow, ItemRow, MinutesRow, RollRow } from '@kiemdiem/domain/model/minutes'
import type { Paper } from '@kiemdiem/domain/model/paper'
import type { Review } from '@kiemdiem/domain/model/review'
import { apply, type Store } from '@kiemdiem/domain/writes/apply'
import type { Hidden } from './hidden.ts'
import {
  BALLOT,
  BOARD,
  CAMPAIGN,
  HELD,
  heldRow,
  ITEM,
  NOTE,
  NOW,
  paperOf,
  reviewOf,
  SITTING,
  SITTING_ITEM,
} from './places.ts'
import { VIEWERS } from './viewers.ts'

export const read = <T>(store: Store, path: string): T => {
  const found = store.get(path)
  if (!found) throw new Error(`not in the world: ${path}`)
  return found as T
}

type Name = keyof typeof VIEWERS
const nameOf = (viewer: Name) => `Đồng chí ${VIEWERS[viewer].slice(2)}`
const member = (viewer: Name): Attendee => ({
  id: VIEWERS[viewer],
  kind: 'member',
  name: nameOf(viewer),
  post: '',
  uid: VIEWERS[viewer],
  counts: true,
})
const caller = (viewer: Name) => ({
  uid: VIEWERS[viewer],
  name: nameOf(viewer),
  access: { active: true, organiser: [] },
})

const header = (id: string, number: number, subject: Name, members: readonly Name[]): Conference => ({
  id,
  campaign: CAMPAIGN,
  unit: BOARD,
  unitName: `Tập thể ${BOARD}`,
  track: 'partyGroup',
  kind: 'department',
  number,
  revision: 1,
  state: 'open',
  date: '2026-11-20',
  time: '08:00',
  place: 'Phòng họp tầng 2',
  chair: { uid: VIEWERS.head, name: nameOf('head') },
  secretary: { uid: VIEWERS.drafter, name: nameOf('drafter') },
  agenda: [
    {
      subject: VIEWERS[subject],
      subjectKind: 'person',
      name: nameOf(subject),
      role: 'member',
      paperId: paperOf(subject),
      reviewId: reviewOf(subject, 'partyGroup'),
    },
  ],
  roll: members.map(member),
  ballot: 'showOfHands',
  head: VIEWERS.head,
  keepers: [VIEWERS.head, VIEWERS.drafter],
  readers: [...new Set([VIEWERS.head, VIEWERS.drafter, ...members.map((viewer) => VIEWERS[viewer])])],
  current: null,
  handouts: {},
  received: {},
  handoutRounds: 0,
  exceptions: [],
  gates: [gateIdOf(CAMPAIGN, 'collectiveBeforePeople', BOARD)],
  countsFor: [],
  signed: { chair: null, secretary: null },
  minutes: null,
  minutesCount: 0,
  proposals: [],
  voting: null,
})

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
    endedAt: '11:00',
    course,
    conclusion: '',
    readBack: true,
  }
  const present = [VIEWERS.head, VIEWERS.drafter, VIEWERS.cadre, VIEWERS.reviewed]
  const roll: RollRow = { ...saved('roll'), present, absent: { [VIEWERS.returned]: absence } }
  const item = itemRow(ITEM, { state: 'reviewed', comments, tally: votes, proposed: proposedRating })
  return { general, roll, item }
}

/** Chair, then secretary, confirm what both have seen; the collective was to come first, and has a reason for not. */
const confirm = (store: Store, campaign: Campaign, { general, roll, item }: ReturnType<typeof rowsOf>) => {
  for (const viewer of ['head', 'drafter'] as const) {
    const conference = read<Conference>(store, paths.conference(HELD))
    const gates = conference.gates.map((id) => read<Gate>(store, paths.gate(id)))
    const revs = { general: 1, roll: 1, [ITEM]: 1 }
    const outcome = judge(confirmMinutes)({
      conference,
      campaign,
      minutes: { rows: { general, roll, items: { [VIEWERS.reviewed]: item } }, revs, unreadable: [] },
      reviews: [read<Review>(store, paths.review(reviewOf('reviewed', 'partyGroup')))],
      gates,
      input: {
        seen: revs,
        reasons: Object.fromEntries(gates.map(({ id }) => [id, 'Tập thể họp sau.'])),
        onBehalf: null,
      },
      caller: caller(viewer),
      now: NOW,
    })
    if (!outcome.ok) throw new Error(`not confirmed: ${JSON.stringify(outcome)}`)
    apply(store, outcome.writes)
  }
}

const propose = (store: Store, campaign: Campaign, { proposedRating }: Hidden) => {
  const conference = read<Conference>(store, paths.conference(HELD))
  const reviewId = reviewOf('reviewed', 'partyGroup')
  const outcome = judge(sendProposal)({
    conference,
    campaign,
    act: read<MinutesAct>(store, paths.act(conference.minutes ?? '')),
    reviews: [read<Review>(store, paths.review(reviewId))],
    selfRatings: { [reviewId]: 'good' },
    input: { items: [{ reviewId, proposed: proposedRating, remark: '' }], onBehalf: null },
    caller: caller('head'),
    now: NOW,
  })
  if (!outcome.ok) throw new Error(`not proposed: ${JSON.stringify(outcome)}`)
  apply(store, outcome.writes)
}

const handOut = (store: Store, campaign: Campaign) => {
  const outcome = judge(handOutPapers)({
    conference: read<Conference>(store, paths.conference(HELD)),
    campaign,
    papers: [read<Paper>(store, paths.paper(paperOf('reviewed')))],
    attendees: [{ id: VIEWERS.cadre, how: 'screen', on: '2026-11-20', note: '' }],
    caller: caller('head'),
    now: NOW,
  })
  if (!outcome.ok) throw new Error(`not handed out: ${JSON.stringify(outcome)}`)
  apply(store, outcome.writes)
}

/** One conference from its papers to the unit's proposal, and one that sits, each by the domain's own decisions. */
export const holdConferences = (store: Store, campaign: Campaign, hidden: Hidden): void => {
  const members = ['head', 'drafter', 'cadre', 'reviewed', 'returned'] as const
  store.set(paths.conference(HELD), header(HELD, 1, 'reviewed', members))
  handOut(store, campaign)
  const rows = rowsOf(hidden)
  const each: MinutesRow[] = [rows.general, rows.roll, rows.item]
  for (const row of each) store.set(heldRow(row.id), row)
  confirm(store, campaign, rows)
  propose(store, campaign, hidden)

  const sitting = header(SITTING, 2, 'cadre', ['head', 'drafter', 'cadre'])
  const voters = sitting.roll.map(({ id }) => id)
  store.set(paths.conference(SITTING), {
    ...sitting,
    ballot: 'electronic',
    voting: {
      round: 1,
      publicKey: 'a2hvYQ==',
      voters,
      turnout: 1,
      consent: 'Nhất trí.',
      openedAt: NOW,
      closedAt: null,
    },
  } satisfies Conference)
  store.set(SITTING_ITEM, itemRow(SITTING_ITEM.split('/').at(-1) ?? '', { comments: hidden.draftMinutes }))
  store.set(BALLOT, { sheet: hidden.ballot })
  store.set(NOTE, { subject: VIEWERS.head, text: hidden.note, updatedAt: NOW })
}
