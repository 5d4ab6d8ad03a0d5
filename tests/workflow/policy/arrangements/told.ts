import type { InputOf } from '@kiemdiem/domain/commands'
import { paperIdOf, paths, reviewIdOf } from '@kiemdiem/domain/ids'
import { reviewSchema } from '@kiemdiem/domain/model/review'
import type { PetitionAct } from '@kiemdiem/domain/notice/petition/petition'
import { localDate } from '@kiemdiem/domain/time'
import { serverNow } from '../../../../functions/src/clock.ts'
import { db } from '../../../../functions/src/firestore/db.ts'
import { parse } from '../../../../functions/src/firestore/parse.ts'
import { acknowledgeNotice as acknowledge } from '../../../../functions/src/notice/acknowledge-notice.ts'
import { answerPetition as answer, filePetition as file } from '../../../../functions/src/notice/petitions.ts'
import { readTold as print } from '../../../../functions/src/notice/read-told.ts'
import { newCampaignId, plant, WHO } from '../../fixture/world.ts'
import { type Arrangement, tried } from '../trials/arrangement.ts'
import { CALLER } from '../trials/caller.ts'
import { change, closed } from './update.ts'

interface PaperPlace {
  campaign: string
  paperId: string
  reviewId: string
}
const TOLD = new Date('2023-12-11T01:00:00Z')

/** A result that was told, and whose printed notice was received today. */
export const acknowledgeNotice: Arrangement<PaperPlace> = {
  command: tried(acknowledge),
  fresh: async () => {
    const campaign = newCampaignId()
    await plant(campaign)
    const paperId = paperIdOf(campaign, WHO.other)
    const reviewId = reviewIdOf(campaign, WHO.other, 'partyGroup')
    await db
      .doc(paths.paper(paperId))
      .update({ tracks: ['partyGroup'], notices: { [reviewId]: { at: TOLD, part: 'notice.3' } } })
    return { campaign, paperId, reviewId }
  },
  input: ({ paperId, reviewId }): Omit<InputOf<'acknowledgeNotice'>, 'key'> => ({
    ...{ paperId, reviewId, how: 'paper', on: localDate(serverNow()) },
  }),
  as: {
    responsible: async ({ paperId }) => {
      await change(paths.paper(paperId), { responsible: CALLER })
      return {}
    },
    returner: async ({ paperId }) => {
      await change(paths.paper(paperId), { returners: [CALLER] })
      return {}
    },
    organiser: () => ({ organiser: ['partyGroup'] }),
  },
  // Writes and reads the paper, administers, and organises a track that it is not of.
  stranger: () => ({ admin: true, organiser: ['partyCell'] }),
  fails: {
    campaignOpen: closed(),
    toldNow: [
      { told: 'notToldNow', documents: ({ paperId }) => change(paths.paper(paperId), { notices: {} }) },
      {
        told: 'notToldNow',
        documents: ({ paperId, reviewId }) =>
          change(paths.paper(paperId), {
            notices: { [reviewId]: { at: TOLD, part: 'notice.3', received: { at: TOLD, on: null } } },
          }),
      },
    ],
    ownReceipt: [{ told: 'receiptNotOwn', input: (input) => Object.assign(input, { how: 'screen' }) }],
    receiptDated: [
      { told: 'receiptDateUnfit', input: (input) => Object.assign(input, { on: '2999-01-01' }) },
      { told: 'receiptDateUnfit', input: (input) => Object.assign(input, { on: '2023-12-10' }) },
      { told: 'receiptDateUnfit', input: (input) => Object.assign(input, { on: null }) },
    ],
  },
  apart: [['ownReceipt', 'receiptDated']],
}

