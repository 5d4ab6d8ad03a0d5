import {
  ballotIdOf,
  conferenceIdOf,
  gateIdOf,
  minutesActIdOf,
  noteIdOf,
  paths,
  reportEntryIdOf,
  reviewIdOf,
  scopeIdOf,
} from '@kiemdiem/domain/ids'
import { itemRowId } from '@kiemdiem/domain/model/minutes'
import type { Review } from '@kiemdiem/domain/model/review'
import { conferenceIn, onRoll } from '@kiemdiem/domain/office/meetings.fixture'
import { openOffice } from '@kiemdiem/domain/office/open-office.fixture'
import { BOARD, CAMPAIGN, CELL, office, type Who } from './cast.ts'

const NOW = new Date('2026-11-28T02:00:00Z')

/** The board's conference: Hoa heads and chairs, Bé keeps the minutes, An is reviewed, Cúc is invited, all may vote. */
export const MEETING = conferenceIdOf(CAMPAIGN, BOARD, 1)
/** The cell's, in another track: Ủy keeps it, An is invited. */
export const CELL_MEETING = conferenceIdOf(CAMPAIGN, CELL, 1)
export const KEEPERS = ['p-hoa', 'p-be'] as const satisfies readonly Who[]
export const INVITED = [...KEEPERS, 'p-an', 'p-cuc'] as const satisfies readonly Who[]

export const AN_ITEM = itemRowId('p-an')
export const REVIEW = reviewIdOf(CAMPAIGN, 'p-an', 'partyGroup')
export const MINUTES_ACT = minutesActIdOf(MEETING, 1)
/** What the later stages say of a group is hidden under it until notice. */
export const HIDDEN_SCOPE = scopeIdOf(CAMPAIGN, 'partyGroup', 'G7')
export const DECISION_ACT = 'quyet-dinh-1'
export const GATE = gateIdOf(CAMPAIGN, 'collectiveBeforePeople', BOARD)

const date = '2026-11-28'
const roll = INVITED.map(onRoll)
const voting = {
  round: 1,
  publicKey: 'a2hvYQ==',
  voters: [...INVITED],
  turnout: 1,
  consent: 'Hội nghị nhất trí.',
  openedAt: NOW,
  closedAt: null,
}

export const meeting = conferenceIn(
  openOffice(office),
  BOARD,
  { date, secretary: 'p-be', agenda: ['p-an', 'p-be'], roll },
  { state: 'open', ballot: 'electronic', gates: [GATE], minutesCount: 1, voting },
)

const saved = (id: string, by: Who) => ({ id, rev: 1, by, at: NOW })
export const item = {
  state: 'reviewed',
  deferredBecause: '',
  comments: 'Cần chủ động hơn.',
  answer: '',
  tally: null,
  proposed: null,
  remark: '',
}
/** A copy of either state; what its bytes are does not matter to the rules. */
const copied = (path: string, state: 'kept' | 'withdrawn'): [string, object][] => [
  [path, { number: 1, state, name: 'ban-ky.pdf', by: 'p-be', at: NOW }],
  [`${path}/pieces/0`, { bytes: 'JVBERi0xLjcK' }],
]
const outcome = { number: 1, comments: 'Cần chủ động hơn.', tally: null, proposed: 'good', at: NOW }

