import type { QuestionAct } from '@kiemdiem/domain/appraisal/question/question'
import type { Sheet } from '@kiemdiem/domain/appraisal/sheet/sheet'
import { actIdOf, paths, reviewIdOf, scopeIdOf } from '@kiemdiem/domain/ids'
import { reviewSchema } from '@kiemdiem/domain/model/review'
import { answerQuestion as answer } from '../../../../functions/src/appraisal/question/answer-question.ts'
import { askHead as ask } from '../../../../functions/src/appraisal/question/ask-head.ts'
import { db } from '../../../../functions/src/firestore/db.ts'
import { parse } from '../../../../functions/src/firestore/parse.ts'
import { BOARD, newCampaignId, plant, WHO } from '../../fixture/world.ts'
import { type Arrangement, type Fail, tried } from '../trials/arrangement.ts'
import { CALLER } from '../trials/caller.ts'
import { change, closed } from './update.ts'

interface Asked {
  campaign: string
  reviewId: string
  scope: string
}

const at = new Date('2023-12-06T03:00:00Z')
const review =
  (data: Record<string, unknown>) =>
  ({ reviewId }: Asked) =>
    change(paths.review(reviewId), data)
const questions = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, nth) => [`${nth}`, { part: 'question.9', at, until: at }]))

/** A review that is appraised, with its row on the sheet of the group. */
const fresh = async (): Promise<Asked> => {
  const campaign = newCampaignId()
  await plant(campaign)
  const reviewId = reviewIdOf(campaign, WHO.other, 'partyGroup')
  const ref = db.doc(paths.review(reviewId))
  await ref.update({ stage: 'appraisal' })
  const { group, subject, subjectKind, name } = parse(reviewSchema, await ref.get())
  const scope = scopeIdOf(campaign, 'partyGroup', group)
  const sheet: Sheet = {
    ...{ scope, campaign, track: 'partyGroup', group },
    rows: { [reviewId]: { subject, subjectKind, name, proposal: null, questions: questions(2) } },
  }
  await db.doc(paths.sheet(scope, 0)).set(sheet)
  return { campaign, reviewId, scope }
}

const written = (told: string, text: string): Fail<Asked> => ({
  told,
  input: (asked) => {
    asked.text = text
  },
})

export const askHead: Arrangement<Asked> = {
  command: tried(ask),
  fresh,
  input: ({ campaign, reviewId }) => ({
    ...{ campaign, reviewId, text: 'Vì sao chậm 02 nhiệm vụ?', date: '2199-12-06', time: '15:00' },
  }),
  as: {
    organiser: ({ scope }) => ({ organiser: ['partyGroup'], scopes: [scope] }),
    appraiser: async ({ reviewId, scope }) => {
      await change(paths.review(reviewId), { 'actors.appraisal': ['organiser', CALLER] })
      return { scopes: [scope] }
    },
  },
  // Handles the group as a decider would, administers, and organises another track.
  stranger: ({ scope }) => ({ admin: true, organiser: ['provincial'], scopes: [scope] }),
  fails: {
    campaignOpen: closed(),
    stillAppraised: [
      { told: 'questionTooLate', documents: review({ stage: 'decision' }) },
      { told: 'questionTooLate', documents: review({ stage: 'conference' }) },
    ],
    fewQuestions: [
      {
        told: 'tooManyQuestions',
        documents: ({ scope, reviewId }) =>
          change(paths.sheet(scope, 0), { [`rows.${reviewId}.questions`]: questions(3) }),
      },
    ],
    headToAsk: [{ told: 'noHeadToAsk', documents: () => change(paths.unit(BOARD), { head: CALLER }) }],
    questionGiven: [written('questionMissing', ' \n '), written('levelNamed', 'Vì sao HTTNV?')],
    hourAhead: [
      {
        told: 'hourPassed',
        input: (asked) => {
          asked.date = '2020-12-06'
        },
      },
    ],
  },
}

const actOf = ({ campaign }: Asked, kind: string, number: number) =>
  paths.act(actIdOf(campaign, { kind: 'campaign', id: campaign }, kind, number))

const questionIn = (place: Asked, number: number, audience: string[]): QuestionAct => ({
  ...{ id: actOf(place, 'question', number).replace('acts/', ''), kind: 'question', campaign: place.campaign, number },
  ...{ of: { kind: 'campaign', id: place.campaign }, reviewId: place.reviewId, subjectKind: 'person', name: 'Páo' },
  ...{ unit: BOARD, unitName: 'Ban', by: WHO.organiser, byName: 'Hòa', onBehalf: null, submittedAt: at, audience },
  ...{ text: 'Vì sao chậm?', until: at },
})

export const answerQuestion: Arrangement<Asked> = {
  command: tried(answer),
  fresh: async () => {
    const place = await fresh()
    await db.doc(actOf(place, 'question', 7)).set(questionIn(place, 7, [WHO.head]))
    // One that was answered, also put to the caller.
    await db.doc(actOf(place, 'question', 8)).set(questionIn(place, 8, [CALLER]))
    await db.doc(actOf(place, 'answer', 8)).set({})
    return place
  },
  input: ({ campaign }) => ({ campaign, number: 7, text: 'Do thay đổi kế hoạch.' }),
  as: {
    unitHead: async (place) => {
      await change(actOf(place, 'question', 7), { audience: [CALLER] })
      await change(paths.unit(BOARD), { head: CALLER })
      return {}
    },
  },
  // Heads the unit now, appraises its group, and administers: it was not put to this person.
  stranger: async (place) => {
    await change(paths.unit(BOARD), { head: CALLER })
    return { admin: true, organiser: ['partyGroup'], scopes: [place.scope] }
  },
  fails: {
    campaignOpen: closed(),
    notAnswered: [
      {
        told: 'alreadyAnswered',
        input: (asked) => {
          asked.number = 8
        },
      },
    ],
    stillAppraised: [{ told: 'answerTooLate', documents: review({ stage: 'decision' }) }],
    answerGiven: [written('answerMissing', ' ')],
  },
}