/** A result that was told today, against which nobody has petitioned. */
export const filePetition: Arrangement<PaperPlace> = {
  command: tried(file),
  fresh: async () => {
    const place = await acknowledgeNotice.fresh()
    const { paperId, reviewId } = place
    await db.doc(paths.paper(paperId)).update({ notices: { [reviewId]: { at: serverNow(), part: 'notice.3' } } })
    await db.doc(paths.review(reviewId)).update({ stage: 'archive', 'doneAt.notice': serverNow() })
    return place
  },
  input: ({ paperId, reviewId }): Omit<InputOf<'filePetition'>, 'key'> => ({
    ...{ paperId, reviewId, text: 'Đề nghị xem lại.' },
  }),
  as: {
    responsible: async ({ paperId }) => {
      await change(paths.paper(paperId), { responsible: CALLER })
      return {}
    },
  },
  stranger: () => ({ admin: true, organiser: ['partyGroup', 'partyCell'] }),
  fails: {
    campaignOpen: closed(),
    petitionable: [
      { told: 'notToldNow', documents: ({ paperId }) => change(paths.paper(paperId), { notices: {} }) },
      { told: 'notToldNow', documents: ({ reviewId }) => change(paths.review(reviewId), { doneAt: {} }) },
      {
        told: 'petitionLate',
        documents: ({ paperId, reviewId }) =>
          change(paths.paper(paperId), { notices: { [reviewId]: { at: TOLD, part: 'notice.3' } } }),
      },
    ],
    petitionGiven: [{ told: 'petitionMissing', input: (input) => Object.assign(input, { text: ' ' }) }],
  },
}

const PETITIONED = new Date('2023-12-12T01:00:00Z')

/** A petition that waits for who decided. */
export const answerPetition: Arrangement<PaperPlace> = {
  command: tried(answer),
  fresh: async () => {
    const place = await acknowledgeNotice.fresh()
    const { campaign, paperId, reviewId } = place
    const act: PetitionAct = {
      ...{ id: `${paperId}.petition.1`, kind: 'petition', campaign, of: { kind: 'paper', id: paperId }, number: 1 },
      ...{ by: WHO.other, byName: '', onBehalf: null, submittedAt: PETITIONED, audience: [WHO.other] },
      ...{ track: 'partyGroup', reviewId, subjectKind: 'person', name: '', text: 'Đề nghị xem lại.' },
    }
    await db.doc(paths.act(act.id)).set(act)
    await db.doc(paths.review(reviewId)).update({ stage: 'archive', 'actors.decision': [] })
    return place
  },
  input: ({ paperId, reviewId }): Omit<InputOf<'answerPetition'>, 'key'> => ({
    ...{ paperId, reviewId, outcome: 'again', document: '12-CV/ĐĐ', on: localDate(serverNow()), text: 'Đã xem xét.' },
  }),
  as: {
    recorder: async ({ reviewId }) => {
      await change(paths.review(reviewId), { 'actors.decision': [CALLER] })
      return {}
    },
  },
  stranger: () => ({ admin: true, organiser: ['partyGroup', 'partyCell'] }),
  fails: {
    campaignOpen: closed(),
    petitionWaits: [
      {
        told: 'petitionNotOpen',
        documents: ({ paperId }) => change(paths.act(`${paperId}.petition.1`), { reviewId: 'cua-viec-khac' }),
      },
    ],
    settlementGiven: [
      { told: 'settlementMissing', input: (input) => Object.assign(input, { text: ' ' }) },
      { told: 'settlementMissing', input: (input) => Object.assign(input, { document: '' }) },
      { told: 'settlementDateUnfit', input: (input) => Object.assign(input, { on: '2023-12-11' }) },
      { told: 'settlementDateUnfit', input: (input) => Object.assign(input, { on: '2999-01-01' }) },
    ],
  },
  // Whether its day fits is asked of a petition that is there.
  dependent: [['petitionWaits', 'settlementGiven']],
}

interface UnitPlace {
  campaign: string
  unit: string
}

/** A unit in whose name nobody asks. */
export const readTold: Arrangement<UnitPlace> = {
  command: tried(print),
  fresh: async () => {
    const campaign = newCampaignId()
    await plant(campaign)
    const { unit } = parse(
      reviewSchema,
      await db.doc(paths.review(reviewIdOf(campaign, WHO.other, 'partyGroup'))).get(),
    )
    return { campaign, unit }
  },
  input: ({ campaign, unit }) => ({ campaign, unit }),
  as: {
    planner: async ({ unit }) => {
      await change(paths.unit(unit), { clerks: [CALLER] })
      return {}
    },
    organiser: () => ({ organiser: ['partyGroup'] }),
  },
  stranger: async ({ unit }) => {
    await change(paths.unit(unit), { clerks: [] })
    return { admin: true }
  },
  fails: {},
}