/** Two conferences with all that stands below and beside them. */
export const conferences: [string, object][] = [
  [paths.conference(MEETING), meeting],
  [
    paths.conference(CELL_MEETING),
    {
      ...meeting,
      id: CELL_MEETING,
      unit: CELL,
      track: 'partyCell',
      keepers: ['p-uy'],
      readers: ['p-uy', 'p-an'],
      voting: null,
    },
  ],
  [paths.minutesRow(MEETING, AN_ITEM), { ...saved(AN_ITEM, 'p-be'), ...item }],
  [paths.minutesRow(MEETING, 'roll'), { ...saved('roll', 'p-be'), present: ['p-an'], absent: { 'p-cuc': 'Nghỉ ốm' } }],
  [paths.minutesRow(MEETING, 'item.junk-2'), { ...saved('item.junk-2', 'p-be'), ...item }],
  [paths.minutesRow(CELL_MEETING, AN_ITEM), { ...saved(AN_ITEM, 'p-uy'), ...item }],
  [paths.note(MEETING, noteIdOf('p-an', 'p-be')), { subject: 'p-be', text: 'Hỏi về quý IV.', updatedAt: NOW }],
  [paths.ballot(MEETING, ballotIdOf(1, 'p-an')), { sheet: 'bWEgaG9h' }],
  [
    paths.act(MINUTES_ACT),
    {
      ...{ kind: 'minutes', campaign: CAMPAIGN, of: { kind: 'conference', id: MEETING }, track: 'partyGroup' },
      ...{ audience: ['p-hoa', 'p-be', 'p-an'], items: [] },
    },
  ],
  [`sheets/${HIDDEN_SCOPE}.0`, { scope: HIDDEN_SCOPE, rows: {} }],
  [paths.mark(REVIEW), { id: REVIEW, scope: HIDDEN_SCOPE, rev: 1, level: 'good' }],
  [paths.act(`${DECISION_ACT}-nhan-xet`), { kind: 'comment', track: 'partyGroup', scope: HIDDEN_SCOPE, items: [] }],
  [paths.act(DECISION_ACT), { kind: 'decision', track: 'partyGroup', scope: HIDDEN_SCOPE, items: [] }],
  [paths.docket(MINUTES_ACT), { id: MINUTES_ACT, unit: BOARD, type: 'BB', about: 'Hội nghị', given: null }],
  [paths.docket(DECISION_ACT), { id: DECISION_ACT, unit: CELL, type: 'QĐ', about: 'Xếp loại', given: null }],
  ...[1, 2].map((number): [string, object] => [
    paths.docket(reportEntryIdOf(`${CAMPAIGN}_p-cuc`, number)),
    { unit: CELL, type: 'BC', about: 'Tập thể', given: null },
  ]),
  [paths.number('ban.2026.1'), { entry: MINUTES_ACT }],
  ...copied(paths.actCopy(MINUTES_ACT, 1), 'kept'),
  ...copied(paths.actCopy(MINUTES_ACT, 2), 'withdrawn'),
  ...copied(paths.actCopy(DECISION_ACT, 1), 'kept'),
  ...copied(paths.revisionCopy(`${CAMPAIGN}_p-cuc`, 1, 1), 'kept'),
  ...copied(paths.revisionCopy(`${CAMPAIGN}_p-cuc`, 1, 2), 'withdrawn'),
  ...copied(paths.revisionCopy(`${CAMPAIGN}_p-giang`, 1, 1), 'kept'),
  [paths.gate(GATE), { id: GATE, track: 'partyGroup', viewers: ['p-hoa'], requires: [], passed: [], openedAt: null }],
  [paths.reviewPart(REVIEW, 'conference.1'), { stage: 'conference', ...outcome }],
  [paths.reviewPart(REVIEW, 'appraisal.1'), { stage: 'appraisal', ...outcome }],
  [paths.reviewPart(REVIEW, 'decision.1'), { stage: 'decision', scope: HIDDEN_SCOPE, ...outcome }],
  [paths.suggestion(`${CAMPAIGN}_p-an`, 1), { number: 1, issue: 'Chậm quyết toán.', by: 'p-to', at: NOW }],
  [paths.suggestion(`${CAMPAIGN}_p-cuc`, 1), { number: 1, issue: 'Chậm báo cáo.', by: 'p-hoa', at: NOW }],
]

/** The review of An once minutes were confirmed: who was there reads its part; later ones are read by scope. */
export const afterConference = (review: Review): Review => ({
  ...review,
  audience: { ...review.audience, conference: ['p-hoa', 'p-be', 'p-an'], decision: ['p-hoa', 'p-an'] },
})
