import type { InputOf } from '@kiemdiem/domain/commands'
import type { FilingAct } from '@kiemdiem/domain/dossier/acts'
import { SUBJECT_ITEMS } from '@kiemdiem/domain/dossier/items'
import { paths, reviewIdOf, scopeIdOf } from '@kiemdiem/domain/ids'
import { campaignSchema } from '@kiemdiem/domain/model/campaign'
import { reviewSchema } from '@kiemdiem/domain/model/review'
import { localDate } from '@kiemdiem/domain/time'
import { serverNow } from '../../../../functions/src/clock.ts'
import {
  archiveReviews as archive,
  filePapers as file,
  handOverDossier as handOver,
  readDossier as read,
  reopenCampaign as reopen,
} from '../../../../functions/src/dossier/dossiers.ts'
import { readDossierData as readData } from '../../../../functions/src/dossier/read-data.ts'
import { db } from '../../../../functions/src/firestore/db.ts'
import { parse } from '../../../../functions/src/firestore/parse.ts'
import { BOARD, newCampaignId, plant, WHO } from '../../fixture/world.ts'
import { type Arrangement, tried } from '../trials/arrangement.ts'
import { CALLER } from '../trials/caller.ts'
import { change, closed } from './update.ts'

interface Place {
  campaign: string
  reviewId: string
  group: string
  scope: string
}

const TOLD = new Date('2023-12-11T01:00:00Z')
const LATER = new Date('2024-01-11T01:00:00Z')
const PASSED = 'filing.1'

const review =
  (data: Record<string, unknown>) =>
  ({ reviewId }: Place) =>
    change(paths.review(reviewId), data)
const filing = ({ campaign }: Pick<Place, 'campaign'>) => paths.act(`${campaign}.${PASSED}`)

/** Everything that is not there of one subject, and of the track, was passed. */
const passed = ({ campaign, reviewId }: Place): FilingAct => ({
  ...{ id: `${campaign}.${PASSED}`, kind: 'filing', campaign, of: { kind: 'campaign', id: campaign }, number: 1 },
  ...{ by: WHO.organiser, byName: '', onBehalf: null, submittedAt: TOLD, audience: [], track: 'partyGroup' },
  places: [
    ...SUBJECT_ITEMS.map((item) => ({ reviewId, item, document: null })),
    ...(['submission', 'report'] as const).map((item) => ({ reviewId: null, item, document: null })),
  ],
  said: { what: 'passed', reason: 'Đang trình ký.', responsible: 'Phạm Văn Hòa', until: '2024-02-28' },
})

/** A subject who was told, and everybody else of the track put away. */
const fresh = async (): Promise<Place> => {
  const campaign = newCampaignId()
  await plant(campaign)
  const reviewId = reviewIdOf(campaign, WHO.other, 'partyGroup')
  const reviews = await db.collection('reviews').where('campaign', '==', campaign).get()
  for (const doc of reviews.docs)
    await doc.ref.update({
      ...{ stage: 'archive', 'doneAt.notice': TOLD },
      ...(doc.id !== reviewId && { 'doneAt.archive': LATER }),
    })
  const { group } = parse(reviewSchema, await db.doc(paths.review(reviewId)).get())
  const place = { campaign, reviewId, group, scope: scopeIdOf(campaign, 'partyGroup', group) }
  await db.doc(filing(place)).set(passed(place))
  return place
}

const as: Arrangement<Place>['as'] = {
  organiser: ({ scope }) => ({ organiser: ['partyGroup'], scopes: [scope] }),
  appraiser: async ({ campaign, group, scope }) => {
    const { process } = parse(campaignSchema, await db.doc(paths.campaign(campaign)).get())
    const named = { track: 'partyGroup', group, appraiser: CALLER, clerk: null }
    await change(paths.campaign(campaign), { process: { ...process, appraisers: [named] } })
    return { scopes: [scope] }
  },
}
/** Organises other tracks, administers, and handles the group. */
const stranger: Arrangement<Place>['stranger'] = ({ scope }) => ({
  ...{ admin: true, organiser: ['provincial', 'partyCell'], scopes: [scope] },
})

export const readDossier: Arrangement<Place> = {
  command: tried(read),
  fresh,
  input: ({ campaign }): Omit<InputOf<'readDossier'>, 'key'> => ({ campaign, track: 'partyGroup' }),
  ...{ as, stranger, fails: {} },
}

export const readDossierData: Arrangement<Place> = {
  command: tried(readData),
  fresh,
  input: ({ campaign, reviewId }): Omit<InputOf<'readDossierData'>, 'key'> => ({
    ...{ campaign, track: 'partyGroup', reviews: [reviewId] },
  }),
  ...{ as, stranger, fails: {} },
}

