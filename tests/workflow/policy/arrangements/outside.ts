import type { Sheet } from '@kiemdiem/domain/appraisal/sheet/sheet'
import type { RequestAct } from '@kiemdiem/domain/consultation/outside/outside'
import { actIdOf, paths, reviewIdOf, scopeIdOf } from '@kiemdiem/domain/ids'
import { reviewSchema } from '@kiemdiem/domain/model/review'
import { askOutside as ask } from '../../../../functions/src/consultation/ask-outside.ts'
import { enterReply as enter } from '../../../../functions/src/consultation/enter-reply.ts'
import { db } from '../../../../functions/src/firestore/db.ts'
import { parse } from '../../../../functions/src/firestore/parse.ts'
import { newCampaignId, plant, WHO } from '../../fixture/world.ts'
import { type Arrangement, tried } from '../trials/arrangement.ts'
import { change, closed } from './update.ts'

interface Outside {
  campaign: string
  reviewId: string
  scope: string
}

const at = new Date('2023-12-06T03:00:00Z')
/** Number of the letter that has been answered already. */
const LETTER = 7
const asked = { name: 'Đảng ủy phường', at, until: '2199-12-08' }
const answer = { part: 'reply.8', document: '1-CV', on: '2023-12-05', stance: 'comment' as const, level: null, at }
const letters = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, nth) => [`${nth + 20}`, asked]))

const review =
  (data: Record<string, unknown>) =>
  ({ reviewId }: Outside) =>
    change(paths.review(reviewId), data)

const fresh = async (): Promise<Outside> => {
  const campaign = newCampaignId()
  await plant(campaign)
  const reviewId = reviewIdOf(campaign, WHO.other, 'partyGroup')
  const ref = db.doc(paths.review(reviewId))
  await ref.update({ stage: 'appraisal' })
  const { group, subject, subjectKind, name } = parse(reviewSchema, await ref.get())
  const scope = scopeIdOf(campaign, 'partyGroup', group)
  const sheet: Sheet = {
    ...{ scope, campaign, track: 'partyGroup', group },
    rows: { [reviewId]: { subject, subjectKind, name, proposal: null, outside: { [LETTER]: asked } } },
  }
  await db.doc(paths.sheet(scope, 0)).set(sheet)
  const of = { kind: 'campaign', id: campaign } as const
  const act: RequestAct = {
    ...{ id: actIdOf(campaign, of, 'request', LETTER), kind: 'request', campaign, of, track: 'partyGroup' },
    ...{ number: LETTER, by: WHO.organiser, byName: 'Hòa', onBehalf: null, submittedAt: at },
    ...{ audience: [WHO.organiser], name: asked.name, addressees: [asked.name], until: asked.until },
    items: [{ reviewId, subjectKind, name, post: '', unitName: '' }],
    facts: {
      layout: '2026-1',
      issuer: { kind: 'department', name: 'Ban', superior: '', place: 'Lai Châu' },
      signature: null,
    },
  }
  await db.doc(paths.act(act.id)).set(act)
  return { campaign, reviewId, scope }
}

const handles = { organiser: ({ scope }: Outside) => ({ organiser: ['partyGroup'], scopes: [scope] }) }
/** Handles the group as a decider would, administers, and organises another track. */
const stranger = ({ scope }: Outside) => ({ admin: true, organiser: ['provincial'], scopes: [scope] })

export const askOutside: Arrangement<Outside> = {
  command: tried(ask),
  fresh,
  input: ({ campaign, reviewId }) => ({
    ...{ campaign, track: 'partyGroup', name: 'Đảng ủy phường', addressees: [], until: '2199-12-08' },
    reviews: [reviewId],
  }),
  as: handles,
  stranger,
  fails: {
    campaignOpen: closed(),
    bodyNamed: [
      {
        told: 'bodyMissing',
        input: (input) => {
          input.name = ' '
        },
      },
    ],
    limitAhead: [
      {
        told: 'limitPassed',
        input: (input) => {
          input.until = '2020-12-06'
        },
      },
    ],
    outsideAskable: [
      { told: 'itemsNotReady', documents: review({ stage: 'decision' }) },
      {
        told: 'itemsNotReady',
        documents: ({ scope, reviewId }) => change(paths.sheet(scope, 0), { [`rows.${reviewId}.outside`]: letters(3) }),
      },
      { told: 'itemsNotReady', documents: review({ group: 'G-khac' }) },
    ],
  },
}

export const enterReply: Arrangement<Outside> = {
  command: tried(enter),
  fresh,
  input: ({ campaign, reviewId }) => ({
    ...{ campaign, number: LETTER, document: '12-CV/ĐU', on: '2023-12-05' },
    items: [{ reviewId, stance: 'comment', level: null, reason: 'Gương mẫu.', proposal: '', seen: '' }],
  }),
  as: handles,
  stranger,
  fails: {
    campaignOpen: closed(),
    dispatchGiven: [
      {
        told: 'dispatchMissing',
        input: (input) => {
          input.document = ' '
        },
      },
      {
        told: 'dispatchMissing',
        input: (input) => {
          input.on = '2199-12-06'
        },
      },
    ],
    outsideAnswered: [
      { told: 'itemsNotReady', documents: review({ stage: 'decision' }) },
      {
        told: 'itemsNotReady',
        documents: ({ scope, reviewId }) =>
          change(paths.sheet(scope, 0), { [`rows.${reviewId}.outside.${LETTER}.answer`]: answer }),
      },
      { told: 'itemsNotReady', documents: review({ group: 'G-khac' }) },
    ],
    opinionStated: [
      {
        told: 'opinionNotStated',
        input: (input, { reviewId }) => {
          input.items = [{ reviewId, stance: 'comment', level: null, reason: ' ', proposal: '', seen: '' }]
        },
      },
    ],
  },
}
