import { paperIdOf, paths, reviewIdOf } from '@kiemdiem/domain/ids'
import type { RemediationAct } from '@kiemdiem/domain/remediation/act'
import { localDate } from '@kiemdiem/domain/time'
import { serverNow } from '../../../../functions/src/clock.ts'
import { db } from '../../../../functions/src/firestore/db.ts'
import {
  recordRemediation as record,
  replyToRemediation as reply,
  sendRemediation as send,
} from '../../../../functions/src/remediation/plans.ts'
import { BOARD, newCampaignId, plant, WHO } from '../../fixture/world.ts'
import { type Arrangement, type Fail, tried } from '../trials/arrangement.ts'
import { CALLER } from '../trials/caller.ts'
import { change, closed } from './update.ts'

interface Place {
  campaign: string
  paperId: string
  reviewId: string
}

const PLANNED = new Date('2023-12-12T01:00:00Z')

const paper =
  (data: Record<string, unknown>) =>
  ({ paperId }: Place) =>
    change(paths.paper(paperId), data)
const review =
  (data: Record<string, unknown>) =>
  ({ reviewId }: Place) =>
    change(paths.review(reviewId), data)
const asks = (told: string, with_: Record<string, unknown>): Fail<Place> => ({
  told,
  input: (input) => Object.assign(input, with_),
})

const planItem = {
  ...{ limit: 'Báo cáo còn chậm.', cause: '', measure: 'Lập lịch báo cáo.', owner: 'Giàng A Páo', until: '2099-06-30' },
}
const without = (field: keyof typeof planItem) => ({ items: [planItem, { ...planItem, [field]: ' ' }] })

const commitment = {
  ...{
    ideology: 'Giữ vững lập trường.',
    ethics: 'Trung thực.',
    discipline: 'Đúng giờ.',
    duties: 'Đúng hạn.',
    study: '',
  },
}

/** WHO.other, whose conference has its confirmed minutes. */
const minuted = async (): Promise<Place> => {
  const campaign = newCampaignId()
  await plant(campaign)
  const paperId = paperIdOf(campaign, WHO.other)
  const reviewId = reviewIdOf(campaign, WHO.other, 'partyGroup')
  await db.doc(paths.review(reviewId)).update({ 'current.conference': 'conference.1' })
  return { campaign, paperId, reviewId }
}

/** The same with a plan that was handed in. */
const planned = async (): Promise<Place> => {
  const place = await minuted()
  const { campaign, paperId } = place
  const act: RemediationAct = {
    ...{ id: `${paperId}.remediation.1`, kind: 'remediation', campaign, of: { kind: 'paper', id: paperId }, number: 1 },
    ...{ by: WHO.other, byName: '', onBehalf: null, submittedAt: PLANNED, audience: [WHO.other] },
    ...{ subject: WHO.other, subjectKind: 'person', name: '', unitName: '', year: 2023, partyMember: false },
    ...{ items: [planItem], watcher: '', commitment, facts: null },
  }
  await db.doc(paths.act(act.id)).set(act)
  await stands(place, 'sent')
  return place
}

const stands = ({ paperId }: Place, state: string) =>
  db
    .doc(paths.paper(paperId))
    .update({ remediation: { state, plan: `${paperId}.remediation.1`, at: PLANNED, confirmed: [] } })

const standing =
  (state: string, rest: object = {}) =>
  (place: Place) =>
    paper({
      remediation: { state, plan: `${place.paperId}.remediation.1`, at: PLANNED, confirmed: [], ...rest },
    })(place)

const onPaper = { basis: 'Bản giấy đã ký', paperDate: '2023-12-20', keptAt: 'Văn phòng' }
const unplaced = [
  ...['basis', 'keptAt'].map((field) => asks('paperUnplaced', { onPaper: { ...onPaper, [field]: ' ' } })),
  asks('paperUnplaced', { onPaper: { ...onPaper, paperDate: '2999-01-01' } }),
]

const isResponsible = async (place: Place) => {
  await paper({ responsible: CALLER })(place)
  return {}
}