export const filePapers: Arrangement<Place> = {
  command: tried(file),
  fresh: async () => {
    const place = await fresh()
    await db.doc(filing(place)).delete()
    return place
  },
  input: ({ campaign, reviewId }): Omit<InputOf<'filePapers'>, 'key'> => ({
    ...{ campaign, track: 'partyGroup', places: [{ reviewId, item: 'minutes', document: null }] },
    said: { what: 'passed', reason: 'Đang trình ký.', responsible: 'Phạm Văn Hòa', until: '2999-02-28' },
  }),
  ...{ as, stranger },
  fails: {
    campaignOpen: closed(),
    filingGiven: [
      { told: 'passingIncomplete', input: ({ said }) => Object.assign(Object(said), { reason: ' ' }) },
      { told: 'passingIncomplete', input: ({ said }) => Object.assign(Object(said), { responsible: '' }) },
      { told: 'passingDateUnfit', input: ({ said }) => Object.assign(Object(said), { until: '2020-01-01' }) },
      { told: 'keptWhereMissing', input: (input) => Object.assign(input, { said: { what: 'kept', where: ' ' } }) },
      { told: 'reasonMissing', input: (input) => Object.assign(input, { said: { what: 'undone', reason: '' } }) },
    ],
    papersFit: [
      { told: 'filingUnfit', documents: review({ group: 'G-cua-minh' }) },
      { told: 'filingUnfit', documents: review({ 'doneAt.archive': LATER }) },
      { told: 'filingUnfit', documents: review({ stage: 'notice' }) },
      { told: 'filingUnfit', documents: review({ campaign: 'dot-khac' }) },
    ],
  },
}

export const archiveReviews: Arrangement<Place> = {
  command: tried(archive),
  fresh,
  input: ({ campaign, reviewId }): Omit<InputOf<'archiveReviews'>, 'key'> => ({
    ...{ campaign, track: 'partyGroup', reviews: [reviewId] },
  }),
  ...{ as, stranger },
  fails: {
    campaignOpen: closed(),
    archivable: [
      { told: 'archiveItemsUnfit', documents: review({ stage: 'notice' }) },
      { told: 'archiveItemsUnfit', documents: review({ 'doneAt.archive': LATER }) },
      { told: 'archiveItemsUnfit', documents: review({ group: 'G-cua-minh' }) },
      { told: 'archiveItemsUnfit', documents: review({ campaign: 'dot-khac' }) },
    ],
    dossiersWhole: [{ told: 'dossierWanting', documents: (place) => change(filing(place), { places: [] }) }],
  },
}

export const handOverDossier: Arrangement<Place> = {
  command: tried(handOver),
  fresh: async () => {
    const place = await fresh()
    await db.doc(paths.review(place.reviewId)).update({ 'doneAt.archive': LATER })
    return place
  },
  input: ({ campaign }): Omit<InputOf<'handOverDossier'>, 'key'> => ({
    ...{ campaign, track: 'partyGroup', on: localDate(serverNow()), place: 'Phòng lưu trữ' },
    ...{ giver: { name: 'Phạm Văn Hòa', post: '' }, receiver: { name: 'Vũ Đình Nam', post: 'Văn thư' } },
  }),
  as: { organiser: () => ({ organiser: ['partyGroup'] }) },
  stranger: ({ scope }) => ({ admin: true, organiser: ['provincial', 'partyCell'], scopes: [scope] }),
  fails: {
    campaignOpen: closed(),
    handoverGiven: [
      { told: 'handoverIncomplete', input: (input) => Object.assign(input, { place: ' ' }) },
      { told: 'handoverIncomplete', input: ({ receiver }) => Object.assign(Object(receiver), { name: '' }) },
      { told: 'handoverDateUnfit', input: (input) => Object.assign(input, { on: '2999-01-01' }) },
    ],
    trackArchived: [
      { told: 'trackUnfinished', documents: review({ stage: 'notice' }) },
      { told: 'trackUnfinished', documents: review({ 'doneAt.archive': new Date(0) }) },
      { told: 'trackUnfinished', documents: (place) => change(filing(place), { places: [] }) },
    ],
  },
}

const ANOTHER = 'dot-cua-nam-sau'

export const reopenCampaign: Arrangement<Place> = {
  command: tried(reopen),
  fresh: async () => {
    const place = await fresh()
    const found = await db.collection('campaigns').get()
    for (const { ref } of found.docs) await ref.update({ status: ref.id === place.campaign ? 'closed' : 'archived' })
    const own = (await db.doc(paths.campaign(place.campaign)).get()).data()
    await db.doc(paths.campaign(ANOTHER)).set({ ...own, id: ANOTHER, status: 'archived' })
    return place
  },
  input: ({ campaign }): Omit<InputOf<'reopenCampaign'>, 'key'> => ({ campaign, reason: 'Có kết quả của cấp trên.' }),
  as: { organiser: () => ({ organiser: ['partyGroup'] }) },
  stranger: ({ scope }) => ({ admin: true, registrar: true, scopes: [scope] }),
  fails: {
    campaignOver: (['open', 'archived'] as const).map((status) => ({
      told: 'campaignNotOver',
      documents: ({ campaign }) => change(paths.campaign(campaign), { status }),
    })),
    noCampaignYet: (['open', 'opening'] as const).map((status) => ({
      told: 'anotherCampaignOpen',
      documents: () => change(paths.campaign(ANOTHER), { status }),
    })),
    reasonGiven: [{ told: 'reasonMissing', input: (input) => Object.assign(input, { reason: ' ' }) }],
    relationsFound: [{ told: 'relationsMissing', documents: () => db.doc(paths.unit(BOARD)).delete() }],
  },
}
