import { askHead } from '@kiemdiem/domain/appraisal/question/ask-head'
import type { Sheet } from '@kiemdiem/domain/appraisal/sheet/sheet'
import { judge } from '@kiemdiem/domain/commands/admit'
import { giveOpinion } from '@kiemdiem/domain/consultation/give-opinion'
import { askOutside } from '@kiemdiem/domain/consultation/outside/ask-outside'
import { enterReply } from '@kiemdiem/domain/consultation/outside/enter-reply'
import type { RequestAct } from '@kiemdiem/domain/consultation/outside/outside'
import type { CommentAct } from '@kiemdiem/domain/decision/comment/comment'
import { paths, proposalActIdOf } from '@kiemdiem/domain/ids'
import type { Access } from '@kiemdiem/domain/model/access'
import type { Review } from '@kiemdiem/domain/model/review'
import type { Unit } from '@kiemdiem/domain/model/unit'
import { campaignIn, read } from '@kiemdiem/domain/office/stored.fixture'
import { apply, type Store } from '@kiemdiem/domain/writes/apply'
import type { Hidden } from './hidden.ts'
import { BOARD, BODY, CAMPAIGN, COMMENT, GROUP, HELD, LETTER, NOW, REQUEST, reviewOf, SCOPE, SHEET } from './places.ts'
import { VIEWERS } from './viewers.ts'

/** Of who was reviewed and proposed: the body's sheet, and the part on the review. */
export const opine = (store: Store, { opinion, opinedRating }: Hidden) => {
  const campaign = campaignIn(store)
  const reviewId = reviewOf('reviewed', 'partyGroup')
  const facts = {
    campaign,
    input: {
      campaign: CAMPAIGN,
      body: BODY,
      items: [
        {
          ...{ reviewId, strengths: opinion, shortcomings: '', stance: 'otherLevel' as const, level: opinedRating },
          ...{ reason: opinion, proposal: proposalActIdOf(HELD, 1) },
        },
      ],
      key: 'khoa-y-kien',
    },
    reviews: [read<Review>(store, paths.review(reviewId))],
    rows: new Map(Object.entries(read<Sheet>(store, SHEET).rows)),
    caller: { uid: VIEWERS.consulted, name: 'Đồng chí hoi', access: { active: true, organiser: [] } },
    now: NOW,
  }
  const outcome = judge(giveOpinion)(facts)
  if (!outcome.ok) throw new Error(`the opinion was not taken: ${outcome.reason}`)
  apply(store, outcome.writes)
}

/** About the same: what an organiser outside the group asks the head. */
export const ask = (store: Store, { question }: Hidden) => {
  const review = read<Review>(store, paths.review(reviewOf('reviewed', 'partyGroup')))
  const access = read<Access>(store, paths.access(VIEWERS.appraiser))
  const outcome = judge(askHead)({
    campaign: campaignIn(store),
    input: {
      ...{ campaign: CAMPAIGN, reviewId: review.id, text: question, date: '2026-11-21', time: '10:00' },
      key: 'khoa-cau-hoi',
    },
    review,
    unit: read<Unit>(store, paths.unit(BOARD)),
    row: read<Sheet>(store, SHEET).rows[review.id],
    caller: { uid: VIEWERS.appraiser, name: 'Đồng chí thẩm định', access },
    now: NOW,
  })
  if (!outcome.ok) throw new Error(`the question was not taken: ${outcome.reason}`)
  apply(store, outcome.writes)
}

export const counted = (store: Store) =>
  store.set(paths.campaign(CAMPAIGN), { ...campaignIn(store), eventSeq: (campaignIn(store).eventSeq ?? 0) + 1 })

/** About the same: a body outside is asked by who appraises, and what it answers is entered. */
export const consultOutside = (store: Store, { reply, repliedRating }: Hidden) => {
  const reviewId = reviewOf('reviewed', 'partyGroup')
  const access = read<Access>(store, paths.access(VIEWERS.appraiser))
  const caller = { uid: VIEWERS.appraiser, name: 'Đồng chí thẩm định', access }
  const common = () => ({
    ...{ campaign: campaignIn(store), caller, now: NOW },
    reviews: [read<Review>(store, paths.review(reviewId))],
    rows: new Map(Object.entries(read<Sheet>(store, SHEET).rows)),
  })
  const asked = judge(askOutside)({
    ...common(),
    input: {
      ...{ campaign: CAMPAIGN, track: 'partyGroup', name: 'Đảng ủy phường', addressees: [], until: '2026-11-22' },
      ...{ reviews: [reviewId], key: 'khoa-cong-van' },
    },
    ...{ people: new Map(), unitNames: new Map(), unit: read<Unit>(store, paths.unit(BOARD)), head: null },
    organisers: [{ uid: VIEWERS.appraiser, scopes: access.scopes ?? [] }],
  })
  if (!asked.ok) throw new Error(`the letter was not taken: ${asked.reason}`)
  counted(apply(store, asked.writes))
  const answered = judge(enterReply)({
    ...common(),
    input: {
      ...{ campaign: CAMPAIGN, number: LETTER, document: '12-CV/ĐU', on: '2026-11-20', key: 'khoa-tra-loi' },
      items: [
        {
          ...{ reviewId, stance: 'otherLevel' as const, level: repliedRating, reason: reply, seen: '' },
          proposal: proposalActIdOf(HELD, 1),
        },
      ],
    },
    request: read<RequestAct>(store, REQUEST),
  })
  if (!answered.ok) throw new Error(`the answer was not taken: ${answered.reason}`)
  counted(apply(store, answered.writes))
}

/** What a meeting decided of the same, on the sheet of his group, and the outstanding that another decider may give there. */
export const decideOnSheet = (store: Store, { decidedOnSheet, placesOnSheet }: Hidden) => {
  const sheet = read<Sheet>(store, SHEET)
  const id = reviewOf('reviewed', 'partyGroup')
  const row = sheet.rows[id]
  if (!row) throw new Error('the sheet has no row of who was reviewed')
  const decided = { part: 'decision.7', level: decidedOnSheet, pending: null, notRated: null, overrides: [] }
  const places = { 'dau-thu': { count: placesOnSheet, number: '5-NQ/ĐĐ', date: '2026-11-20' } }
  store.set(SHEET, { ...sheet, rows: { ...sheet.rows, [id]: { ...row, decided } }, places })
}

/** What who decides writes of him, for his sheet. */
export const commentOn = (store: Store, { deciderSays }: Hidden) => {
  const act: CommentAct = {
    ...{ id: COMMENT.slice('acts/'.length), kind: 'comment', campaign: CAMPAIGN, number: 9, scope: SCOPE },
    ...{
      of: { kind: 'campaign', id: CAMPAIGN },
      by: VIEWERS.appraiser,
      byName: 'Hà',
      onBehalf: null,
      submittedAt: NOW,
    },
    ...{ track: 'partyGroup', group: GROUP },
    items: [{ reviewId: reviewOf('reviewed', 'partyGroup'), remark: deciderSays, outlook: '' }],
  }
  store.set(COMMENT, act)
}