export const sendRemediation: Arrangement<Place> = {
  command: tried(send),
  fresh: minuted,
  input: ({ paperId }, who) => ({
    ...{ paperId, items: [planItem], watcher: '', commitment, onPaper: who === 'responsible' ? null : onPaper },
  }),
  as: {
    responsible: isResponsible,
    clerk: async () => {
      await change(paths.unit(BOARD), { clerks: [WHO.clerk, CALLER] })
      return {}
    },
    organiser: () => ({ organiser: ['partyGroup'] }),
  },
  // Writes, reads and returns the paper, administers, and organises another track.
  stranger: async (place) => {
    await paper({ writers: [CALLER], returners: [CALLER], audience: [CALLER] })(place)
    return { admin: true, organiser: ['provincial'] }
  },
  fails: {
    campaignOpen: closed(),
    remediationOpen: [
      { told: 'planTooEarly', documents: review({ current: {} }) },
      {
        told: 'planTooEarly',
        documents: async ({ campaign }) => {
          const { process } = (await db.doc(paths.campaign(campaign)).get()).data() ?? {}
          const { remediation: _none, ...rest } = process
          await change(paths.campaign(campaign), { process: rest })
        },
      },
    ],
    planNotSent: ['sent', 'confirmed'].map((state) => ({ told: 'planSentAlready', documents: standing(state) })),
    planOwnHand: [asks('planNotOwn', { onPaper: null })],
    paperKept: unplaced,
    planOwned: [asks('planOwnerMissing', without('owner'))],
    planWhole: [
      ...(['limit', 'measure'] as const).map((field) => asks('planIncomplete', without(field))),
      asks('planIncomplete', { items: [{ ...planItem, until: '' }] }),
      asks('planIncomplete', { items: [{ ...planItem, until: '2024-02-30' }] }),
      asks('planIncomplete', { commitment: { ...commitment, duties: ' ' } }),
      asks('planIncomplete', { commitment: null }),
    ],
  },
  apart: [
    ['planOwnHand', 'paperKept'],
    ['planOwned', 'planWhole'],
  ],
}

export const replyToRemediation: Arrangement<Place> = {
  command: tried(reply),
  fresh: planned,
  input: ({ paperId }) => ({
    ...{ paperId, plan: `${paperId}.remediation.1`, outcome: 'returned', as: 'unit', remarks: 'Xin nêu rõ hơn.' },
    onPaper: null,
  }),
  as: {
    returner: async (place) => {
      await paper({ returners: [CALLER] })(place)
      return {}
    },
    organiser: async (place) => {
      await paper({ returners: [] })(place)
      return { organiser: ['partyGroup'] }
    },
  },
  stranger: async (place) => {
    await paper({ returners: [], audience: [CALLER] })(place)
    return { admin: true, organiser: ['provincial'] }
  },
  fails: {
    notWriter: [{ told: 'notYours', documents: paper({ writers: [WHO.other, CALLER] }) }],
    campaignOpen: closed(),
    planWaits: [
      { told: 'planNotWaiting', documents: standing('returned') },
      { told: 'planNotWaiting', documents: standing('sent', { plan: 'ban.khac.2' }) },
    ],
    planConfirmer: [asks('planNotConfirmer', { as: 'cell' })],
    paperKept: unplaced,
    repliedInOrder: [asks('replyBeforePlan', { onPaper: { ...onPaper, paperDate: '2023-12-01' } })],
    remarksGiven: [asks('remarksMissing', { remarks: ' ' })],
  },
  // Both speak of the one paper.
  apart: [['paperKept', 'repliedInOrder']],
}

export const recordRemediation: Arrangement<Place> = {
  command: tried(record),
  fresh: async () => {
    const place = await planned()
    await stands(place, 'confirmed')
    return place
  },
  input: ({ paperId }) => ({
    ...{ paperId, plan: `${paperId}.remediation.1` },
    results: [{ item: 0, outcome: 'partly', note: 'Chờ phần mềm.', on: localDate(serverNow()) }],
  }),
  as: { responsible: isResponsible },
  stranger: async (place) => {
    await paper({ writers: [CALLER], returners: [CALLER] })(place)
    return { admin: true, organiser: ['partyGroup', 'partyCell'] }
  },
  fails: {
    planStands: [
      { told: 'planNotConfirmed', documents: standing('sent') },
      { told: 'planNotConfirmed', documents: standing('returned') },
      { told: 'planNotConfirmed', documents: standing('confirmed', { plan: 'ban.khac.2' }) },
    ],
    resultsStated: [
      ...[
        { item: 1, outcome: 'done', note: '', on: '2023-12-20' },
        { item: 0, outcome: 'not', note: ' ', on: '2023-12-20' },
        { item: 0, outcome: 'done', note: '', on: '2023-12-11' },
        { item: 0, outcome: 'done', note: '', on: '2999-01-01' },
      ].map((result) => asks('resultMissing', { results: [result] })),
    ],
  },
}
